// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/diagnosis/diagnosis.h"
#include "app/commands/groups.h"
#include "app/settings/log.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

using enum Diagnosed::Outcome;

QString tr(const char *text) { return QCoreApplication::translate("DiagnosisCommand", text); }

QString wordFor(Diagnosed::Outcome outcome)
{
    switch (outcome) {
    case Good:
        return u"good"_s;
    case Missing:
        return u"missing"_s;
    case Bad:
        break;
    }
    return u"bad"_s;
}

/// The library is looked through where it is open.
Diagnosed library(CommandContext &context)
{
    const Result<QByteArray> answer = context.ask({u"check"_s, u"--json"_s, u"--quiet"_s});
    if (!answer)
        return {u"library"_s, tr("Library"), Bad, answer.error().message,
                tr("“galley check” tells more, and “galley check --repair” mends what can be mended.")};
    const QJsonObject found = QJsonDocument::fromJson(*answer).object();
    return {u"library"_s, tr("Library"), Good, tr("%1 posts, all is well").arg(found["posts"_L1].toInteger())};
}

Result<Answer> runDoctor(const QCommandLineParser &, CommandContext &context)
{
    Answer answer;
    QJsonArray json;
    const QList<Diagnosed> all = diagnose() + QList{library(context), Diagnosed{u"log"_s, tr("Log"), Good, logFile()}};
    for (const Diagnosed &each : all) {
        answer.text += u"%1%2: %3\n"_s.arg(wordFor(each.outcome).leftJustified(9), each.name, each.found).toUtf8();
        if (!each.mend.isEmpty())
            answer.text += u"         %1\n"_s.arg(each.mend).toUtf8();
        json.append(QJsonObject{{u"id"_s, each.id},
                                {u"name"_s, each.name},
                                {u"outcome"_s, wordFor(each.outcome)},
                                {u"found"_s, each.found},
                                {u"mend"_s, each.mend}});
        answer.isGood = answer.isGood && each.outcome != Bad;
    }
    answer.json = json;
    return answer;
}

} // namespace

Command diagnosisCommand()
{
    return {u"doctor"_s, {},        tr("Tells how it stands with what Galley needs on this machine; changes nothing."),
            {},          runDoctor, 0,
            0,           false};
}

} // namespace galley::app
