// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/textcolours.h"
#include "model/renderer/highlight.h"

#include <QFont>
#include <QHash>
#include <QTextLayout>

namespace galley::editor {

/// How the renderer's styles look on the author's paper: its roles in our colours and type, its code in the theme's.
class HighlightFormats
{
public:
    /// The letters that a whole line is set in.
    enum class Face { Reading, Code };

    /// True if styles changed that were there before; false if there are only more of them.
    bool setStyles(const QList<model::HighlightStyle> &styles);
    void setColours(const TextColours &colours);
    void setFont(const QFont &font);
    /// True: links, quotes and signs in our own calm colours; false: in those of the theme.
    void setOwnWords(bool own);

    /// What QTextLayout::setFormats wants for one line.
    QList<QTextLayout::FormatRange> ranges(const model::HighlightedLine &line, int lengthUtf16, Face face) const;
    /// The same line with its shortcodes told apart, but for those that stand in code.
    model::HighlightedLine withShortcodes(const model::HighlightedLine &line, const QString &text) const;
    /// The other way round: the spans that `ranges` was made from.
    static model::HighlightedLine spans(const QList<QTextLayout::FormatRange> &ranges);

private:
    struct Place
    {
        int headingLevel = 0;
        Face face = Face::Reading;
    };

    model::TextRole role(int style) const;
    QTextCharFormat format(int style, Place place) const;
    QTextCharFormat make(int style, Place place) const;
    void dress(QTextCharFormat &format, const model::HighlightStyle &style) const;
    void setCodeFont(QTextCharFormat &format) const;
    QColor themed(const model::HighlightStyle &style, const QColor &own) const;

    QList<model::HighlightStyle> m_styles;
    TextColours m_colours;
    /// Styles beyond those that the renderer numbers.
    static constexpr int shortcodeStyle = 0x7FFE;
    static constexpr int shortcodeSignStyle = 0x7FFF;

    bool m_hasOwnWords = true;
    int m_sizePx = 17;
    QString m_codeFamily;
    mutable QHash<int, QTextCharFormat> m_made; ///< Equal formats are one object: comparing lines stays cheap.
};

/// `colour`, moved towards black or white until it stands out from `ground` by 4.5 to 1.
QColor readableOn(const QColor &ground, QColor colour);

} // namespace galley::editor
