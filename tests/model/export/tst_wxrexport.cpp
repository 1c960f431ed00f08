// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/wxrexport.h"
#include "model/import/wordpress/wxrsource.h"
#include "tests/model/export/exportfixture.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::model;

/// Posts leave for WordPress, and our own import reads them back.
class WxrExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ExportFixture>(); }
    void ourImportReadsItBack();
    void whatXmlCannotHoldIsLeftOut();
    void imagesLieBeside();
    void whatIsThereStays();

private:
    Result<ExportReport> write(const QList<PostId> &posts) const
    {
        return exportWxr(*m_fixture->access, {.posts = posts, .path = m_fixture->path(u"blog.xml"_s)});
    }
    QList<SourceItem> readBack() const
    {
        QList<SourceItem> items;
        const auto source = openWxr(m_fixture->path(u"blog.xml"_s), SourceDetail::Whole);
        SourceItem item;
        while (source && (*source)->next(item).value_or(false))
            items.append(std::exchange(item, {}));
        return items;
    }

    std::unique_ptr<ExportFixture> m_fixture;
};

void WxrExportTest::ourImportReadsItBack()
{
    const PostId first = m_fixture->library
                             ->createPost(m_fixture->site.id,
                                          "---\ntitle: Sea & <land>\ndate: 2024-05-06T07:08:09+02:00\nslug: sea\n"
                                          "tags: [Wind & rain]\ncategories: [Far Away]\ndescription: Short.\n---\n"
                                          "A *wave* ]]> `x`.\n",
                                          u"content/posts/sea.md"_s)
                             ->id;
    QVERIFY(m_fixture->library->setPublished(
        first, {u"content/posts/sea.md"_s, m_fixture->library->post(first)->source, u"abc"_s, PostState::Live}));
    const PostId second = m_fixture->add("Draft", "Words.\n", "draft: true\n");
    const auto report = write({first, second});
    QVERIFY(report);
    QCOMPARE(report->posts, 2);
    QXmlStreamReader xml(m_fixture->read(u"blog.xml"_s));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const QList<SourceItem> items = readBack();
    QCOMPARE(items.size(), 2);
    const SourceItem &sea = items.first();
    QCOMPARE(sea.title, u"Sea & <land>"_s);
    QCOMPARE(sea.slug, u"sea"_s);
    QCOMPARE(sea.date, QDateTime::fromString(u"2024-05-06T07:08:09+02:00"_s, Qt::ISODate));
    QCOMPARE(sea.tags, QStringList{u"Wind & rain"_s});
    QCOMPARE(sea.categories, QList<CategoryPath>{{u"Far Away"_s}});
    QCOMPARE(sea.excerpt, u"Short."_s);
    QVERIFY2(sea.body.contains("A <em>wave</em> ]]&gt; <code>x</code>."), sea.body.constData());
    QVERIFY(sea.state == SourceState::Published);
    QVERIFY(items.last().state == SourceState::Draft);
    const QByteArray written = m_fixture->read(u"blog.xml"_s);
    QVERIFY(written.contains("<wp:post_date><![CDATA[2024-05-06 07:08:09]]></wp:post_date>"));
    QVERIFY(written.contains("<wp:post_date_gmt><![CDATA[2024-05-06 05:08:09]]></wp:post_date_gmt>"));
    QVERIFY(written.contains("<category domain=\"category\" nicename=\"far-away\"><![CDATA[Far Away]]></category>"));
    QVERIFY(written.contains("<wp:wxr_version>1.2</wp:wxr_version>"));
}

void WxrExportTest::whatXmlCannotHoldIsLeftOut()
{
    QVERIFY(write({m_fixture->add("Odd", "A\x01 bell\x07.\n")}));
    const QList<SourceItem> items = readBack();
    QCOMPARE(items.size(), 1);
    QVERIFY2(items.first().body.contains("A bell."), items.first().body.constData());
}

void WxrExportTest::imagesLieBeside()
{
    const auto report = write({m_fixture->add("Sea", "![s](/shore.png) ![g](/gone.png)\n", "slug: sea\n")});
    QVERIFY(report);
    QCOMPARE(report->missing.size(), 1);
    QCOMPARE(m_fixture->read(u"blog-files/sea/shore.png"_s), onePixelPng + "of the site");
    QVERIFY(readBack().value(0).body.contains("src=\"/wp-content/uploads/sea/shore.png\""));
}

void WxrExportTest::whatIsThereStays()
{
    ExportFixture::write(m_fixture->path(u"blog.xml"_s), "mine");
    QVERIFY(!write({m_fixture->add("Sea", "Words.\n")}));
    QCOMPARE(m_fixture->read(u"blog.xml"_s), "mine"_ba);
}

QTEST_GUILESS_MAIN(WxrExportTest)
#include "tst_wxrexport.moc"
