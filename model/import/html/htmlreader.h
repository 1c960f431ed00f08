// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/html/blockwriter.h"
#include "model/import/html/htmlmarkdown.h"
#include "model/import/html/htmlnotes.h"
#include "model/import/html/inlinetext.h"
#include "model/page/address.h"

namespace galley::model::html {

/// Walks through a tree of HTML and writes it down as Markdown. One pass; made for one tree.
class HtmlReader
{
public:
    HtmlReader(const GumboNode *root, const HtmlImport &options);

    HtmlMarkdown read();

private:
    void visit(const GumboNode *node, InlineStyle style);
    void visitChildren(const GumboNode *node, InlineStyle style);
    bool visitInline(const GumboNode *node, InlineStyle style);
    bool visitBlock(const GumboNode *node, InlineStyle style);
    void visitParagraph(const GumboNode *node, InlineStyle style);
    void visitLink(const GumboNode *node, InlineStyle style);
    void visitImage(const GumboNode *node, InlineStyle style);
    void visitMath(const GumboNode *node, InlineStyle style);
    void writeFrame(const GumboNode *node);
    void writeMedia(const GumboNode *node);
    void writeHeading(const GumboNode *node, int level, InlineStyle style);
    void writeQuote(const GumboNode *node, InlineStyle style);
    void writeCode(const GumboNode *node);
    void writeList(const GumboNode *node, InlineStyle style);
    void writeItem(const GumboNode *node, const QString &marker, InlineStyle style);
    /// Word has no lists, but paragraphs that say how deep they stand. Returns the first that is none.
    size_t writeWordList(const GumboNode *parent, size_t first, InlineStyle style);
    void writeTable(const GumboNode *node, InlineStyle style);
    void writeCells(const GumboNode *node, InlineStyle style);
    QString cellMarkdown(const GumboNode *cell, InlineStyle style);
    /// In its own tags, if it has no form in Markdown and HTML may stay; false: it is to be read.
    bool keepBlock(const GumboNode *node);
    bool keepInline(const GumboNode *node, InlineStyle style);
    void visitComment(const GumboNode *node);
    QString address(const QString &written, AddressUse use) const; ///< As it is to be written; empty: not allowed.
    void writeNotes();
    void writeBlock(const QString &markdown);
    void flush(); ///< What was gathered is a paragraph.

    const GumboNode *m_root;
    const HtmlImport &m_options;
    HtmlNotes m_notes;
    BlockWriter m_writer;
    InlineText m_inline;
    int m_depth = 0;
    bool m_hasMarkup = false;
    bool m_isStrongPlain = false; ///< Within headings, which are strong by themselves.
    QChar m_lastBullet = u'-';
    const GumboNode *m_lastList = nullptr;
};

/// A tree as HTML on lines without blank ones between them, so that Markdown leaves it alone; without what could run.
QString keptHtml(const GumboNode *node, const std::function<QString(const QString &, AddressUse)> &address);

/// Lines of a code block, as they are shown.
QString codeIn(const GumboNode *node);
/// The language that the classes around a code block name.
QString codeLanguage(const GumboNode *node);
/// The marks that element and style attribute set or take away.
InlineStyle styledBy(const GumboNode *node, InlineStyle style);
/// Whether the paragraph is an item of a Word list, and how deep; 0: it is none.
int wordListLevel(const GumboNode *node);

} // namespace galley::model::html
