// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/page/page.h"
#include "model/renderer/foreign.h"

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
        int boxes = 0; ///< Of containers in it that are still open.
    };

    void enter(const GumboNode *node);
    void enterElement(const GumboNode *node);
    void writeText(const GumboNode *node);
    void writeComment(const GumboNode *node);
    void writeForeign(const Foreign &foreign);
    void writeTag(const QByteArray &source);
    void writeTagLine(const QByteArray &source);
    void writeMath(const Foreign &math);
    bool writeMathFence(const GumboNode *node);
    void keep(const GumboNode *node);
    void writeImage(const GumboNode *node);
    void enterMedia(const GumboNode *node);
    void writeFrame(const GumboElement &element);
    void writeBox(const GumboNode *node);
    bool writeCode(const GumboNode *node);
    QString valueOf(const GumboElement &element, const char *name) const;
    QString wordsFor(const GumboElement &image) const;
    void writeAttributes(const GumboNode *node);
    /// As the post has it, with tags in it resolved.
    QString attributeValue(const char *value) const;
    /// Empty: it may not be loaded.
    QString mediaAddress(const GumboElement &element, const char *attributeName) const;

    const PageContext &m_context;
    QByteArray m_html;
    std::vector<Open> m_open;
};

} // namespace galley::model
