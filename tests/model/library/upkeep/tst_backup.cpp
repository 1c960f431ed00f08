// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support.h"
#include "model/library/database/schema.h"
#include "model/library/libraryaccess.h"
#include "model/library/librarydata.h"
#include "model/library/upkeep/dailybackups.h"
#include "model/library/upkeep/librarycopy.h"
#include "model/library/upkeep/replacement.h"
#include "model/library/upkeep/restore.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contents(const QString &file)
{
    QFile reader(file);
    return reader.open(QFile::ReadOnly) ? reader.readAll() : QByteArray("cannot read");
}

/// Types into the library before each piece of work that is done with it.
class TypingAccess : public LibraryAccess
{
public:
    TypingAccess(Library &library, const PostId &id)
        : m_library(library)
        , m_id(id)
    {
    }
    void run(const std::function<void(Library &)> &work) override
    {
        ++saves;
        const auto saved = m_library.saveSource(m_id, simplePost(u"Typed"_s, u"text %1 "_s.arg(saves).repeated(saves)));
        if (!saved)
            QTest::qFail(qPrintable(saved.error().message), __FILE__, __LINE__);
        work(m_library);
    }
    int saves = 0;

private:
    Library &m_library;
    PostId m_id;
};

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupHoldsEverything();
    void typingGoesOnAndIsInTheBackup();
    void aBadOneNeverReplacesAGoodOne();
    void theLibraryItselfIsRefused();
    void aStoppedOneLeavesNothing();
    void restoringKeepsTheOldOne();
    void whatIsNoGoodBackupIsRefused_data();
    void whatIsNoGoodBackupIsRefused();
    void aKillWhileReplacingIsFinished_data();
    void aKillWhileReplacingIsFinished();
    void sevenDailyOnesAreKept();
    void aBackupIsDueOnceADay_data();
    void aBackupIsDueOnceADay();
    void backupsMadeWhileTypingAreGood();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
    PostId m_id;
};

void BackupTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(path(u"library"_s));
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
    m_id = m_library->createPost(m_site.id, simplePost(u"First"_s, u"the first text"_s, u"red"_s))->id;
}

void BackupTest::aBackupHoldsEverything()
{
    VERIFY_DONE(m_library->keepVersion(m_id, VersionReason::Pause));
    VERIFY_DONE(m_library->addMedia(m_id, u"a.png"_s, "an image"));
    VERIFY_DONE(m_library->setPublished(m_id, {u"first.md"_s, "base", u"c"_s, PostState::Pushed}));
    DirectLibraryAccess access(*m_library);
    const auto made = backUp(access, path(u"backup.sqlite"_s));
    VERIFY_DONE(made);
    QCOMPARE(made->report.posts, 1);
    QCOMPARE(made->report.keptTexts, 2);
    QCOMPARE(made->report.mediaFiles, 1);
    QCOMPARE(made->sizeBytes, QFileInfo(made->file).size());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"backup.sqlite"_s});
    QCOMPARE(QFile::permissions(made->file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    // It is a library of its own.
    QDir().mkdir(path(u"other"_s));
    QVERIFY(QFile::copy(made->file, path(u"other/library.sqlite"_s)));
    auto other = openSimple(path(u"other"_s));
    VERIFY_DONE(other);
    QCOMPARE(other->post(m_id)->source, m_library->post(m_id)->source);
    QCOMPARE(other->search(u"first"_s)->size(), 1);
    QCOMPARE(other->media(m_id)->constFirst().bytes, QByteArray("an image"));
}

void BackupTest::typingGoesOnAndIsInTheBackup()
{
    for (int number = 0; number < 300; ++number)
        VERIFY_DONE(m_library->createPost(m_site.id, simplePost(u"Post"_s, u"filler "_s.repeated(20000))));
    TypingAccess access(*m_library, m_id);
    VERIFY_DONE(copyLibrary(access, path(u"copy.sqlite"_s), {}));
    QVERIFY2(access.saves > 4, qPrintable(QString::number(access.saves)));
    auto copy = openLibraryFileToRead(path(u"copy.sqlite"_s));
    VERIFY_DONE(copy);
    const auto text = firstRow(copy->query("SELECT source FROM post_text JOIN post ON number = post WHERE id=?", m_id),
                               [](Statement &row) { return row.bytes(0); });
    VERIFY_DONE(text);
    // The last two turns began the last piece, and ended the copy when it was whole.
    const auto said = [](int save) { return simplePost(u"Typed"_s, u"text %1 "_s.arg(save).repeated(save)); };
    QVERIFY(**text == said(access.saves - 1) || **text == said(access.saves));
    CheckReport report;
    VERIFY_DONE(checkTruth(*copy, report, {}));
    QVERIFY(report.isGood());
}

void BackupTest::aBadOneNeverReplacesAGoodOne()
{
    DirectLibraryAccess access(*m_library);
    VERIFY_DONE(backUp(access, path(u"backup.sqlite"_s)));
    const QByteArray good = contents(path(u"backup.sqlite"_s));
    VERIFY_DONE(m_library->data().database.run("UPDATE post_text SET source=?", QByteArray("not what was typed")));
    const auto made = backUp(access, path(u"backup.sqlite"_s));
    QVERIFY(!made);
    QVERIFY2(made.error().detail.contains(u"“First”"), qPrintable(made.error().detail));
    QCOMPARE(contents(path(u"backup.sqlite"_s)), good);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"backup.sqlite"_s});
}

void BackupTest::theLibraryItselfIsRefused()
{
    DirectLibraryAccess access(*m_library);
    QVERIFY(!backUp(access, path(u"library/../library/library.sqlite"_s)));
    QVERIFY(m_library->post(m_id).has_value());
}

void BackupTest::aStoppedOneLeavesNothing()
{
    DirectLibraryAccess access(*m_library);
    const auto made = backUp(access, path(u"backup.sqlite"_s), [](const ProgressReport &) { return false; });
    QVERIFY(!made);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void BackupTest::restoringKeepsTheOldOne()
{
    DirectLibraryAccess access(*m_library);
    VERIFY_DONE(backUp(access, path(u"backup.sqlite"_s)));
    const QByteArray backup = contents(path(u"backup.sqlite"_s));
    VERIFY_DONE(m_library->saveSource(m_id, simplePost(u"Second"_s, u"a later text"_s)));

    const auto restored = restoreBackup(access, path(u"backup.sqlite"_s));
    VERIFY_DONE(restored);
    QCOMPARE(m_library->post(m_id)->fields.title, u"First"_s);
    QCOMPARE(m_library->search(u"first"_s)->size(), 1);
    VERIFY_DONE(m_library->saveSource(m_id, simplePost(u"Third"_s, u"work goes on"_s)));
    QCOMPARE(contents(path(u"backup.sqlite"_s)), backup);

    const QString back = path(u"back.sqlite"_s);
    QVERIFY(QFile::copy(restored->keptAs, back));
    VERIFY_DONE(restoreBackup(access, back));
    QCOMPARE(m_library->post(m_id)->fields.title, u"Second"_s);
    QCOMPARE(QDir(path(u"library"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
}

void BackupTest::whatIsNoGoodBackupIsRefused_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("word");
    QTest::newRow("a text") << u"text"_s << u"diary"_s;
    QTest::newRow("nothing") << u"empty"_s << u"empty"_s;
    QTest::newRow("not there") << u"missing"_s << u"no file"_s;
    QTest::newRow("cut short") << u"cut"_s << u"damaged"_s;
    QTest::newRow("of a newer Galley") << u"newer"_s << u"newer"_s;
    QTest::newRow("one text is another") << u"changed"_s << u"damaged"_s;
}

void BackupTest::whatIsNoGoodBackupIsRefused()
{
    QFETCH(QString, how);
    QFETCH(QString, word);
    const QString file = path(u"diary.sqlite"_s);
    DirectLibraryAccess access(*m_library);
    VERIFY_DONE(backUp(access, file));
    QByteArray bytes = contents(file);
    if (how == u"text")
        bytes = QByteArray("My dear diary\n").repeated(500);
    else if (how == u"empty")
        bytes.clear();
    else if (how == u"cut")
        bytes.chop(5000);
    else if (how == u"changed")
        bytes.replace("the first text", "the worst text");
    QFile writer(file);
    QVERIFY(writer.open(QFile::WriteOnly | QFile::Truncate));
    writer.write(bytes);
    writer.close();
    if (how == u"missing")
        QVERIFY(writer.remove());
    if (how == u"newer") {
        auto database = Database::open(file, Database::Mode::Existing);
        VERIFY_DONE(database->runScript("PRAGMA user_version=99"));
        bytes = contents(file);
    }
    const auto restored = restoreBackup(access, file);
    QVERIFY(!restored);
    QVERIFY2(restored.error().message.contains(word), qPrintable(restored.error().message));
    QVERIFY(!restored.error().hint.isEmpty());
    QCOMPARE(m_library->post(m_id)->fields.title, u"First"_s);
    if (how != u"missing")
        QCOMPARE(contents(file), bytes);
    QCOMPARE(QDir(path(u"library"_s)).entryList({u"*before-restore*"_s}), QStringList());
}

void BackupTest::aKillWhileReplacingIsFinished_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("before anything was moved") << 0;
    QTest::newRow("after the library was set aside") << 1;
    QTest::newRow("after its log was set aside") << 2;
    QTest::newRow("after all was done") << 3;
}

void BackupTest::aKillWhileReplacingIsFinished()
{
    QFETCH(int, steps);
    const QDir folder(path(u"library"_s));
    const QString kept = u"library.before-restore-20261122-101010.sqlite"_s;
    DirectLibraryAccess access(*m_library);
    VERIFY_DONE(backUp(access, path(u"backup.sqlite"_s)));
    VERIFY_DONE(m_library->saveSource(m_id, simplePost(u"Second"_s, u"a later text"_s)));
    // The log of a program that was killed is still there.
    QVERIFY(QFile::copy(folder.filePath(u"library.sqlite"_s), path(u"saved"_s)));
    QVERIFY(QFile::copy(folder.filePath(u"library.sqlite-wal"_s), path(u"saved-wal"_s)));
    m_library.reset();
    QFile::remove(folder.filePath(u"library.sqlite"_s));
    const auto put = [&](const QString &from, const QString &to) {
        QVERIFY(QFile::rename(path(from), folder.filePath(to)));
    };
    put(u"saved"_s, steps >= 1 ? kept : u"library.sqlite"_s);
    put(u"saved-wal"_s, steps >= 2 ? kept + u"-wal"_s : u"library.sqlite-wal"_s);
    put(u"backup.sqlite"_s, steps >= 3 ? u"library.sqlite"_s : u"next-"_s + kept);

    VERIFY_DONE(finishReplacement(folder.path()));
    auto opened = openSimple(folder.path());
    VERIFY_DONE(opened);
    QCOMPARE(opened->post(m_id)->fields.title, u"First"_s);
    QDir().mkdir(path(u"old"_s));
    QVERIFY(QFile::rename(folder.filePath(kept), path(u"old/library.sqlite"_s)));
    QVERIFY(QFile::rename(folder.filePath(kept + u"-wal"_s), path(u"old/library.sqlite-wal"_s)));
    auto old = openSimple(path(u"old"_s));
    VERIFY_DONE(old);
    QCOMPARE(old->post(m_id)->fields.title, u"Second"_s);
}

void BackupTest::sevenDailyOnesAreKept()
{
    DirectLibraryAccess access(*m_library);
    const QString folder = path(u"library"_s);
    QDateTime now = QDateTime::currentDateTime();
    for (int day = 0; day < 12; ++day) {
        now = day == 6 ? now.addDays(-400) : now.addDays(1); // The clock goes back once.
        VERIFY_DONE(m_library->saveSource(m_id, simplePost(u"Day %1"_s.arg(day), u"text"_s)));
        VERIFY_DONE(makeDailyBackup(access, now));
    }
    const QStringList all = dailyBackups(folder);
    QCOMPARE(all.size(), 7);
    QVERIFY2(all.first().contains(u"galley-000012-"), qPrintable(all.first()));
    QVERIFY2(all.last().contains(u"galley-000006-"), qPrintable(all.last()));

    // A library that is damaged makes no backup, and takes none away.
    VERIFY_DONE(m_library->data().database.run("UPDATE post_text SET source=?", QByteArray("not what was typed")));
    QVERIFY(!makeDailyBackup(access, now.addDays(1)));
    QCOMPARE(dailyBackups(folder), all);
}

void BackupTest::aBackupIsDueOnceADay_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<bool>("due");
    QTest::newRow("an hour later") << qint64(1) << false;
    QTest::newRow("the next day") << qint64(24) << true;
    QTest::newRow("the clock was put back an hour") << qint64(-1) << false;
    QTest::newRow("the clock was put back a year") << qint64(-24 * 365) << true;
}

void BackupTest::aBackupIsDueOnceADay()
{
    QFETCH(qint64, hours);
    QFETCH(bool, due);
    DirectLibraryAccess access(*m_library);
    const QString folder = path(u"library"_s);
    const QDateTime now = QDateTime::currentDateTime();
    QVERIFY(isBackupDue(folder, now));
    VERIFY_DONE(makeDailyBackup(access, now));
    QCOMPARE(isBackupDue(folder, now.addSecs(hours * 3600)), due);
}

/// D7: any backup made in the middle of typing is a whole library, and can be restored.
void BackupTest::backupsMadeWhileTypingAreGood()
{
    const int backups = qEnvironmentVariableIsSet("GALLEY_FULL") ? 100 : 10;
    QRandomGenerator random(20261122);
    QHash<QString, QList<QByteArray>> texts; // Of each backup: what may be in it.
    TypingAccess access(*m_library, m_id);
    for (int number = 0; number < backups; ++number) {
        const QString file = path(u"backup-%1.sqlite"_s.arg(number));
        const int before = access.saves;
        const auto created =
            m_library->createPost(m_site.id, simplePost(u"New"_s, u"word "_s.repeated(random.bounded(9000))));
        VERIFY_DONE(created);
        VERIFY_DONE(m_library->keepVersion(m_id, VersionReason::Pause));
        VERIFY_DONE(backUp(access, file));
        for (int save = qMax(1, before); save <= access.saves; ++save)
            texts[file] += simplePost(u"Typed"_s, u"text %1 "_s.arg(save).repeated(save));
    }
    QStringList files = texts.keys();
    std::shuffle(files.begin(), files.end(), random);
    DirectLibraryAccess still(*m_library);
    for (const QString &file : files) {
        const auto restored = restoreBackup(still, file);
        VERIFY_DONE(restored);
        QVERIFY(restored->report.isGood());
        QVERIFY(texts.value(file).contains(m_library->post(m_id)->source));
    }
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
