// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/folderrisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sys/statfs.h>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of linux/magic.h and of the file systems' own sources.
constexpr quint64 nfs = 0x6969;
constexpr quint64 smb = 0x517B;
constexpr quint64 smb2 = 0xFE534D42;
constexpr quint64 cifs = 0xFF534D42;
constexpr quint64 afs = 0x5346414F;
constexpr quint64 ceph = 0x00C36400;
constexpr quint64 plan9 = 0x01021997;
constexpr quint64 fuse = 0x65735546;

/// What programs that keep folders the same on several computers leave in the folder that they watch.
struct Marker
{
    QString file;
    QString program;
};

const QList<Marker> &markers()
{
    static const QList<Marker> all{{u".dropbox"_s, u"Dropbox"_s},
                                   {u".dropbox.cache"_s, u"Dropbox"_s},
                                   {u".sync_*.db"_s, u"Nextcloud"_s},
                                   {u"._sync_*.db"_s, u"Nextcloud"_s},
                                   {u".nextcloudsync.log"_s, u"Nextcloud"_s},
                                   {u".owncloudsync.log"_s, u"ownCloud"_s},
                                   {u".stfolder"_s, u"Syncthing"_s},
                                   {u".849C9593-D756-4E56-8D6E-42412F2A707B"_s, u"OneDrive"_s},
                                   {u".OneDriveTemp"_s, u"OneDrive"_s},
                                   {u".tmp.drivedownload"_s, u"Google Drive"_s}};
    return all;
}

QString syncingProgram(const QString &folder)
{
    for (QDir above(folder); true;) {
        for (const Marker &marker : markers()) {
            constexpr auto everything = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
            if (!above.entryList({marker.file}, everything).isEmpty())
                return marker.program;
        }
        if (!above.cdUp())
            return {};
    }
}

} // namespace

bool isNetworkFileSystem(quint64 type, const QString &mountedAs)
{
    switch (type) {
    case nfs:
    case smb:
    case smb2:
    case cifs:
    case afs:
    case ceph:
    case plan9:
        return true;
    case fuse: // Disks of this computer too, such as NTFS; the name tells.
        return mountedAs.contains(u"sshfs"_s) || mountedAs.contains(u"rclone"_s) || mountedAs.contains(u"gvfs"_s) ||
               mountedAs.contains(u"davfs"_s) || mountedAs.contains(u"gluster"_s) || mountedAs.contains(u"s3"_s);
    default:
        return false;
    }
}

QString riskOfFolder(const QString &folder)
{
    struct statfs disk{};
    const QStorageInfo storage(folder);
    const bool isKnown = ::statfs(QFile::encodeName(folder).constData(), &disk) == 0;
    const QString mountedAs = QString::fromUtf8(storage.fileSystemType()) + u' ' + QString::fromUtf8(storage.device());
    const QString shown = QDir::toNativeSeparators(folder);
    // The kernel's number is signed on some machines.
    if (isKnown && isNetworkFileSystem(static_cast<quint32>(disk.f_type), mountedAs))
        return QCoreApplication::translate("Library", "The library “%1” is on a network disk, where it can be damaged.")
            .arg(shown);
    if (const QString program = syncingProgram(folder); !program.isEmpty())
        return QCoreApplication::translate(
                   "Library",
                   "The library “%1” is in a folder that %2 copies, which can damage it while Galley is open.")
            .arg(shown, program);
    return {};
}

} // namespace galley::model
