// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/modes/editormodes.h"

#include "editor/text/textlayout.h"

#include <QFontInfo>
#include <QPainter>
#include <QPlainTextEdit>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

constexpr int leastSideMarginPx = 24;
constexpr double shareOfViewBelowText = 0.45;

/// The width of an ordinary letter in ordinary prose: the font's own average counts capitals and signs as well.
double letterWidth(const QFont &font)
{
    const QString prose = u"the quick brown fox jumps over the lazy dog and then rests a while in the shade"_s;
    return QFontMetricsF(font).horizontalAdvance(prose) / double(prose.size());
}

} // namespace

EditorModes::EditorModes(QPlainTextEdit *editor, TextLayout *layout)
    : QObject(editor)
    , m_editor(editor)
    , m_layout(layout)
    , m_outline(editor->document())
    , m_sections(editor, &m_outline)
    , m_folding(editor, layout, &m_outline)
    , m_foldMarks(editor, layout, &m_folding)
    , m_focus(editor, layout)
    , m_typewriter(editor, layout)
{
    editor->viewport()->installEventFilter(this);
    connect(&m_typewriter, &Typewriter::switched, this, &EditorModes::placeColumn);
}

QFont EditorModes::font() const
{
    QFont font(m_look.family.isEmpty() ? u"serif"_s : m_look.family);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(std::max(1, qRound(m_look.sizePx * m_look.zoomPercent / 100.0)));
    return font;
}

void EditorModes::setLook(const TextLook &look)
{
    m_look = look.withinLimits();
    m_editor->setFont(font());
    placeColumn();
}

void EditorModes::setColours(const TextColours &colours)
{
    m_colours = colours;
    m_foldMarks.setColours(colours);
}

void EditorModes::paint(QPainter &painter, const QTextBlock &firstVisible, QPointF offset, const QRect &dirty)
{
    m_focus.paint(painter, firstVisible, offset, dirty, m_colours.paper);
    m_foldMarks.paint(painter, firstVisible, offset, dirty);
}

void EditorModes::placeColumn()
{
    const QRect view = m_editor->viewport()->rect();
    const int wanted = int(std::ceil(letterWidth(m_editor->font()) * m_look.measure));
    TextLayout::Column column;
    column.widthPx = std::max(1, std::min(wanted, view.width() - 2 * leastSideMarginPx));
    column.leftPx = std::max(0, (view.width() - column.widthPx) / 2);
    column.lineHeightPx = qRound(QFontInfo(m_editor->font()).pixelSize() * m_look.lineHeight);
    column.spaceBelowTextPx = int(view.height() * shareOfViewBelowText);
    if (m_typewriter.isOn()) {
        column.spaceBelowTextPx = view.height() - m_typewriter.heightPx();
        column.spaceAboveTextPx = m_layout->column().spaceAboveTextPx;
    }
    m_layout->setColumn(column);
    m_typewriter.holdLine();
    Q_EMIT columnPlaced();
}

bool EditorModes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier))
        return QObject::eventFilter(watched, event);
    constexpr int eighthsPerStep = 120;
    m_wheelEighths += wheel->angleDelta().y();
    const int steps = m_wheelEighths / eighthsPerStep; // Fine wheels tell less than a step at a time.
    m_wheelEighths %= eighthsPerStep;
    if (steps != 0)
        Q_EMIT zoomRequested(steps);
    return true;
}

} // namespace galley::editor
