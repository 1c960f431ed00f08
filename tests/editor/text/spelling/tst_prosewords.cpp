// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/spelling/prosewords.h"

#include <QTest>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

class ProseWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void ProseWordsTest::finds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");

    QTest::newRow("prose") << u"It isn't a “word”, naïve one."_s << u"It isn't word naïve one"_s;
    QTest::newRow("a typographer's apostrophe") << u"It isn\u2019t"_s << u"It isn\u2019t"_s;
    QTest::newRow("emphasis") << u"**very** _much_ ~~so~~"_s << u"very much so"_s;
    QTest::newRow("code") << u"Call `fnord()` or ``a ` b`` now"_s << u"Call or now"_s;
    QTest::newRow("a link's text, not its place")
        << u"[some text](https://exmaple.org/pth \"ttl\")"_s << u"some text"_s;
    QTest::newRow("a reference") << u"[text][rfrnce]"_s << u"text"_s;
    QTest::newRow("where a reference leads") << u"[rfrnce]: https://exmaple.org"_s << QString();
    QTest::newRow("addresses") << u"see https://exmaple.org/pth and www.exmaple.org"_s << u"see and"_s;
    QTest::newRow("mail") << u"to jdoe@exmaple.org"_s << u"to"_s;
    QTest::newRow("HTML") << u"<spn class=\"wrng\">text</spn>"_s << u"text"_s;
    QTest::newRow("shortcodes") << u"{{< fgure src=\"a\" >}} text {% rw %}"_s << u"text"_s;
    QTest::newRow("names with digits, capitals within, abbreviations") << u"utf8 camelCase HTTP KDE's"_s << QString();
    QTest::newRow("files and folders") << u"in /usr/lcl/bin or ~/dcs or a/b/cde"_s << u"in or or"_s;
    QTest::newRow("Japanese beside English") << u"日本語 text"_s << u"text"_s;
    QTest::newRow("emoji and entities") << u":tda: &nbsp; text"_s << u"text"_s;
}

void ProseWordsTest::finds()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    QStringList found;
    for (const galley::model::TextMatch &word : proseWords(line))
        found.append(line.mid(word.begin, word.length));
    QCOMPARE(found.join(u' '), words);
}

QTEST_APPLESS_MAIN(ProseWordsTest)
#include "tst_prosewords.moc"
