// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/publishwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PublishSheet", text); }

constexpr qsizetype commitDigits = 10;

} // namespace

QString intentWords(const PublishPreview &preview, Commits commits)
{
    const PublishPlan &plan = preview.plan;
    if (preview.view.files.isEmpty())
        return tr("There is nothing to publish: the site already holds this text.");
    const bool isEach = commits == Commits::OneEach && preview.asked.size() > 1;
    const QString count = isEach ? tr("%1 commits").arg(preview.asked.size()) : tr("One commit");
    if (plan.remote.isEmpty())
        return tr("%1 on the branch “%2”. There is no remote yet, so it stays on this machine.")
            .arg(count, plan.commit.branch);
    return tr("%1 on the branch “%2”, pushed to %3.").arg(count, plan.commit.branch, plan.remoteUrl);
}

QString resultTitle(const Published &published)
{
    if (published.pushed)
        return tr("Published");
    return published.commit.isEmpty() ? tr("Nothing was published") : tr("Committed, not pushed");
}

QString resultWords(const Published &published)
{
    const QString trouble = published.problem ? published.problem->message + u' ' + published.problem->hint : QString();
    if (published.commit.isEmpty())
        return trouble.isEmpty() ? tr("There is nothing to publish: the site already holds this text.") : trouble;
    const QString commit =
        published.commits.size() > 1
            ? tr("%1 commits up to %2").arg(published.commits.size()).arg(published.commit.first(commitDigits))
            : published.commit.first(commitDigits);
    if (published.pushed)
        return tr("Pushed as %1. The remote was asked and holds it.").arg(commit);
    if (published.problem)
        return tr("Committed as %1, but not pushed. %2").arg(commit, trouble);
    return tr("Committed as %1. Add a remote to publish it.").arg(commit);
}

QString progressWords(const ProgressReport &report)
{
    if (report.total <= 0)
        return tr("%1…").arg(report.what);
    const QLocale locale;
    return tr("%1: %2 of %3").arg(report.what, locale.toString(report.done), locale.toString(report.total));
}

} // namespace galley::app
