// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/activitywords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Activity", text); }

QString outcomeName(const Activity &activity)
{
    switch (activity.phase) {
    case PublicationPhase::Planned:
        return tr("Under way");
    case PublicationPhase::Committed:
        return activity.isTrouble() ? tr("Committed, but not pushed") : tr("Committed");
    case PublicationPhase::Pushed:
        return tr("Pushed");
    case PublicationPhase::Failed:
        return tr("Not published");
    case PublicationPhase::Undone:
        return tr("Taken back");
    }
    return {};
}

QString indented(const QString &words)
{
    QString text;
    for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts))
        text += u"    "_s + line + u'\n';
    return text;
}

} // namespace

QString outcomeShape(const Activity &activity)
{
    switch (activity.phase) {
    case PublicationPhase::Pushed:
        return u"✓"_s;
    case PublicationPhase::Failed:
        return u"!"_s;
    case PublicationPhase::Undone:
        return u"↶"_s;
    case PublicationPhase::Committed:
        return activity.isTrouble() ? u"!"_s : u"↑"_s;
    case PublicationPhase::Planned:
        break;
    }
    return u"○"_s;
}

QString outcomeWords(const Activity &activity) { return outcomeShape(activity) + u' ' + outcomeName(activity); }

QString stepWords(PublicationStep::Kind kind)
{
    switch (kind) {
    case PublicationStep::Kind::Begun:
        return tr("Begun");
    case PublicationStep::Kind::Committed:
        return tr("Committed");
    case PublicationStep::Kind::Refused:
        return tr("Nothing was committed");
    case PublicationStep::Kind::Pushed:
        return tr("Pushed: the remote was asked and holds it");
    case PublicationStep::Kind::NotPushed:
        return tr("Not pushed");
    }
    return {};
}

QString headingOf(const Activity &activity)
{
    return activity.message.isEmpty() ? tr("Push of what was committed") : activity.subject();
}

QString activityText(const Activity &activity)
{
    QString text = headingOf(activity) + u'\n';
    text += tr("%1 · %2").arg(outcomeWords(activity), activity.siteName);
    if (!activity.branch.isEmpty())
        text += tr(" · branch %1").arg(activity.branch);
    if (!activity.commit.isEmpty())
        text += tr(" · commit %1").arg(activity.commit);
    text += u'\n';
    if (activity.titles.size() > 1)
        text += indented(activity.titles.join(u'\n'));
    for (const PublicationStep &step : activity.steps) {
        text += step.when.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u"  "_s + stepWords(step.kind) + u'\n';
        text += indented(step.words) + indented(step.detail);
    }
    return text;
}

} // namespace galley::app
