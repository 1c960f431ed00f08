// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/blockwriter.h"

namespace galley::model::html {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype deepest = 40; ///< Further in, nobody reads; each line would still carry all the signs.

QString withoutBlanksAtEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

BlockWriter::BlockWriter(qsizetype mostCharacters)
    : m_most(mostCharacters)
{
    m_levels.append(Level());
    m_levels.last().isWritten = true;
}

void BlockWriter::open(Level level)
{
    if (m_levels.size() > deepest)
        level.first = level.rest = QString();
    m_levels.append(level);
}

void BlockWriter::openList(Spacing spacing) { open({.first = {}, .rest = {}, .spacing = spacing}); }

void BlockWriter::openItem(const QString &marker, const QString &box)
{
    open({.first = marker + box,
          .rest = QString(marker.size(), u' '),
          .spacing = m_levels.last().spacing,
          .isWritten = false,
          .isItem = true});
}

void BlockWriter::openQuote() { open({.first = u"> "_s, .rest = u"> "_s}); }

void BlockWriter::openNote(const QString &sign)
{
    open({.first = sign, .rest = u"    "_s, .spacing = Spacing::Loose, .isWritten = false, .isItem = true});
}

void BlockWriter::close()
{
    if (m_levels.last().isItem && !m_levels.last().isWritten)
        write(QString()); // An empty item is an item.
    m_levels.removeLast();
}

void BlockWriter::write(const QString &block)
{
    if (isFull())
        return;
    if (!m_text.isEmpty()) {
        QString between;
        Spacing spacing = Spacing::Loose;
        for (const Level &level : std::as_const(m_levels)) {
            if (level.isWritten) {
                between += level.rest;
                spacing = level.spacing;
            }
        }
        if (spacing == Spacing::Loose)
            m_text += withoutBlanksAtEnd(between) + u'\n';
    }
    for (const QString &line : block.split(u'\n'))
        writeLine(line);
}

void BlockWriter::writeLine(const QString &line)
{
    QString written;
    for (Level &level : m_levels) {
        written += level.isWritten ? level.rest : level.first;
        level.isWritten = true;
    }
    written += line;
    m_text += (line.isEmpty() ? withoutBlanksAtEnd(written) : written) + u'\n';
}

} // namespace galley::model::html
