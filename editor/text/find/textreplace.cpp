// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/find/textreplace.h"

#include <QTextDocument>

namespace galley::editor {

QString searchableText(const MarkdownEditor &editor)
{
    return editor.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void replaceMatches(MarkdownEditor &editor, const QList<model::TextMatch> &matches, const QStringList &texts)
{
    Q_ASSERT(matches.size() == texts.size());
    QTextCursor cursor(editor.document());
    cursor.beginEditBlock();
    for (qsizetype i = matches.size() - 1; i >= 0; --i) { // From the end, so that the places before stay what they are.
        cursor.setPosition(int(matches.at(i).begin));
        cursor.setPosition(int(matches.at(i).end()), QTextCursor::KeepAnchor);
        cursor.insertText(texts.at(i));
    }
    cursor.endEditBlock();
}

} // namespace galley::editor
