// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/pressplan.h"

#include "publish/press/press.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

namespace {

using Pages = QMap<QString, QByteArray>;
using Sources = QMap<QString, QByteArray>; ///< Path of a post to its source.

Result<Sources> sourcesOf(const SiteTree &tree)
{
    const Result<QStringList> paths = tree.files(QString::fromLatin1(Press::contentFolder));
    if (!paths)
        return std::unexpected(paths.error());
    Sources sources;
    for (const QString &path : *paths) {
        if (!path.endsWith(u".md"_s))
            continue;
        const Result<std::optional<QByteArray>> source = tree.file(path);
        if (!source)
            return std::unexpected(source.error());
        sources.insert(path, source->value_or(QByteArray()));
    }
    return sources;
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

Result<Pages> pagesOf(const Press &press, const Sources &sources, const Progress &progress)
{
    QList<PressPost> posts;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source)
        posts.append({source.key(), source.value()});
    return press.build(posts, progress);
}

} // namespace

Result<QList<FileChange>> planPages(const SiteTree &tree, const QList<PlannedPost> &posts, const Progress &progress)
{
    const Result<PressSettings> settings = settingsOf(tree);
    if (!settings)
        return std::unexpected(settings.error());
    const Result<Sources> committed = sourcesOf(tree);
    if (!committed)
        return std::unexpected(committed.error());
    Sources planned = *committed;
    for (const PlannedPost &post : posts)
        planned.insert(post.path, post.source);

    const Press press(*settings);
    const Result<Pages> pages = pagesOf(press, planned, progress);
    if (!pages)
        return std::unexpected(pages.error());
    // A page is a function of its inputs: what the committed posts gave tells which of the committed pages are Press's own.
    const Result<Pages> earlier = pagesOf(press, *committed, progress);

    QList<FileChange> changes;
    for (auto page = pages->cbegin(); page != pages->cend(); ++page) {
        if (const Result<> added = tree.addChange(changes, page.key(), page.value()); !added)
            return std::unexpected(added.error());
    }
    if (!earlier)
        return changes; // What is there cannot be built any more; so no page can be told to be Press's, and none goes.
    for (auto page = earlier->cbegin(); page != earlier->cend(); ++page) {
        if (pages->contains(page.key()))
            continue;
        if (const Result<> gone = tree.addChange(changes, page.key(), std::nullopt); !gone)
            return std::unexpected(gone.error());
    }
    return changes;
}

} // namespace galley::publish
