// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/slug.h"

#include <QtTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class SlugTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTitle_data();
    void fromTitle();
    void isCutAtAWord();
    void isAlwaysSafe();
    void safety_data();
    void safety();
    void findsAFreeOne();
};

void SlugTest::fromTitle_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");

    QTest::newRow("words are joined by hyphens") << u"Hello World"_s << u"hello-world"_s;
    QTest::newRow("accents are folded") << u"Été à Paris!"_s << u"ete-a-paris"_s;
    QTest::newRow("decomposed accents are folded too") << u"E\u0301te\u0301"_s << u"ete"_s;
    QTest::newRow("letters that do not decompose") << u"Straße Łódź Ærø İstanbul"_s << u"strasse-lodz-aero-istanbul"_s;
    QTest::newRow("Greek loses its accents") << u"Καλημέρα κόσμε"_s << u"καλημερα-κοσμε"_s;
    QTest::newRow("Cyrillic keeps its letters") << u"Мой ёж"_s << u"мой-ёж"_s;
    QTest::newRow("Japanese keeps its marks") << u"がんばって 日本"_s << u"がんばって-日本"_s;
    QTest::newRow("Korean stays composed") << u"안녕하세요"_s << u"안녕하세요"_s;
    QTest::newRow("Hindi keeps its vowels") << u"हिन्दी"_s << u"हिन्दी"_s;
    QTest::newRow("full width becomes plain") << u"Ｈｅｌｌｏ　２"_s << u"hello-2"_s;
    QTest::newRow("apostrophes do not part words") << u"Don't say it’s"_s << u"dont-say-its"_s;
    QTest::newRow("signs part words once") << u"  C & C++ -- what?  "_s << u"c-c-what"_s;
    QTest::newRow("nothing usable is left") << u"?!"_s << u"untitled"_s;
    QTest::newRow("no title") << u""_s << u"untitled"_s;
    QTest::newRow("only emoji") << u"🎉👩🏽‍💻❤️"_s << u"untitled"_s;
    QTest::newRow("a keycap is its digit") << u"1️⃣ first"_s << u"1-first"_s;
    QTest::newRow("a path is no path") << u"../../etc"_s << u"etc"_s;
    QTest::newRow("git's own folder") << u".git/config"_s << u"git-config"_s;
    QTest::newRow("invisible characters are left out") << u".g\u200Cit \u202Eevil"_s << u"git-evil"_s;
    QTest::newRow("a device of Windows") << u"CON"_s << u"post-con"_s;
    QTest::newRow("control characters part words") << u"a\nb\tc"_s << u"a-b-c"_s;
    QTest::newRow("a lone surrogate") << u"a"_s + QChar(0xD800) + u"b"_s << u"a-b"_s;
}

void SlugTest::fromTitle()
{
    QFETCH(QString, title);
    QTEST(slugFromTitle(title), "slug");
    QVERIFY(isSafeSlug(slugFromTitle(title)));
}

void SlugTest::isCutAtAWord()
{
    const QString slug = slugFromTitle(u"word "_s.repeated(60));
    QCOMPARE(slug, u"word-"_s.repeated(15) + u"word"_s); // 79 characters; the next word does not fit.
    QCOMPARE(slugFromTitle(u"a"_s.repeated(300)), u"a"_s.repeated(80));
    QCOMPARE(slugFromTitle(u"ab"_s.repeated(30) + u' ' + u"cd"_s.repeated(10)), u"ab"_s.repeated(30));
    QCOMPARE(slugFromTitle(u"ab"_s.repeated(30) + u' ' + u"c"_s.repeated(19)).size(), 80);

    const QString chinese = slugFromTitle(u"漢"_s.repeated(300));
    QVERIFY(chinese.toUtf8().size() <= 200);
    QVERIFY(chinese.size() > 60);
}

void SlugTest::isAlwaysSafe()
{
    for (char32_t character = 1; character < 0x2FFFF; ++character) {
        const QString title = QString::fromUcs4(&character, 1);
        if (!isSafeSlug(slugFromTitle(title)))
            QFAIL(qPrintable(u"U+%1 gives an unsafe slug: %2"_s.arg(character, 4, 16).arg(slugFromTitle(title))));
    }
}

void SlugTest::safety_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<bool>("isSafe");

    QTest::newRow("a plain one") << u"hello-world"_s << true;
    QTest::newRow("with capitals, a dot within and _") << u"Hello_v1.2"_s << true;
    QTest::newRow("other scripts") << u"привет-世界"_s << true;
    QTest::newRow("a name that only starts like a device") << u"console"_s << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("this folder") << u"."_s << false;
    QTest::newRow("the folder above") << u".."_s << false;
    QTest::newRow("out of the folder") << u"../x"_s << false;
    QTest::newRow("from the root") << u"/etc/x"_s << false;
    QTest::newRow("a folder") << u"a/b"_s << false;
    QTest::newRow("a folder of Windows") << u"a\\b"_s << false;
    QTest::newRow("a drive or stream") << u"a:b"_s << false;
    QTest::newRow("git's folder") << u".git"_s << false;
    QTest::newRow("git's folder in capitals") << u".GIT"_s << false;
    QTest::newRow("git's folder with a space") << u".git "_s << false;
    QTest::newRow("git's folder by its short name") << u"git~1"_s << false;
    QTest::newRow("git's folder with a zero-width character") << u".g\u200Cit"_s << false;
    QTest::newRow("a zero-width character") << u"g\u200Bit"_s << false;
    QTest::newRow("a direction mark") << u"a\u202Eb"_s << false;
    QTest::newRow("a dot at the end") << u"post."_s << false;
    QTest::newRow("a device") << u"con"_s << false;
    QTest::newRow("a device with a suffix") << u"NUL.txt"_s << false;
    QTest::newRow("a numbered device") << u"com1"_s << false;
    QTest::newRow("a line break") << u"a\nb"_s << false;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << false;
    QTest::newRow("a space") << u"a b"_s << false;
    QTest::newRow("a no-break space") << u"a\u00A0b"_s << false;
    QTest::newRow("what an address takes apart") << u"a?b#c"_s << false;
    QTest::newRow("an escape of an address") << u"a%2fb"_s << false;
    QTest::newRow("looks like an option") << u"-u"_s << false;
    QTest::newRow("decomposed letters") << u"e\u0301te"_s << false;
    QTest::newRow("a lone surrogate") << u"a"_s + QChar(0xDC00) << false;
    QTest::newRow("longer than a file name may be") << u"a"_s.repeated(4096) << false;
}

void SlugTest::safety()
{
    QFETCH(QString, slug);
    QTEST(isSafeSlug(slug), "isSafe");
}

void SlugTest::findsAFreeOne()
{
    const QStringList taken = {u"hello"_s, u"hello-2"_s};
    QCOMPARE(freeSlug(u"hello"_s, [&](const QString &slug) { return taken.contains(slug); }), u"hello-3"_s);
    QCOMPARE(freeSlug(u"other"_s, [&](const QString &slug) { return taken.contains(slug); }), u"other"_s);
}

QTEST_GUILESS_MAIN(SlugTest)
#include "tst_slug.moc"
