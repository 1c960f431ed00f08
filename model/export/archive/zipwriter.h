// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/owned.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <zip.h>

namespace galley::model {

enum class Packing { Deflated, Stored };

/// A ZIP archive in the making, that is there when it is finished and not before.
class ZipWriter
{
public:
    /// Errors: it cannot be written; there is a file of that name.
    static Result<ZipWriter> begin(const QString &path);

    /// Files are in the order in which they were added.
    Result<> add(const QString &name, const QByteArray &bytes, Packing packing = Packing::Deflated);
    Result<> finish();

private:
    ZipWriter(const QString &path, zip_t *zip);

    QString m_path;
    Owned<zip_t, zip_discard> m_zip;
    std::unique_ptr<QTemporaryDir> m_waiting;
    int m_files = 0;
};

} // namespace galley::model
