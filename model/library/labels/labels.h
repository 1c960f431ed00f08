// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"

#include <QList>
#include <QString>

namespace galley::model {

/// A free label, or a fixed section. The numbers are kept in libraries.
enum class LabelKind { Tag = 0, Category = 1 };

struct LabelCount
{
    QString name; ///< As most posts spell it.
    int posts = 0;

    bool operator==(const LabelCount &) const = default;
};

/// The labels of one site, or of all, each once without regard to case, by name; the trash apart.
Result<QList<LabelCount>> labels(Library &library, LabelKind kind, const SiteId &site = {});

/// The posts that have the label, without regard to case; the trash apart.
Result<QList<PostId>> postsWith(Library &library, LabelKind kind, const QString &name, const SiteId &site = {});

} // namespace galley::model
