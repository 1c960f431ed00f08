// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/readability.h"
#include "model/page/syllables.h"
#include "model/page/textcounts.h"
#include "model/renderer/rendererclient.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class ReadabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void syllables_data();
    void syllables();
    void ease();
    void reading();
    void aTextWithMarkup();
};

void ReadabilityTest::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("sentences");

    QTest::newRow("none") << u"... — !"_s << 0;
    QTest::newRow("two") << u"One is here. Two is there."_s << 2;
    QTest::newRow("a question and a cry") << u"Who? Me! Yes."_s << 3;
    QTest::newRow("without a full stop at the end") << u"One. Two"_s << 2;
    QTest::newRow("a heading and a paragraph") << u"The lamp\n\nIt turns.\n\n"_s << 2;
    QTest::newRow("a line end within a sentence") << u"One is\nlong. Two."_s << 2;
    QTest::newRow("numbers and addresses") << u"It is 3.14 at example.org now."_s << 1;
    QTest::newRow("short forms") << u"Dr. Watson met Mr. Holmes, i.e. him."_s << 1;
    QTest::newRow("a small letter goes on") << u"It came ca. 1910 etc. and went."_s << 1;
    QTest::newRow("said in quotes") << u"“Go!” She went. “Why?” he asked."_s << 3;
    QTest::newRow("an ellipsis") << u"Well… Perhaps… not."_s << 2;
    QTest::newRow("Windows line ends part no paragraph") << u"One is\r\nlong."_s << 1;
    QTest::newRow("Chinese") << u"我喜欢写作。你呢？"_s << 2;
    QTest::newRow("German") << u"Das ist z. B. gut. Änderungen folgen."_s << 2;
}

void ReadabilityTest::sentences()
{
    QFETCH(const QString, text);
    QFETCH(const int, sentences);
    QCOMPARE(countText(text).sentences, sentences);
}

void ReadabilityTest::syllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("english");
    QTest::addColumn<int>("german");

    QTest::newRow("the") << u"the"_s << 1 << 1;
    QTest::newRow("time: a silent e") << u"time"_s << 1 << 2;
    QTest::newRow("table: an e that is spoken") << u"table"_s << 2 << 2;
    QTest::newRow("wanted, walked") << u"wanted"_s << 2 << 2;
    QTest::newRow("walked") << u"walked"_s << 1 << 2;
    QTest::newRow("beautiful") << u"beautiful"_s << 3 << 4;
    QTest::newRow("Häuser") << u"häuser"_s << 2 << 2;
    QTest::newRow("Theater: two vowels apart") << u"theater"_s << 2 << 3;
    QTest::newRow("Quelle") << u"quelle"_s << 2 << 2;
    QTest::newRow("naïve with its accent") << u"naïve"_s << 1 << 3;
    QTest::newRow("no vowel at all") << u"hmm"_s << 1 << 1;
}

void ReadabilityTest::syllables()
{
    QFETCH(const QString, word);
    QFETCH(const int, english);
    QFETCH(const int, german);
    QCOMPARE(englishSyllables(word), english);
    QCOMPARE(germanSyllables(word), german);
}

/// The formulas, worked out by hand: 6 words, 1 sentence, 6 syllables; and 5 words, 1 sentence, 9 syllables.
void ReadabilityTest::ease()
{
    const TextCounts easy = countText(u"The cat sat on the mat."_s);
    QCOMPARE(easy.englishSyllables, 6);
    QCOMPARE(*readingEase(easy, u"en-GB"_s), qMin(100.0, 206.835 - 1.015 * 6 - 84.6));
    const TextCounts german = countText(u"Die Katze sitzt auf Teppichböden."_s);
    QCOMPARE(german.germanSyllables, 9);
    QCOMPARE(*readingEase(german, u"de"_s), 180.0 - 5 - 58.5 * 9 / 5);
    QVERIFY(!readingEase(easy, u"fr"_s));
    QVERIFY(!readingEase(easy, {}));
    QVERIFY(!readingEase(countText({}), u"en"_s));
}

void ReadabilityTest::reading()
{
    QCOMPARE(readingSeconds(countText(u"word "_s.repeated(460))), 120);
    QCOMPARE(readingSeconds(countText(u"我"_s.repeated(450))), 60);
}

void ReadabilityTest::aTextWithMarkup()
{
    RendererClient renderer;
    const auto text =
        renderer.renderNow("# One\n\nTwo **three**\nfour. Five [six](https://a.b).\n\n```\nno words\n```\n\n"
                           "- seven\n- eight\n\n<b>no</b>\n");
    QVERIFY(text.has_value());
    QCOMPARE(text->counts.words, 9); // “no” between the tags is text.
    QCOMPARE(text->counts.sentences, 6);
    QCOMPARE(text->counts.paragraphs, 4);
    QCOMPARE(text->counts.characters, 3 + 20 + 5 + 5 + 2 + 4);
    QCOMPARE(text->counts.charactersWithoutSpaces, 3 + 17 + 5 + 5 + 2 + 4);
}

QTEST_GUILESS_MAIN(ReadabilityTest)
#include "tst_readability.moc"
