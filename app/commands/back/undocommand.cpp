// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/back/publishedlist.h"
#include "app/commands/back/backanswers.h"
#include "app/commands/bulkanswers.h"
#include "app/commands/groups.h"
#include "app/commands/postjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("UndoCommand", text); }

/// What the author wants taken back: a step of many posts, or a publication.
using Undoable = std::variant<qint64, Publication>;

Error unknownError(const QString &word)
{
    return {tr("“%1” is no step, publication or site.").arg(word),
            tr("The command “galley undo --list” shows what can be taken back."),
            {}};
}

Result<qint64> lastStep(const QList<BulkStep> &steps)
{
    for (const BulkStep &step : steps) {
        if (!step.isTakenBack)
            return step.number;
    }
    return std::unexpected(Error{tr("There is nothing to undo."),
                                 tr("A change of many posts can be undone after it was made; name a site to take back "
                                    "what was last published there."),
                                 {}});
}

/// A number is a step where there is one; “p12” and a commit are publications; else it is a site.
Result<Undoable> undoableFrom(const QStringList &words, Library &library, const CommandContext &context)
{
    const Result<QList<BulkStep>> steps = bulkSteps(library);
    if (!steps)
        return std::unexpected(steps.error());
    if (words.isEmpty()) {
        const Result<qint64> step = lastStep(*steps);
        return step ? Result<Undoable>(*step) : std::unexpected(step.error());
    }
    const QString &word = words.constFirst();
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    if (isNumber && std::ranges::find(*steps, number, &BulkStep::number) != steps->cend())
        return number;
    const Result<std::optional<Publication>> named = namedPublication(library, word);
    if (!named)
        return std::unexpected(named.error());
    if (*named)
        return **named;
    const Result<Site> site =
        isNumber || word.isEmpty() ? std::unexpected(unknownError(word)) : findSite(library, word, context);
    if (!site)
        return std::unexpected(unknownError(word));
    const Result<Publication> last = lastPublication(library, *site);
    return last ? Result<Undoable>(*last) : std::unexpected(last.error());
}

void addSteps(const QList<BulkStep> &steps, QJsonArray &json, QByteArray &text)
{
    for (const BulkStep &step : steps) {
        const QString state = step.isTakenBack ? tr("taken back") : QString();
        text += u"%1  %2  %3  %4  %5\n"_s.arg(QString::number(step.number), 6)
                    .arg(step.when.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))
                    .arg(step.posts, 6)
                    .arg(step.words, state)
                    .toUtf8();
        json.append(QJsonObject{{u"step"_s, step.number},
                                {u"what"_s, step.words},
                                {u"when"_s, step.when.toString(Qt::ISODate)},
                                {u"posts"_s, step.posts},
                                {u"takenBack"_s, step.isTakenBack}});
    }
}

void addPublications(const QList<Publication> &publications, QJsonArray &json, QByteArray &text)
{
    for (const Publication &one : publications) {
        const bool isTakenBack = one.phase == PublicationPhase::Undone;
        if (!isTakenBack && !canBeUndone(one))
            continue;
        const QString subject = one.message.section(u'\n', 0, 0);
        text += u"%1  %2  %3  %4  %5  %6\n"_s.arg(nameOf(one), 6)
                    .arg(one.when.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))
                    .arg(one.posts.size(), 6)
                    .arg(one.commit.left(10), subject, isTakenBack ? tr("taken back") : QString())
                    .toUtf8();
        json.append(QJsonObject{{u"publication"_s, one.number},
                                {u"name"_s, nameOf(one)},
                                {u"commit"_s, one.commit},
                                {u"what"_s, subject},
                                {u"when"_s, isoDate(one.when)},
                                {u"posts"_s, one.posts.size()},
                                {u"pushed"_s, one.phase == PublicationPhase::Pushed},
                                {u"takenBack"_s, isTakenBack}});
    }
}

Result<Answer> list(Library &library)
{
    const Result<QList<BulkStep>> steps = bulkSteps(library);
    const Result<QList<Publication>> publications = library.publications();
    if (!steps || !publications)
        return std::unexpected(steps ? publications.error() : steps.error());
    Answer answer;
    QJsonArray json;
    addSteps(*steps, json, answer.text);
    addPublications(*publications, json, answer.text);
    answer.json = json;
    return answer;
}

Result<Answer> takeBackStep(CommandContext &context, qint64 step)
{
    Result<BulkOutcome> outcome = takeBack(*context.library, step);
    if (outcome)
        outcome->words = tr("Undone: %1").arg(outcome->words);
    return answerFor(outcome);
}

Result<Answer> runUndo(const QCommandLineParser &parser, CommandContext &context)
{
    if (parser.isSet(u"list"_s))
        return context.library->with([](Library &library) { return list(library); });
    const Result<Undoable> wanted = context.library->with(
        [&](Library &library) { return undoableFrom(parser.positionalArguments(), library, context); });
    if (!wanted)
        return std::unexpected(wanted.error());
    if (const auto *publication = std::get_if<Publication>(&*wanted))
        return answerFor(parser, context, planUndo(*context.library, publication->number));
    if (!parser.isSet(u"dry-run"_s))
        return takeBackStep(context, std::get<qint64>(*wanted));
    return std::unexpected(Error{tr("A change of many posts cannot be looked at before it is taken back."),
                                 tr("The command “galley undo --list” says what it did."),
                                 {}});
}

} // namespace

Command undoCommand()
{
    return {u"undo"_s,
            u"[STEP|PUBLICATION|SITE]"_s,
            tr("Takes back the last change of many posts, the step named, a publish (p12, or its commit), or what was "
               "last published to a site."),
            QList{QCommandLineOption(u"list"_s, tr("only list what can be taken back"))} + wayBackOptions(),
            runUndo,
            0,
            1};
}

} // namespace galley::app
