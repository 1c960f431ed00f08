// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/back/scheduling.h"
#include "app/commands/groups.h"
#include "app/commands/postjson.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ScheduleCommands", text); }

Result<Answer> answerFor(Library &library, const PostId &id, const std::optional<WallTime> &when)
{
    if (const Result<> scheduled = schedulePost(library, id, when); !scheduled)
        return std::unexpected(scheduled.error());
    const Result<Post> post = library.post(id);
    const Result<Site> site = post ? library.site(post->siteId) : std::unexpected(post.error());
    if (!site)
        return std::unexpected(site.error());
    QJsonObject json = toJson(*post, site->name);
    if (!when) {
        json.insert(u"scheduled"_s, QJsonValue());
        return Answer{tr("“%1” waits for no time any more.").arg(post->fields.title).toUtf8() + '\n', json, true};
    }
    const QString note = scheduleNote(*site, post->fields, *when);
    json.insert(u"scheduled"_s, isoDate(when->moment().toTimeZone(when->zone)));
    json.insert(u"zone"_s, QString::fromLatin1(when->zone.id()));
    json.insert(u"note"_s, note);
    QString words = tr("“%1” will be published on %2, by the open window or by “galley due”.")
                        .arg(post->fields.title, spokenTime(*when));
    if (!note.isEmpty())
        words += u'\n' + note;
    return Answer{words.toUtf8() + '\n', json, true};
}

Result<Answer> runSchedule(const QCommandLineParser &parser, CommandContext &context)
{
    const QStringList words = parser.positionalArguments();
    std::optional<WallTime> when;
    if (const QString time = words.mid(1).join(u' '); time != "never"_L1) {
        const Result<WallTime> read = timeFromWords(time);
        if (!read)
            return std::unexpected(read.error());
        when = *read;
    }
    return context.library->with([&](Library &library) -> Result<Answer> {
        const Result<Post> post = library.findPost(words.constFirst());
        return post ? answerFor(library, post->id, when) : std::unexpected(post.error());
    });
}

} // namespace

QList<Command> scheduleCommands()
{
    return {{u"schedule"_s,
             u"ID WHEN|never"_s,
             tr("Publishes a post at a time: 2026-12-01 09:00, with a zone behind it if it is another, or 18:30."),
             {},
             runSchedule,
             2,
             4},
            dueCommand()};
}

} // namespace galley::app
