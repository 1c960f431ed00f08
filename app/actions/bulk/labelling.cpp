// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/bulk/labelling.h"

#include "app/actions/bulk/bulkedits.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Labelling", text); }

bool isSame(const QString &one, const QString &other) { return one.toCaseFolded() == other.toCaseFolded(); }

bool holds(const QStringList &labels, const QString &label)
{
    return std::any_of(labels.begin(), labels.end(), [&](const QString &each) { return isSame(each, label); });
}

Result<QStringList> checked(const QStringList &labels)
{
    QStringList clean;
    for (const QString &label : labels) {
        const QString name = label.trimmed();
        const bool hasControls =
            std::any_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
        if (name.isEmpty() || hasControls) {
            return std::unexpected(
                Error{tr("“%1” cannot be a tag or category.").arg(label.simplified()), tr("Type a word or two."), {}});
        }
        clean.append(name);
    }
    return clean;
}

/// What the list becomes; of labels that are the same the first stays.
QStringList changed(const QStringList &labels, const Labelling &labelling)
{
    QStringList result;
    for (const QString &label : labels) {
        if (!holds(labelling.remove, label))
            result.append(label);
    }
    for (const QString &label : labelling.add) {
        if (!holds(result, label))
            result.append(label);
    }
    return result;
}

QStringList renamed(const QStringList &labels, const QString &from, const QString &to)
{
    QStringList result;
    for (const QString &label : labels) {
        const QString name = isSame(label, from) || isSame(label, to) ? to : label;
        if (!isSame(name, to) || !holds(result, to))
            result.append(name);
    }
    return result;
}

/// The post with another list; checked by reading it again, as some generators cannot have every label.
Result<PostChange> withLabels(const SiteKind &kind, const Post &post, LabelKind which,
                              const std::function<QStringList(const QStringList &)> &change)
{
    const bool areTags = which == LabelKind::Tag;
    const QString field = areTags ? u"tags"_s : u"categories"_s;
    const auto labelsOf = [&](const QByteArray &source) {
        const PostFields fields = kind.fields(post.path, source);
        return areTags ? fields.tags : fields.categories;
    };
    const QStringList before = labelsOf(post.source);
    const QStringList wanted = change(before);
    if (wanted == before)
        return PostChange{};
    const Result<QByteArray> source = kind.withField(post.source, field, wanted);
    if (!source)
        return std::unexpected(source.error());
    if (labelsOf(*source) != wanted) {
        return std::unexpected(
            Error{tr("The list cannot be changed in this front matter without saying something else."),
                  tr("Edit the front matter as text."),
                  {}});
    }
    return PostChange{.source = *source};
}

QString wordsFor(const Labelling &labelling)
{
    const bool areTags = labelling.kind == LabelKind::Tag;
    const QString added = labelling.add.join(tr("”, “"));
    const QString removed = labelling.remove.join(tr("”, “"));
    if (labelling.remove.isEmpty())
        return (areTags ? tr("Added the tag “%1”") : tr("Added the category “%1”")).arg(added);
    if (labelling.add.isEmpty())
        return (areTags ? tr("Removed the tag “%1”") : tr("Removed the category “%1”")).arg(removed);
    return (areTags ? tr("Added the tag “%1”, removed “%2”") : tr("Added the category “%1”, removed “%2”"))
        .arg(added, removed);
}

} // namespace

Result<BulkOutcome> labelPosts(LibraryAccess &library, const QList<PostId> &posts, const Labelling &labelling,
                               const Progress &progress)
{
    const Result<QStringList> add = checked(labelling.add);
    const Result<QStringList> remove = checked(labelling.remove);
    if (!add || !remove)
        return std::unexpected(add ? remove.error() : add.error());
    const Labelling clean{labelling.kind, *add, *remove};
    return editPosts(
        library, wordsFor(clean), posts,
        [clean](const SiteKind &kind, const Post &post) {
            return withLabels(kind, post, clean.kind,
                              [&clean](const QStringList &labels) { return changed(labels, clean); });
        },
        progress);
}

Result<SiteChange> labelRenaming(LibraryAccess &library, LabelKind kind, const SiteId &site, const QStringList &from,
                                 const QString &to)
{
    const Result<QStringList> old = checked(from);
    const Result<QStringList> now = checked({to});
    if (!old || !now)
        return std::unexpected(old ? now.error() : old.error());
    SiteChange change;
    for (const QString &name : *old) {
        const Result<QList<PostId>> posts =
            library.with([&](Library &opened) { return postsWith(opened, kind, name, site); });
        if (!posts)
            return std::unexpected(posts.error());
        if (posts->isEmpty()) {
            return std::unexpected(Error{kind == LabelKind::Tag ? tr("No post has the tag “%1”.").arg(name)
                                                                : tr("No post has the category “%1”.").arg(name),
                                         tr("The command “galley tags” shows the tags that there are."),
                                         {}});
        }
        for (const PostId &post : *posts) {
            if (!change.posts.contains(post))
                change.posts.append(post);
        }
    }
    const QString words =
        kind == LabelKind::Tag ? tr("Renamed the tag “%1” to “%2”") : tr("Renamed the category “%1” to “%2”");
    change.words = words.arg(old->join(tr("”, “")), now->first());
    change.edit = [kind, names = *old, wanted = now->first()](const SiteKind &siteKind, const Post &post) {
        return withLabels(siteKind, post, kind, [&](QStringList labels) {
            for (const QString &name : names) {
                if (holds(labels, name)) // Else a list that only has the new name would be spelled anew.
                    labels = renamed(labels, name, wanted);
            }
            return labels;
        });
    };
    return change;
}

Result<BulkOutcome> renameLabel(LibraryAccess &library, LabelKind kind, const SiteId &site, const QString &from,
                                const QString &to, const Progress &progress)
{
    const Result<SiteChange> change = labelRenaming(library, kind, site, {from}, to);
    return change ? make(library, *change, progress) : std::unexpected(change.error());
}

} // namespace galley::app
