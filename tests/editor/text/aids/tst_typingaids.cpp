// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/typingaids.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;

namespace {

/// In these texts › is the anchor of the selection and | its cursor; a text with | alone has a caret there.
Passage read(QString text)
{
    const int anchor = int(text.indexOf(u'›'));
    const int cursor = int(text.indexOf(u'|'));
    const int anchorInText = anchor < 0 ? cursor : anchor > cursor ? anchor - 1 : anchor;
    const int cursorInText = anchor >= 0 && anchor < cursor ? cursor - 1 : cursor;
    return {text.remove(u'›').remove(u'|'), anchorInText, cursorInText};
}

QString shown(const std::optional<Passage> &passage)
{
    if (!passage) {
        return u"nothing"_s;
    }
    QString text = passage->text;
    const bool cursorLast = passage->cursor >= passage->anchor;
    text.insert(passage->end(), cursorLast ? u'|' : u'›');
    if (passage->hasSelection()) {
        text.insert(passage->start(), cursorLast ? u'›' : u'|');
    }
    return text;
}

void addRow(const char *name, const QString &before, const QString &after) { QTest::newRow(name) << before << after; }

void addColumns()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
}

} // namespace

class TypingAidsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withLineBreak_data();
    void withLineBreak();
    void indented_data();
    void indented();
    void indentsUnderTheItemAbove_data();
    void indentsUnderTheItemAbove();
    void wrapped_data();
    void wrapped();
    void emphasised_data();
    void emphasised();
    void linked_data();
    void linked();
    void isAddress_data();
    void isAddress();
};

void TypingAidsTest::withLineBreak_data()
{
    addColumns();
    addRow("a bullet goes on", u"- one|"_s, u"- one\n- |"_s);
    addRow("the bullet's own sign goes on", u"* one|"_s, u"* one\n* |"_s);
    addRow("an item is cut in two at the caret", u"- one| two"_s, u"- one\n- | two"_s);
    addRow("a nested bullet keeps its indent", u"  - one|"_s, u"  - one\n  - |"_s);
    addRow("an empty bullet ends the list", u"- one\n- |"_s, u"- one\n|"_s);
    addRow("an empty nested bullet ends the list", u"  - |"_s, u"|"_s);
    addRow("the next number", u"9. nine|"_s, u"9. nine\n10. |"_s);
    addRow("the number's own bracket", u"1) one|"_s, u"1) one\n2) |"_s);
    addRow("an empty number ends the list", u"2. |"_s, u"|"_s);
    addRow("a done task is followed by an open one", u"- [x] one|"_s, u"- [x] one\n- [ ] |"_s);
    addRow("an empty task ends the list", u"- [ ] |"_s, u"|"_s);
    addRow("a quote goes on", u"> word|"_s, u"> word\n> |"_s);
    addRow("a quote without blank gets one", u">word|"_s, u">word\n> |"_s);
    addRow("an empty quote ends", u"> one\n> |"_s, u"> one\n|"_s);
    addRow("a list in a quote goes on", u"> - one|"_s, u"> - one\n> - |"_s);
    addRow("an empty item in a quote ends the list alone", u"> - |"_s, u"> |"_s);
    addRow("an indent is kept", u"    code|"_s, u"    code\n    |"_s);
    addRow("a line of blanks only is emptied", u"    |"_s, u"\n|"_s);
    addRow("what is selected goes first", u"- one ›two|"_s, u"- one \n- |"_s);
    addRow("plain text has nothing to go on", u"word|"_s, u"nothing"_s);
    addRow("before the item's text a line is opened above", u"-| one"_s, u"nothing"_s);
    addRow("a rule is no list", u"- - -|"_s, u"nothing"_s);
    addRow("emphasis at the start is no bullet", u"*word*|"_s, u"nothing"_s);
    addRow("a year at the start is a number as Markdown sees it", u"1984. It was|"_s, u"1984. It was\n1985. |"_s);
}

void TypingAidsTest::withLineBreak()
{
    QFETCH(QString, before);
    QTEST(shown(galley::editor::withLineBreak(read(before))), "after");
}

void TypingAidsTest::indented_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("more");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const QString &before, bool more, const QString &after) {
        QTest::newRow(name) << before << more << after;
    };
    row("an item goes in by its sign's width", u"- o|ne"_s, true, u"  - o|ne"_s);
    row("a numbered item goes in by its sign's width", u"10. o|ne"_s, true, u"    10. o|ne"_s);
    row("an item comes out", u"  - one|"_s, false, u"- one|"_s);
    row("an item at the edge stays", u"- one|"_s, false, u"nothing"_s);
    row("an item indented by a tab comes out", u"\t- one|"_s, false, u"- one|"_s);
    row("an item in a quote goes in within it", u"> - one|"_s, true, u">   - one|"_s);
    row("several items go in together", u"- o›ne\n- two|"_s, true, u"  - o›ne\n  - two|"_s);
    row("empty lines between items stay empty", u"›- one\n\n- two|"_s, true, u"  ›- one\n\n  - two|"_s);
    row("in text a tab goes to the next stop", u"ab|c"_s, true, u"ab  |c"_s);
    row("selected lines go in by four", u"o›ne\ntwo|"_s, true, u"    o›ne\n    two|"_s);
    row("an indented line comes out", u"    o|ne"_s, false, u"o|ne"_s);
    row("a line less indented comes out as far as it goes", u"  o|ne"_s, false, u"o|ne"_s);
}

void TypingAidsTest::indented()
{
    QFETCH(QString, before);
    QFETCH(bool, more);
    QTEST(shown(galley::editor::indented(read(before), more ? Indent::More : Indent::Less)), "after");
}

void TypingAidsTest::indentsUnderTheItemAbove_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a bullet under a number stands below its text") << u"1. one"_s << u"- a|"_s << u"   - a|"_s;
    QTest::newRow("a number under a bullet stands below its text") << u"- one"_s << u"1. a|"_s << u"  1. a|"_s;
    QTest::newRow("under text it is the item's own width") << u"text"_s << u"1. a|"_s << u"   1. a|"_s;
}

void TypingAidsTest::indentsUnderTheItemAbove()
{
    QFETCH(QString, above);
    QFETCH(QString, before);
    QTEST(shown(galley::editor::indented(read(before), Indent::More, above)), "after");
}

void TypingAidsTest::wrapped_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QChar>("sign");
    QTest::addColumn<QString>("after");
    QTest::newRow("an asterisk goes around a word") << u"a ›word| b"_s << QChar(u'*') << u"a *›word|* b"_s;
    QTest::newRow("a second one makes it strong") << u"a *›word|* b"_s << QChar(u'*') << u"a **›word|** b"_s;
    QTest::newRow("a selection made backwards stays so") << u"|word›"_s << QChar(u'_') << u"_|word›_"_s;
    QTest::newRow("a bracket is closed by its other half") << u"›word|"_s << QChar(u'[') << u"[›word|]"_s;
    QTest::newRow("a backtick makes code") << u"›x = 1|"_s << QChar(u'`') << u"`›x = 1|`"_s;
    QTest::newRow("a tilde strikes through") << u"›word|"_s << QChar(u'~') << u"~›word|~"_s;
    QTest::newRow("blanks at the ends stay outside") << u"a› word |b"_s << QChar(u'*') << u"a *›word|* b"_s;
    QTest::newRow("other letters replace the selection") << u"›word|"_s << QChar(u'x') << u"nothing"_s;
    QTest::newRow("without a selection a sign is a sign") << u"word|"_s << QChar(u'*') << u"nothing"_s;
    QTest::newRow("blanks alone are not wrapped") << u"a›  |b"_s << QChar(u'*') << u"nothing"_s;
}

void TypingAidsTest::wrapped()
{
    QFETCH(QString, before);
    QFETCH(QChar, sign);
    QTEST(shown(galley::editor::wrapped(read(before), sign)), "after");
}

void TypingAidsTest::emphasised_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("asterisks");
    QTest::addColumn<QString>("after");
    QTest::newRow("a selection becomes strong") << u"a ›word|"_s << 2 << u"a **›word|**"_s;
    QTest::newRow("and plain again") << u"a **›word|**"_s << 2 << u"a ›word|"_s;
    QTest::newRow("with its signs selected, too") << u"›**word**|"_s << 2 << u"›word|"_s;
    QTest::newRow("the word at the caret") << u"a wo|rd b"_s << 2 << u"a **wo|rd** b"_s;
    QTest::newRow("the word at the caret, back") << u"a **wo|rd** b"_s << 2 << u"a wo|rd b"_s;
    QTest::newRow("nothing at the caret: room to type in") << u"a | b"_s << 2 << u"a **|** b"_s;
    QTest::newRow("room not used is taken away") << u"a **|** b"_s << 2 << u"a | b"_s;
    QTest::newRow("emphasis") << u"›word|"_s << 1 << u"*›word|*"_s;
    QTest::newRow("emphasis on what is strong") << u"**›word|**"_s << 1 << u"***›word|***"_s;
    QTest::newRow("strength alone taken from both") << u"***›word|***"_s << 2 << u"*›word|*"_s;
    QTest::newRow("emphasis alone taken from both") << u"***›word|***"_s << 1 << u"**›word|**"_s;
}

void TypingAidsTest::emphasised()
{
    QFETCH(QString, before);
    QFETCH(int, asterisks);
    QTEST(shown(galley::editor::emphasised(read(before), asterisks)), "after");
}

void TypingAidsTest::linked_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("after");
    QTest::newRow("the caret waits for the address") << u"a ›word| b"_s << QString() << u"a [word](|) b"_s;
    QTest::newRow("the caret waits for the text") << u"a | b"_s << QString() << u"a [|]() b"_s;
    QTest::newRow("a selected address waits for its text")
        << u"›https://example.org|"_s << QString() << u"[|](https://example.org)"_s;
    QTest::newRow("with an address it is done")
        << u"›word|"_s << u"https://example.org/a"_s << u"[word](https://example.org/a)|"_s;
    QTest::newRow("brackets in the address do not end it")
        << u"›word|"_s << u"https://example.org/a_(b)"_s << u"[word](<https://example.org/a_(b)>)|"_s;
}

void TypingAidsTest::linked()
{
    QFETCH(QString, before);
    QFETCH(QString, address);
    QTEST(shown(galley::editor::linked(read(before), address)), "after");
}

void TypingAidsTest::isAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("yes");
    QTest::newRow("a web address") << u"https://example.org/a?b=c#d"_s << true;
    QTest::newRow("an insecure one") << u"http://example.org"_s << true;
    QTest::newRow("a mail address") << u"mailto:me@example.org"_s << true;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("two words") << u"https://example.org and"_s << false;
    QTest::newRow("a word") << u"example"_s << false;
    QTest::newRow("a scheme without a host") << u"https://"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TypingAidsTest::isAddress()
{
    QFETCH(QString, text);
    QTEST(galley::editor::isAddress(text), "yes");
}

QTEST_GUILESS_MAIN(TypingAidsTest)
#include "tst_typingaids.moc"
