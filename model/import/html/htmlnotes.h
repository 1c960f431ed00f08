// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <gumbo.h>

namespace galley::model::html {

/// The footnotes of a page, whatever wrote it: a short link and a passage that link to each other, the link first.
class HtmlNotes
{
public:
    explicit HtmlNotes(const GumboNode *root);

    bool isEmpty() const { return m_notes.isEmpty(); }
    /// The number of the note that this link refers to; 0: it is no such link.
    int referenceOf(const GumboNode *link) const { return m_references.value(link); }
    /// The same for a node that holds such a link, a <sup> say.
    int referenceIn(const GumboNode *node) const;
    /// A link from a note back to its place in the text.
    bool isWayBack(const GumboNode *link) const { return m_waysBack.contains(link); }
    /// A note, or what holds nothing but notes: it is not written where it stands.
    bool isApart(const GumboNode *node) const { return m_apart.contains(node); }
    /// The passages of the notes, the first first.
    const QList<const GumboNode *> &notes() const { return m_notes; }

    /// Whether some element has this id.
    bool hasTarget(const QString &id) const { return m_targets.contains(id); }

private:
    void collect(const GumboNode *node, int depth);
    const GumboNode *passageOf(const GumboNode *target) const;
    const GumboNode *wayBackIn(const GumboNode *passage, const GumboNode *reference, int depth);
    void addReference(const GumboNode *link);
    void setApart();

    QHash<QString, const GumboNode *> m_targets;
    QList<const GumboNode *> m_links; ///< <a href="#…">, in the order of the text.
    QHash<const GumboNode *, qsizetype> m_order;
    QHash<const GumboNode *, int> m_references;
    QHash<const GumboNode *, int> m_numbers; ///< Of a passage.
    QSet<const GumboNode *> m_waysBack;
    QSet<const GumboNode *> m_apart;
    QList<const GumboNode *> m_notes;
    int m_patience = 500'000; ///< Nodes that are still looked at for ways back: many may lead to one long passage.
};

} // namespace galley::model::html
