// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/changedstretch.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace galley::editor {

namespace {

/// Without the mark that a document has behind its last line.
int lengthOf(const QTextDocument &document) { return document.characterCount() - 1; }

} // namespace

ChangedStretch::ChangedStretch(QTextDocument *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_length(lengthOf(*document))
{
    connect(document, &QTextDocument::contentsChange, this, &ChangedStretch::follow);
}

void ChangedStretch::forget()
{
    m_length = lengthOf(*m_document);
    m_hasChanged = false;
}

void ChangedStretch::follow(int from, int removed, int added)
{
    const int length = lengthOf(*m_document);
    const int behindEnd = std::max(0, from + added - length); // Qt counts the mark behind the last line on both sides.
    removed -= behindEnd;
    added -= behindEnd;
    const bool isSound =
        removed >= 0 && added >= 0 && from + removed <= m_length && m_length - removed + added == length;
    if (!isSound) { // Qt told something else than it did: better all of it than the wrong stretch.
        from = 0;
        removed = m_length;
        added = length;
    }
    m_length = length;
    if (!std::exchange(m_hasChanged, true)) {
        m_begin = from;
        m_removed = removed;
        m_now = added;
        return;
    }
    const int begin = std::min(m_begin, from);
    const int end = std::max(m_begin + m_now, from + removed);
    m_removed += (m_begin - begin) + (end - m_begin - m_now);
    m_now = end - begin - removed + added;
    m_begin = begin;
}

std::optional<model::TypedStretch> ChangedStretch::take()
{
    if (!std::exchange(m_hasChanged, false))
        return std::nullopt;
    QTextCursor cursor(m_document);
    cursor.setPosition(m_begin);
    cursor.setPosition(m_begin + m_now, QTextCursor::KeepAnchor);
    const QString text = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    return model::TypedStretch{m_begin, m_removed, text, m_length};
}

} // namespace galley::editor
