// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/fragment.h"

namespace galley::publish {

namespace {

bool isAddress(const QByteArray &name) { return name == "href" || name == "src" || name == "poster" || name == "cite"; }

bool isAnchor(const QByteArray &name)
{
    return name == "id" || name == "for" || name == "aria-labelledby" || name == "aria-describedby";
}

} // namespace

Fragment::Fragment(const QByteArray &html, const Resolve &resolve)
{
    qsizetype at = 0;
    while (at < html.size()) {
        qsizetype tag = html.indexOf('<', at);
        if (tag < 0)
            tag = html.size();
        add(html.mid(at, tag - at));
        at = tag;
        if (at < html.size())
            readTag(html, at, resolve);
    }
}

/// Copies the tag at `at`, with slots in its attributes, and moves `at` behind it.
void Fragment::readTag(const QByteArray &html, qsizetype &at, const Resolve &resolve)
{
    qsizetype copied = at;
    while (at < html.size() && html.at(at) != '>') {
        if (html.at(at) != '"') {
            ++at;
            continue;
        }
        qsizetype end = html.indexOf('"', at + 1);
        if (end < 0)
            end = html.size();
        qsizetype nameStart = at - 1; // Of name="value"; html.at(at - 1) is the '='.
        while (nameStart > copied && html.at(nameStart - 1) > ' ')
            --nameStart;
        const QByteArray name = html.mid(nameStart, at - 1 - nameStart).toLower();
        add(html.mid(copied, at + 1 - copied));
        addAttribute(name, html.mid(at + 1, end - at - 1), resolve);
        copied = end;
        at = qMin(end + 1, html.size());
    }
    at = qMin(at + 1, html.size());
    add(html.mid(copied, at - copied));
}

void Fragment::addAttribute(const QByteArray &name, const QByteArray &value, const Resolve &resolve)
{
    if (isAnchor(name) && !value.isEmpty()) {
        addSlot(Slot::IdPrefix);
        add(value);
    } else if (name == "href" && value.size() > 1 && value.startsWith('#')) {
        add("#");
        addSlot(Slot::IdPrefix);
        add(value.mid(1));
    } else if (name == "srcset") {
        addCandidates(value, resolve);
    } else if (const auto path = isAddress(name) ? resolve(value) : std::nullopt) {
        addSlot(Slot::Root);
        add(*path);
    } else {
        add(value);
    }
}

/// "/a.webp 480w, /b.webp 800w": addresses of our own making, which hold no commas.
void Fragment::addCandidates(const QByteArray &value, const Resolve &resolve)
{
    QByteArray between;
    for (const QByteArray &candidate : value.split(',')) {
        const QByteArray trimmed = candidate.trimmed();
        const qsizetype end = trimmed.indexOf(' ');
        const QByteArray address = end < 0 ? trimmed : trimmed.first(end);
        const std::optional<QByteArray> path = resolve(address);
        add(between);
        if (path)
            addSlot(Slot::Root);
        add(path.value_or(address) + trimmed.mid(address.size()));
        between = ", ";
    }
}

void Fragment::addSlot(Slot slot)
{
    m_pieces.last().after = slot;
    m_pieces.append(Piece{});
}

QByteArray Fragment::placed(const QByteArray &root, const QByteArray &idPrefix) const
{
    QByteArray html;
    for (const Piece &piece : m_pieces) {
        html += piece.text;
        if (piece.after == Slot::Root)
            html += root;
        else if (piece.after == Slot::IdPrefix)
            html += idPrefix;
    }
    return html;
}

} // namespace galley::publish
