// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

class QAbstractTextDocumentLayout;
class QTextCursor;

namespace galley::editor {

/// The sign that stands in a document for a long run; its format holds the run, so that undo keeps it right.
constexpr QChar runSign = QChar::ObjectReplacementCharacter;

QTextCharFormat runFormat(const QString &run);
/// The run behind the sign that stands before the cursor; null: there is none.
QString runBefore(const QTextCursor &cursor);

/// Draws the sign: a small plate that says how much is hidden.
class RunPainter : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// For the documents that `layout` lays out; lives as long as that.
    explicit RunPainter(QAbstractTextDocumentLayout *layout);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace galley::editor
