// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/libraryaccess.h"
#include "model/site/site.h"
#include "publish/git/doctor/connectioncheck.h"
#include "publish/plan/publisher.h"

#include <functional>

namespace galley::app {

/// Sends what is committed, and takes in what others had sent meanwhile. A remote that is only out of reach just now is
/// noted, so that it is tried again later (see sitesToSendLater). Blocks; not on the library's thread.
Result<publish::PushAnswer> pushCommits(model::LibraryAccess &library, const model::Site &site,
                                        const QString &remote = {}, const Progress &progress = {},
                                        publish::Asking asking = publish::Asking::Yes);

/// The same around another push of that site.
Result<publish::PushAnswer> pushAndKeepUp(model::LibraryAccess &library, const model::Site &site,
                                          const std::function<Result<publish::PushAnswer>()> &push);

/// Sites whose commits the author wanted sent and that were out of reach.
QList<model::Site> sitesToSendLater(model::Library &library);

/// The way to a site's remote, step by step; changes nothing.
QList<publish::CheckedStep> checkConnectionOf(model::LibraryAccess &library, const model::Site &site,
                                              const QString &remote = {}, const Progress &progress = {});

} // namespace galley::app
