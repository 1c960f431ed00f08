// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powerlossvfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QList>

#include <sqlite3.h>

namespace galley::model {

namespace {

constexpr qint64 sectorBytes = 512;

/// Something done to a file that no sync has followed yet.
struct Step
{
    qint64 offset = 0;
    QByteArray bytes;
    bool isTruncation = false;
};

/// A file as the disk surely holds it, and what may have reached it since.
struct Disk
{
    QByteArray synced;
    QList<Step> pending;
};

struct Cord
{
    QHash<QString, Disk> disks; ///< By file name.
    QString folder;
    QRandomGenerator random;
    int callsLeft = -1; ///< Negative: no cut is planned.
    bool isCut = false;
};

Cord cord;

void writeAt(QByteArray &content, qint64 offset, const QByteArray &bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(QByteArray(offset + bytes.size() - content.size(), '\0'));
    content.replace(offset, bytes.size(), bytes);
}

QByteArray afterPowerLoss(const Disk &disk)
{
    QByteArray content = disk.synced;
    QList<Step> sectors;
    for (const Step &step : disk.pending) {
        if (step.isTruncation) {
            sectors.append(step);
            continue;
        }
        for (qint64 begin = 0; begin < step.bytes.size();) {
            const qint64 end = std::min<qint64>(
                (step.offset + begin) / sectorBytes * sectorBytes + sectorBytes - step.offset, step.bytes.size());
            sectors.append({step.offset + begin, step.bytes.mid(begin, end - begin), false});
            begin = end;
        }
    }
    const int percent = cord.random.bounded(101); // Sometimes nearly all of it, sometimes nearly nothing.
    for (const Step &sector : std::as_const(sectors)) {
        if (cord.random.bounded(100) >= percent)
            continue;
        if (sector.isTruncation)
            content.truncate(sector.offset);
        else
            writeAt(content, sector.offset, sector.bytes);
    }
    return content;
}

void cutNow()
{
    cord.isCut = true;
    cord.callsLeft = -1;
    for (auto disk = cord.disks.cbegin(); disk != cord.disks.cend(); ++disk) {
        QFile file(cord.folder + QLatin1Char('/') + QFileInfo(disk.key()).fileName());
        if (QFileInfo::exists(disk.key()) && file.open(QFile::WriteOnly))
            file.write(afterPowerLoss(*disk));
    }
}

void countCall()
{
    if (cord.callsLeft > 0 && --cord.callsLeft == 0)
        cutNow();
}

struct CordFile
{
    sqlite3_file base;
    sqlite3_file *real; ///< Lies behind this struct.
    QString *name;
};

sqlite3_file *realOf(sqlite3_file *file) { return reinterpret_cast<CordFile *>(file)->real; }
Disk &diskOf(sqlite3_file *file) { return cord.disks[*reinterpret_cast<CordFile *>(file)->name]; }

template<auto Method, typename... Values>
int pass(sqlite3_file *file, Values... values)
{
    return (realOf(file)->pMethods->*Method)(realOf(file), values...);
}

int closeFile(sqlite3_file *file)
{
    delete reinterpret_cast<CordFile *>(file)->name;
    return pass<&sqlite3_io_methods::xClose>(file);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    countCall();
    diskOf(file).pending.append({offset, QByteArray(static_cast<const char *>(bytes), size), false});
    return pass<&sqlite3_io_methods::xWrite>(file, bytes, size, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    countCall();
    diskOf(file).pending.append({size, {}, true});
    return pass<&sqlite3_io_methods::xTruncate>(file, size);
}

int syncFile(sqlite3_file *file, int flags)
{
    countCall();
    Disk &disk = diskOf(file);
    for (const Step &step : std::exchange(disk.pending, {})) {
        if (step.isTruncation)
            disk.synced.truncate(step.offset);
        else
            writeAt(disk.synced, step.offset, step.bytes);
    }
    return pass<&sqlite3_io_methods::xSync>(file, flags);
}

const sqlite3_io_methods methods = [] {
    using Methods = sqlite3_io_methods;
    Methods own{};
    own.iVersion = 1;
    own.xClose = closeFile;
    own.xRead = pass<&Methods::xRead, void *, int, sqlite3_int64>;
    own.xWrite = writeFile;
    own.xTruncate = truncateFile;
    own.xSync = syncFile;
    own.xFileSize = pass<&Methods::xFileSize, sqlite3_int64 *>;
    own.xLock = pass<&Methods::xLock, int>;
    own.xUnlock = pass<&Methods::xUnlock, int>;
    own.xCheckReservedLock = pass<&Methods::xCheckReservedLock, int *>;
    own.xFileControl = pass<&Methods::xFileControl, int, void *>;
    own.xSectorSize = pass<&Methods::xSectorSize>;
    own.xDeviceCharacteristics = [](sqlite3_file *) { return 0; }; // Promises nothing.
    return own;
}();

sqlite3_vfs *realVfs = nullptr;
sqlite3_vfs ownVfs;

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = reinterpret_cast<CordFile *>(file);
    own->real = reinterpret_cast<sqlite3_file *>(own + 1);
    const int code = realVfs->xOpen(realVfs, name, own->real, flags, outFlags);
    if (code != SQLITE_OK || !name || !own->real->pMethods) {
        own->base.pMethods = nullptr;
        return code;
    }
    own->base.pMethods = &methods;
    own->name = new QString(QString::fromUtf8(name));
    QFile there(*own->name);
    if (!cord.disks.contains(*own->name) && there.open(QFile::ReadOnly))
        cord.disks.insert(*own->name, {there.readAll(), {}});
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    cord.disks.remove(QString::fromUtf8(name));
    return realVfs->xDelete(realVfs, name, syncFolder);
}

} // namespace

PowerLossVfs::PowerLossVfs()
{
    cord = Cord();
    realVfs = sqlite3_vfs_find(nullptr);
    ownVfs = *realVfs;
    ownVfs.zName = "powerloss";
    ownVfs.szOsFile = static_cast<int>(sizeof(CordFile)) + realVfs->szOsFile;
    ownVfs.xOpen = openFile;
    ownVfs.xDelete = deleteFile;
    sqlite3_vfs_register(&ownVfs, 1);
}

PowerLossVfs::~PowerLossVfs()
{
    sqlite3_vfs_unregister(&ownVfs);
    sqlite3_vfs_register(realVfs, 1);
}

void PowerLossVfs::cutAt(int call, const QString &folder, const QRandomGenerator &random)
{
    cord.folder = folder;
    cord.random = random;
    cord.callsLeft = call;
    cord.isCut = false;
}

bool PowerLossVfs::isCut() const { return cord.isCut; }

void PowerLossVfs::cut() { cutNow(); }

} // namespace galley::model
