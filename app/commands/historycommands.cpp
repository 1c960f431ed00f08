// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/history.h"
#include "app/commands/groups.h"
#include "app/commands/postjson.h"
#include "model/library/history/history.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("HistoryCommands", text); }

/// For programs: never translated.
QString reasonName(const PastText &past)
{
    if (past.version == 0)
        return u"commit"_s;
    static const QStringList names{u"pause"_s, u"publish"_s, u"import"_s, u"restore"_s, u"outside"_s, u"bulk"_s};
    return names.value(int(past.reason));
}

QJsonObject pastJson(const PastText &past)
{
    return {{u"version"_s, past.version > 0 ? QJsonValue(past.version) : QJsonValue()},
            {u"commit"_s, past.commit},
            {u"path"_s, past.path},
            {u"message"_s, past.subject},
            {u"when"_s, isoDate(past.when)},
            {u"reason"_s, reasonName(past)},
            {u"words"_s, past.words},
            {u"change"_s, past.change}};
}

/// One line for people: what to restore it by, when, why, how many words and how many more or fewer.
QByteArray lineFor(const PastText &past)
{
    const QString name = past.version > 0 ? QString::number(past.version) : past.commit.first(10);
    QString line = u"%1  %2  %3  %4  %5"_s.arg(
        name.leftJustified(10), isoDate(past.when.toLocalTime()), reasonName(past).leftJustified(7),
        QString::number(past.words).rightJustified(6), QString::asprintf("%+d", past.change).rightJustified(6));
    if (!past.commit.isEmpty())
        line += u"  %1  %2"_s.arg(past.commit.first(10), past.subject);
    return line.toUtf8() + '\n';
}

Result<PostId> idOf(const QCommandLineParser &parser, const CommandContext &context)
{
    const QString prefix = parser.positionalArguments().constFirst();
    const Result<Post> post = context.library->with([&](Library &library) { return library.findPost(prefix); });
    if (!post)
        return std::unexpected(post.error());
    return post->id;
}

Result<Answer> runHistory(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<PostId> id = idOf(parser, context);
    if (!id)
        return std::unexpected(id.error());
    const Result<QList<PastText>> texts = timeline(*context.library, *id);
    if (!texts)
        return std::unexpected(texts.error());
    Answer answer;
    QJsonArray json;
    for (const PastText &past : *texts) {
        json.append(pastJson(past));
        answer.text += lineFor(past);
    }
    answer.json = json;
    return answer;
}

Result<Answer> runRestore(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<PostId> id = idOf(parser, context);
    if (!id)
        return std::unexpected(id.error());
    const QString word = parser.positionalArguments().at(1);
    const Result<PastText> past = findPast(*context.library, *id, word);
    if (!past)
        return std::unexpected(past.error());
    const Result<QByteArray> source = pastSource(*context.library, *id, *past);
    if (!source)
        return std::unexpected(source.error());
    return context.library->with([&](Library &library) -> Result<Answer> {
        const Result<Restored> restored = restoreText(library, *id, *source);
        if (!restored)
            return std::unexpected(restored.error());
        const auto names = siteNames(library);
        if (!names)
            return std::unexpected(names.error());
        QJsonObject json = toJson(restored->post, names->value(restored->post.siteId));
        json.insert(u"version"_s, restored->version);
        json.insert(u"before"_s, restored->before);
        QString words = tr("The post holds that text already.");
        if (restored->version != restored->before) {
            words = past->version > 0 ? tr("Version %1 is back; the text before it is version %2.")
                                      : tr("The text of commit %1 is back; the text before it is version %2.");
            words = words.arg(word).arg(restored->before);
        }
        return Answer{words.toUtf8() + '\n', json, true};
    });
}

} // namespace

QList<Command> historyCommands()
{
    return {{u"history"_s,
             u"ID"_s,
             tr("Lists a post's versions and published commits, newest first."),
             {},
             runHistory,
             1,
             1},
            {u"restore"_s,
             u"ID VERSION"_s,
             tr("Brings back the text of a version or commit; the present text is kept as a version."),
             {},
             runRestore,
             2,
             2}};
}

} // namespace galley::app
