// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/gitfilters.h"

#include "publish/git/commit/outsidefilter.h"
#include "publish/git/repositorydata.h"

#include <QCoreApplication>

namespace galley::publish {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::GitFilters)
};

Result<GitFilters> filtersFor(git_repository *repository, const QByteArray &path, git_blob *blob,
                              git_filter_mode_t mode)
{
    git_filter_list *raw = nullptr;
    const int code = git_filter_list_load(&raw, repository, blob, path.constData(), mode, GIT_FILTER_ALLOW_UNSAFE);
    GitFilters filters(raw);
    if (code < 0) {
        return gitError(
            Text::tr("Cannot apply git's line end rules to “%1”.").arg(QString::fromUtf8(path)),
            Text::tr("Check “core.autocrlf”, “core.eol” and the site's .gitattributes files, then try again."));
    }
    return filters;
}

std::unexpected<Error> notFiltered(const QByteArray &path)
{
    return gitError(Text::tr("Cannot apply git's line end rules to “%1”.").arg(QString::fromUtf8(path)),
                    Text::tr("Give the file one kind of line ends, then try again."));
}

} // namespace

Result<StoredFile> filteredForRepository(const RepositoryData &repository, const QByteArray &path,
                                         const QByteArray &bytes, Storing storing, const Progress &progress)
{
    const auto outside = outsideFilterOf(repository, path);
    if (!outside) {
        return std::unexpected(outside.error());
    }
    if (*outside) {
        const auto id = throughFilter(repository, path, bytes, **outside, storing, progress);
        return id ? Result<StoredFile>(StoredFile{*id, std::nullopt}) : std::unexpected(id.error());
    }
    const auto filters = filtersFor(repository.get(), path, nullptr, GIT_FILTER_TO_ODB);
    if (!filters) {
        return std::unexpected(filters.error());
    }
    StoredFile stored{{}, bytes};
    if (GitBuffer out; *filters) {
        if (git_filter_list_apply_to_buffer(&out, filters->get(), bytes.constData(), size_t(bytes.size())) < 0) {
            return notFiltered(path);
        }
        stored.bytes = out.bytes();
    }
    git_odb_hash(&stored.id, stored.bytes->constData(), size_t(stored.bytes->size()), GIT_OBJECT_BLOB);
    return stored;
}

Result<QByteArray> filteredForWorktree(const RepositoryData &repository, const QByteArray &path, git_blob *blob)
{
    const auto outside = outsideFilterOf(repository, path);
    if (!outside) {
        return std::unexpected(outside.error());
    }
    if (*outside) {
        return outOfFilter(repository, path, blob, **outside);
    }
    const auto filters = filtersFor(repository.get(), path, blob, GIT_FILTER_TO_WORKTREE);
    if (!filters) {
        return std::unexpected(filters.error());
    }
    if (!*filters) {
        return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob)), qsizetype(git_blob_rawsize(blob)));
    }
    GitBuffer out;
    if (git_filter_list_apply_to_blob(&out, filters->get(), blob) < 0) {
        return notFiltered(path);
    }
    return out.bytes();
}

} // namespace galley::publish
