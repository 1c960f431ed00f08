// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "publish/git/repositorydata.h"

#include <QFile>

/// What is set up once in a repository: a bare remote, an author.
namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

Result<> Repository::createBare(const QString &folder)
{
    startGitLibrary();
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_MKPATH | GIT_REPOSITORY_INIT_NO_REINIT | GIT_REPOSITORY_INIT_BARE;
    options.initial_head = "main";
    git_repository *raw = nullptr;
    const int code = git_repository_init_ext(&raw, QFile::encodeName(folder).constData(), &options);
    const GitRepository handle(raw);
    if (code < 0) {
        return gitError(tr("Cannot make a git repository in “%1”.").arg(folder),
                        tr("Check that you may write there and that there is space, then try again."));
    }
    return {};
}

Result<> Repository::setAuthor(const Author &author)
{
    git_config *raw = nullptr;
    int code = git_repository_config(&raw, d->get());
    const Owned<git_config, git_config_free> config(raw);
    git_config *rawLocal = nullptr;
    if (code == 0)
        code = git_config_open_level(&rawLocal, config.get(), GIT_CONFIG_LEVEL_LOCAL);
    const Owned<git_config, git_config_free> local(rawLocal);
    if (code == 0)
        code = git_config_set_string(local.get(), "user.name", author.name.toUtf8().constData());
    if (code == 0)
        code = git_config_set_string(local.get(), "user.email", author.email.toUtf8().constData());
    if (code < 0) {
        return gitError(tr("Cannot write your name in the repository's configuration."),
                        tr("Check that you may write in the site's folder, then try again."));
    }
    return {};
}

QString Repository::knownRemoteTip(const QString &branch) const
{
    const QString remote = remoteOf(branch);
    const QString upstream = upstreamOf(branch, remote);
    return remote.isEmpty() ? QString() : remoteTip(remote, upstream.isEmpty() ? branch : upstream);
}

QString Repository::remoteTip(const QString &remote, const QString &branch) const
{
    const QString reference = u"refs/remotes/"_s + remote + u'/' + branch;
    git_oid id;
    return git_reference_name_to_id(&id, d->get(), reference.toUtf8().constData()) < 0 ? QString() : toText(id);
}

Result<> Repository::noteRemoteTip(const QString &remote, const QString &branch, const QString &commit)
{
    const QString reference = u"refs/remotes/"_s + remote + u'/' + branch;
    const auto id = toId(commit);
    git_reference *raw = nullptr;
    const int code =
        id ? git_reference_create(&raw, d->get(), reference.toUtf8().constData(), &*id, 1, "fetched by Galley")
           : GIT_ENOTFOUND;
    const GitReference made(raw);
    if (code < 0) {
        return gitError(tr("Cannot note what “%1” holds.").arg(remote),
                        tr("Check the free space and that no other git program is at work, then try again."));
    }
    return {};
}

QString Repository::setting(const QString &key) const { return configured(d->get(), key.toUtf8().constData()); }

} // namespace galley::publish
