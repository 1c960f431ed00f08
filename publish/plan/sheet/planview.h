// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"
#include "publish/git/commit/rehearsal.h"
#include "publish/git/worddiff.h"
#include "publish/plan/publishplan.h"

#include <QList>
#include <QSize>
#include <QString>

namespace galley::publish {

/// A file of a plan as the author looks at it.
struct ShownChange
{
    enum class Part { Post, Image, Page, Other };

    CommittedChange file;
    Part part = Part::Other;
    QString title{}; ///< Of a post; else empty.

    bool operator==(const ShownChange &) const = default;
};

/// What a publish will do, read from the tree that it will commit: posts first, then their files, then pages.
struct PlanView
{
    QList<ShownChange> files;
    QList<FileCommit> earlier;  ///< Commits that go along with a push, newest first; the latest of very many.
    qsizetype earlierCount = 0; ///< Of all of them.
};

/// While a repository's own programs wait for the author's trust, files may be shown as they are written, before the
/// filters. Errors: those of rehearseCommit.
Result<PlanView> viewOf(const PublishPlan &plan);

/// A field of the front matter that a publish changes, as the author writes it. `before` is empty for a new one,
/// `after` for one that goes.
struct FieldChange
{
    QString name;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

/// What changes in a post: its fields, and its text apart from them. A front matter that cannot be read is text.
struct PostChange
{
    QList<FieldChange> fields;
    QList<WordRun> words;
};
PostChange changesIn(const model::Site &site, const CommittedChange &file);

bool isText(const QByteArray &bytes);
/// Of a picture whose bytes these are; invalid for any other, and for drawings, which have none. Reads the head only.
QSize pictureSize(const QByteArray &bytes);

} // namespace galley::publish
