// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support.h"
#include "model/library/libraryaccess.h"
#include "model/library/librarydata.h"
#include "model/library/upkeep/check.h"
#include "model/library/upkeep/dailybackups.h"

#include <QDir>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// What a check finds, and what a repair puts right.
class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGoodLibraryIsGood();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void aTextComesBackFromABackup();
    void aChainThatBitesItsTailIsFound();
    void unreadablePagesAreFindingsNotCrashes();
    void itCanBeStopped();
    void nothingIsChangedByLooking();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    std::optional<DirectLibraryAccess> m_access;
    PostId m_id;
};

void CheckTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_access.emplace(*m_library);
    const Site site = newSite(*m_library);
    for (int number = 0; number < 30; ++number)
        VERIFY_DONE(m_library->createPost(site.id, simplePost(u"Post %1"_s.arg(number), u"body %1"_s.arg(number))));
    m_id = m_library->createPost(site.id, simplePost(u"Parts"_s, u"early words"_s, u"red, blue"_s))->id;
    VERIFY_DONE(m_library->keepVersion(m_id, VersionReason::Pause));
    VERIFY_DONE(m_library->saveSource(m_id, simplePost(u"Whole"_s, u"late words"_s, u"red, green"_s)));
    VERIFY_DONE(m_library->addMedia(m_id, u"a.png"_s, "an image"));
    VERIFY_DONE(m_library->setPublished(m_id, {u"w.md"_s, "a base", u"c"_s, PostState::Pushed}));
}

void CheckTest::aGoodLibraryIsGood()
{
    const auto report = checkLibrary(*m_access, {});
    VERIFY_DONE(report);
    QCOMPARE(report->findings, QList<Finding>());
    QCOMPARE(report->posts, 31);
    QCOMPARE(report->keptTexts, 2);
    QCOMPARE(report->mediaFiles, 1);
    QVERIFY(report->isGood());
}

void CheckTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("harm");
    QTest::addColumn<Finding::Part>("part");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isRepaired");
    using Part = Finding::Part;
    const QByteArray ours = " WHERE number=(SELECT max(number) FROM post)";
    QTest::newRow("a text is another") << QByteArray("UPDATE post_text SET source=x'6161' WHERE post=31") << Part::Text
                                       << u"“Whole”"_s << false;
    QTest::newRow("a text is gone") << QByteArray("DELETE FROM post_text WHERE post=31") << Part::Text << u"“Whole”"_s
                                    << false;
    QTest::newRow("a version is another")
        << QByteArray("UPDATE kept_text SET bytes=x'00' WHERE number=1") << Part::Version << u"Version 1"_s << false;
    QTest::newRow("a version is gone") << QByteArray("PRAGMA foreign_keys=OFF; DELETE FROM kept_text WHERE number=1")
                                       << Part::File << u"“version”"_s << false;
    QTest::newRow("a base is another") << QByteArray("UPDATE kept_text SET bytes=x'00' WHERE number=2") << Part::Base
                                       << u"“Whole”"_s << false;
    QTest::newRow("an image is another") << QByteArray("UPDATE media SET bytes=x'00'") << Part::Media << u"“a.png”"_s
                                         << false;
    QTest::newRow("a title is another") << "UPDATE post SET title='Half'" + ours << Part::Fields << u"“Half”"_s << true;
    QTest::newRow("a state is another") << "UPDATE post SET state=0" + ours << Part::Fields << u"“Whole”"_s << true;
    QTest::newRow("a length is another") << "UPDATE post SET words=7" + ours << Part::Fields << u"“Whole”"_s << true;
    QTest::newRow("a label is missing") << QByteArray("DELETE FROM label WHERE name_key='green'") << Part::Fields
                                        << u"“Whole”"_s << true;
    QTest::newRow("a label is too many") << QByteArray("INSERT INTO label(kind, name_key, name, post)"
                                                       " VALUES(0, 'x', 'x', 31)")
                                         << Part::Fields << u"“Whole”"_s << true;
    QTest::newRow("the index misses a post") << QByteArray("INSERT INTO search(search, rowid, title, body, tags)"
                                                           " SELECT 'delete', number, title, body, tags"
                                                           " FROM indexed_text WHERE number=3")
                                             << Part::Search << u"index"_s << true;
}

void CheckTest::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, harm);
    QFETCH(Finding::Part, part);
    QFETCH(QString, word);
    QFETCH(bool, isRepaired);
    VERIFY_DONE(m_library->data().database.runScript(harm));
    const auto found = checkLibrary(*m_access, {});
    VERIFY_DONE(found);
    const auto named = std::find_if(found->findings.begin(), found->findings.end(), [&](const Finding &finding) {
        return finding.part == part && finding.words.contains(word);
    });
    QVERIFY(named != found->findings.end());
    if (!named->post.isEmpty())
        QCOMPARE(named->post, m_id);
    QCOMPARE(found->isTruthGood(), isRepaired);

    const auto left = repairLibrary(*m_access, *found, {});
    VERIFY_DONE(left);
    QCOMPARE(left->isGood(), isRepaired);
    if (!isRepaired)
        return;
    QCOMPARE(m_library->post(m_id)->fields.title, u"Whole"_s);
    QCOMPARE(m_library->posts({.tags = {u"green"_s}})->size(), 1);
    QCOMPARE(m_library->search(u"late words"_s)->size(), 1);
    QCOMPARE(m_library->search(u"body 2"_s)->size(), 11); // By beginnings: 2, 20, 21 … 29.
}

void CheckTest::aTextComesBackFromABackup()
{
    VERIFY_DONE(makeDailyBackup(*m_access, QDateTime::currentDateTime()));
    VERIFY_DONE(m_library->data().database.runScript("UPDATE post_text SET source=x'6161' WHERE post=31;"
                                                     "UPDATE kept_text SET bytes=x'00'; UPDATE media SET bytes=x''"));
    QVERIFY(!m_library->post(m_id));
    const auto found = checkLibrary(*m_access, {});
    VERIFY_DONE(found);
    QCOMPARE(found->findings.size(), 4);
    const auto left = repairLibrary(*m_access, *found, {});
    VERIFY_DONE(left);
    QCOMPARE(left->findings, QList<Finding>());
    QCOMPARE(m_library->post(m_id)->source, simplePost(u"Whole"_s, u"late words"_s, u"red, green"_s));
    QCOMPARE(*m_library->versionSource(m_id, 1), simplePost(u"Parts"_s, u"early words"_s, u"red, blue"_s));
    QCOMPARE(m_library->media(m_id)->constFirst().bytes, QByteArray("an image"));
}

void CheckTest::aChainThatBitesItsTailIsFound()
{
    VERIFY_DONE(m_library->data().database.runScript("UPDATE kept_text SET form=2, base=3-number"));
    const auto found = checkLibrary(*m_access, {});
    VERIFY_DONE(found);
    QCOMPARE(found->findings.size(), 2);
}

void CheckTest::unreadablePagesAreFindingsNotCrashes()
{
    const QString file = m_library->data().database.path();
    const qint64 root =
        m_library->data().database.number("SELECT rootpage FROM sqlite_schema WHERE name='post_text'").value_or(0);
    VERIFY_DONE(m_library->data().database.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_library.reset();
    QFile writer(file);
    QVERIFY(writer.open(QFile::ReadWrite));
    QVERIFY(writer.seek((root - 1) * 4096));
    QCOMPARE(writer.write(QByteArray(4096, '\x55')), 4096);
    writer.close();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    DirectLibraryAccess access(*opened);
    const auto found = checkLibrary(access, {});
    VERIFY_DONE(found);
    QStringList texts;
    for (const Finding &finding : found->findings) {
        if (finding.part == Finding::Part::Text)
            texts += finding.post;
    }
    QCOMPARE(texts.size(), 31);
    QVERIFY(!found->isTruthGood());
}

void CheckTest::itCanBeStopped()
{
    int left = 3;
    const auto stopped = checkLibrary(*m_access, [&left](const ProgressReport &) { return --left > 0; });
    QVERIFY(!stopped);
    QVERIFY(!stopped.error().hint.isEmpty());
    QCOMPARE(QDir(m_folder->path()).entryList({u"check-*"_s}, QDir::Dirs), QStringList());
}

void CheckTest::nothingIsChangedByLooking()
{
    VERIFY_DONE(m_library->data().database.runScript("UPDATE post SET title='Half' WHERE number=31"));
    VERIFY_DONE(checkLibrary(*m_access, {}));
    QCOMPARE(m_library->post(m_id)->fields.title, u"Half"_s);
}

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
