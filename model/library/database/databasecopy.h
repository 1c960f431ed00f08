// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/database/database.h"

namespace galley::model {

struct RunningCopy;

/// A copy of an open database in a new file, made in pieces. Between the pieces the database may be read and written:
/// what is written meanwhile is in the copy too. Everything, its end too, happens on the thread of the database.
class DatabaseCopy
{
public:
    /// What is in `file` is overwritten; nobody should look at it before the copy is whole.
    static Result<DatabaseCopy> begin(Database &source, const QString &file);

    /// Copies so many pages more (negative: all that are left); true when the copy is whole, closed, and handed to the
    /// file system. Errors: the database was closed meanwhile; the disk of the copy is full.
    Result<bool> copySome(int pages);
    qint64 pagesLeft() const;
    qint64 pages() const;

private:
    explicit DatabaseCopy(std::shared_ptr<RunningCopy> running);

    std::shared_ptr<RunningCopy> m_running;
};

} // namespace galley::model
