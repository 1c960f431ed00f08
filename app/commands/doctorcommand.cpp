// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/pushing.h"
#include "app/commands/groups.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("DoctorCommand", text); }

QString wordFor(CheckedStep::Outcome outcome)
{
    switch (outcome) {
    case CheckedStep::Outcome::Good:
        return u"good"_s;
    case CheckedStep::Outcome::Bad:
        return u"bad"_s;
    case CheckedStep::Outcome::Untried:
        break;
    }
    return u"untried"_s;
}

Result<Answer> runDoctor(const QCommandLineParser &parser, CommandContext &context)
{
    const QString name = parser.positionalArguments().constFirst();
    const Result<Site> site = context.library->with([&](Library &library) { return findSite(library, name, context); });
    if (!site)
        return std::unexpected(site.error());
    Answer answer;
    QJsonArray json;
    const auto steps = checkConnectionOf(*context.library, *site, parser.value(u"remote"_s));
    for (const CheckedStep &step : steps) {
        QJsonObject object{{u"step"_s, step.id}, {u"what"_s, step.name}, {u"outcome"_s, wordFor(step.outcome)}};
        answer.text += wordFor(step.outcome).leftJustified(9).toUtf8() + step.name.toUtf8() + '\n';
        if (step.error) {
            object.insert(u"problem"_s, step.error->message);
            object.insert(u"mend"_s, step.error->hint);
            object.insert(u"detail"_s, step.error->detail);
            answer.text += u"         %1\n         %2\n"_s.arg(step.error->message, step.error->hint).toUtf8();
            answer.isGood = false;
        }
        json.append(object);
    }
    answer.json = json;
    return answer;
}

} // namespace

Command doctorCommand()
{
    return {u"site doctor"_s,
            u"SITE"_s,
            tr("Goes the way to a site's remote, changes nothing, and names what stands in the way."),
            {valueOption(u"remote"_s, u"REMOTE"_s, tr("another remote than the one that the branch follows"))},
            runDoctor,
            1,
            1};
}

} // namespace galley::app
