// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace galley::model {

/// The file system as SQLite sees it, with faults on demand: a shim before the real one, for every database opened
/// after it. Writes and syncs are counted from 1; from the chosen one on (or just there) they answer as a full or a
/// broken disk does.
class FaultyVfs
{
public:
    enum class Fault { DiskFull, BrokenDisk };
    enum class Times { Once, FromThenOn };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    void failAt(int call, Fault fault, Times times);
    void heal();
    bool wasHit() const; ///< A fault was given since `failAt`.
};

} // namespace galley::model
