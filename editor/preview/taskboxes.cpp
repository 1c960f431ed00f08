// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/taskboxes.h"

#include <QList>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

bool toggleTask(QTextDocument *document, int firstLine, int lastLine, int index, int count)
{
    // Where cmark-gfm sees one: at the start of a line, not within a quote.
    static const QRegularExpression task(uR"(^\s*(?:[-+*]|\d{1,9}[.)])\s+\[([ xX])\]\s)"_s);
    static const QRegularExpression fence(u"^[\\s>]*(?:[-+*]\\s+)?(`{3,}|~{3,})"_s);
    QList<int> marks;
    QString openFence;
    for (QTextBlock line = document->findBlockByNumber(firstLine); line.isValid() && line.blockNumber() <= lastLine;
         line = line.next()) {
        const QString text = line.text();
        if (const QRegularExpressionMatch match = fence.match(text); match.hasMatch()) {
            const QString mark = match.captured(1);
            if (openFence.isEmpty())
                openFence = mark;
            else if (mark.startsWith(openFence))
                openFence.clear();
        } else if (const QRegularExpressionMatch box = task.match(text); openFence.isEmpty() && box.hasMatch()) {
            marks.append(line.position() + int(box.capturedStart(1)));
        }
    }
    if (marks.size() != count || index < 0 || index >= count)
        return false;
    QTextCursor cursor(document);
    cursor.setPosition(marks[index]);
    cursor.setPosition(marks[index] + 1, QTextCursor::KeepAnchor);
    cursor.insertText(cursor.selectedText() == u" "_s ? u"x"_s : u" "_s);
    return true;
}

} // namespace galley::editor
