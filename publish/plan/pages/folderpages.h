// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/commit/worktree.h"
#include "publish/plan/pages/folderbuild.h"
#include "publish/plan/pages/pressstate.h"
#include "publish/press/site/pagesink.h"

#include <QSet>

namespace galley::publish {

/// Writes pages as files, none through a symbolic link.
class FolderSink : public PageSink
{
public:
    /// `prefix`: of the pages' paths within `folder`, "docs/" or nothing.
    FolderSink(const Worktree &folder, const QByteArray &prefix, FolderBuild::Pages pages, PressState &state);

    bool holds(const QString &path, const QByteArray &inputs) override;
    Result<> take(const QString &path, const QByteArray &inputs, const QByteArray &bytes) override;
    Result<> removeOthers();

    const FolderPages &pages() const { return m_pages; }

private:
    QByteArray fileFor(const QString &path) const;
    /// The id of the file that stands there; empty: none. Errors: a symbolic link does.
    Result<QByteArray> idAt(const QByteArray &file) const;
    Result<> write(const QByteArray &file, const QByteArray &bytes) const;

    const Worktree &m_folder;
    QByteArray m_prefix;
    FolderBuild::Pages m_wanted;
    PressState &m_state;
    QSet<QString> m_made;
    FolderPages m_pages;
};

} // namespace galley::publish
