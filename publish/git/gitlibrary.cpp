// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/gitlibrary.h"

#include <csignal>
#include <iterator>
#include <mutex>

namespace galley::publish {

void startGitLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // Libgit2 does not know them, but each is served: the settings of a worktree are added when a repository is
        // opened, and what a partial clone lacks is noticed where it is looked for.
        const char *extensions[] = {"worktreeconfig", "partialclone"};
        git_libgit2_init(); // Never shut down: other threads may still hold handles when the program ends.

        git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions, std::size(extensions));

        // A child or server that goes away while we write must be an error, not the end of the program.
        struct sigaction present = {};
        if (sigaction(SIGPIPE, nullptr, &present) == 0 && present.sa_handler == SIG_DFL) {
            std::signal(SIGPIPE, SIG_IGN);
        }
    });
}

QString gitWords()
{
    const git_error *error = git_error_last();
    return error != nullptr ? QString::fromUtf8(error->message) : QString();
}

std::unexpected<Error> gitError(const QString &message, const QString &hint)
{
    return std::unexpected(Error{message, hint, gitWords()});
}

QString toText(const git_oid &id)
{
    if (git_oid_is_zero(&id) != 0) {
        return {};
    }
    char text[GIT_OID_HEXSZ + 1];
    git_oid_tostr(text, sizeof text, &id);
    return QString::fromLatin1(text);
}

std::optional<git_oid> toId(const QString &text)
{
    git_oid id;
    if (text.size() != GIT_OID_HEXSZ || git_oid_fromstr(&id, text.toLatin1().constData()) < 0) {
        return std::nullopt;
    }
    return id;
}

QString configured(git_repository *repository, const char *key)
{
    git_config *raw = nullptr;
    const int code = git_repository_config_snapshot(&raw, repository);
    const GitConfig config(raw);
    const char *value = nullptr;
    if (code < 0 || git_config_get_string(&value, config.get(), key) < 0) {
        return {};
    }
    return QString::fromUtf8(value);
}

} // namespace galley::publish
