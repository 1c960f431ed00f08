// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorfixture.h"

#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;
using namespace galley::editor::test;

class SmartQuotesTest : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void undoGivesTheStraightOne();
    void theyGoAroundASelection();
    void neverInCode();
};

void SmartQuotesTest::typed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &language, const QString &keys, const QString &text) {
        QTest::newRow(name) << language << keys << text;
    };
    row("English", u"en_GB"_s, u"He said \"it's 'fine'\"."_s, u"He said “it’s ‘fine’”."_s);
    row("German", u"de-DE"_s, u"Er sagt: \"gut\", 'ja'."_s, u"Er sagt: „gut“, ‚ja‘."_s);
    row("Swiss German", u"de_CH"_s, u"\"gut\""_s, u"«gut»"_s);
    row("French with its spaces", u"fr"_s, u"\"bien\" l'ami"_s, u"«\u00a0bien\u00a0» l’ami"_s);
    row("Swedish", u"sv"_s, u"\"bra\""_s, u"”bra”"_s);
    row("a language nobody told", u"xx"_s, u"\"a\""_s, u"“a”"_s);
    row("behind a bracket", u"en"_s, u"(\"a\")"_s, u"(“a”)"_s);
    row("inline code", u"en"_s, u"`\"a\"` \"b\""_s, u"`\"a\"` “b”"_s);
    row("a tag", u"en"_s, u"<a href=\"b\">\"c\""_s, u"<a href=\"b\">“c”"_s);
    row("the title of a link", u"en"_s, u"[a](b \"c\") \"d\""_s, u"[a](b \"c\") “d”"_s);
    row("a shortcode", u"en"_s, u"{{< x \"y\" >}}"_s, u"{{< x \"y\" >}}"_s);
}

void SmartQuotesTest::typed()
{
    QFETCH(QString, language);
    QFETCH(QString, keys);
    m_editor->aids().setChoices({.smartQuotes = true, .language = language});
    type(keys);
    QTEST(m_editor->markdown(), "text");
}

void SmartQuotesTest::undoGivesTheStraightOne()
{
    m_editor->aids().setChoices({.smartQuotes = true, .language = u"en"_s});
    type(u"a \""_s);
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), u"a \""_s);
}

void SmartQuotesTest::theyGoAroundASelection()
{
    show(*m_editor, u"a ›word|"_s);
    type(u"\""_s);
    QCOMPARE(shown(*m_editor), u"a \"›word|\""_s);
    m_editor->aids().setChoices({.smartQuotes = true, .language = u"de"_s});
    show(*m_editor, u"a ›word|"_s);
    type(u"\""_s);
    QCOMPARE(shown(*m_editor), u"a „›word|“"_s);
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), u"a word"_s);
}

void SmartQuotesTest::neverInCode()
{
    m_editor->aids().setChoices({.smartQuotes = true, .language = u"en"_s});
    show(*m_editor, u"---\ntitle: |\n---\n\n```\n\n```\n"_s);
    QTRY_VERIFY(m_editor->document()->firstBlock().userState() > 0);
    type(u"\"a\""_s);
    QVERIFY(m_editor->markdown().contains(u"title: \"a\"\n"_s));
    m_editor->setTextCursor(QTextCursor(m_editor->document()->findBlockByNumber(5)));
    type(u"\"b\""_s);
    QVERIFY(m_editor->markdown().contains(u"\n\"b\"\n"_s));
}

QTEST_MAIN(SmartQuotesTest)
#include "tst_smartquotes.moc"
