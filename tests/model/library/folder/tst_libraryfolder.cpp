// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/folder/libraryfolder.h"
#include "model/library/librarydata.h"
#include "model/library/media/mediastore.h"
#include "model/library/publishing/proposals.h"
#include "model/library/publishing/schedules.h"
#include "model/library/search/searchindex.h"
#include "tests/model/library/support.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// A library leaves as a plain folder and comes back as it was.
class LibraryFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allOfItComesBack();
    void postsArePlainFiles();
    void damageIsNoticed_data();
    void damageIsNoticed();
    void whatIsThereStays_data();
    void whatIsThereStays();
    void aLibraryThatHoldsSomethingStays();
    void aStopLeavesNothing();

private:
    void fill();
    Result<FolderContents> takeInto(const QString &library);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static QStringList dump(Library &library);
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    std::unique_ptr<DirectLibraryAccess> m_access;
    Site m_site;
};

void LibraryFolderTest::init()
{
    m_access.reset();
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Library::open(path(u"library"_s));
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_access = std::make_unique<DirectLibraryAccess>(*m_library);
    fill();
}

void LibraryFolderTest::fill()
{
    m_site = m_library->addSite({{}, u"My notes"_s, path(u"blog"_s), u"hugo"_s}).value();
    const Site other = m_library->addSite({{}, u"Ünly"_s, path(u"other"_s), u"press"_s}).value();
    const QByteArray draft = "---\r\ntitle: Sea\r\ntags: [a, b]\r\ndate: 2024-05-06\r\n---\r\nThe sea.\r\n";
    const PostId sea = m_library->createPost(m_site.id, draft).value().id;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_library->saveSource(sea, draft + QByteArray::number(i)));
        QVERIFY(m_library->keepVersion(sea, i == 1 ? VersionReason::Publish : VersionReason::Restore));
    }
    const auto photo = m_library->addMedia(sea, u"photo.png"_s, QByteArray("bytes\0of it", 11));
    QVERIFY(photo);
    QVERIFY(setMediumAlt(*m_library, photo->hash, u"The sea"_s));
    QVERIFY(m_library->addMedia(sea, u"no ending"_s, "more"));
    const PostId odd = m_library->createPost(other.id, "\xff\xfe not UTF-8 \x00 at all"_ba).value().id;
    QVERIFY(m_library->keepVersion(odd, VersionReason::Import));
    const PostId live = m_library->createPost(m_site.id, "---\ntitle: Live\n---\nNow\n", u"content/live.md"_s)->id;
    QVERIFY(m_library->setPublished(live,
                                    {u"content/live.md"_s, "---\ntitle: Live\n---\nNow\n", u"abc"_s, PostState::Live}));
    const PostId changed = m_library->createPost(m_site.id, "---\ntitle: New\n---\n", u"content/new.md"_s)->id;
    QVERIFY(m_library->setPublished(changed, {u"content/old.md"_s, "old", u"abd"_s, PostState::Pushed}));
    QVERIFY(m_library->setPath(changed, u"content/new.md"_s));
    const PostId due = m_library->createPost(m_site.id, "---\ntitle: Sea\nslug: sea\n---\n").value().id;
    QVERIFY(
        schedulePost(*m_library, due, WallTime{QDateTime(QDate(2031, 1, 2), QTime(3, 4)), QTimeZone("Europe/Berlin")}));
    const PostId proposed = m_library->createPost(other.id, "---\ntitle: Proposed\n---\n").value().id;
    QVERIFY(setProposal(*m_library, proposed,
                        {u"galley/x"_s, u"a.md"_s, m_library->versions(proposed).value().value(0).hash, u"abe"_s}));
    const PostId gone = m_library->createPost(m_site.id, "---\ntitle: Gone\n---\n").value().id;
    QVERIFY(m_library->moveToTrash(gone));
    Publication publication;
    publication.siteId = m_site.id;
    publication.posts = {live, changed};
    publication.plan = QByteArray("\0\1", 2);
    publication.message = u"Publish"_s;
    QVERIFY(m_library->beginPublication(publication));
    QVERIFY(m_library->remember(u"open/post"_s, sea.toUtf8()));
    VERIFY_DONE(m_library->settle());
}

/// All that the library holds, derived or not, a line for each row; numbers of kept texts apart.
QStringList LibraryFolderTest::dump(Library &library)
{
    const QByteArrayList queries{
        "SELECT * FROM site ORDER BY number",
        "SELECT * FROM post ORDER BY number",
        "SELECT * FROM post_text ORDER BY post",
        "SELECT * FROM label ORDER BY kind, name_key, post",
        "SELECT * FROM named_file ORDER BY name_key, post",
        "SELECT post, version.number, hash, kept_ms, reason, words FROM version JOIN kept_text ON kept_text.number ="
        " text ORDER BY post, version.number",
        "SELECT post, path, hash, commit_id, state FROM published JOIN kept_text ON kept_text.number = text ORDER BY"
        " post",
        "SELECT * FROM publication ORDER BY number",
        "SELECT * FROM publication_post ORDER BY publication, place",
        "SELECT hash, bytes, alt, added_ms, trashed_ms, trashed_day FROM media ORDER BY number",
        "SELECT post, name, hash FROM post_media JOIN media ON media.number = media ORDER BY post, name",
        "SELECT * FROM memory WHERE key NOT LIKE 'library/%' ORDER BY key",
        "SELECT * FROM schedule ORDER BY post",
        "SELECT * FROM proposal ORDER BY post",
        "SELECT * FROM post_remote ORDER BY post",
        "SELECT * FROM in_step ORDER BY post",
        "SELECT * FROM typing ORDER BY post",
        "SELECT * FROM day_of_use ORDER BY number",
        "SELECT * FROM import_run ORDER BY number",
        "SELECT * FROM imported ORDER BY post",
    };
    QStringList lines;
    for (const QByteArray &query : queries) {
        Statement rows = library.data().database.query(query);
        for (Result<bool> more = rows.next(); more.value(); more = rows.next()) {
            QStringList values;
            for (int column = 0; column < rows.columns(); ++column)
                values.append(rows.isNull(column) ? u"NULL"_s : QString::fromLatin1(rows.bytes(column).toHex()));
            lines.append(QString::fromLatin1(query) + u": "_s + values.join(u' '));
        }
    }
    return lines;
}

Result<FolderContents> LibraryFolderTest::takeInto(const QString &library)
{
    Result<Library> fresh = Library::open(path(library));
    if (!fresh)
        return std::unexpected(fresh.error());
    DirectLibraryAccess access(*fresh);
    return readLibraryFolder(access, path(u"out"_s));
}

void LibraryFolderTest::allOfItComesBack()
{
    const auto written = writeLibraryFolder(*m_access, path(u"out"_s));
    VERIFY_DONE(written);
    QCOMPARE(written->posts, 7);
    QCOMPARE(written->media, 2);
    const auto read = takeInto(u"fresh"_s);
    VERIFY_DONE(read);
    QVERIFY(*read == *written);
    Library fresh = Library::open(path(u"fresh"_s)).value();
    const QStringList before = dump(*m_library);
    const QStringList after = dump(fresh);
    QVERIFY2(before.size() >= 30, qPrintable(QString::number(before.size())));
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after.value(i), before.at(i));
    QCOMPARE(after.size(), before.size());
    const auto posts = m_library->posts({.limit = 100});
    for (const PostSummary &post : posts.value()) {
        const auto versions = m_library->versions(post.id).value();
        for (const Version &version : versions)
            QCOMPARE(fresh.versionSource(post.id, version.number).value(),
                     m_library->versionSource(post.id, version.number).value());
    }
    QVERIFY(indexIsTrue(fresh.data().database).value());
    QCOMPARE(fresh.search(u"sea"_s)->size(), m_library->search(u"sea"_s)->size());
}

void LibraryFolderTest::postsArePlainFiles()
{
    VERIFY_DONE(writeLibraryFolder(*m_access, path(u"out"_s)));
    QFile file(path(u"out/posts/my-notes/sea.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("---\r\ntitle: Sea\r\n"));
    QVERIFY(QFile::exists(path(u"out/posts/my-notes/sea-2.md"_s)));
    QVERIFY(!names().contains(u".galley-copy"_s));
}

void LibraryFolderTest::damageIsNoticed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("with");
    QTest::newRow("a text that was changed") << u"out/posts/my-notes/sea.md"_s << "other"_ba;
    QTest::newRow("a text that is gone") << u"out/posts/my-notes/sea.md"_s << QByteArray();
    QTest::newRow("a post that is gone") << u"out/posts/my-notes/sea.json"_s << QByteArray();
    QTest::newRow("what is said of it is cut short") << u"out/posts/my-notes/sea.json"_s << "{\"id\": \"0"_ba;
    QTest::newRow("the list of media is gone") << u"out/media.json"_s << QByteArray();
    QTest::newRow("an export that was stopped") << u"out/library.json"_s << QByteArray();
    QTest::newRow("of a newer Galley") << u"out/library.json"_s << "{\"format\":\"galley-library\",\"version\":2}"_ba;
    QTest::newRow("a file outside the folder is named")
        << u"out/posts/my-notes/sea.json"_s << "{\"text\": \"../../secret\", \"sha256\": \"\"}"_ba;
}

void LibraryFolderTest::damageIsNoticed()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, with);
    VERIFY_DONE(writeLibraryFolder(*m_access, path(u"out"_s)));
    QVERIFY(QFile::remove(path(file)));
    if (!with.isEmpty()) {
        QFile other(path(file));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(with) == with.size());
    }
    const auto read = takeInto(u"fresh"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(path(u"out"_s)), qPrintable(read.error().message));
    QVERIFY(!read.error().hint.isEmpty());
    Library fresh = Library::open(path(u"fresh"_s)).value();
    QCOMPARE(fresh.postCount().value(), 0);
    QVERIFY(fresh.sites()->isEmpty());
}

void LibraryFolderTest::whatIsThereStays_data()
{
    QTest::addColumn<QString>("there");
    QTest::newRow("a folder that holds something else") << u"out/notes.txt"_s;
    QTest::newRow("an earlier export") << u"out/library.json"_s;
    QTest::newRow("a file") << u"out"_s;
}

void LibraryFolderTest::whatIsThereStays()
{
    QFETCH(const QString, there);
    QVERIFY(QDir().mkpath(QFileInfo(path(there)).path()));
    QFile file(path(there));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QStringList before = names();
    const auto written = writeLibraryFolder(*m_access, path(u"out"_s));
    QVERIFY(!written);
    QVERIFY(written.error().message.contains(path(u"out"_s)));
    QCOMPARE(names(), before);
}

void LibraryFolderTest::aLibraryThatHoldsSomethingStays()
{
    VERIFY_DONE(writeLibraryFolder(*m_access, path(u"out"_s)));
    const QStringList before = dump(*m_library);
    QVERIFY(!readLibraryFolder(*m_access, path(u"out"_s)));
    QCOMPARE(dump(*m_library), before);
}

void LibraryFolderTest::aStopLeavesNothing()
{
    const QStringList before = names();
    QVERIFY(!writeLibraryFolder(*m_access, path(u"out"_s),
                                [](const ProgressReport &report) { return report.total != 7 || report.done < 3; }));
    QCOMPARE(names(), before);
    VERIFY_DONE(writeLibraryFolder(*m_access, path(u"out"_s)));
    Library fresh = Library::open(path(u"fresh"_s)).value();
    DirectLibraryAccess access(fresh);
    QVERIFY(!readLibraryFolder(access, path(u"out"_s), [](const ProgressReport &report) { return report.done < 3; }));
    QCOMPARE(fresh.postCount().value(), 0);
}

QTEST_GUILESS_MAIN(LibraryFolderTest)
#include "tst_libraryfolder.moc"
