// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"

#include <functional>

namespace galley::model {

/// How the library reads what it derives from a post: the only place where it needs to know site kinds and front
/// matter. The functions must depend on nothing but their values.
struct PostReader
{
    std::function<PostFields(const QString &siteKind, const QString &path, const QByteArray &source)> fields;
    /// The search index, which does not know the kind, asks with an empty one: header lines that only some kinds take
    /// for metadata are found as text.
    std::function<qsizetype(const QString &siteKind, const QByteArray &source)> bodyOffset;
    /// All values of the front matter as text, a line each, to be searched.
    std::function<QString(const QByteArray &source)> frontText;
};

/// By the rules of the kind that the site has.
PostReader readerBySiteKind();

} // namespace galley::model
