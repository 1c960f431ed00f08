// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"

namespace galley::model {

/// A filter that the author gave a name to.
struct SavedFilter
{
    QString name;
    PostFilter filter; ///< Without a site: it fits all of them.
    bool operator==(const SavedFilter &) const = default;
};

Result<QList<SavedFilter>> savedFilters(Library &library); ///< By name.
/// Takes the place of one that has this name. An error when the name is empty.
Result<> saveFilter(Library &library, const QString &name, const PostFilter &filter);
Result<> renameFilter(Library &library, const QString &name, const QString &newName);
Result<> removeFilter(Library &library, const QString &name); ///< One that is not there is no error.

} // namespace galley::model
