// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace galley::editor {

struct Emoji
{
    QString name; ///< As it stands between colons: "tada".
    QString sign; ///< "🎉"

    bool operator==(const Emoji &) const = default;
};

/// The emoji whose names begin with these letters, then those that have them at a later word; at most `most`.
QList<Emoji> emojiLike(const QString &letters, qsizetype most);

/// The emoji of exactly that name; empty where there is none.
QString emojiNamed(const QString &name);

} // namespace galley::editor
