// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/convert/visiblewords.h"

#include "model/import/html/htmlmarkdown.h"
#include "model/import/html/htmlnodes.h"
#include "model/page/htmltree.h"
#include "model/post/linediff.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSilent(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_OBJECT:
        return true;
    default:
        return false;
    }
}

/// Words run on through these; around all other elements there is a gap.
bool partsWords(GumboTag tag) { return html::isBlock(tag) || tag == GUMBO_TAG_BR || tag == GUMBO_TAG_IMG; }

/// Signs that nobody sees, and those that a generator adds.
bool isUnseen(QChar c)
{
    return c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x00AD) || c == QChar(0x202D) || c == QChar(0x202E) ||
           c == QChar(0xFFFC) || c == QChar(0x21A9) || c == QChar(0xFE0E) || c == QChar(0xFE0F);
}

QStringList wordsIn(const QString &text)
{
    QString plain = text;
    plain.removeIf(isUnseen);
    return plain.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QStringList visibleWords(const QByteArray &html)
{
    const HtmlTree tree(html);
    if (!tree.root())
        return wordsIn(textOfHtml(html));
    struct Place
    {
        const GumboNode *node;
        unsigned next = 0;
    };
    QByteArray text;
    text.reserve(html.size());
    QList<Place> open{{tree.root()}};
    while (!open.isEmpty()) {
        Place &place = open.last();
        const GumboElement &element = place.node->v.element;
        if (place.next >= element.children.length) {
            if (partsWords(element.tag))
                text += ' ';
            else if (element.tag == GUMBO_TAG_Q)
                text += "”";
            open.removeLast();
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(element.children.data[place.next++]);
        if (child->type == GUMBO_NODE_ELEMENT && !isSilent(child->v.element.tag)) {
            if (html::isHidden(child))
                continue;
            if (partsWords(child->v.element.tag))
                text += ' ';
            else if (child->v.element.tag == GUMBO_TAG_Q)
                text += "“";
            if (html::hasClass(child, "emoji") || html::hasClass(child, "wp-smiley"))
                text += html::attribute(child, "alt").toUtf8();
            open.append({child});
        } else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE ||
                   child->type == GUMBO_NODE_CDATA) {
            text += child->v.text.text;
        }
    }
    return wordsIn(QString::fromUtf8(text));
}

QList<TextDifference> differencesOf(const QStringList &before, const QStringList &after, int most)
{
    QList<TextDifference> found;
    if (before == after)
        return found;
    const QList<qsizetype> pairs = pairedLines(before, after);
    QStringList gone;
    QStringList added;
    qsizetype next = 0;
    const auto finish = [&] {
        if (!gone.isEmpty() || !added.isEmpty())
            found.append({gone.join(u' '), added.join(u' ')});
        gone.clear();
        added.clear();
    };
    for (qsizetype i = 0; i < after.size(); ++i) {
        const qsizetype pair = pairs.value(i, -1);
        const bool isSame = pair >= next && before.at(pair) == after.at(i);
        if (!isSame) {
            added.append(after.at(i));
            continue;
        }
        gone += before.sliced(next, pair - next);
        next = pair + 1;
        finish();
        if (found.size() >= most)
            return found;
    }
    gone += before.sliced(next);
    finish();
    return found;
}

} // namespace galley::model
