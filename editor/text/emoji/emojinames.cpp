// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/emoji/emojinames.h"

#include <QFile>

#include <algorithm>

/// Outside of any namespace, as Q_INIT_RESOURCE must be: without this the linker drops the table from a static library.
static void keepEmojiTable() { Q_INIT_RESOURCE(emoji); }

namespace galley::editor {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<Emoji> readTable()
{
    keepEmojiTable();
    QFile file(u":/emoji/names"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Emoji> emoji;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype blank = line.indexOf(u' ');
        if (!line.startsWith(u'#') && blank > 0) {
            emoji.append({line.first(blank), line.sliced(blank + 1)});
        }
    }
    return emoji;
}

/// Sorted by name.
const QList<Emoji> &table()
{
    static const QList<Emoji> all = readTable();
    return all;
}

} // namespace

QList<Emoji> emojiLike(const QString &letters, qsizetype most)
{
    const QString wanted = letters.toLower();
    const QString atWord = u'_' + wanted;
    QList<Emoji> found;
    QList<Emoji> later;
    for (const Emoji &emoji : table()) {
        if (emoji.name.startsWith(wanted)) {
            found.append(emoji);
        } else if (emoji.name.contains(atWord)) {
            later.append(emoji);
        }
    }
    // The shorter the name, the likelier it is the one that is meant.
    std::ranges::stable_sort(found, {}, [](const Emoji &emoji) { return emoji.name.size(); });
    return (found + later).first(std::min(most, found.size() + later.size()));
}

QString emojiNamed(const QString &name)
{
    const auto found = std::ranges::lower_bound(table(), name, {}, &Emoji::name);
    return found != table().end() && found->name == name ? found->sign : QString();
}

} // namespace galley::editor
