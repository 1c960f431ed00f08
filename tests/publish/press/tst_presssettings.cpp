// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/press.h"

#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

class PressSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void onlyTheTitleIsNeeded();
    void slashAtTheEndOfTheAddressGoes();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void PressSettingsTest::reads()
{
    const Result<PressSettings> settings = PressSettings::parse("[site]\n"
                                                                "title = 'Notes'\n"
                                                                "url = 'https://example.org/blog'\n"
                                                                "description = \"Of this\\tand that\"\n"
                                                                "author = 'Ann'\n"
                                                                "language = 'pt-BR'\n"
                                                                "[pages]\n"
                                                                "posts_per_page = 5\n"
                                                                "[[links]]\n"
                                                                "name = 'GitHub'\n"
                                                                "url = 'https://github.com/ann'\n"
                                                                "[[links]]\n"
                                                                "name = 'About'\n"
                                                                "url = '/about/'\n");
    QVERIFY(settings.has_value());
    PressSettings expected;
    expected.title = u"Notes"_s;
    expected.url = u"https://example.org/blog"_s;
    expected.description = u"Of this\tand that"_s;
    expected.author = u"Ann"_s;
    expected.language = u"pt-BR"_s;
    expected.postsPerPage = 5;
    expected.links = {{u"GitHub"_s, u"https://github.com/ann"_s}, {u"About"_s, u"/about/"_s}};
    QVERIFY(*settings == expected);
}

void PressSettingsTest::onlyTheTitleIsNeeded()
{
    const Result<PressSettings> settings = PressSettings::parse("[site]\ntitle = 'A'\n");
    QVERIFY(settings.has_value());
    QCOMPARE(settings->language, u"en"_s);
    QCOMPARE(settings->postsPerPage, 10);
    QVERIFY(settings->links.isEmpty());
}

void PressSettingsTest::slashAtTheEndOfTheAddressGoes()
{
    QCOMPARE(PressSettings::parse("[site]\ntitle = 'A'\nurl = 'https://example.org/'\n").value().url,
             u"https://example.org"_s);
}

void PressSettingsTest::readsWhatItWrites_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("links");

    QTest::newRow("a simple title") << u"Notes"_s << 2;
    QTest::newRow("no links") << u"Notes"_s << 0;
    QTest::newRow("quotes and backslashes") << u"A \"quoted\" C:\\path 'title'"_s << 1;
    QTest::newRow("control characters") << u"A\ttitle\nof two lines\u007f"_s << 0;
    QTest::newRow("a comment sign and other scripts") << u"# Été 日本 🍐"_s << 0;
}

void PressSettingsTest::readsWhatItWrites()
{
    QFETCH(QString, title);
    QFETCH(int, links);
    PressSettings settings;
    settings.title = title;
    settings.description = title;
    settings.author = u"Ann"_s;
    settings.url = u"https://example.org"_s;
    settings.postsPerPage = 7;
    for (int i = 0; i < links; ++i)
        settings.links.append({title + QString::number(i), u"https://example.org/%1"_s.arg(i)});
    const Result<PressSettings> read = PressSettings::parse(settings.toToml());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message + read.error().detail));
    QVERIFY(*read == settings);
}

void PressSettingsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("inMessage");
    QTest::addColumn<QString>("inHint");

    const QByteArray site = "[site]\ntitle = 'A'\n";
    QTest::newRow("no title") << QByteArray("[site]\nauthor = 'A'\n") << u"“title” is missing"_s << u"title ="_s;
    QTest::newRow("nothing at all") << QByteArray() << u"“title” is missing"_s << u"title ="_s;
    QTest::newRow("a misspelt key") << site + "titel = 'B'\n"
                                    << u"line 3: “titel” is not a setting"_s << u"title, url"_s;
    QTest::newRow("a misspelt table") << "[stie]\n" + site << u"line 1: “stie” is not a setting"_s
                                      << u"site, pages, links, theme"_s;
    QTest::newRow("a number for a text") << site + "author = 3\n"
                                         << u"line 3: “author” must be a text"_s << u"author ="_s;
    QTest::newRow("a text for a number") << site + "\n[pages]\nposts_per_page = '5'\n"
                                         << u"line 5: “posts_per_page” must be a whole number from 1 to 1000"_s
                                         << u"posts_per_page ="_s;
    QTest::newRow("no posts on a page") << site + "[pages]\nposts_per_page = 0\n"
                                        << u"from 1 to 1000"_s << u"posts_per_page"_s;
    QTest::newRow("a text for a switch") << site + "[pages]\nexcerpts = 'yes'\n"
                                         << u"line 4: “excerpts” must be true or false"_s << u"excerpts ="_s;
    QTest::newRow("an enormous number") << site + "[pages]\nposts_per_page = 9223372036854775807\n"
                                        << u"from 1 to 1000"_s << u"posts_per_page"_s;
    QTest::newRow("an address without a scheme") << site + "url = 'example.org'\n"
                                                 << u"line 3: “url”"_s << u"https://"_s;
    QTest::newRow("a link that runs a script") << site + "[[links]]\nname = 'A'\nurl = 'javascript:alert(1)'\n"
                                               << u"“url” must be an address"_s << u"https://"_s;
    QTest::newRow("a key that stands in several tables")
        << site + "url = 'https://example.org'\n[[links]]\nname = 'A'\nurl = '/a/'\n[[links]]\nname = 'B'\nurl = 'b'\n"
        << u"line 9: “url” must be an address"_s << u"https://"_s;
    QTest::newRow("a link without an address") << site + "[[links]]\nname = 'A'\n"
                                               << u"“url” is missing"_s << u"url ="_s;
    QTest::newRow("links that are no tables") << "links = ['A']\n" + site << u"“links”"_s << u"[[links]]"_s;
    QTest::newRow("a language that is none") << site + "language = '\" onload='\n" << u"“language”"_s << u"pt-BR"_s;
    QTest::newRow("no TOML") << QByteArray("title: A\n") << u"galley.toml"_s << QString();
}

void PressSettingsTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, inMessage);
    QFETCH(QString, inHint);
    const Result<PressSettings> settings = PressSettings::parse(toml);
    QVERIFY(!settings.has_value());
    const Error &error = settings.error();
    QVERIFY2(error.message.contains(u"galley.toml"_s) && error.message.contains(inMessage), qPrintable(error.message));
    QVERIFY2(!error.hint.isEmpty() && error.hint.contains(inHint), qPrintable(error.hint));
}

QTEST_APPLESS_MAIN(PressSettingsTest)
#include "tst_presssettings.moc"
