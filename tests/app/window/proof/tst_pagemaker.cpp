// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/proof/pagemaker.h"
#include "tests/publish/press/madeupblog.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::app;

/// The preview's blocks and the built page are the same HTML.
class PreviewIsThePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void otherKindsHaveNoCaptions();
};

namespace {

QByteArray previewed(const QByteArray &body, const QString &kind)
{
    model::RendererClient renderer;
    const auto text = renderer.renderNow(body, model::RenderOptions{.colouredCode = true});
    PageMaker maker;
    model::PageContext context;
    context.siteKind = kind;
    maker.setContext(context);
    model::RenderPatch patch;
    patch.inserted = text.value().blocks;
    QByteArray html;
    for (const editor::PageBlock &block : maker.take(patch))
        html += block.html + '\n';
    return html;
}

} // namespace

void PreviewIsThePageTest::blocks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a captioned image") << QByteArray("![A](https://example.org/a.png \"Words\")\n");
    QTest::newRow("a gallery") << QByteArray("![A](https://x.org/a.png)\n![B](https://x.org/b.png)\n*Both*\n");
    QTest::newRow("a card") << QByteArray("https://youtu.be/abcdefghijk\n");
    QTest::newRow("code") << QByteArray("```cpp\nint main() {}\n```\n");
    QTest::newRow("a table and a list") << QByteArray("| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] done\n");
}

void PreviewIsThePageTest::blocks()
{
    QFETCH(QByteArray, body);
    MadeUpBlog blog;
    blog.add(u"a"_s, "title: A\ndate: 2024-05-06\n", body);
    const QByteArray page = blog.build().value(u"docs/2024/05/a/index.html"_s);
    QVERIFY2(page.contains(previewed(body, u"press"_s).trimmed()), page.constData());
}

void PreviewIsThePageTest::otherKindsHaveNoCaptions()
{
    QVERIFY(previewed("![A](https://example.org/a.png \"Words\")\n", u"press"_s).contains("<figcaption>"));
    QVERIFY(!previewed("![A](https://example.org/a.png \"Words\")\n", u"hugo"_s).contains("<figcaption>"));
}

QTEST_GUILESS_MAIN(PreviewIsThePageTest)
#include "tst_pagemaker.moc"
