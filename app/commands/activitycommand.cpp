// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/groups.h"
#include "app/commands/postjson.h"
#include "app/publishing/activitywords.h"
#include "publish/plan/activity/activity.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ActivityCommand", text); }

QString wordFor(PublicationPhase phase)
{
    switch (phase) {
    case PublicationPhase::Planned:
        return u"planned"_s;
    case PublicationPhase::Committed:
        return u"committed"_s;
    case PublicationPhase::Pushed:
        return u"pushed"_s;
    case PublicationPhase::Failed:
        return u"failed"_s;
    case PublicationPhase::Undone:
        return u"undone"_s;
    }
    return {};
}

QJsonObject toJson(const Activity &activity)
{
    QJsonArray steps;
    for (const PublicationStep &step : activity.steps) {
        steps.append(QJsonObject{{u"step"_s, toString(step.kind)},
                                 {u"when"_s, isoDate(step.when)},
                                 {u"words"_s, step.words},
                                 {u"detail"_s, step.detail}});
    }
    return {{u"publication"_s, activity.publication},
            {u"site"_s, activity.siteName},
            {u"posts"_s, QJsonArray::fromStringList(activity.titles)},
            {u"branch"_s, activity.branch},
            {u"commit"_s, activity.commit},
            {u"message"_s, activity.message},
            {u"state"_s, wordFor(activity.phase)},
            {u"begun"_s, isoDate(activity.begun)},
            {u"steps"_s, steps}};
}

Result<Answer> runActivity(const QCommandLineParser &parser, CommandContext &context)
{
    const auto activities = context.library->with([&](Library &library) -> Result<QList<Activity>> {
        if (!parser.isSet(u"site"_s))
            return activitiesOf(library, {});
        const Result<Site> site = findSite(library, parser.value(u"site"_s), context);
        return site ? activitiesOf(library, site->id) : std::unexpected(site.error());
    });
    if (!activities)
        return std::unexpected(activities.error());
    QJsonArray json;
    QString text;
    for (const Activity &activity : *activities) {
        json.append(toJson(activity));
        text += (text.isEmpty() ? QString() : u"\n"_s) + activityText(activity);
    }
    if (activities->isEmpty())
        text = tr("Nothing was published yet.") + u'\n';
    return Answer{text.toUtf8(), json};
}

} // namespace

Command activityCommand()
{
    return {u"activity"_s,
            u""_s,
            tr("Shows what was published and pushed, step by step, with the remote's own words."),
            {valueOption(u"site"_s, u"SITE"_s, tr("only of this site"))},
            runActivity,
            0,
            0};
}

} // namespace galley::app
