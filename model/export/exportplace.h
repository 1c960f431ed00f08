// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace galley::model {

/// A folder that comes into being whole or not at all: it is filled under another name beside its place, and what is
/// not finished is removed. Nothing that is there already is ever written over.
class FolderInMaking
{
public:
    /// Errors: there is something in the folder, or it is a file; it cannot be made.
    static Result<FolderInMaking> begin(const QString &path);
    FolderInMaking(FolderInMaking &&other) noexcept;
    FolderInMaking &operator=(FolderInMaking &&) = delete;
    ~FolderInMaking();

    /// `name` may have folders before it, which are made. Errors: no room, cannot be written.
    Result<> write(const QString &name, const QByteArray &bytes);
    /// Puts it in its place, on the disk when this returns.
    Result<> finish();

private:
    FolderInMaking(const QString &path, const QString &unfinished);

    QString m_path;
    QString m_unfinished; ///< Empty: finished.
};

/// Errors: there is a file, or a folder, of that name already.
Result<> checkNewFile(const QString &path);
/// Writes a file whole or not at all. Errors: there is one already; no room; cannot be written.
Result<> writeNewFile(const QString &path, const QByteArray &bytes);
/// What to tell when a file cannot be written.
Error writeError(const QString &path, const QString &reason);

/// Names that differ in more than case: "a.jpg", "a-2.jpg" …
class FreeNames
{
public:
    QString take(const QString &name);

private:
    QSet<QString> m_taken;
};

} // namespace galley::model
