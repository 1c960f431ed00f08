// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>
#include <QList>
#include <QString>

namespace galley::model::html {

enum class Mark { Strong = 1, Emphasis = 2, Strike = 4, Superscript = 8, Subscript = 16, Key = 32, Code = 64 };
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

/// How a stretch of text is set.
struct InlineStyle
{
    Marks marks;
    int link = -1; ///< Number of the link that it is text of; -1: none.

    bool operator==(const InlineStyle &) const = default;
};

/// The text of one paragraph with its marks, gathered piece by piece. Markdown comes of it with as few signs as can be:
/// pieces of one style become one, blanks stay outside of emphasis.
class InlineText
{
public:
    /// Text as HTML has it: stretches of blanks count as one.
    void add(const QString &text, InlineStyle style);
    /// Markdown that stands as it is: an image, a footnote's sign.
    void addMarkdown(const QString &markdown, InlineStyle style);
    void addLineBreak();

    /// The number to give to InlineStyle::link.
    int addLink(const QString &address, const QString &title);

    bool isEmpty() const { return m_pieces.isEmpty(); }
    bool endsInLineBreak() const { return !m_pieces.isEmpty() && m_pieces.last().kind == Kind::LineBreak; }
    void clear();
    bool hasMarkup() const { return m_hasMarkup; }

    /// The address that all of the text is, if it is nothing else; else empty.
    QString plainAddress() const;

    /// Lines, their starts escaped.
    QString markdown() const;

private:
    enum class Kind { Text, Markdown, LineBreak };
    struct Piece
    {
        QString text;
        InlineStyle style;
        Kind kind = Kind::Text;
    };
    struct Link
    {
        QString address;
        QString title;
    };

    QList<Piece> tidied() const;
    QString text(const Piece &piece) const;
    QString linkEnd(int link) const;

    QList<Piece> m_pieces;
    QList<Link> m_links;
    bool m_hasMarkup = false;
};

} // namespace galley::model::html
