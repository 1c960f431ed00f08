// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace galley::model {

/// A ZIP archive from somewhere, of which nothing is believed: nothing is written anywhere, links and names that lead
/// out of it are passed over, and what grows beyond reason while it is unpacked is not unpacked. One thread at a time.
class ZipArchive
{
public:
    /// Errors: it cannot be read, holds too many files, or files that share their bytes.
    static Result<ZipArchive> open(const QString &file);
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ~ZipArchive();

    /// The files, by their paths within the archive, "/" between folders; of several with one path the first.
    const QStringList &paths() const { return m_paths; }
    /// How many entries were passed over: links, and names that lead out of the archive.
    int passedOver() const { return m_passedOver; }

    /// 0 for a path that is not there.
    qint64 size(const QString &path) const;
    /// Invalid for a path that is not there, or of which the archive does not say it.
    QDateTime modified(const QString &path) const;
    /// Errors: no such path; damaged; larger than `mostBytes` or than its packed form can honestly be; encrypted.
    Result<QByteArray> read(const QString &path, qint64 mostBytes) const;

private:
    struct Handle;
    explicit ZipArchive(std::unique_ptr<Handle> handle);
    Result<> list(qint64 archiveBytes);

    std::unique_ptr<Handle> m_handle;
    QStringList m_paths;
    QHash<QString, quint64> m_indexes;
    int m_passedOver = 0;
};

} // namespace galley::model
