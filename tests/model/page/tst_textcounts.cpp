// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/textcounts.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class TextCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
};

void TextCountsTest::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("characters");

    QTest::newRow("nothing") << QString() << 0 << 0;
    QTest::newRow("two words") << u"two words"_s << 2 << 9;
    QTest::newRow("line ends part words and are no characters") << u"two\nwords\r\n"_s << 2 << 8;
    QTest::newRow("an apostrophe joins") << u"don't don’t"_s << 2 << 11;
    QTest::newRow("a hyphen joins, a dash parts") << u"well-known yes--no a – b"_s << 5 << 24;
    QTest::newRow("numbers") << u"3.14 1,000 2nd"_s << 3 << 14;
    QTest::newRow("marks alone are no words") << u"... — !? & -"_s << 0 << 12;
    QTest::newRow("an ellipsis parts") << u"wait...what"_s << 2 << 11;
    QTest::newRow("accents, whole and put together") << u"é e\u0301 naïve"_s << 3 << 9;
    QTest::newRow("Chinese counts by letter") << u"我喜欢写作。"_s << 5 << 6;
    QTest::newRow("Japanese with a Latin word") << u"Qtで書く"_s << 4 << 5;
    QTest::newRow("Korean has spaces") << u"나는 글을 쓴다"_s << 3 << 8;
    QTest::newRow("Thai, vowel signs with their letter") << u"ที่"_s << 1 << 1;
    QTest::newRow("Arabic") << u"أكتب كل يوم"_s << 3 << 11;
    QTest::newRow("letters beyond the first plane") << u"𠀀𠀁 𝒜"_s << 3 << 4;
    QTest::newRow("emoji are characters, not words") << u"hi 🎉 there"_s << 2 << 10;
    QTest::newRow("a family is one character") << u"👩‍👩‍👧"_s << 0 << 1;
    QTest::newRow("a skin tone is none") << u"👍🏽"_s << 0 << 1;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD800) + u"b"_s << 2 << 3;
}

void TextCountsTest::counts()
{
    QFETCH(const QString, text);
    QFETCH(const int, words);
    QFETCH(const int, characters);
    QCOMPARE(countText(text).words, words);
    QCOMPARE(countText(text).characters, characters);
}

QTEST_APPLESS_MAIN(TextCountsTest)
#include "tst_textcounts.moc"
