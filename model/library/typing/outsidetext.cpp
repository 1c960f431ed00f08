// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/typing/outsidetext.h"

namespace galley::model {

namespace {

/// What of the three to take: the one that changed.
std::optional<QByteArray> changedPart(const QByteArray &base, const QByteArray &here, const QByteArray &outside)
{
    if (here == base || here == outside)
        return outside;
    if (outside == base)
        return here;
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> withBothChanges(const PostReader &reader, const QByteArray &base, const QByteArray &here,
                                          const QByteArray &outside)
{
    const qsizetype baseBody = reader.bodyOffset(base);
    const qsizetype hereBody = reader.bodyOffset(here);
    const qsizetype outsideBody = reader.bodyOffset(outside);
    const auto head = changedPart(base.first(baseBody), here.first(hereBody), outside.first(outsideBody));
    const auto body = changedPart(base.sliced(baseBody), here.sliced(hereBody), outside.sliced(outsideBody));
    if (!head || !body)
        return std::nullopt;
    return *head + *body;
}

} // namespace galley::model
