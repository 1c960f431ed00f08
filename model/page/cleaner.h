// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/page/page.h"

#include <QByteArray>

#include <gumbo.h>
#include <vector>

namespace galley::model {

/// Writes a tree of HTML out again with only what the allow-list has. Walks without calling itself: a tree may be deep.
class Cleaner
{
public:
    explicit Cleaner(const PageContext &context)
        : m_context(context)
    {
    }

    QByteArray clean(const GumboNode *root);

private:
    struct Open
    {
        const GumboElement *element;
        unsigned int nextChild = 0;
        QByteArray endTag;
    };

    void enter(const GumboNode *node);
    void enterElement(const GumboNode *node);
    void keep(const GumboNode *node);
    void writeImage(const GumboElement &element);
    void enterMedia(const GumboNode *node);
    void writeFrame(const GumboElement &element);
    void writeBox(const GumboElement &element);
    bool writeCode(const GumboNode *node);
    void writeAttributes(const GumboElement &element);
    /// Empty: it may not be loaded.
    QString mediaAddress(const GumboElement &element, const char *attributeName) const;

    const PageContext &m_context;
    QByteArray m_html;
    std::vector<Open> m_open;
};

} // namespace galley::model
