// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/sheet/planview.h"

#include "model/site/sitekind.h"
#include "publish/plan/sitetree.h"

#include <QBuffer>
#include <QHash>
#include <QImageReader>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

constexpr qsizetype mostEarlier = 200;
constexpr qsizetype lookedAtForZeros = 8000;

bool isImageName(const QString &path)
{
    static const QSet<QString> endings{u"png"_s,  u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s,
                                       u"avif"_s, u"bmp"_s, u"ico"_s,  u"svg"_s};
    return endings.contains(path.section(u'.', -1).toLower());
}

QString titleOf(const Site &site, const QString &path, const QByteArray &source)
{
    const QString title = siteKind(site.kind).fields(path, source).title;
    return title.isEmpty() ? path.section(u'/', -1) : title;
}

/// One value as a line to read.
QString shownValue(const FrontMatter &frontMatter, const QString &key)
{
    const QVariant value = frontMatter.value(key);
    if (value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList) {
        QStringList items;
        for (const QVariant &item : value.toList()) {
            items.append(item.canConvert<QString>() && item.typeId() != QMetaType::QVariantMap
                             ? item.toString()
                             : QString::fromUtf8(QJsonDocument::fromVariant(item).toJson(QJsonDocument::Compact)));
        }
        return items.join(u", "_s);
    }
    if (value.typeId() == QMetaType::QVariantMap)
        return QString::fromUtf8(QJsonDocument::fromVariant(value).toJson(QJsonDocument::Compact));
    const QString written = frontMatter.text(key);
    return written.isEmpty() ? value.toString() : written;
}

QList<FieldChange> changedFields(const FrontMatter &before, const FrontMatter &after)
{
    QStringList keys = after.keys();
    for (const QString &key : before.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    QList<FieldChange> changes;
    for (const QString &key : keys) {
        const FieldChange change{key, before.contains(key) ? shownValue(before, key) : QString(),
                                 after.contains(key) ? shownValue(after, key) : QString()};
        if (change.before != change.after || before.contains(key) != after.contains(key))
            changes.append(change);
    }
    return changes;
}

/// The whole as one stretch where one of the two is missing: a new text is read, not compared.
QList<WordRun> changedWords(const QByteArray &before, const QByteArray &after)
{
    if (before.isEmpty() || after.isEmpty()) {
        const QString text = QString::fromUtf8(before.isEmpty() ? after : before);
        const auto kind = before.isEmpty() ? WordRun::Kind::Added : WordRun::Kind::Removed;
        return text.isEmpty() ? QList<WordRun>() : QList<WordRun>{{kind, text}};
    }
    return diffWords(before, after);
}

/// The files as they are written, for a repository whose filters may not run before the author trusts them.
QList<CommittedChange> asWritten(const PublishPlan &plan)
{
    using enum CommittedChange::Action;
    QList<CommittedChange> changes;
    for (const FileChange &change : plan.changes) {
        changes.append({!change.before  ? Added
                        : !change.after ? Removed
                                        : Changed,
                        change.path,
                        {},
                        change.before.value_or(QByteArray()),
                        change.after.value_or(QByteArray())});
    }
    return changes;
}

/// Pictures are shown as they are written: what the repository stores of them may be a pointer (Git LFS).
void showPictures(QList<ShownChange> &files, const PublishPlan &plan)
{
    QHash<QString, const FileChange *> written;
    for (const FileChange &change : plan.changes)
        written.insert(change.path, &change);
    for (ShownChange &shown : files) {
        if (const FileChange *change = written.value(shown.file.path);
            change && shown.part == ShownChange::Part::Image) {
            shown.file.before = change->before.value_or(shown.file.before);
            shown.file.after = change->after.value_or(QByteArray());
        }
    }
}

} // namespace

bool isText(const QByteArray &bytes) { return !bytes.first(qMin(bytes.size(), lookedAtForZeros)).contains('\0'); }

QSize pictureSize(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    static const QByteArrayList formats{"png", "jpeg", "gif", "webp", "bmp", "ico"};
    QImageReader reader(&buffer);
    return buffer.open(QIODevice::ReadOnly) && formats.contains(reader.format()) ? reader.size() : QSize();
}

Result<PlanView> viewOf(const PublishPlan &plan)
{
    PlanView view;
    if (plan.changes.isEmpty())
        return view;
    auto committed = rehearseCommit(plan.worktree, plan.commit);
    if (!committed && !plan.programs.isEmpty())
        committed = asWritten(plan);
    const auto repository = Repository::open(plan.worktree);
    if (!committed || !repository)
        return std::unexpected(committed ? repository.error() : committed.error());

    const SiteTree tree(*repository, plan.site, plan.commit.baseCommit);
    QHash<QString, QString> titles;
    for (const PlannedPost &post : plan.posts)
        titles.insert(tree.inRepository(post.path), titleOf(plan.site, post.path, post.source));
    QSet<QString> pages;
    for (const FileChange &change : plan.changes) {
        if (change.isPage)
            pages.insert(change.path);
    }
    // What a way back takes off or brings again is no post of the plan, but reads like one.
    const SiteKind &kind = siteKind(plan.site.kind);
    for (const CommittedChange &file : *committed) {
        const std::optional<QString> path = tree.inSite(file.path);
        if (path && !titles.contains(file.path) && !pages.contains(file.path) && kind.isPost(*path))
            titles.insert(file.path, titleOf(plan.site, *path, file.after.isEmpty() ? file.before : file.after));
        const auto part = titles.contains(file.path)  ? ShownChange::Part::Post
                          : pages.contains(file.path) ? ShownChange::Part::Page
                          : isImageName(file.path)    ? ShownChange::Part::Image
                                                      : ShownChange::Part::Other;
        view.files.append({file, part, titles.value(file.path)});
    }
    showPictures(view.files, plan);
    const auto place = [](const ShownChange &change) { // Pages, which are made of the rest, come last.
        return change.part == ShownChange::Part::Post ? 0 : change.part == ShownChange::Part::Page ? 2 : 1;
    };
    std::ranges::stable_sort(view.files, {}, place);
    view.earlierCount = plan.earlierCommits.size();
    view.earlier = repository->described(plan.earlierCommits.first(qMin(view.earlierCount, mostEarlier)));
    return view;
}

PostChange changesIn(const Site &site, const CommittedChange &file)
{
    const SiteKind &kind = siteKind(site.kind);
    const auto before = kind.parse(file.before);
    const auto after = kind.parse(file.after);
    if (!before || !after)
        return {{}, changedWords(file.before, file.after)};
    const qsizetype bodyBefore = kind.bodyOffset(file.before);
    const qsizetype bodyAfter = kind.bodyOffset(file.after);
    return {changedFields(*before, *after), changedWords(file.before.sliced(bodyBefore), file.after.sliced(bodyAfter))};
}

} // namespace galley::publish
