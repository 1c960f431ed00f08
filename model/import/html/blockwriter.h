// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace galley::model::html {

enum class Spacing { Loose, Tight };

/// Writes blocks of Markdown one after another, within lists and quotes as they are opened and closed.
class BlockWriter
{
public:
    explicit BlockWriter(qsizetype mostCharacters);

    /// Lines of one block; a blank line parts it from the last one, but not in a tight list.
    void write(const QString &block);

    void openList(Spacing spacing);
    /// What begins an item ("- ", "12. ", and the box of a task); its other lines are indented as much.
    void openItem(const QString &marker, const QString &box = {});
    void openQuote();
    void openNote(const QString &sign); ///< A footnote.
    void close();

    bool isNested() const { return m_levels.size() > 1; }
    bool isEmpty() const { return m_text.isEmpty(); }
    bool isFull() const { return m_text.size() > m_most; }
    const QString &text() const { return m_text; }

private:
    struct Level
    {
        QString first;
        QString rest;
        Spacing spacing = Spacing::Loose;
        bool isWritten = false;
        bool isItem = false;
    };

    void open(Level level);
    void writeLine(const QString &line);

    qsizetype m_most;
    QString m_text;
    QList<Level> m_levels;
};

} // namespace galley::model::html
