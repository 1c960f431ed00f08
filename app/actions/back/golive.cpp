// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/back/golive.h"

#include "model/library/publishing/standing.h"

#include <QCoreApplication>

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("GoLive", text); }

} // namespace

LiveOutcome waitUntilLive(LibraryAccess &access, const PostId &id, const Progress &progress)
{
    const Result<PushedPost> pushed = access.with([&id](Library &library) { return liveQuestionFor(library, id); });
    if (!pushed)
        return {{}, {false, {}, {}, pushed.error().message}};
    LiveOutcome outcome{pushed->title, waitUntilLive(pushed->question, progress)};
    if (!outcome.answer.isLive)
        return outcome;
    const Result<bool> marked = access.with([&](Library &library) { return markLive(library, id, pushed->commit); });
    if (!marked)
        outcome.answer.why = marked.error().message; // Readers see it all the same.
    return outcome;
}

QString spokenOutcome(const LiveOutcome &outcome)
{
    const QString address = outcome.answer.address.toDisplayString();
    if (outcome.answer.isLive)
        return tr("“%1” is live %2: %3").arg(outcome.title, spokenWait(outcome.answer.waited), address);
    if (address.isEmpty())
        return outcome.answer.why;
    return tr("“%1” is pushed, but not live yet %2 (%3). %4")
        .arg(outcome.title, spokenWait(outcome.answer.waited), address, outcome.answer.why);
}

} // namespace galley::app
