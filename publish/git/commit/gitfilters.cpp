// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/gitfilters.h"

#include <QCoreApplication>

#include <array>

namespace galley::publish {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::GitFilters)
};

/// libgit2 would silently store what an outside filter should have changed: an image raw instead of in LFS, a secret in
/// plain text.
Result<> checkAttributes(git_repository *repository, const QByteArray &path)
{
    std::array<const char *, 2> names{"filter", "working-tree-encoding"};
    std::array<const char *, 2> values{};
    if (git_attr_get_many(values.data(), repository, GIT_ATTR_CHECK_FILE_THEN_INDEX, path.constData(), names.size(),
                          names.data()) < 0) {
        return gitError(Text::tr("Cannot read the git attributes of “%1”.").arg(QString::fromUtf8(path)),
                        Text::tr("Check the site's .gitattributes files, then try again."));
    }
    if (git_attr_value(values[0]) == GIT_ATTR_VALUE_STRING) {
        const QString name = QString::fromUtf8(values[0]);
        return std::unexpected(
            Error{Text::tr("“%1” goes through the filter “%2” (see .gitattributes), which Galley cannot run yet.")
                      .arg(QString::fromUtf8(path), name),
                  Text::tr("Keep this file where no filter applies, or commit it with git itself."),
                  {}});
    }
    if (git_attr_value(values[1]) == GIT_ATTR_VALUE_STRING && qstricmp(values[1], "utf-8") != 0) {
        return std::unexpected(Error{
            Text::tr("“%1” is to be kept in the encoding “%2” (see .gitattributes), which Galley cannot write yet.")
                .arg(QString::fromUtf8(path), QString::fromUtf8(values[1])),
            Text::tr("Take “working-tree-encoding” off this file in .gitattributes, or commit it with git itself."),
            {}});
    }
    return {};
}

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

Result<QByteArray> filteredForRepository(git_repository *repository, const QByteArray &path, const QByteArray &bytes)
{
    if (auto checked = checkAttributes(repository, path); !checked) {
        return std::unexpected(checked.error());
    }
    const auto filters = filtersFor(repository, path, nullptr, GIT_FILTER_TO_ODB);
    if (!filters) {
        return std::unexpected(filters.error());
    }
    if (!*filters) {
        return bytes;
    }
    GitBuffer out;
    if (git_filter_list_apply_to_buffer(&out, filters->get(), bytes.constData(), size_t(bytes.size())) < 0) {
        return notFiltered(path);
    }
    return out.bytes();
}

Result<QByteArray> filteredForWorktree(git_repository *repository, const QByteArray &path, git_blob *blob)
{
    const auto filters = filtersFor(repository, path, blob, GIT_FILTER_TO_WORKTREE);
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
