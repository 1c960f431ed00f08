// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/check/sitecheck.h"
#include "model/site/sitekind.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

using Files = QMap<QString, QByteArray>;

/// What real sites write that looks like a fault and is none, each found in one; and what is mended beside it.
class FalseAlarmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void FalseAlarmsTest::finds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Files>("files"); ///< What lies below the first Markdown file is looked at.
    QTest::addColumn<QStringList>("faults");
    const auto hugo = [](const QByteArray &body, const Files &more = {}) {
        Files files{{u"hugo.toml"_s, "baseurl = 'https://ada.example/'\n"},
                    {u"content/posts/b.md"_s, "---\ntitle: B\n---\n## Caf&eacute; au lait\n"},
                    {u"content/posts/a.md"_s, "---\ntitle: A\n---\n" + body}};
        files.insert(more);
        return files;
    };
    const QStringList none;

    QTest::newRow("an own whole address where the base is spelled small")
        << u"hugo"_s << hugo("[b](https://ada.example/posts/b/)") << none;
    QTest::newRow("and one that leads nowhere is mended with an address below it")
        << u"hugo"_s << hugo("[b](https://ada.example/2019/b/)")
        << QStringList{u"broken-link https://ada.example/2019/b/ → Link to /posts/b/"_s};
    QTest::newRow("a word that the site's own template of links takes")
        << u"hugo"_s << hugo("[term](g) [b](posts/b/) [b](/posts/B/)", {{u"layouts/_markup/render-link.html"_s, "x"}})
        << none;
    QTest::newRow("the same word without one") << u"hugo"_s << hugo("[term](g)") << QStringList{u"broken-link g"_s};
    QTest::newRow("a heading with an entity") << u"hugo"_s << hugo("[b](/posts/b/#café-au-lait)") << none;
    QTest::newRow("a term that is defined")
        << u"hugo"_s << hugo("[t](#singular)\n\n`Singular`\n: (`string`) The one.\n") << none;
    QTest::newRow("headings from a text that is included")
        << u"hugo"_s << hugo("[t](#from-there)\n\n{{% include \"x.md\" %}}\n") << none;
    QTest::newRow("comments below the page") << u"hugo"_s << hugo("[c](/posts/b/#comment-123)") << none;
    QTest::newRow("two languages of one post")
        << u"hugo"_s << hugo("", {{u"content/posts/a.fr.md"_s, "---\ntitle: A\nslug: a\n---\n"}}) << none;
    QTest::newRow("another site without its scheme is mended")
        << u"hugo"_s << hugo("[b](www.example.org/x)")
        << QStringList{u"broken-link www.example.org/x → Link to https://www.example.org/x"_s};
    QTest::newRow("another post's own image is not offered")
        << u"hugo"_s
        << hugo("![b](./b.svg)",
                {{u"content/posts/c/index.md"_s, "---\ntitle: C\n---\n"}, {u"content/posts/c/b.svg"_s, "<svg/>"}})
        << QStringList{u"missing-image ./b.svg"_s};
    QTest::newRow("Eleventy finds files from its input folder")
        << u"eleventy"_s
        << Files{{u"eleventy.config.js"_s, "export const config = {dir: {input: 'content'}};\n"},
                 {u"content/blog/a.md"_s, "---\ntitle: A\n---\n[b](blog/b.md)\n"},
                 {u"content/blog/b.md"_s, "---\ntitle: B\n---\n"}}
        << none;
    QTest::newRow("a collection of Jekyll has addresses of its own, in each language")
        << u"jekyll"_s
        << Files{{u"_config.yml"_s, "permalink: /:path/\ncollections:\n  guides:\n    output: true\n"
                                    "    permalink: /:path/\n"},
                 {u"_guides/ar/a.md"_s, "---\ntitle: A\n---\n[b](../b/#مشاركة) [c](/ar/b/)\n"},
                 {u"_guides/ar/b.md"_s, "---\ntitle: B\n---\n## مشاركة\n"},
                 {u"_guides/b.md"_s, "---\ntitle: B\n---\n## Share\n"}}
        << none;
    QTest::newRow("a file that is named from the root is mended as seen from the post")
        << u"plain"_s << Files{{u"git/a.md"_s, "# A\n\n[b](unix/b.md)\n"}, {u"unix/b.md"_s, "# B\n"}}
        << QStringList{u"broken-link unix/b.md → Link to ../unix/b.md"_s};
}

void FalseAlarmsTest::finds()
{
    QFETCH(const QString, kind);
    QFETCH(const Files, files);
    QFETCH(const QStringList, faults);
    const QTemporaryDir folder;
    const QDir dir(folder.path());
    const SiteKind &rules = siteKind(kind);
    QList<CheckedPost> posts;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QVERIFY(dir.mkpath(QFileInfo(file.key()).path()));
        QFile written(dir.filePath(file.key()));
        QVERIFY(written.open(QFile::WriteOnly) && written.write(file.value()) == file.value().size());
        if (rules.isPost(file.key()))
            posts.append({file.key(), file.key(), file.value(), rules.fields(file.key(), file.value())});
    }
    QVERIFY(posts.size() > 1);
    const auto findings = checkSite({u"s"_s, u"S"_s, folder.path(), kind}, posts);
    QVERIFY(findings.has_value());
    QStringList found;
    for (const SiteFinding &finding : *findings)
        found.append(toString(finding.fault) + u' ' + finding.place +
                     (finding.mend ? u" → "_s + finding.mend->words : QString()));
    QCOMPARE(found, faults);
}

} // namespace galley::model

QTEST_APPLESS_MAIN(galley::model::FalseAlarmsTest)
#include "tst_falsealarms.moc"
