// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/live/fingerprint.h"
#include "model/page/live/visibletext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::model;

/// Whether a page carries a post, whatever theme made it.
class FingerprintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void hostilePagesEnd();
};

void FingerprintTest::found_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<PageHolds>("holds");
    const auto page = [](const QByteArray &body) { return "<title>It’s the Tide – Blog</title><body>" + body; };
    const QString plain = u"The sea comes in twice a day.\n"_s;

    QTest::newRow("as it is written") << plain << QString() << page("<p>The sea comes in twice a day.</p>")
                                      << PageHolds::All;
    QTest::newRow("another post") << plain << QString()
                                  << QByteArray("<title>Harbours</title><p>The sea comes in twice a day.")
                                  << PageHolds::Nothing;
    QTest::newRow("the title, another text")
        << plain << QString() << page("<p>Something else.</p>") << PageHolds::Title;
    QTest::newRow("typographer's quotes and dashes")
        << u"He said \"it's the tide\" -- and don't you forget it...\n"_s << QString()
        << page("<p>He said “it’s the tide” – and don’t you forget it…</p>") << PageHolds::All;
    QTest::newRow("emphasis, links and code")
        << u"The *sea* and [the moon above us](https://example.org) pull at `it` all day long.\n"_s << QString()
        << page("<p>The <em>sea</em> and <a href=x>the moon above us</a> pull at <code>it</code> all day long.</p>")
        << PageHolds::All;
    QTest::newRow("hard lines") << u"The sea comes\nin twice\na day.\n"_s << QString()
                                << page("<p>The sea comes\nin twice<br>a day.</p>") << PageHolds::All;
    QTest::newRow("soft hyphens") << plain << QString() << page("<p>The sea comes in twi\xC2\xADce a day.</p>")
                                  << PageHolds::All;
    QTest::newRow("accents, composed or not")
        << u"Le café est fermé ce soir.\n"_s << QString()
        << page(u"<p>Le cafe\u0301 est ferme\u0301 ce soir.</p>"_s.toUtf8()) << PageHolds::All;
    QTest::newRow("shortcodes and tables say nothing")
        << u"{{< figure src=\"a.png\" >}}\n\n| a b c d | e |\n|---|---|\n\nThe sea comes in twice.\n"_s << QString()
        << page("<figure></figure><p>The sea comes in twice.</p>") << PageHolds::All;
    QTest::newRow("fenced code says nothing")
        << u"```\nint main of the sea\n```\n\nThe sea comes in twice.\n"_s << QString()
        << page("<pre><span>int</span> main</pre><p>The sea comes in twice.</p>") << PageHolds::All;
    QTest::newRow("only pictures: the title is all")
        << u"![](a.png)\n"_s << QString() << page("<img src=a.png>") << PageHolds::All;
    QTest::newRow("the text before") << u"The sea comes in twice a day.\n\nAnd the moon is why.\n"_s << plain
                                     << page("<p>The sea comes in twice a day.</p>") << PageHolds::Title;
    QTest::newRow("the new text") << u"The sea comes in twice a day.\n\nAnd the moon is why.\n"_s << plain
                                  << page("<p>The sea comes in twice a day.</p><p>And the moon is why.</p>")
                                  << PageHolds::All;
    QTest::newRow("a paragraph went, and is there still")
        << plain << u"The sea comes in twice a day.\n\nAnd the moon is why.\n"_s
        << page("<p>The sea comes in twice a day.</p><p>And the moon is why.</p>") << PageHolds::Title;
    QTest::newRow("a paragraph went") << plain << u"The sea comes in twice a day.\n\nAnd the moon is why.\n"_s
                                      << page("<p>The sea comes in twice a day.</p>") << PageHolds::All;
    QTest::newRow("what a script holds is not read")
        << plain << QString() << page("<script>'The sea comes in twice a day.'</script>") << PageHolds::Title;
    QTest::newRow("Japanese") << u"海は一日に二度満ちてくる。\n"_s << QString()
                              << page(u"<p>海は一日に二度満ちてくる。</p>"_s.toUtf8()) << PageHolds::All;
}

void FingerprintTest::found()
{
    QFETCH(QString, body);
    QFETCH(QString, earlier);
    QFETCH(QByteArray, page);
    QFETCH(PageHolds, holds);
    const Fingerprint print = fingerprintOf(u"It's the Tide"_s, body, earlier);
    QVERIFY2(lookFor(print, page) == holds, qPrintable(print.present.join(u'|') + u" in "_s + visibleText(page)));
}

void FingerprintTest::hostilePagesEnd()
{
    const Fingerprint print = fingerprintOf(u"Tides"_s, u"The sea comes in.\n"_s);
    QVERIFY(lookFor(print, QByteArray("<div>").repeated(200'000)) != PageHolds::All);
    QVERIFY(lookFor(print, QByteArray("<table><tr>").repeated(20'000)) != PageHolds::All);
    QVERIFY(lookFor(print, QByteArray()) != PageHolds::All);
    QVERIFY(lookFor(print, QByteArray("\0\xFF\xFE<", 4)) != PageHolds::All);
}

QTEST_GUILESS_MAIN(FingerprintTest)
#include "tst_fingerprint.moc"
