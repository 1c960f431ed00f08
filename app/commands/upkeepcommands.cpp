// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/groups.h"
#include "model/library/upkeep/backup.h"
#include "model/library/upkeep/restore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("UpkeepCommands", text); }

/// Says each new kind of work to the person watching.
Progress sayingProgress(const CommandContext &context)
{
    return [say = context.say, last = QString()](const ProgressReport &report) mutable {
        if (report.what != last)
            say(report.what + u'…');
        last = report.what;
        return true;
    };
}

Result<Answer> runBackup(const QCommandLineParser &parser, CommandContext &context)
{
    const QString file = context.folder.absoluteFilePath(parser.positionalArguments().constFirst());
    const Result<Backup> made = backUp(*context.library, file, sayingProgress(context));
    if (!made)
        return std::unexpected(made.error());
    const QString words = tr("“%1” holds the whole library: %2 posts, %3 versions, %4 images.")
                              .arg(QDir::toNativeSeparators(file))
                              .arg(made->report.posts)
                              .arg(made->report.keptTexts)
                              .arg(made->report.mediaFiles);
    return Answer{words.toUtf8() + '\n',
                  QJsonObject{{u"file"_s, file},
                              {u"bytes"_s, made->sizeBytes},
                              {u"posts"_s, made->report.posts},
                              {u"keptTexts"_s, made->report.keptTexts},
                              {u"media"_s, made->report.mediaFiles}},
                  true};
}

Result<Answer> runRestoreBackup(const QCommandLineParser &parser, CommandContext &context)
{
    const QString file = context.folder.absoluteFilePath(parser.positionalArguments().constFirst());
    const Result<RestoredBackup> restored = restoreBackup(*context.library, file, sayingProgress(context));
    if (!restored)
        return std::unexpected(restored.error());
    const QString words = tr("The library is the one of “%1” now, with %2 posts. The one before is kept as “%3”.")
                              .arg(QDir::toNativeSeparators(file))
                              .arg(restored->report.posts)
                              .arg(QDir::toNativeSeparators(restored->keptAs));
    return Answer{words.toUtf8() + '\n',
                  QJsonObject{{u"file"_s, file}, {u"posts"_s, restored->report.posts}, {u"keptAs"_s, restored->keptAs}},
                  true};
}

QString partName(Finding::Part part)
{
    switch (part) {
    case Finding::Part::File:
        return u"file"_s;
    case Finding::Part::Text:
        return u"text"_s;
    case Finding::Part::Version:
        return u"version"_s;
    case Finding::Part::Base:
        return u"base"_s;
    case Finding::Part::Step:
        return u"step"_s;
    case Finding::Part::Media:
        return u"media"_s;
    case Finding::Part::Search:
        return u"search"_s;
    case Finding::Part::Fields:
        return u"fields"_s;
    }
    return {};
}

QJsonArray toJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonObject object{{u"part"_s, partName(finding.part)}, {u"words"_s, finding.words}};
        if (!finding.post.isEmpty())
            object.insert(u"post"_s, finding.post);
        if (finding.version > 0)
            object.insert(u"version"_s, finding.version);
        array.append(object);
    }
    return array;
}

/// One line each; what was put right is named as such.
QByteArray toText(const CheckReport &found, const CheckReport &left)
{
    QByteArray text;
    for (const Finding &finding : found.findings) {
        if (!left.findings.contains(finding))
            text += tr("%1 Repaired.").arg(finding.words).toUtf8() + '\n';
    }
    for (const Finding &finding : left.findings)
        text += finding.words.toUtf8() + '\n';
    if (left.findingsLeftOut > 0)
        text += tr("There are %1 more.").arg(left.findingsLeftOut).toUtf8() + '\n';
    const QString checked = tr("Checked %1 posts, %2 versions and bases, %3 images.")
                                .arg(found.posts)
                                .arg(found.keptTexts)
                                .arg(found.mediaFiles);
    return text + checked.toUtf8() + ' ' + (left.isGood() ? tr("All is well.") : tr("Not all is well.")).toUtf8() +
           '\n';
}

Result<Answer> runCheck(const QCommandLineParser &parser, CommandContext &context)
{
    const Progress progress = sayingProgress(context);
    const Result<CheckReport> found = checkLibrary(*context.library, progress);
    if (!found)
        return std::unexpected(found.error());
    const bool repairs = parser.isSet(u"repair"_s) && !found->isGood();
    const Result<CheckReport> left = repairs ? repairLibrary(*context.library, *found, progress) : found;
    if (!left)
        return std::unexpected(left.error());
    Answer answer;
    answer.text = toText(*found, *left);
    if (!left->isGood() && !repairs)
        answer.text += tr("Try “galley check --repair”.").toUtf8() + '\n';
    answer.json = QJsonObject{{u"good"_s, left->isGood()},           {u"posts"_s, found->posts},
                              {u"keptTexts"_s, found->keptTexts},    {u"media"_s, found->mediaFiles},
                              {u"found"_s, toJson(found->findings)}, {u"left"_s, toJson(left->findings)}};
    answer.isGood = left->isGood();
    answer.isNotice = left->isGood();
    return answer;
}

} // namespace

QList<Command> upkeepCommands()
{
    const QCommandLineOption repair(u"repair"_s, tr("puts right what can be put right"));
    return {{u"backup"_s, u"FILE"_s, tr("Makes one file that holds the whole library."), {}, runBackup, 1, 1},
            {u"restore-backup"_s,
             u"FILE"_s,
             tr("Puts a backup in the place of the library, which is kept."),
             {},
             runRestoreBackup,
             1,
             1},
            {u"check"_s,
             {},
             tr("Looks through the library for anything that is not as it should be."),
             {repair},
             runCheck,
             0,
             0}};
}

} // namespace galley::app
