// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"

#include <QList>
#include <QString>

namespace galley::publish {

/// A post as a commit's message speaks of it.
struct MessagePost
{
    enum class Action { Publish, Update, Move };

    Action action = Action::Publish;
    QString title;
    QString slug;
};

/// The message that a form gives: {title}, {action} and {slug} stand for those of the post. For several posts it says
/// how many there are, and names them below. Without any of the three it is the message as it stands.
QString commitMessage(const QString &form, const QList<MessagePost> &posts);

/// The form of all messages of a site, as the author set it, else Galley's own.
QString messageFormOf(model::Library &library, const model::SiteId &site);
/// Sets it; empty: Galley's own again. Errors: a form that knows other words than the three, or says nothing.
Result<> setMessageForm(model::Library &library, const model::SiteId &site, const QString &form);
Result<> checkMessageForm(const QString &form);

} // namespace galley::publish
