// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madeupblog.h"

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

class HostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreEscaped_data();
    void textsAreEscaped();
    void nothingLeavesTheOutput_data();
    void nothingLeavesTheOutput();
    void staticFileThatLeavesIsRefused_data();
    void staticFileThatLeavesIsRefused();
    void oneAddressForTwoPostsIsRefused_data();
    void oneAddressForTwoPostsIsRefused();
    void unreadableFrontMatterIsNotPublished();
    void datesAtTheEndsOfTime_data();
    void datesAtTheEndsOfTime();
    void tagsThatLookAlike();
    void postThatCannotBeShownIsNamed();
};

void HostileTest::textsAreEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("out of an attribute") << u"\" onmouseover=\"alert(1)"_s;
    QTest::newRow("out of a single-quoted attribute") << u"' onmouseover='alert(1)"_s;
    QTest::newRow("out of the title") << u"</title><script>alert(1)</script>"_s;
    QTest::newRow("out of a comment") << u"--><img src=x onerror=alert(1)>"_s;
    QTest::newRow("a template") << u"{{{content}}}{{#tags}}"_s;
    QTest::newRow("the place of the text") << u"<!--galley:blocks-->"_s;
}

void HostileTest::textsAreEscaped()
{
    QFETCH(QString, text);
    const QByteArray yaml = '\'' + QString(text).replace(u"'"_s, u"''"_s).toUtf8() + '\'';
    MadeUpBlog blog;
    blog.settings.title = text;
    blog.settings.author = text;
    blog.settings.description = text;
    blog.settings.links = {{text, u"https://example.org/"_s + text}};
    blog.add(u"a"_s, "title: " + yaml + "\ndate: 2024-05-06\ndescription: " + yaml + "\ntags: [" + yaml + "]\n");
    const MadeUpBlog::Pages pages = blog.build();
    QVERIFY(pages.size() > 5);
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        if (!page.key().endsWith(u".html"))
            continue;
        QByteArray html = withoutLinkedData(page.value());
        QVERIFY2(!html.contains(text.toUtf8()) || !text.contains(QRegularExpression(u"[<\"']"_s)),
                 qPrintable(page.key()));
        html.remove(html.indexOf("<script src=\"search.js\" defer></script>"), // Our own.
                    page.key() == u"docs/search/index.html"_s ? 39 : 0);
        QVERIFY(!html.contains("<script") && !html.contains("<img"));
        QVERIFY(!html.contains(" onmouseover=\"") && !html.contains(" onmouseover='"));
        QCOMPARE(page.value().count("</title>"), 1);
        QCOMPARE(page.value().count("</html>"), 1);
    }
    model::PostFields fields;
    fields.title = text;
    fields.tags = QStringList{text};
    const Press::Frame frame = Press(blog.settings).frame(fields);
    QVERIFY(frame.before.endsWith("<div class=\"e-content\">\n"));
    QVERIFY(frame.after.endsWith("</html>\n"));
}

void HostileTest::nothingLeavesTheOutput_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("slug");

    QTest::newRow("a slug that goes up") << u"a"_s << QByteArray("../../../../etc/passwd");
    QTest::newRow("an absolute slug") << u"a"_s << QByteArray("/etc/passwd");
    QTest::newRow("a slug in disguise") << u"a"_s << QByteArray("%2e%2e/%2e%2e/x");
    QTest::newRow("a slug with backslashes") << u"a"_s << QByteArray("..\\\\..\\\\x");
    QTest::newRow("dots alone") << u"a"_s << QByteArray("..");
    QTest::newRow("git's own folder") << u"a"_s << QByteArray(".git");
    QTest::newRow("a control character") << u"a"_s << QByteArray("a\\u0000b");
    QTest::newRow("a file name with odd signs") << u"a #1 ?x=%2e%2e"_s << QByteArray();
    QTest::newRow("a file name of dots") << u".."_s << QByteArray();
}

void HostileTest::nothingLeavesTheOutput()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, slug);
    MadeUpBlog blog;
    blog.add(name, "title: A\ndate: 2024-05-06\n" + (slug.isEmpty() ? QByteArray() : "slug: \"" + slug + "\"\n"));
    const Result<MadeUpBlog::Pages> pages = blog.tryBuild();
    QVERIFY2(pages.has_value(), pages ? "" : qPrintable(pages.error().message));
    int postPages = 0;
    for (auto page = pages->cbegin(); page != pages->cend(); ++page) {
        const QStringList names = page.key().split(u'/');
        QCOMPARE(names.first(), u"docs"_s);
        for (const QString &part : names)
            QVERIFY2(!part.isEmpty() && part != u"."_s && part != u".."_s && part != u".git"_s && !part.contains(u'\\'),
                     qPrintable(page.key()));
        if (page.key().startsWith("docs/2024/05/"_L1) && page.key() != u"docs/2024/05/index.html"_s) {
            ++postPages;
            QCOMPARE(names.size(), 5);
        }
    }
    QCOMPARE(postPages, 1);
}

void HostileTest::staticFileThatLeavesIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("up") << u"../galley.toml"_s;
    QTest::newRow("up and down") << u"../docs/../.git/config"_s;
    QTest::newRow("into git's own") << u".git/hooks/pre-commit"_s;
    QTest::newRow("doubled separators") << u"a//b"_s;
}

void HostileTest::staticFileThatLeavesIsRefused()
{
    QFETCH(QString, path);
    MadeUpBlog blog;
    blog.input.staticFiles.insert(path, "x");
    const Result<MadeUpBlog::Pages> pages = blog.tryBuild();
    QVERIFY(!pages.has_value());
    QVERIFY(pages.error().message.contains(path) && !pages.error().hint.isEmpty());
}

void HostileTest::oneAddressForTwoPostsIsRefused_data()
{
    QTest::addColumn<QByteArray>("slug");
    QTest::newRow("the same slug") << QByteArray("same");
    QTest::newRow("the same slug in another case") << QByteArray("SAME");
    QTest::newRow("a slug made safe") << QByteArray("../same");
}

void HostileTest::oneAddressForTwoPostsIsRefused()
{
    QFETCH(QByteArray, slug);
    MadeUpBlog blog;
    blog.add(u"same"_s, "title: A\ndate: 2024-05-06\n");
    blog.add(u"other"_s, "title: B\ndate: 2024-05-31\nslug: " + slug + "\n");
    const Result<MadeUpBlog::Pages> pages = blog.tryBuild();
    QVERIFY(!pages.has_value());
    QVERIFY(pages.error().message.contains(u"content/posts/same.md"_s));
    QVERIFY(pages.error().message.contains(u"content/posts/other.md"_s));
    QVERIFY(!pages.error().hint.isEmpty());
}

void HostileTest::unreadableFrontMatterIsNotPublished()
{
    MadeUpBlog blog;
    blog.add(u"a"_s, "title: [\ndraft: true\n");
    const Result<MadeUpBlog::Pages> pages = blog.tryBuild();
    QVERIFY(!pages.has_value());
    QVERIFY(pages.error().message.contains(u"content/posts/a.md"_s) && !pages.error().hint.isEmpty());
}

void HostileTest::datesAtTheEndsOfTime_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("page");
    QTest::newRow("the first year") << QByteArray("0001-01-01T00:00:00Z") << u"docs/0001/01/a/index.html"_s;
    QTest::newRow("the last year") << QByteArray("9999-12-31T23:59:59Z") << u"docs/9999/12/a/index.html"_s;
    QTest::newRow("no date") << QByteArray() << u"docs/posts/a/index.html"_s;
    QTest::newRow("no real date") << QByteArray("2024-13-45") << u"docs/posts/a/index.html"_s;
}

void HostileTest::datesAtTheEndsOfTime()
{
    QFETCH(QByteArray, date);
    QFETCH(QString, page);
    MadeUpBlog blog;
    blog.add(u"a"_s, "title: A\ndate: " + date + "\n");
    blog.add(u"b"_s, "title: B\ndate: 2024-05-06\n");
    const MadeUpBlog::Pages pages = blog.build();
    QVERIFY2(pages.contains(page), qPrintable(pages.keys().join(u' ')));
    const QByteArray front = pages.value(u"docs/index.html"_s);
    QCOMPARE(front.indexOf(">A</a>") < front.indexOf(">B</a>"), date.startsWith("9999"));
}

void HostileTest::tagsThatLookAlike()
{
    MadeUpBlog blog;
    blog.add(u"a"_s, "title: A\ndate: 2024-05-06\ntags: [C, \"C++\", c, \"!?\", \"…\"]\n");
    const MadeUpBlog::Pages pages = blog.build();
    const auto heading = [&](const QString &slug) {
        const QString page = QString::fromUtf8(pages.value(u"docs/tags/%1/index.html"_s.arg(slug)));
        return page.section(u"<h1 class=\"page-title\">"_s, 1).section(u"</h1>"_s, 0, 0);
    };
    QCOMPARE(heading(u"c"_s), u"Posts Tagged with “C”"_s);
    QCOMPARE(heading(u"c-2"_s), u"Posts Tagged with “C++”"_s);
    QCOMPARE(heading(u"c-3"_s), u"Posts Tagged with “c”"_s);
    QCOMPARE(heading(u"tag"_s), u"Posts Tagged with “!?”"_s);
    QCOMPARE(heading(u"tag-2"_s), u"Posts Tagged with “…”"_s);
}

void HostileTest::postThatCannotBeShownIsNamed()
{
    MadeUpBlog blog;
    QByteArray table = '|' + QByteArray("a|").repeated(3000) + "\n|" + QByteArray("-|").repeated(3000) + '\n';
    blog.add(u"huge"_s, "title: A\ndate: 2024-05-06\n", table + table);
    const Result<MadeUpBlog::Pages> pages = blog.tryBuild();
    QVERIFY(!pages.has_value());
    QVERIFY(pages.error().message.contains(u"content/posts/huge.md"_s) && !pages.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
