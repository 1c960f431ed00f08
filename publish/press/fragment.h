// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace galley::publish {

/// The HTML of one post, ready to stand on several pages: addresses within the site follow the depth of the page, and
/// anchors are told apart where many posts share one.
class Fragment
{
public:
    /// What an address in the post means: a path from the site's root (no '/' in front), or none for one that stays as
    /// it is.
    using Resolve = std::function<std::optional<QByteArray>(const QByteArray &address)>;

    Fragment() = default;
    /// `html` must be clean (model::pageHtml): attributes quoted, no script or style.
    Fragment(const QByteArray &html, const Resolve &resolve);

    /// With `root` before each address within the site and `idPrefix` before each anchor.
    QByteArray placed(const QByteArray &root, const QByteArray &idPrefix = {}) const;

private:
    enum class Slot { None, Root, IdPrefix };
    struct Piece
    {
        QByteArray text;
        Slot after = Slot::None;
    };

    void readTag(const QByteArray &html, qsizetype &at, const Resolve &resolve);
    void addAttribute(const QByteArray &name, const QByteArray &value, const Resolve &resolve);
    void addCandidates(const QByteArray &value, const Resolve &resolve);
    void add(const QByteArray &text) { m_pieces.last().text += text; }
    void addSlot(Slot slot);

    QList<Piece> m_pieces{Piece{}};
};

} // namespace galley::publish
