// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/activity/publicationsteps.h"

#include "publish/git/remote/gitprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;
using Kind = PublicationStep::Kind;

namespace {

constexpr std::array kinds{Kind::Begun, Kind::Committed, Kind::Refused, Kind::Pushed, Kind::NotPushed};
constexpr qsizetype mostWords = 20'000; ///< A server can talk without end.
constexpr qsizetype mostSteps = 200;    ///< A post that cannot be sent is tried again and again.

PublicationStep stepFrom(const QJsonObject &object)
{
    PublicationStep step;
    const QString word = object.value(u"step"_s).toString();
    for (const Kind kind : kinds) {
        if (toString(kind) == word)
            step.kind = kind;
    }
    step.when = QDateTime::fromMSecsSinceEpoch(qint64(object.value(u"at"_s).toDouble()), Qt::UTC);
    step.words = object.value(u"words"_s).toString();
    step.detail = object.value(u"detail"_s).toString();
    return step;
}

/// What an earlier version wrote down.
QList<PublicationStep> stepsOfPhase(const Publication &publication)
{
    QList<PublicationStep> steps{{Kind::Begun, publication.when}};
    if (publication.phase == PublicationPhase::Failed)
        steps.append({Kind::Refused, publication.when, publication.words});
    if (!publication.commit.isEmpty())
        steps.append({Kind::Committed, publication.when});
    if (publication.phase == PublicationPhase::Pushed)
        steps.append({Kind::Pushed, publication.when, publication.words});
    return steps;
}

} // namespace

QString toString(Kind kind)
{
    switch (kind) {
    case Kind::Begun:
        return u"begun"_s;
    case Kind::Committed:
        return u"committed"_s;
    case Kind::Refused:
        return u"refused"_s;
    case Kind::Pushed:
        return u"pushed"_s;
    case Kind::NotPushed:
        return u"not-pushed"_s;
    }
    return {};
}

void addStep(Publication &publication, const PublicationStep &step)
{
    QJsonObject plan = QJsonDocument::fromJson(publication.plan).object();
    QJsonArray steps = plan.value(u"steps"_s).toArray();
    QJsonObject object{{u"step"_s, toString(step.kind)}, {u"at"_s, double(step.when.toMSecsSinceEpoch())}};
    if (!step.words.isEmpty())
        object.insert(u"words"_s, withoutSecrets(step.words).left(mostWords));
    if (!step.detail.isEmpty())
        object.insert(u"detail"_s, withoutSecrets(step.detail).left(mostWords));
    steps.append(object);
    if (steps.size() > mostSteps)
        steps.removeAt(2); // What it began with stays.
    plan.insert(u"steps"_s, steps);
    publication.plan = QJsonDocument(plan).toJson(QJsonDocument::Compact);
}

void addStep(Publication &publication, Kind kind, const QString &words)
{
    addStep(publication, PublicationStep{kind, QDateTime::currentDateTimeUtc(), words});
}

void addStep(Publication &publication, Kind kind, const Error &error)
{
    addStep(publication,
            PublicationStep{kind, QDateTime::currentDateTimeUtc(), error.message + u' ' + error.hint, error.detail});
}

QList<PublicationStep> stepsOf(const Publication &publication)
{
    const QJsonArray kept = QJsonDocument::fromJson(publication.plan).object().value(u"steps"_s).toArray();
    if (kept.isEmpty())
        return stepsOfPhase(publication);
    QList<PublicationStep> steps;
    for (const QJsonValue &step : kept)
        steps.append(stepFrom(step.toObject()));
    return steps;
}

} // namespace galley::publish
