// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/pressplan.h"

#include "publish/plan/pages/pressstate.h"
#include "publish/press/press.h"
#include "publish/press/renderedposts.h"
#include "publish/press/site/pagesink.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

namespace {

using Files = QMap<QString, QByteArray>; ///< Path below the site folder to bytes.

/// What a build is made of.
struct Inputs
{
    QMap<QString, PressPost> posts; ///< By path. Those of the commit by their ids alone.
    Files statics;                  ///< Below static/.
};

Result<Inputs> committedInputs(const SiteTree &tree)
{
    Inputs inputs;
    const auto posts = tree.fileIds(QString::fromLatin1(Press::contentFolder));
    if (!posts)
        return std::unexpected(posts.error());
    for (auto post = posts->cbegin(); post != posts->cend(); ++post) {
        if (Press::isSource(post.key()))
            inputs.posts.insert(post.key(), {post.key(), {}, post.value()});
    }
    const Result<QStringList> statics = tree.files(QString::fromLatin1(Press::staticFolder));
    if (!statics)
        return std::unexpected(statics.error());
    for (const QString &path : *statics) {
        const Result<std::optional<QByteArray>> bytes = tree.file(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        inputs.statics.insert(path, bytes->value_or(QByteArray()));
    }
    return inputs;
}

Inputs plannedInputs(Inputs inputs, const SiteTree &tree, const QList<PlannedPost> &posts,
                     const QList<FileChange> &files)
{
    for (const PlannedPost &post : posts)
        inputs.posts.insert(post.path, {post.path, post.source, Repository::idOf(post.source)});
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

/// The site's own themes as they are committed.
FindTheme themesIn(const SiteTree &tree)
{
    return [&tree](const QString &name) -> Result<std::optional<ThemeFiles>> {
        const QString folder = QLatin1String(themesFolder) + u'/' + name;
        const Result<QStringList> paths = tree.files(folder);
        if (!paths)
            return std::unexpected(paths.error());
        ThemeFiles files;
        for (const QString &path : *paths) {
            const Result<std::optional<QByteArray>> bytes = tree.file(path);
            if (!bytes)
                return std::unexpected(bytes.error());
            const QString file = path.mid(folder.size() + 1);
            if (*bytes && !file.contains(u'/'))
                files.insert(file, **bytes);
        }
        return files.isEmpty() ? std::nullopt : std::optional(files);
    };
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
    return PressSettings::parse(**toml, themesIn(tree));
}

/// Learns what the committed posts give, so that Press's own pages are told from files that it did not make.
class CommittedPages : public PageSink
{
public:
    explicit CommittedPages(PressState &state)
        : m_state(state)
    {
    }
    bool holds(const QString &path, const QByteArray &inputs) override
    {
        const auto page = m_state.pages.constFind(path);
        return page != m_state.pages.constEnd() && page->holds(inputs);
    }
    Result<> take(const QString &path, const QByteArray &inputs, const QByteArray &bytes) override
    {
        const QByteArray committed = m_state.pages.value(path).committed;
        // Made by an earlier version, it may look otherwise, but stands where a page of ours belongs.
        if (!committed.isEmpty())
            m_state.note(path, {{}, committed});
        m_state.note(path, {inputs, Repository::idOf(bytes)});
        return {};
    }

private:
    PressState &m_state;
};

/// Puts those pages on the list of changes that come out otherwise than they are committed.
class PlannedPages : public PageSink
{
public:
    PlannedPages(const SiteTree &tree, PressState &state)
        : m_tree(tree)
        , m_state(state)
    {
    }
    bool holds(const QString &path, const QByteArray &inputs) override
    {
        m_made.insert(path);
        const auto page = m_state.pages.constFind(path);
        return page != m_state.pages.constEnd() && page->holds(inputs);
    }
    Result<> take(const QString &path, const QByteArray &inputs, const QByteArray &bytes) override
    {
        m_state.note(path, {inputs, Repository::idOf(bytes)});
        return m_tree.addChange(m_changes, path, bytes);
    }
    /// Pages that Press made before and makes no longer go.
    Result<> removeOthers()
    {
        QStringList gone;
        for (auto page = m_state.pages.cbegin(); page != m_state.pages.cend(); ++page) {
            if (!m_made.contains(page.key()) && page->isOurs())
                gone.append(page.key());
        }
        gone.sort();
        for (const QString &path : std::as_const(gone)) {
            if (const Result<> removed = m_tree.addChange(m_changes, path, std::nullopt); !removed)
                return removed;
        }
        m_state.pages.removeIf([this](auto page) { return !m_made.contains(page.key()) && page->committed.isEmpty(); });
        return {};
    }
    QList<FileChange> changes() const
    {
        QList<FileChange> sorted = m_changes;
        std::ranges::sort(sorted, {}, &FileChange::path);
        for (FileChange &change : sorted)
            change.isPage = true;
        return sorted;
    }

private:
    const SiteTree &m_tree;
    PressState &m_state;
    QSet<QString> m_made;
    QList<FileChange> m_changes;
};

/// Brings the state to the commit of `tree`. Tells whether that holds pages which the state cannot explain.
Result<bool> bringForward(PressState &state, const SiteTree &tree)
{
    if (!state.commit.isEmpty() && state.commit == tree.commit())
        return false;
    const QString output = QString::fromLatin1(Press::outputFolder);
    const auto ids = tree.fileIdsSince(state.commit, output);
    if (!ids)
        return std::unexpected(ids.error());
    if (ids->isAll) {
        for (PressState::Page &page : state.pages)
            page.committed.clear();
    }
    bool hasStrangers = false;
    for (auto file = ids->ids.cbegin(); file != ids->ids.cend(); ++file) {
        PressState::Page &page = state.pages[file.key()];
        page.committed = file.value();
        hasStrangers = hasStrangers || (!file->isEmpty() && !page.isOurs());
    }
    state.commit = tree.commit();
    return hasStrangers;
}

Result<> build(const Press &press, const Inputs &inputs, PressInput input, PageSink &sink, const Progress &progress)
{
    input.posts = inputs.posts.values();
    const qsizetype prefix = qsizetype(strlen(Press::staticFolder)) + 1;
    for (auto file = inputs.statics.cbegin(); file != inputs.statics.cend(); ++file)
        input.staticFiles.insert(file.key().mid(prefix), file.value());
    return press.build(input, sink, progress);
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
    SiteImages images([&tree](const QString &path) {
        const auto file = tree.file(QLatin1String(Press::outputFolder) + u'/' + path);
        return file ? file->value_or(QByteArray()) : QByteArray();
    });
    PressState state = PressState::load(tree.folder());
    PressInput input;
    input.now = QDateTime::currentDateTimeUtc();
    input.rendered = &rendered;
    input.images = &images;
    input.known = &state.posts;
    input.readSource = [&tree](const QString &path) -> Result<QByteArray> {
        const Result<std::optional<QByteArray>> bytes = tree.file(path);
        return bytes ? Result<QByteArray>(bytes->value_or(QByteArray())) : std::unexpected(bytes.error());
    };

    const Result<bool> hasStrangers = bringForward(state, tree);
    if (!hasStrangers)
        return std::unexpected(hasStrangers.error());
    if (*hasStrangers) {
        // If the committed posts cannot be built any more, no page can be told to be Press's, and none goes.
        CommittedPages earlier(state);
        (void)build(press, *committed, input, earlier, progress);
    }
    PlannedPages pages(tree, state);
    const Result<> built = build(press, plannedInputs(*committed, tree, posts, files), input, pages, progress);
    const Result<> removed = built ? pages.removeOthers() : built;
    if (!removed)
        return std::unexpected(removed.error());
    state.save(tree.folder());
    return pages.changes();
}

} // namespace galley::publish
