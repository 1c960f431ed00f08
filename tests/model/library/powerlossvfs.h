// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QString>

namespace galley::model {

/// The file system as SQLite sees it, with a power cord. Every database opened after it writes through as ever; at the
/// chosen call the power goes, and what a disk may then hold is put into another folder: of all that was written since
/// a file was last synced, each sector is there or not, by chance. Names of files are taken to be there.
class PowerLossVfs
{
public:
    PowerLossVfs();
    ~PowerLossVfs();
    PowerLossVfs(const PowerLossVfs &) = delete;
    PowerLossVfs &operator=(const PowerLossVfs &) = delete;

    /// The power goes just before the write, sync or truncation that is the `call`th from now.
    void cutAt(int call, const QString &folder, const QRandomGenerator &random);
    bool isCut() const;
    /// The power goes now.
    void cut();
};

} // namespace galley::model
