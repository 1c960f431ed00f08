// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support.h"
#include "model/library/libraryaccess.h"
#include "model/library/librarydata.h"
#include "model/library/upkeep/backup.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A disk of 2 MB in memory, as long as it lives.
class SmallDisk
{
public:
    SmallDisk()
    {
        const QByteArray at = m_folder.path().toUtf8();
        m_isMounted = ::mount("tmpfs", at.constData(), "tmpfs", 0, "size=2m") == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.path().toUtf8().constData(), MNT_DETACH);
    }
    bool isMounted() const { return m_isMounted; }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Takes all room but so many bytes.
    void leaveFree(qint64 bytes) const
    {
        struct statvfs disk{};
        QCOMPARE(::statvfs(m_folder.path().toUtf8().constData(), &disk), 0);
        const qint64 taken = qint64(disk.f_bavail) * qint64(disk.f_frsize) - bytes;
        const int file = ::open(path(u"filler"_s).toUtf8().constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(taken <= 0 || ::posix_fallocate(file, 0, taken) == 0);
        ::close(file);
    }
    void makeRoom() const { QFile::remove(path(u"filler"_s)); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

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
    disk.leaveFree(freeKb * 1024);
    if (QTest::currentTestFailed())
        return;

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
