// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/knownposts.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace galley::publish {

/// What is known of a Press site's pages from one plan to the next, kept in a file outside the repository. It only
/// saves time: a state that is missing, damaged or of another version leads to the same pages.
class PressState
{
public:
    /// A page as it came out of these inputs.
    struct Rendering
    {
        QByteArray inputs;
        QByteArray id; ///< Of the bytes, as git names them.
    };
    struct Page
    {
        QByteArray committed;        ///< The id of the file in `commit`; empty: there is none.
        QList<Rendering> renderings; ///< The latest first: what was planned need not have been committed.

        bool isOurs() const; ///< The committed file is one that Press made.
        bool holds(const QByteArray &inputs) const;
    };

    /// `folder`: of the site. Empty where nothing (or nothing useful) was saved.
    static PressState load(const QString &folder);
    /// What cannot be saved costs time, no more.
    void save(const QString &folder) const;
    static QString fileFor(const QString &folder);

    void note(const QString &path, const Rendering &rendering);

    QString commit;             ///< That `committed` is of.
    QHash<QString, Page> pages; ///< By path below the site's folder.
    KnownPosts posts;
};

} // namespace galley::publish
