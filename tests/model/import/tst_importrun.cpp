// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/run/importrun.h"
#include "model/import/run/uploads.h"
#include "model/import/wordpress/wxrsource.h"
#include "model/library/imports/imports.h"
#include "model/library/media/mediastore.h"
#include "tests/model/import/archive/madeupzip.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::model;

namespace {

QByteArray item(int id, const QByteArray &title, const QByteArray &body, const QByteArray &more = {})
{
    const QByteArray number = QByteArray::number(id);
    return "<item><title>" + title + "</title><link>https://old.example/2015/" + number +
           "/</link><content:encoded><![CDATA[" + body + "]]></content:encoded><wp:post_id>" + number +
           "</wp:post_id><wp:post_date>2015-01-02 10:00:00</wp:post_date>"
           "<wp:post_date_gmt>2015-01-02 09:00:00</wp:post_date_gmt><wp:post_type>post</wp:post_type>" +
           more + "</item>\n";
}

} // namespace

class ImportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void postsComeInOnce();
    void aStopLeavesNothing();
    void aDryRunChangesNothing();
    void linksMediaAndEmbeddedImagesFollow();
    void mediaComeFromAnArchive();
    void twoPostsWithOneSlug();
    void deepHtmlComesAsWords();
    void theOriginalIsKept();

private:
    Result<ImportReport> bring(const QByteArray &items, bool isDry = false, const Progress &progress = {})
    {
        QFile file(m_folder->filePath(u"export.xml"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("<rss><channel><title>Old</title><link>https://old.example</link>" + items + "</channel></rss>");
        file.close();
        ImportRequest request;
        request.open = [name = file.fileName()](SourceDetail detail) { return openWxr(name, detail); };
        request.site = m_site;
        request.isDry = isDry;
        const QString archive = m_folder->filePath(u"uploads.zip"_s);
        const Result<Uploads> uploads =
            Uploads::open(QFile::exists(archive) ? archive : m_folder->filePath(u"uploads"_s));
        request.findFile = [&uploads](const QString &address) { return uploads->find(address); };
        DirectLibraryAccess access(*m_library);
        return runImport(access, request, progress);
    }
    QByteArray sourceOf(const Result<ImportReport> &report, qsizetype index)
    {
        return m_library->post(report->items.at(index).post)->source;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    Site m_site;
};

void ImportRunTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkpath(u"site"_s);
    QDir(m_folder->path()).mkpath(u"uploads/2015/01"_s);
    QFile photo(m_folder->filePath(u"uploads/2015/01/photo.jpg"_s));
    QVERIFY(photo.open(QIODevice::WriteOnly));
    photo.write("photo");
    m_library = std::make_unique<Library>(*Library::open(m_folder->filePath(u"library"_s)));
    m_site = *m_library->addSite({{}, u"s"_s, m_folder->filePath(u"site"_s), u"hugo"_s});
}

void ImportRunTest::postsComeInOnce()
{
    const QByteArray items = item(1, "One", "text") + item(2, "Two", "text");
    const auto first = bring(items);
    QVERIFY(first);
    QCOMPARE(first->count(ItemFate::Added), 2);
    const auto second = bring(items + item(3, "Three", "text"));
    QCOMPARE(second->count(ItemFate::Added), 1);
    QCOMPARE(second->count(ItemFate::Known), 2);
    QCOMPARE(*m_library->postCount(), 3);
}

void ImportRunTest::aStopLeavesNothing()
{
    QByteArray items;
    for (int i = 1; i <= 200; ++i)
        items += item(i, "Post " + QByteArray::number(i), "text");
    int calls = 0;
    const auto stopped = bring(items, false, [&calls](const ProgressReport &) { return ++calls < 350; });
    QVERIFY(!stopped);
    QCOMPARE(*m_library->postCount(), 0);
    QCOMPARE(bring(items)->count(ItemFate::Added), 200);
}

void ImportRunTest::aDryRunChangesNothing()
{
    const auto report = bring(item(1, "One", "text"), true);
    QCOMPARE(report->count(ItemFate::Added), 1);
    QCOMPARE(*m_library->postCount(), 0);
}

void ImportRunTest::linksMediaAndEmbeddedImagesFollow()
{
    const auto report = bring(item(1, "One",
                                   "<a href=\"http://www.old.example/2015/2\">two</a> "
                                   "<img src=\"https://old.example/wp-content/uploads/2015/01/photo-300x200.jpg\"> "
                                   "<img src=\"https://old.example/wp-content/uploads/2015/01/gone.jpg\"> "
                                   "<img src=\"data:image/png;base64,iVBORw0KGgo=\">") +
                              item(2, "Two", "text"));
    const QByteArray source = sourceOf(report, 0);
    QVERIFY2(source.contains("[two]({{< relref \"/posts/two.md\" >}})"), source.constData());
    QVERIFY2(!source.contains("300x200") && !source.contains("data:"), source.constData());
    QCOMPARE(report->items.constFirst().missing,
             QStringList{u"https://old.example/wp-content/uploads/2015/01/gone.jpg"_s});
    QCOMPARE(m_library->media(report->items.constFirst().post)->size(), 2);
    QVERIFY(report->items.constFirst().differences.isEmpty());
}

void ImportRunTest::mediaComeFromAnArchive()
{
    QFile archive(m_folder->filePath(u"uploads.zip"_s));
    QVERIFY(archive.open(QIODevice::WriteOnly));
    const QByteArray picture = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    archive.write(madeUpZip({{"../cat.png", "not this"},
                             {"uploads/2024/01/cat.png", picture},
                             {"uploads/2024/01/bomb.png", QByteArray(50'000'000, '\0'), true}}));
    archive.close();
    const auto report = bring(item(1, "A",
                                   "<img src=\"https://old.example/wp-content/uploads/2024/01/cat-300x200.png\"> "
                                   "<img src=\"https://old.example/wp-content/uploads/2024/01/bomb.png\">"));
    QVERIFY(report);
    const auto media = m_library->media(report->items.constFirst().post);
    QCOMPARE(media->size(), 1);
    QCOMPARE(report->items.constFirst().missing.size(), 1);
    QVERIFY(report->items.constFirst().missing.constFirst().endsWith(u"bomb.png"_s));
}

void ImportRunTest::twoPostsWithOneSlug()
{
    const QByteArray slug = "<wp:post_name>same</wp:post_name>";
    const auto report = bring(item(1, "One", "text", slug) + item(2, "Two", "text", slug));
    QCOMPARE(report->items.at(0).path, u"content/posts/same.md"_s);
    QCOMPARE(report->items.at(1).path, u"content/posts/same-2.md"_s);
}

void ImportRunTest::deepHtmlComesAsWords()
{
    const auto report = bring(item(1, "Deep", QByteArray("<div>").repeated(100'000) + "words"));
    QVERIFY(sourceOf(report, 0).contains("words"));
    QVERIFY(report->items.constFirst().wantsALook());
}

void ImportRunTest::theOriginalIsKept()
{
    const auto report = bring(item(1, "One", "<b>text</b>\n\nmore"));
    const auto origin = originOf(*m_library, report->items.constFirst().post);
    QVERIFY(origin && *origin);
    QCOMPARE((*origin)->original, QByteArray("<b>text</b>\n\nmore"));
    QCOMPARE((*origin)->sourceId, u"1"_s);
    QCOMPARE((*origin)->source, u"wordpress:old.example"_s);
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "tst_importrun.moc"
