// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"
#include "model/site/sitekind.h"

#include <QString>

namespace galley::app {

/// A change of metadata as it is spelled on a command line: KEY=VALUE, KEY+=ITEM, KEY-=ITEM; KEY= takes the key away.
struct FieldChange
{
    enum class Way { Set, Add, Remove };

    QString field; ///< One of our fields (“tags”), or a key of the front matter, “params.cover” within a map.
    Way way = Way::Set;
    /// “tags” and what else is a list take their items with commas between, when all are set at once; “date” any usual
    /// spelling, “draft” true or false.
    QString value;
};

/// Errors: there is no '=', or no key before it.
Result<FieldChange> fieldChangeFrom(const QString &spelling);

/// The source with all of the changes made, each in the style of what stands there. Errors: a value that the field
/// cannot have; what the front matter cannot be edited for safely.
Result<QByteArray> withChanges(const model::SiteKind &kind, const QByteArray &source,
                               const QList<FieldChange> &changes);

/// Makes all of the changes or, on an error, none. Nothing but those values' bytes changes. Errors: those of
/// withChanges; no title; a slug that is taken or cannot be an address.
Result<model::Post> setFields(model::Library &library, const model::PostId &id, const QList<FieldChange> &changes);

} // namespace galley::app
