// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/page/frame/contentplace.h"

#include <QByteArray>
#include <QString>

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
    void replaceDate(const QString &date) { m_date = date; }

    void write(const GumboNode *html);
    QByteArray before() const { return m_parts[0]; }
    QByteArray after() const { return m_parts[1]; }

    /// A written part with title and date in their places.
    static QByteArray filled(const QByteArray &part, const QString &title, const QString &date);

private:
    void writeNode(const GumboNode *node, bool isTitle);
    void writeElement(const GumboNode *node, bool isTitle);
    void writeText(const GumboNode *node, bool isTitle);
    void writeSheet(const GumboNode *style);
    QByteArray attributesOf(const GumboElement &element) const;
    QByteArray attributeOf(const GumboElement &element, const QByteArray &name, const QString &value) const;

    ContentPlace m_place;
    std::function<QString(const QString &address)> m_address;
    QString m_title;
    QString m_date;
    QByteArray m_parts[2];
    int m_part = 0;
};

} // namespace galley::model
