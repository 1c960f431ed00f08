// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../faultyvfs.h"
#include "../support.h"
#include "model/library/database/schema.h"
#include "model/library/libraryaccess.h"
#include "model/library/librarydata.h"
#include "model/library/upkeep/backup.h"
#include "model/library/upkeep/restore.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A library with a backup beside it, and what stood in it when that was made.
struct Desk
{
    Desk()
    {
        auto opened = openSimple(folder.filePath(u"library"_s));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        library.emplace(*std::move(opened));
        site = newSite(*library).id;
        id = library->createPost(site, simplePost(u"Kept"_s, u"kept words "_s.repeated(3000)))->id;
        DirectLibraryAccess access(*library);
        if (const auto made = backUp(access, backup()); !made)
            qFatal("%s", qPrintable(made.error().message));
        std::ignore = library->saveSource(id, simplePost(u"Later"_s, u"later words "_s.repeated(3000)));
    }
    QString backup() const { return folder.filePath(u"backup.sqlite"_s); }

    QTemporaryDir folder;
    std::optional<Library> library;
    SiteId site;
    PostId id;
};

struct Act
{
    const char *name;
    std::function<Result<>(Desk &)> run;
};

template<typename Value>
Result<> onlyDone(const Result<Value> &result)
{
    if (!result)
        return std::unexpected(result.error());
    return {};
}

const QList<Act> &acts()
{
    static const QList<Act> all{
        {"backs up",
         [](Desk &desk) {
             DirectLibraryAccess access(*desk.library);
             return onlyDone(backUp(access, desk.backup()));
         }},
        {"restores a backup",
         [](Desk &desk) {
             DirectLibraryAccess access(*desk.library);
             return onlyDone(restoreBackup(access, desk.backup()));
         }},
        {"imports",
         [](Desk &desk) {
             QList<ImportedPost> posts;
             for (int number = 0; number < 20; ++number)
                 posts.append({u"%1.md"_s.arg(number), simplePost(u"Import"_s, u"word "_s.repeated(900)), {}});
             return desk.library->importPosts(desk.site, posts);
         }},
        {"renames", [](Desk &desk) { return desk.library->setPath(desk.id, u"renamed.md"_s); }},
        {"deletes", [](Desk &desk) { return desk.library->moveToTrash(desk.id); }},
    };
    return all;
}

/// The title of the post and how many there are: acts that fail leave both.
QString shown(Library &library, const PostId &id)
{
    const auto post = library.post(id);
    return post ? u"%1 %2 %3 %4"_s.arg(post->fields.title, post->path)
                      .arg(int(post->state))
                      .arg(library.posts().value_or(QList<PostSummary>()).size())
                : post.error().detail;
}

} // namespace

/// D3: each write of a backup, a restore, an import, a rename, a delete and a migration may fail, once or for good.
class UpkeepFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWriteMayFail_data();
    void everyWriteMayFail();
    void everyWriteOfAMigrationMayFail_data();
    void everyWriteOfAMigrationMayFail();

private:
    static void addFaults(const QByteArray &what, int act);
    static int step(int call) { return qEnvironmentVariableIsSet("GALLEY_FULL") || call < 20 ? 1 : 1 + call / 10; }
};

void UpkeepFaultsTest::addFaults(const QByteArray &what, int act)
{
    using Fault = FaultyVfs::Fault;
    using Times = FaultyVfs::Times;
    QTest::addRow("the disk is full while it %s", what.constData()) << act << Fault::DiskFull << Times::FromThenOn;
    QTest::addRow("the disk errs once while it %s", what.constData()) << act << Fault::BrokenDisk << Times::Once;
    QTest::addRow("the disk is full once while it %s", what.constData()) << act << Fault::DiskFull << Times::Once;
    QTest::addRow("the disk breaks while it %s", what.constData()) << act << Fault::BrokenDisk << Times::FromThenOn;
}

void UpkeepFaultsTest::everyWriteMayFail_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<FaultyVfs::Fault>("fault");
    QTest::addColumn<FaultyVfs::Times>("times");
    for (int act = 0; act < acts().size(); ++act)
        addFaults(acts().at(act).name, act);
}

void UpkeepFaultsTest::everyWriteMayFail()
{
    QFETCH(int, act);
    QFETCH(FaultyVfs::Fault, fault);
    QFETCH(FaultyVfs::Times, times);
    FaultyVfs vfs;
    bool unharmed = false;
    for (int call = 1; !unharmed; call += step(call)) {
        QVERIFY2(call < 5000, "there is no end to its writes");
        Desk desk;
        const QString before = shown(*desk.library, desk.id);
        vfs.failAt(call, fault, times);
        const auto done = acts().at(act).run(desk);
        unharmed = !vfs.wasHit();
        vfs.heal();
        const QByteArray where = "write " + QByteArray::number(call);
        if (unharmed)
            VERIFY_DONE(done);
        if (!done) {
            QVERIFY2(!done.error().message.isEmpty() && !done.error().hint.isEmpty(), where.constData());
            QCOMPARE(shown(*desk.library, desk.id), before);
        }
        const auto backup = checkBackup(desk.backup());
        VERIFY_DONE(backup);
        QVERIFY2(backup->isGood(), where.constData());
        VERIFY_DONE(acts().at(act).run(desk)); // Now there is room.
        desk.library.reset();
        VERIFY_DONE(openSimple(desk.folder.filePath(u"library"_s)));
    }
}

void UpkeepFaultsTest::everyWriteOfAMigrationMayFail_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<FaultyVfs::Fault>("fault");
    QTest::addColumn<FaultyVfs::Times>("times");
    addFaults("brings a library up", 0);
}

void UpkeepFaultsTest::everyWriteOfAMigrationMayFail()
{
    QFETCH(FaultyVfs::Fault, fault);
    QFETCH(FaultyVfs::Times, times);
    FaultyVfs vfs;
    bool unharmed = false;
    for (int call = 1; !unharmed; call += step(call)) {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"library.sqlite"_s);
        VERIFY_DONE(makeLibraryFile(file, schemaSteps().first(1)));
        {
            auto old = openLibraryFile(file, schemaSteps().first(1));
            VERIFY_DONE(old);
            VERIFY_DONE(old->runScript("INSERT INTO site VALUES(1, 'id', 'Blog', 'blog', '/blog', 'press')"));
        }
        vfs.failAt(call, fault, times);
        const auto opened = openSimple(folder.path());
        unharmed = !vfs.wasHit();
        vfs.heal();
        if (unharmed)
            VERIFY_DONE(opened);
        if (!opened)
            QVERIFY(!opened.error().message.isEmpty() && !opened.error().hint.isEmpty());
        if (opened)
            continue;
        auto again = openSimple(folder.path());
        VERIFY_DONE(again);
        QCOMPARE(again->sites()->size(), 1);
    }
}

QTEST_GUILESS_MAIN(UpkeepFaultsTest)
#include "tst_faults.moc"
