// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"
#include "publish/plan/back/wayback.h"

#include <QList>

#include <optional>

namespace galley::app {

/// Whether a publication is a publish, or posts taken off, that stands: it can be taken back.
bool canBeUndone(const model::Publication &publication);

/// “p12”: what an author calls a publication by.
QString nameOf(const model::Publication &publication);

/// The publication that “p12”, or the beginning of its commit, names; none: the word is neither.
Result<std::optional<model::Publication>> namedPublication(model::Library &library, const QString &word);
/// Errors: nothing of this site can be taken back.
Result<model::Publication> lastPublication(model::Library &library, const model::Site &site);
/// The last one that brought this post. Errors: there is none that can be taken back.
Result<model::Publication> lastPublicationOf(model::Library &library, const model::PostId &post);

} // namespace galley::app
