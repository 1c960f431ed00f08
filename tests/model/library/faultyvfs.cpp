// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyvfs.h"

#include <sqlite3.h>
#include <utility>

namespace galley::model {

namespace {

struct Plan
{
    int callsLeft = -1; ///< Until the fault; negative: none is planned.
    int code = SQLITE_OK;
    bool sticky = false;
    bool hit = false;
};

Plan plan;

/// SQLITE_OK, or the code to fail with now.
int nextCode()
{
    if (plan.callsLeft < 0 || --plan.callsLeft > 0)
        return SQLITE_OK;
    plan.hit = true;
    plan.callsLeft = plan.sticky ? 1 : -1;
    return plan.code;
}

struct ShimFile
{
    sqlite3_file base;
    sqlite3_file *real; ///< Lies behind this struct.
};

sqlite3_file *realOf(sqlite3_file *file) { return reinterpret_cast<ShimFile *>(file)->real; }

template<auto Method, typename... Values>
int pass(sqlite3_file *file, Values... values)
{
    return (realOf(file)->pMethods->*Method)(realOf(file), values...);
}

template<auto Method, typename... Values>
int passOrFail(sqlite3_file *file, Values... values)
{
    const int code = nextCode();
    return code == SQLITE_OK ? pass<Method, Values...>(file, values...) : code;
}

const sqlite3_io_methods methods = [] {
    using Methods = sqlite3_io_methods;
    Methods shim{};
    shim.iVersion = 1;
    shim.xClose = [](sqlite3_file *file) { return realOf(file)->pMethods ? pass<&Methods::xClose>(file) : SQLITE_OK; };
    shim.xRead = pass<&Methods::xRead, void *, int, sqlite3_int64>;
    shim.xWrite = passOrFail<&Methods::xWrite, const void *, int, sqlite3_int64>;
    shim.xTruncate = passOrFail<&Methods::xTruncate, sqlite3_int64>;
    shim.xSync = passOrFail<&Methods::xSync, int>;
    shim.xFileSize = pass<&Methods::xFileSize, sqlite3_int64 *>;
    shim.xLock = pass<&Methods::xLock, int>;
    shim.xUnlock = pass<&Methods::xUnlock, int>;
    shim.xCheckReservedLock = pass<&Methods::xCheckReservedLock, int *>;
    shim.xFileControl = pass<&Methods::xFileControl, int, void *>;
    shim.xSectorSize = pass<&Methods::xSectorSize>;
    shim.xDeviceCharacteristics = pass<&Methods::xDeviceCharacteristics>;
    return shim;
}();

sqlite3_vfs *realVfs = nullptr;
sqlite3_vfs shimVfs;

int openShim(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *shim = reinterpret_cast<ShimFile *>(file);
    shim->real = reinterpret_cast<sqlite3_file *>(shim + 1);
    const int code = realVfs->xOpen(realVfs, name, shim->real, flags, outFlags);
    shim->base.pMethods = shim->real->pMethods ? &methods : nullptr;
    return code;
}

} // namespace

FaultyVfs::FaultyVfs()
{
    plan = Plan();
    realVfs = sqlite3_vfs_find(nullptr);
    shimVfs = *realVfs;
    shimVfs.zName = "faulty";
    shimVfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + realVfs->szOsFile;
    shimVfs.xOpen = openShim;
    // The other functions of the real one need no file of ours, only themselves; `unix` finds its own data in pAppData.
    sqlite3_vfs_register(&shimVfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&shimVfs);
    sqlite3_vfs_register(realVfs, 1);
}

void FaultyVfs::failAt(int call, Fault fault, Times times)
{
    plan = {call, fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE, times == Times::FromThenOn, false};
}

void FaultyVfs::heal() { plan = Plan(); }

bool FaultyVfs::wasHit() const { return plan.hit; }

} // namespace galley::model
