// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace galley::publish {

/// One piece of clean HTML: a tag, or what stands between two.
struct HtmlToken
{
    enum class Kind { Text, Open, Close };

    Kind kind = Kind::Text;
    QByteArrayView source; ///< As it stands.
    QByteArrayView name;   ///< Of a tag: "img".

    bool opens(QByteArrayView tag) const { return kind == Kind::Open && name == tag; }
    bool closes(QByteArrayView tag) const { return kind == Kind::Close && name == tag; }
    /// The attribute's value as it stands, still escaped; none: null.
    QByteArrayView attribute(QByteArrayView attributeName) const;
};

/// Reads clean HTML (model::pageHtml, KaTeX) piece by piece: each '<' opens a tag, values are quoted. The HTML must
/// outlive it and its pieces.
class HtmlScanner
{
public:
    explicit HtmlScanner(QByteArrayView html)
        : m_html(html)
    {
    }

    bool atEnd() const { return m_at >= m_html.size(); }
    qsizetype position() const { return m_at; }
    HtmlToken next();

private:
    QByteArrayView m_html;
    qsizetype m_at = 0;
};

bool isVoidElement(QByteArrayView name);

/// The end of the element that begins at `start` (just behind its closing tag; the end of all where there is none).
qsizetype elementEnd(QByteArrayView html, qsizetype start);

/// Text between tags or in an attribute, with its escapes read.
QString unescaped(QByteArrayView text);

} // namespace galley::publish
