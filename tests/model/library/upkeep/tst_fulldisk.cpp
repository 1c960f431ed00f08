// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support.h"
#include "model/library/libraryaccess.h"
#include "model/library/librarydata.h"
#include "model/library/upkeep/backup.h"
#include "tests/support/smalldisk.h"

#include <QDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray textOf(int save) { return simplePost(u"Save %1"_s.arg(save), u"word%1 "_s.arg(save).repeated(3000)); }

} // namespace

/// D4: a real full disk never shortens what was there.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesAndBackupsKeepWhatWasThere_data();
    void savesAndBackupsKeepWhatWasThere();
};

void FullDiskTest::savesAndBackupsKeepWhatWasThere_data()
{
    QTest::addColumn<int>("freeKb");
    for (const int freeKb : {0, 1, 4, 64})
        QTest::addRow("%d kB are free", freeKb) << freeKb;
}

void FullDiskTest::savesAndBackupsKeepWhatWasThere()
{
    QFETCH(int, freeKb);
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("Mounting a small disk needs root.");
    auto library = openSimple(disk.path(u"library"_s));
    VERIFY_DONE(library);
    const PostId id = library->createPost(newSite(*library).id, textOf(0))->id;
    DirectLibraryAccess access(*library);
    VERIFY_DONE(backUp(access, disk.path(u"backup.sqlite"_s)));
    QVERIFY(disk.leaveFree(freeKb * 1024));

    const int rounds = qEnvironmentVariableIsSet("GALLEY_FULL") ? 50 : 5;
    int saved = 0;
    int refusals = 0;
    for (int round = 1; round <= rounds; ++round) {
        const auto save = library->saveSource(id, textOf(round));
        if (save)
            saved = round;
        else
            QVERIFY2(save.error().message.contains(u"full"), qPrintable(save.error().message + save.error().detail));
        const auto made = backUp(access, disk.path(u"backup.sqlite"_s));
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(u"full"), qPrintable(made.error().message + made.error().detail));
        refusals += !save;
        QCOMPARE(library->post(id)->source, textOf(saved));
        const auto backup = checkBackup(disk.path(u"backup.sqlite"_s));
        VERIFY_DONE(backup);
        QVERIFY(backup->isGood());
    }
    QVERIFY(refusals > 0);
    for (const QFileInfo &file : QDir(disk.path({})).entryInfoList(QDir::Files))
        QVERIFY2(file.fileName() == u"filler" || file.size() > 0, qPrintable(file.fileName()));

    // As soon as there is room all goes on, and after a start too.
    disk.makeRoom();
    VERIFY_DONE(library->saveSource(id, textOf(99)));
    VERIFY_DONE(backUp(access, disk.path(u"backup.sqlite"_s)));
    library = std::unexpected(Error());
    library = openSimple(disk.path(u"library"_s));
    VERIFY_DONE(library);
    QCOMPARE(library->post(id)->source, textOf(99));
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_fulldisk.moc"
