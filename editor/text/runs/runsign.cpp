// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/runs/runsign.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace galley::editor {

namespace {

constexpr int runObject = QTextFormat::UserObject + 1;
constexpr int runProperty = QTextFormat::UserProperty + 2;
constexpr double padding = 6;

QFont fontOf(const QTextDocument &document)
{
    QFont font = document.defaultFont();
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * 0.8));
    return font;
}

QString words(const QTextFormat &format)
{
    const qsizetype hidden = format.property(runProperty).toString().size();
    return RunPainter::tr("… %L1 characters …").arg(hidden);
}

} // namespace

QTextCharFormat runFormat(const QString &run)
{
    QTextCharFormat format;
    format.setObjectType(runObject);
    format.setProperty(runProperty, run);
    return format;
}

QString runBefore(const QTextCursor &cursor)
{
    const QTextCharFormat format = cursor.charFormat();
    return format.objectType() == runObject ? format.property(runProperty).toString() : QString();
}

RunPainter::RunPainter(QAbstractTextDocumentLayout *layout)
    : QObject(layout)
{
    layout->registerHandler(runObject, this);
}

QSizeF RunPainter::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(fontOf(*document));
    return {metrics.horizontalAdvance(words(format)) + 2 * padding, metrics.ascent()};
}

void RunPainter::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                            const QTextFormat &format)
{
    const QFontMetricsF metrics(fontOf(*document));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = painter->pen().color();
    QColor plate = ink;
    plate.setAlphaF(0.08F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(plate);
    painter->drawRoundedRect(rect.adjusted(1, -1, -1, metrics.descent()), 4, 4);
    painter->setPen(ink);
    painter->setFont(fontOf(*document));
    painter->drawText(QPointF(rect.left() + padding, rect.bottom()), words(format));
    painter->restore();
}

} // namespace galley::editor
