// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/embeds/embeds.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class EmbedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheAddress_data();
    void readsTheAddress();
    void addressAlone_data();
    void addressAlone();
    void card();
};

void EmbedsTest::readsTheAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("opened"); // Empty: the address itself.

    const auto row = [](const char *name, const char *address, const char *kind, const char *who,
                        const char *opened = "") {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromUtf8(kind) << QString::fromUtf8(who)
                            << QString::fromUtf8(opened);
    };
    row("a tweet", "https://twitter.com/ada/status/123", "x", "@ada");
    row("a tweet on X", "https://x.com/ada/status/123?s=20", "x", "@ada");
    row("a tweet for telephones", "https://mobile.twitter.com/ada/statuses/123", "x", "@ada");
    row("a profile on X is a link", "https://x.com/ada", "link", "");
    row("a host that only ends alike", "https://evil-x.com/ada/status/1", "link", "");
    row("a host that only begins alike", "https://x.com.evil.org/ada/status/1", "link", "");
    row("Mastodon", "https://mastodon.social/@ada/110", "mastodon", "@ada@mastodon.social");
    row("Mastodon, seen from another server", "https://a.b.org/@ada@c.d/110", "mastodon", "@ada@c.d");
    row("Mastodon, as its servers name it", "https://a.b.org/users/ada/statuses/110", "mastodon", "@ada@a.b.org");
    row("Bluesky", "https://bsky.app/profile/ada.bsky.social/post/3k2", "bluesky", "@ada.bsky.social");
    row("YouTube", "https://www.youtube.com/watch?v=abc_-1&t=3", "youtube", "");
    row("YouTube, short", "https://youtu.be/abc", "youtube", "");
    row("YouTube Shorts", "https://youtube.com/shorts/abc", "youtube", "");
    row("YouTube's player", "https://www.youtube-nocookie.com/embed/abc?rel=0", "youtube", "",
        "https://www.youtube.com/watch?v=abc");
    row("a YouTube channel", "https://www.youtube.com/@ada", "youtube", "@ada");
    row("Vimeo", "https://vimeo.com/123", "vimeo", "");
    row("Vimeo's player", "https://player.vimeo.com/video/123", "vimeo", "", "https://vimeo.com/123");
    row("a repository", "https://github.com/ada/engine", "github", "ada/engine");
    row("an issue", "https://github.com/ada/engine/issues/7", "github", "ada/engine#7");
    row("a GitHub user", "https://github.com/ada/", "github", "@ada");
    row("a gist", "https://gist.github.com/ada/0a1b2c", "gist", "@ada");
    row("SoundCloud", "https://soundcloud.com/ada/song", "soundcloud", "ada");
    row("Spotify", "https://open.spotify.com/track/4uL", "spotify", "");
    row("Spotify's player", "https://open.spotify.com/embed/track/4uL", "spotify", "",
        "https://open.spotify.com/track/4uL");
    row("CodePen", "https://codepen.io/ada/pen/xYz", "codepen", "@ada");
    row("CodePen's player", "https://codepen.io/ada/embed/xYz?default-tab=result", "codepen", "@ada",
        "https://codepen.io/ada/pen/xYz");
    row("anything else", "https://www.example.org/a/b", "link", "");
    row("capitals", "HTTPS://Twitter.com/Ada/status/1", "x", "@Ada");
}

void EmbedsTest::readsTheAddress()
{
    QFETCH(const QString, address);
    QFETCH(const QString, kind);
    QFETCH(const QString, who);
    QFETCH(const QString, opened);
    const Embed embed = embedOf(address);
    QCOMPARE(embed.kind, kind);
    QCOMPARE(embed.who, who);
    QCOMPARE(embed.address, opened.isEmpty() ? address : opened);
    QVERIFY(!embed.site.isEmpty());
}

void EmbedsTest::addressAlone_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("address");

    QTest::newRow("alone") << QByteArray("<p><a href=\"https://a.b/c\">https://a.b/c</a></p>\n") << u"https://a.b/c"_s;
    QTest::newRow("with an ampersand") << QByteArray(
                                              "<p><a href=\"https://a.b/?c&amp;d\">https://a.b/?c&amp;d</a></p>\n")
                                       << u"https://a.b/?c&d"_s;
    QTest::newRow("with letters that links encode")
        << QByteArray("<p><a href=\"https://a.b/%C3%A9\">https://a.b/é</a></p>\n") << u"https://a.b/%C3%A9"_s;
    QTest::newRow("without a scheme") << QByteArray("<p><a href=\"http://www.a.b\">www.a.b</a></p>\n")
                                      << u"http://www.a.b"_s;
    QTest::newRow("with words") << QByteArray("<p>see <a href=\"https://a.b/c\">https://a.b/c</a></p>\n") << QString();
    QTest::newRow("with words after it") << QByteArray("<p><a href=\"https://a.b/c\">https://a.b/c</a>.</p>\n")
                                         << QString();
    QTest::newRow("a link with a text of its own")
        << QByteArray("<p><a href=\"https://a.b/c\">text</a></p>\n") << QString();
    QTest::newRow("a link that shows another address")
        << QByteArray("<p><a href=\"https://e.vil/\">https://a.b/c</a></p>\n") << QString();
    QTest::newRow("two")
        << QByteArray("<p><a href=\"https://a.b\">https://a.b</a> <a href=\"https://a.b\">https://a.b</a></p>\n")
        << QString();
    QTest::newRow("mail") << QByteArray("<p><a href=\"mailto:a@b.c\">a@b.c</a></p>\n") << QString();
    QTest::newRow("in a list") << QByteArray("<ul>\n<li><a href=\"https://a.b\">https://a.b</a></li>\n</ul>\n")
                               << QString();
}

void EmbedsTest::addressAlone()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QString, address);
    QCOMPARE(galley::model::addressAlone(html), address);
}

void EmbedsTest::card()
{
    const QByteArray made = embedCard({u"x"_s, u"X"_s, u"@a<b"_s, u"https://x.com/a?b&\"c"_s});
    QCOMPARE(
        made,
        "<figure class=\"embed embed-x\"><a href=\"https://x.com/a?b&amp;&quot;c\"><span class=\"embed-site\">X</span> "
        "<span class=\"embed-who\">@a&lt;b</span> <span "
        "class=\"embed-address\">x.com/a?b&amp;&quot;c</span></a></figure>\n");
    const QByteArray longer = embedCard(embedOf(u"https://a.org/"_s + QString(500, u'x')));
    QVERIFY(longer.contains("xx…</span>"));
}

QTEST_APPLESS_MAIN(EmbedsTest)
#include "tst_embeds.moc"
