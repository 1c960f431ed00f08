// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/pressplan.h"

#include "publish/press/press.h"
#include "publish/press/renderedposts.h"

#include <QCoreApplication>
#include <QMap>

#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

namespace {

using Files = QMap<QString, QByteArray>; ///< Path below the site folder to bytes.

Result<Files> filesOf(const SiteTree &tree, const QString &folder, const QString &ending = {})
{
    const Result<QStringList> paths = tree.files(folder);
    if (!paths)
        return std::unexpected(paths.error());
    Files files;
    for (const QString &path : *paths) {
        if (!path.endsWith(ending))
            continue;
        const Result<std::optional<QByteArray>> bytes = tree.file(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        files.insert(path, bytes->value_or(QByteArray()));
    }
    return files;
}

/// What a build is made of.
struct Inputs
{
    Files posts;
    Files statics; ///< Below static/.
};

Result<Inputs> committedInputs(const SiteTree &tree)
{
    const Result<Files> posts = filesOf(tree, QString::fromLatin1(Press::contentFolder), u".md"_s);
    if (!posts)
        return std::unexpected(posts.error());
    const Result<Files> statics = filesOf(tree, QString::fromLatin1(Press::staticFolder));
    if (!statics)
        return std::unexpected(statics.error());
    return Inputs{*posts, *statics};
}

Inputs plannedInputs(Inputs inputs, const SiteTree &tree, const QList<PlannedPost> &posts,
                     const QList<FileChange> &files)
{
    for (const PlannedPost &post : posts)
        inputs.posts.insert(post.path, post.source);
    const QString below = tree.inRepository(QString::fromLatin1(Press::staticFolder)) + u'/';
    const qsizetype prefix = tree.inRepository({}).size();
    for (const FileChange &file : files) {
        const QString path = file.path.mid(prefix);
        if (!file.after) {
            inputs.posts.remove(path);
            inputs.statics.remove(path);
        } else if (file.path.startsWith(below)) {
            inputs.statics.insert(path, *file.after);
        }
    }
    return inputs;
}

Result<PressSettings> settingsOf(const SiteTree &tree)
{
    const QString path = QString::fromLatin1(Press::settingsFile);
    const Result<std::optional<QByteArray>> toml = tree.file(path);
    if (!toml)
        return std::unexpected(toml.error());
    if (!*toml) {
        return std::unexpected(
            Error{QCoreApplication::translate("PressPlan", "“%1” is not in the site's repository.").arg(path),
                  QCoreApplication::translate("PressPlan", "Commit the site's settings, then publish again."),
                  {}});
    }
    return PressSettings::parse(**toml);
}

Result<Files> pagesOf(const Press &press, const Inputs &inputs, RenderedPosts &rendered, const Progress &progress)
{
    PressInput input;
    input.rendered = &rendered;
    for (auto post = inputs.posts.cbegin(); post != inputs.posts.cend(); ++post)
        input.posts.append({post.key(), post.value()});
    const qsizetype prefix = qsizetype(strlen(Press::staticFolder)) + 1;
    for (auto file = inputs.statics.cbegin(); file != inputs.statics.cend(); ++file)
        input.staticFiles.insert(file.key().mid(prefix), file.value());
    return press.build(input, progress);
}

/// Puts the pages on the list that differ from the commit's, and those of `earlier` that are made no longer.
Result<QList<FileChange>> changesBetween(const SiteTree &tree, const Files &earlier, const Files &pages)
{
    QList<FileChange> changes;
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        if (const Result<> added = tree.addChange(changes, page.key(), page.value()); !added)
            return std::unexpected(added.error());
    }
    for (auto page = earlier.cbegin(); page != earlier.cend(); ++page) {
        if (pages.contains(page.key()))
            continue;
        if (const Result<> gone = tree.addChange(changes, page.key(), std::nullopt); !gone)
            return std::unexpected(gone.error());
    }
    for (FileChange &change : changes)
        change.isPage = true;
    return changes;
}

} // namespace

Result<QList<FileChange>> planPages(const SiteTree &tree, const QList<PlannedPost> &posts,
                                    const QList<FileChange> &files, const Progress &progress)
{
    const Result<PressSettings> settings = settingsOf(tree);
    if (!settings)
        return std::unexpected(settings.error());
    const Result<Inputs> committed = committedInputs(tree);
    if (!committed)
        return std::unexpected(committed.error());
    const Press press(*settings);
    RenderedPosts rendered; // Both builds share what has not changed.
    const Result<Files> pages = pagesOf(press, plannedInputs(*committed, tree, posts, files), rendered, progress);
    if (!pages)
        return std::unexpected(pages.error());
    // A page is a function of its inputs: what the committed posts gave tells which of the committed pages are Press's
    // own. If they cannot be built any more, no page can be told to be Press's, and none goes.
    const Result<Files> earlier = pagesOf(press, *committed, rendered, progress);
    return changesBetween(tree, earlier.value_or(Files()), *pages);
}

} // namespace galley::publish
