// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/page/frame/contentplace.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace galley::model {

/// Writes a page out again in two parts, before and after the place of its post: without scripts and what could run,
/// load, or lead elsewhere by itself. The site's style sheets and style stay.
class FrameWriter
{
public:
    /// `address`: what to load for an address of the page; empty: nothing.
    FrameWriter(const ContentPlace &place, std::function<QString(const QString &address)> address);

    // What is the post's own on the page and will be another's.
    void replaceTitle(const QString &title) { m_title = title; }
    void replaceDates(const QStringList &dates) { m_dates = dates; }

    void write(const GumboNode *html);
    QByteArray before() const { return m_parts[0]; }
    QByteArray after() const { return m_parts[1]; }

    /// A written part with title and dates in their places.
    static QByteArray filled(const QByteArray &part, const QString &title, const QStringList &dates);

private:
    /// What the elements around a text make of it.
    enum class Place {
        Plain,
        Title,
        Link, ///< It may name another page of the same title.
    };

    void writeNode(const GumboNode *node, Place place);
    void writeElement(const GumboNode *node, Place place);
    void writeText(const GumboNode *node, Place place);
    void writeSheet(const GumboNode *style);
    QByteArray attributesOf(const GumboElement &element) const;
    QByteArray attributeOf(const GumboElement &element, const QByteArray &name, const QString &value) const;

    ContentPlace m_place;
    std::function<QString(const QString &address)> m_address;
    QString m_title;
    QStringList m_dates; ///< In the forms in which the page has it.
    QByteArray m_parts[2];
    int m_part = 0;
};

} // namespace galley::model
