// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support.h"
#include "model/library/upkeep/folderrisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Folders that are a bad place for a library, and folders that may not be written.
class FolderRiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatIsCopiedIsToldOf_data();
    void aFolderThatIsCopiedIsToldOf();
    void networkDisksAreKnown_data();
    void networkDisksAreKnown();
    void whatMayNotBeWrittenIsLeftAsItIs_data();
    void whatMayNotBeWrittenIsLeftAsItIs();
};

void FolderRiskTest::aFolderThatIsCopiedIsToldOf_data()
{
    QTest::addColumn<QString>("marker");
    QTest::addColumn<QString>("program");
    QTest::newRow("nobody copies it") << u"notes.txt"_s << QString();
    QTest::newRow("Dropbox") << u".dropbox"_s << u"Dropbox"_s;
    QTest::newRow("Nextcloud") << u".sync_0123abcd.db"_s << u"Nextcloud"_s;
    QTest::newRow("Syncthing") << u".stfolder"_s << u"Syncthing"_s;
}

void FolderRiskTest::aFolderThatIsCopiedIsToldOf()
{
    QFETCH(QString, marker);
    QFETCH(QString, program);
    const QTemporaryDir folder;
    QDir().mkpath(folder.filePath(u"a/b/library"_s));
    QFile file(folder.filePath(u"a/"_s + marker));
    QVERIFY(file.open(QFile::WriteOnly));
    const QString risk = riskOfFolder(folder.filePath(u"a/b/library"_s));
    QCOMPARE(risk.isEmpty(), program.isEmpty());
    QVERIFY2(risk.contains(program), qPrintable(risk));
}

void FolderRiskTest::networkDisksAreKnown_data()
{
    QTest::addColumn<quint64>("type");
    QTest::addColumn<QString>("mountedAs");
    QTest::addColumn<bool>("isNetwork");
    QTest::newRow("ext4") << quint64(0xEF53) << u"ext4 /dev/sda1"_s << false;
    QTest::newRow("NFS") << quint64(0x6969) << u"nfs4 host:/home"_s << true;
    QTest::newRow("a Windows share") << quint64(0xFE534D42) << u"cifs //host/share"_s << true;
    QTest::newRow("sshfs") << quint64(0x65735546) << u"fuse.sshfs me@host:"_s << true;
    QTest::newRow("a stick with NTFS") << quint64(0x65735546) << u"fuseblk /dev/sdb1"_s << false;
}

void FolderRiskTest::networkDisksAreKnown()
{
    QFETCH(quint64, type);
    QFETCH(QString, mountedAs);
    QFETCH(bool, isNetwork);
    QCOMPARE(isNetworkFileSystem(type, mountedAs), isNetwork);
}

void FolderRiskTest::whatMayNotBeWrittenIsLeftAsItIs_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("the folder") << true;
    QTest::newRow("the library in it") << false;
}

void FolderRiskTest::whatMayNotBeWrittenIsLeftAsItIs()
{
    QFETCH(bool, isFolder);
    QTemporaryDir folder;
    const QString library = folder.filePath(u"library"_s);
    const QString file = library + u"/library.sqlite"_s;
    {
        auto made = openSimple(library);
        VERIFY_DONE(made);
        newSite(*made);
    }
    const uid_t nobody = 65534;
    const bool isRoot = ::geteuid() == 0;
    const auto giveAway = [&](const QString &path) {
        return !isRoot || ::chown(path.toUtf8().constData(), nobody, nobody) == 0;
    };
    QVERIFY(giveAway(folder.path()) && giveAway(library) && giveAway(file) && giveAway(library + u"/owner.lock"_s));
    QFile::setPermissions(isFolder ? library : file,
                          isFolder ? QFile::ReadOwner | QFile::ExeOwner : QFile::Permissions(QFile::ReadOwner));
    QFile reader(file);
    QVERIFY(reader.open(QFile::ReadOnly));
    const QByteArray before = reader.readAll();

    QVERIFY(!isRoot || ::seteuid(nobody) == 0); // What root may do tells nothing.
    const auto opened = openSimple(library);
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    if (!opened) {
        QVERIFY2(opened.error().message.contains(u"cannot be written"), qPrintable(opened.error().message));
        QVERIFY(!opened.error().hint.isEmpty());
    }
    QVERIFY(!opened);
    reader.seek(0);
    QCOMPARE(reader.readAll(), before);
    QFile::setPermissions(library, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QTEST_GUILESS_MAIN(FolderRiskTest)
#include "tst_folderrisk.moc"
