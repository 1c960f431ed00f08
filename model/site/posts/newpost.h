// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/sitekind.h"

namespace galley::model {

/// The front matter keys under which a kind keeps our fields; empty where the kind has none.
struct NewPostKeys
{
    QString title;
    QString date;
    QString slug;
    QString tags;
    QString description;
    QString draft;
};

/// The text of a new post whose front matter is that of `sample` with our values in place: its keys that say how a post
/// is laid out are kept, those that belong to the sample's own content are not. Errors: the sample cannot be edited.
Result<QByteArray> sourceLike(const QByteArray &sample, const NewPost &post, const NewPostKeys &keys, Headers headers);

/// The text of a new post without front matter: its title as a heading, and the body.
QByteArray sourceWithHeading(const NewPost &post);

} // namespace galley::model
