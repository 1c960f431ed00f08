// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/check/sitecheck.h"
#include "model/site/sitekind.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

void write(const QDir &folder, const QString &path, const QByteArray &bytes)
{
    QVERIFY(folder.mkpath(QFileInfo(path).path()));
    QFile file(folder.filePath(path));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray post(const QByteArray &body, const QByteArray &fields = "title: Old\ndate: 2020-01-02\n")
{
    return "---\n" + fields + "---\n" + body;
}

} // namespace

class SiteCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void mendsWhatIsLikely_data();
    void mendsWhatIsLikely();
    void twoPostsWithOneAddress();
    void futureDates_data();
    void futureDates();
    void draftsThatAreNone_data();
    void draftsThatAreNone();
    void mendsFromTheEnd();
    void stops();
};

namespace {

/// A made-up Hugo site below /blog, with two other posts and some files; `source` is the post that is looked at.
QList<SiteFinding> findingsFor(const QByteArray &source, const QString &path = u"content/posts/old.md"_s,
                               const QByteArray &image = "small")
{
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    write(dir, u"hugo.toml"_s, "baseURL = 'https://ada.example/blog/'\n");
    write(dir, u"static/images/cat.png"_s, image);
    write(dir, u"content/about.md"_s, "---\ntitle: About\n---\n");
    write(dir, u"content/posts/bundle/index.md"_s, "");
    write(dir, u"content/posts/bundle/dog.png"_s, "small");
    const SiteKind &hugo = siteKind(u"hugo"_s);
    const auto checked = [&](const QString &id, const QString &at, const QByteArray &text) {
        return CheckedPost{id, at, text, hugo.fields(at, text), {u"own.png"_s}};
    };
    const QByteArray other = post("## First things\n\n### Größe & Co. {#size}\n", "title: New\ndate: 2021-01-02\n");
    const auto findings = checkSite({u"s"_s, u"Blog"_s, folder.path(), u"hugo"_s},
                                    {checked(u"1"_s, path, source), checked(u"2"_s, u"content/posts/new.md"_s, other),
                                     checked(u"3"_s, u"content/posts/bundle/index.md"_s, post("", "title: Bundle\n"))},
                                    QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC));
    QList<SiteFinding> own;
    for (const SiteFinding &finding : findings.value_or(QList<SiteFinding>())) {
        if (finding.post == "1"_L1)
            own.append(finding);
    }
    return own;
}

} // namespace

void SiteCheckTest::finds_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("faults");
    const QStringList none;

    QTest::newRow("nothing in a post that is right") << post("[n](/posts/new/) ![A cat](/images/cat.png)") << none;
    QTest::newRow("a link to no post") << post("\n[n](/posts/nothing/)")
                                       << QStringList{u"6 broken-link /posts/nothing/"_s};
    QTest::newRow("no fault in a link to a file") << post("[n](new.md) [b](bundle/) [i](/images/cat.png)") << none;
    QTest::newRow("no fault in a link to another page, a list, a feed")
        << post("[a](/about/) [t](/tags/x/) [f](/index.xml) [h](/) [s](/posts/)") << none;
    QTest::newRow("no fault in what lies elsewhere")
        << post("<https://a.example/x> [m](mailto:a@b.example) [w](//w.example/)") << none;
    QTest::newRow("a link to the site's own whole address")
        << post("[n](https://ada.example/blog/posts/new/) [x](https://ada.example/blog/posts/gone/)")
        << QStringList{u"5 broken-link https://ada.example/blog/posts/gone/"_s};
    QTest::newRow("no fault below the site's root") << post("[n](/blog/posts/new/)") << none;
    QTest::newRow("no fault in a relative link below the page") << post("[n](../new/)") << none;
    QTest::newRow("an anchor that is not there")
        << post("[n](/posts/new/#second-things)") << QStringList{u"5 broken-anchor /posts/new/#second-things"_s};
    QTest::newRow("no fault in anchors that are")
        << post("[n](/posts/new/#first-things) [s](/posts/new/#size) [t](#top)\n\n# Own\n\n[o](#own)") << none;
    QTest::newRow("an anchor of the post itself") << post("[o](#own)") << QStringList{u"5 broken-anchor #own"_s};
    QTest::newRow("an image that is not there")
        << post("![A](/images/dragon.png)") << QStringList{u"5 missing-image /images/dragon.png"_s};
    QTest::newRow("no fault in an image of the library") << post("![A](own.png)") << none;
    QTest::newRow("an image that nothing is said of")
        << post("![](/images/cat.png) <img src='/images/cat.png'>")
        << QStringList{u"5 missing-alt-text /images/cat.png"_s, u"5 missing-alt-text /images/cat.png"_s};
    QTest::newRow("no fault in a decoration that says so") << post("<img src='/images/cat.png' alt=''>") << none;
    QTest::newRow("no fault in code") << post("`[n](/nothing/)`") << none;
    QTest::newRow("no fault in what the generator works out") << post("[n]({{< ref \"gone.md\" >}})") << none;
    QTest::newRow("front matter that cannot be read")
        << QByteArray("---\ntitle: [a\n---\ntext") << QStringList{u"1 unreadable-front-matter "_s};
    QTest::newRow("bytes that are not UTF-8") << post("a\n\xe4 b") << QStringList{u"6 wrong-encoding "_s};
    QTest::newRow("text that was read in the wrong encoding")
        << post("It\u00e2\u20ac\u2122s") << QStringList{u"5 wrong-encoding \u00e2\u20ac\u2122"_s};
    QTest::newRow("no fault in text of many scripts") << post("Ärger, naïve, “so”, 日本, \U0001F600, Ã") << none;
}

void SiteCheckTest::finds()
{
    QFETCH(const QByteArray, source);
    QFETCH(const QStringList, faults);
    QStringList found;
    for (const SiteFinding &finding : findingsFor(source)) {
        found.append(u"%1 %2 %3"_s.arg(finding.line).arg(toString(finding.fault), finding.place));
        QVERIFY(!finding.reason.isEmpty());
    }
    QCOMPARE(found, faults);
}

void SiteCheckTest::mendsWhatIsLikely_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("mendedBody");
    QTest::newRow("a post that was moved")
        << QByteArray("[n](/2019/01/new.html#size)") << QByteArray("[n](/blog/posts/new/#size)");
    QTest::newRow("an image that was moved")
        << QByteArray("![A](/uploads/Cat.png)") << QByteArray("![A](/images/cat.png)");
    QTest::newRow("a garbled sign") << QByteArray("caf\u00c3\u00a9") << QByteArray("caf\u00e9");
    QTest::newRow("nothing where there is nothing like it") << QByteArray("[n](/gone/)") << QByteArray("[n](/gone/)");
}

void SiteCheckTest::mendsWhatIsLikely()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, mendedBody);
    QList<SiteMend> mends;
    for (const SiteFinding &finding : findingsFor(post(body))) {
        if (finding.mend)
            mends.append(*finding.mend);
    }
    QCOMPARE(mended(post(body), mends), post(mendedBody));
}

void SiteCheckTest::twoPostsWithOneAddress()
{
    const auto findings = findingsFor(post("", "title: Mine\nurl: /posts/new/\n"));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(toString(findings.constFirst().fault), toString(SiteFault::SameAddress));
    QVERIFY(findings.constFirst().reason.contains(u"New"_s));

    const auto dates = findingsFor(post("", "title: Mine\ndate: 2020-05-06\n"), u"content/posts/2020-05-07-mine.md"_s);
    QCOMPARE(dates.size(), 1);
    QCOMPARE(toString(dates.constFirst().fault), toString(SiteFault::DateAgainstFileName));

    const auto large =
        findingsFor(post("![A](/images/cat.png)"), u"content/posts/old.md"_s, QByteArray(1'200'000, 'x'));
    QCOMPARE(large.size(), 1);
    QCOMPARE(toString(large.constFirst().fault), toString(SiteFault::LargeImage));
}

void SiteCheckTest::futureDates_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("configuration");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("shows");
    QTest::newRow("Hugo leaves them out") << u"hugo"_s << u"hugo.toml"_s << QByteArray("title='x'") << false;
    QTest::newRow("Hugo told to build them") << u"hugo"_s << u"hugo.toml"_s << QByteArray("buildFuture=true") << true;
    QTest::newRow("Jekyll leaves them out") << u"jekyll"_s << u"_config.yml"_s << QByteArray("title: x") << false;
    QTest::newRow("Jekyll told to build them") << u"jekyll"_s << u"_config.yml"_s << QByteArray("future: true") << true;
    QTest::newRow("Hexo shows them") << u"hexo"_s << u"_config.yml"_s << QByteArray("title: x") << true;
    QTest::newRow("Hexo told not to") << u"hexo"_s << u"_config.yml"_s << QByteArray("future: false") << false;
    QTest::newRow("Zola shows them") << u"zola"_s << u"config.toml"_s << QByteArray("base_url='https://x'") << true;
    QTest::newRow("Press waits") << u"press"_s << u"galley.toml"_s << QByteArray("title='x'") << false;
}

void SiteCheckTest::futureDates()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, configuration);
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    write(QDir(folder.path()), configuration, text);
    QTEST(siteKind(kind).showsFuturePosts(QDir(folder.path())), "shows");

    const auto findings = findingsFor(post("", "title: Mine\ndate: 2030-05-06\n"));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(toString(findings.constFirst().fault), toString(SiteFault::FutureDate));
}

void SiteCheckTest::draftsThatAreNone_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("findings");
    QTest::newRow("Jekyll publishes them") << u"jekyll"_s << u"_posts/2020-01-02-a.md"_s << 1;
    QTest::newRow("but not from its folder of drafts") << u"jekyll"_s << u"_drafts/a.md"_s << 0;
    QTest::newRow("Hexo publishes them") << u"hexo"_s << u"source/_posts/a.md"_s << 1;
    QTest::newRow("Hugo does not") << u"hugo"_s << u"content/posts/a.md"_s << 0;
    QTest::newRow("Zola does not") << u"zola"_s << u"content/a.md"_s << 0;
}

void SiteCheckTest::draftsThatAreNone()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, path);
    const QTemporaryDir folder;
    const QByteArray source = post("", "title: A\ndate: 2020-01-02\ndraft: true\n");
    const auto findings = checkSite({u"s"_s, u"Blog"_s, folder.path(), kind},
                                    {{u"1"_s, path, source, siteKind(kind).fields(path, source)}});
    QVERIFY(findings);
    QTEST(int(findings->size()), "findings");
    if (!findings->isEmpty())
        QCOMPARE(toString(findings->constFirst().fault), toString(SiteFault::DraftThatIsPublished));
}

void SiteCheckTest::mendsFromTheEnd()
{
    QCOMPARE(mended("one two three", {{{}, 0, 3, "1"}, {{}, 8, 5, "3"}}), QByteArray("1 two 3"));
    QCOMPARE(mended("one", {{{}, 0, 3, "1"}, {{}, 1, 2, "x"}}), QByteArray("ox")); // Never both of the same bytes.
}

void SiteCheckTest::stops()
{
    const auto stopped =
        checkSite({u"s"_s, u"Blog"_s, QDir::tempPath() + u"/none"_s, u"hugo"_s}, {{u"1"_s, u"content/a.md"_s, "x", {}}},
                  QDateTime::currentDateTimeUtc(), [](const ProgressReport &) { return false; });
    QVERIFY(!stopped);
    QVERIFY(!stopped.error().hint.isEmpty());
}

} // namespace galley::model

QTEST_APPLESS_MAIN(galley::model::SiteCheckTest)
#include "tst_sitecheck.moc"
