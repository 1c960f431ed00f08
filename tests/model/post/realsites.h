// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/frontmatterkind.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// One Markdown file of a real site.
struct RealPost
{
    QString path;
    galley::model::Headers headers = galley::model::Headers::None; ///< By the kind of its site.
};

/// Those below the folder that GALLEY_CORPORA names: real sites and test data, which are no part of the project. Empty
/// where it names none.
QList<RealPost> realPosts();

/// The folders of the real sites themselves, one for each repository.
QStringList realSites();

/// How far an edit reached.
struct Hunk
{
    bool isOneHunk = false;
    bool isWithinKey = false; ///< Changed only lines of the key's own value, or only added lines.
};

Hunk hunkOf(const QByteArray &before, const QByteArray &after, const QString &key);

/// Why the file alone could not tell how a value was spelled, in words; empty if no reason is known.
QString reasonOfOtherSpelling(const QByteArray &before, const QByteArray &restored);
