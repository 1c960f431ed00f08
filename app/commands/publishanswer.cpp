// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/publishanswer.h"

#include "app/commands/postjson.h"
#include "publish/git/textdiff.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PublishCommands", text); }

QString wordFor(CommittedChange::Action action)
{
    switch (action) {
    case CommittedChange::Action::Added:
        return u"added"_s;
    case CommittedChange::Action::Removed:
        return u"removed"_s;
    case CommittedChange::Action::Moved:
        return u"moved"_s;
    case CommittedChange::Action::Changed:
        break;
    }
    return u"changed"_s;
}

QString wordFor(ShownChange::Part part)
{
    switch (part) {
    case ShownChange::Part::Post:
        return u"post"_s;
    case ShownChange::Part::Image:
        return u"image"_s;
    case ShownChange::Part::Page:
        return u"page"_s;
    case ShownChange::Part::Other:
        break;
    }
    return u"file"_s;
}

QString wordFor(WordRun::Kind kind)
{
    switch (kind) {
    case WordRun::Kind::Added:
        return u"added"_s;
    case WordRun::Kind::Removed:
        return u"removed"_s;
    case WordRun::Kind::Gap:
        return u"gap"_s;
    case WordRun::Kind::Same:
        break;
    }
    return u"same"_s;
}

QString signOf(DiffLine::Kind kind)
{
    return kind == DiffLine::Kind::Added ? u"+"_s : kind == DiffLine::Kind::Removed ? u"-"_s : u" "_s;
}

/// As git parts them: each with the lines around it.
QJsonArray hunksOf(const CommittedChange &file)
{
    QJsonArray hunks;
    QJsonArray lines;
    for (const DiffLine &line : diffTexts(file.before, file.after)) {
        if (line.kind == DiffLine::Kind::Gap) {
            hunks.append(std::exchange(lines, {}));
            continue;
        }
        lines.append(signOf(line.kind) + line.text);
    }
    if (!lines.isEmpty())
        hunks.append(lines);
    return hunks;
}

QJsonObject sideOf(const QByteArray &bytes)
{
    QJsonObject side{{u"bytes"_s, bytes.size()}};
    if (const QSize size = pictureSize(bytes); size.isValid()) {
        side.insert(u"width"_s, size.width());
        side.insert(u"height"_s, size.height());
    }
    return side;
}

void addPost(QJsonObject &object, const PostChange &change)
{
    QJsonArray fields;
    for (const FieldChange &field : change.fields)
        fields.append(QJsonObject{{u"field"_s, field.name}, {u"old"_s, field.before}, {u"new"_s, field.after}});
    object.insert(u"fields"_s, fields);
    QJsonArray words;
    for (const WordRun &run : change.words)
        words.append(QJsonObject{{u"kind"_s, wordFor(run.kind)}, {u"text"_s, run.text}});
    object.insert(u"words"_s, words);
}

QJsonObject toJson(const ShownChange &change, const Site &site)
{
    const CommittedChange &file = change.file;
    QJsonObject object{{u"path"_s, file.path}, {u"change"_s, wordFor(file.action)}, {u"part"_s, wordFor(change.part)}};
    if (!file.movedFrom.isEmpty())
        object.insert(u"from"_s, file.movedFrom);
    if (file.action != CommittedChange::Action::Added)
        object.insert(u"old"_s, sideOf(file.before));
    if (file.action != CommittedChange::Action::Removed)
        object.insert(u"new"_s, sideOf(file.after));
    if (change.part == ShownChange::Part::Post)
        addPost(object, changesIn(site, file));
    if (isText(file.before) && isText(file.after))
        object.insert(u"hunks"_s, hunksOf(file));
    return object;
}

QJsonObject toJson(const SiteFinding &finding)
{
    return {{u"fault"_s, toString(finding.fault)},
            {u"stops"_s, stopsPublishing(finding.fault)},
            {u"post"_s, finding.post},
            {u"path"_s, finding.path},
            {u"line"_s, finding.line},
            {u"place"_s, finding.place},
            {u"reason"_s, finding.reason}};
}

QJsonArray secretsJson(const PublishPlan &plan)
{
    QJsonArray secrets;
    for (const FoundSecret &secret : plan.secrets)
        secrets.append(QJsonObject{
            {u"path"_s, secret.path}, {u"line"_s, secret.line}, {u"kind"_s, secret.kind}, {u"hint"_s, secret.hint}});
    return secrets;
}

QByteArray indented(const QString &text) { return "          " + text.toUtf8() + '\n'; }

/// “the [-old-]{+new+} word”, as git's own word diff writes it.
QByteArray marked(const QList<WordRun> &runs)
{
    QString text;
    for (const WordRun &run : runs) {
        switch (run.kind) {
        case WordRun::Kind::Added:
            text += u"{+%1+}"_s.arg(run.text.trimmed());
            break;
        case WordRun::Kind::Removed:
            text += u"[-%1-]"_s.arg(run.text.trimmed());
            break;
        case WordRun::Kind::Gap:
            text += u"…\n"_s;
            break;
        case WordRun::Kind::Same:
            text += run.text;
        }
        if (run.kind != WordRun::Kind::Same && run.text.endsWith(u'\n'))
            text += u'\n';
    }
    QByteArray lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        lines += indented(line);
    return lines;
}

QString sizeWords(const QByteArray &bytes)
{
    const QString size = QLocale().formattedDataSize(bytes.size());
    const QSize picture = pictureSize(bytes);
    return picture.isValid() ? tr("%1 × %2, %3").arg(picture.width()).arg(picture.height()).arg(size) : size;
}

QByteArray lineOf(const CommittedChange &file)
{
    const QString path = file.movedFrom.isEmpty() ? file.path : tr("%1 (was %2)").arg(file.path, file.movedFrom);
    return wordFor(file.action).leftJustified(10).toUtf8() + path.toUtf8() + '\n';
}

QByteArray detailsOf(const ShownChange &change, const Site &site)
{
    const CommittedChange &file = change.file;
    if (change.part == ShownChange::Part::Image) {
        const QString both = file.before.isEmpty()  ? sizeWords(file.after)
                             : file.after.isEmpty() ? sizeWords(file.before)
                                                    : sizeWords(file.before) + u" → "_s + sizeWords(file.after);
        return indented(both);
    }
    if (change.part != ShownChange::Part::Post)
        return {};
    QByteArray text;
    const PostChange changes = changesIn(site, file);
    for (const FieldChange &field : changes.fields) {
        text += indented(field.before.isEmpty() ? u"%1: %2"_s.arg(field.name, field.after)
                                                : u"%1: %2 → %3"_s.arg(field.name, field.before, field.after));
    }
    const bool isWhole = file.before.isEmpty() || file.after.isEmpty();
    return isWhole ? text + indented(sizeWords(file.before + file.after)) : text + marked(changes.words);
}

QByteArray headOf(const PublishPreview &preview)
{
    const PublishPlan &plan = preview.plan;
    QByteArray text =
        (plan.remote.isEmpty()
             ? tr("On the branch “%1”; there is no remote.").arg(plan.commit.branch)
             : tr("On the branch “%1”, then to %2 (%3).").arg(plan.commit.branch, plan.remote, plan.remoteUrl))
            .toUtf8() +
        '\n';
    text += tr("Message: %1").arg(plan.commit.message.section(u'\n', 0, 0)).toUtf8() + '\n';
    if (preview.view.earlierCount > 0)
        text += tr("Earlier commits that go along: %1").arg(preview.view.earlierCount).toUtf8() + '\n';
    for (const FileCommit &commit : preview.view.earlier)
        text += indented(commit.commit.first(10) + u' ' + commit.subject);
    return text;
}

} // namespace

QByteArray listOf(const PlanView &view)
{
    QByteArray text;
    for (const ShownChange &change : view.files)
        text += lineOf(change.file);
    return text;
}

QByteArray textOf(const PublishPreview &preview)
{
    const PublishPlan &plan = preview.plan;
    if (preview.view.files.isEmpty())
        return tr("There is nothing to publish: the site already holds this text.").toUtf8() + '\n';
    QByteArray text = headOf(preview) + '\n';
    for (const ShownChange &change : preview.view.files)
        text += lineOf(change.file) + detailsOf(change, plan.site);
    for (const FoundSecret &secret : plan.secrets) {
        text +=
            tr("secret    %1:%2: %3 (%4)").arg(secret.path).arg(secret.line).arg(secret.kind, secret.hint).toUtf8() +
            '\n';
    }
    for (const SiteFinding &finding : preview.findings) {
        text += (stopsPublishing(finding.fault) ? tr("stops     %1:%2: %3") : tr("check     %1:%2: %3"))
                    .arg(finding.path)
                    .arg(finding.line)
                    .arg(finding.reason)
                    .toUtf8() +
                '\n';
    }
    if (!plan.programs.isEmpty())
        text += tr("Programs that this repository runs, and that you do not trust yet: %1")
                    .arg(plan.programs.join(u", "_s))
                    .toUtf8() +
                '\n';
    return text;
}

QJsonObject toJson(const PublishPreview &preview)
{
    const PublishPlan &plan = preview.plan;
    QJsonArray files;
    QJsonArray changes;
    for (const ShownChange &change : preview.view.files) {
        files.append(change.file.path);
        changes.append(toJson(change, plan.site));
    }
    QJsonArray posts;
    for (const PlannedPost &post : plan.posts)
        posts.append(QJsonObject{{u"id"_s, post.id}, {u"path"_s, post.path}, {u"permalink"_s, post.permalink}});
    QJsonArray checks;
    for (const SiteFinding &finding : preview.findings)
        checks.append(toJson(finding));
    QJsonArray subjects;
    for (const FileCommit &commit : preview.view.earlier)
        subjects.append(QJsonObject{
            {u"commit"_s, commit.commit}, {u"subject"_s, commit.subject}, {u"when"_s, isoDate(commit.when)}});
    return {{u"site"_s, plan.site.name},
            {u"branch"_s, plan.commit.branch},
            {u"remote"_s, plan.remote},
            {u"address"_s, plan.remoteUrl},
            {u"message"_s, plan.commit.message},
            {u"separately"_s, preview.commits == Commits::OneEach && preview.asked.size() > 1},
            {u"posts"_s, posts},
            {u"files"_s, files},
            {u"changes"_s, changes},
            {u"checks"_s, checks},
            {u"secrets"_s, secretsJson(plan)},
            {u"programs"_s, QJsonArray::fromStringList(plan.programs)},
            {u"earlierCommits"_s, QJsonArray::fromStringList(plan.earlierCommits)},
            {u"earlierSubjects"_s, subjects},
            {u"commit"_s, QString()},
            {u"pushed"_s, false}};
}

} // namespace galley::app
