// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/identity.h"
#include "publish/git/repository.h"
#include "publish/git/repositorydata.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

/// Opening and making repositories, and the refusals that come with it.
namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString folderOf(const char *path) { return QDir::cleanPath(QFile::decodeName(path)); }

/// Why libgit2 did not open it, in words for the author. To be called right after it said no.
Error openError(int code, const QString &folder)
{
    const QString words = gitWords();
    if (code == GIT_EOWNER || words.contains(u"not owned by"_s) ||
        words.contains(u"safe.directory"_s)) { // 1.5.1 says "not found" when safe.directory is not set at all.
        return {
            Repository::tr("The repository “%1” belongs to another user of this computer.").arg(folder),
            Repository::tr("If you trust it, run git config --global --add safe.directory \"%1\", then open it again.")
                .arg(folder),
            words};
    }
    static const QRegularExpression extension(u"extensions?\\.(\\w+)"_s);
    if (const auto match = extension.match(words); match.hasMatch()) {
        const QString name = match.captured(1).toLower();
        if (name == u"objectformat"_s) {
            return {Repository::tr("The repository “%1” uses SHA-256, which Galley cannot serve yet.").arg(folder),
                    Repository::tr(
                        "Publish with git itself, or clone the site into a repository of the usual kind (SHA-1)."),
                    words};
        }
        return {Repository::tr("The repository “%1” uses “%2”, which Galley cannot serve yet.").arg(folder, name),
                Repository::tr("Publish with git itself, or clone the site anew."), words};
    }
    if (code == GIT_ENOTFOUND) {
        return {Repository::tr("“%1” is not a git repository.").arg(folder),
                Repository::tr("Choose the folder of a site that is kept in git, or make a new site."), words};
    }
    return {Repository::tr("Cannot open the repository in “%1”.").arg(folder),
            Repository::tr("Run “git status” there and mend what it reports, then try again."), words};
}

/// What `git sparse-checkout` and `git config --worktree` keep beside the repository's own settings.
void addWorktreeSettings(git_repository *repository)
{
    git_config *raw = nullptr;
    const int code = git_repository_config(&raw, repository);
    const GitConfig config(raw);
    int isUsed = 0;
    if (code == 0 && git_config_get_bool(&isUsed, config.get(), "extensions.worktreeconfig") == 0 && isUsed != 0) {
        const QByteArray file = QByteArray(git_repository_path(repository)) + "config.worktree";
        git_config_add_file_ondisk(config.get(), file.constData(), worktreeLevel, repository, 0); // Often not there.
    }
}

} // namespace

Repository::Repository(std::unique_ptr<RepositoryData> data)
    : d(std::move(data))
{
}
Repository::Repository(Repository &&) noexcept = default;
Repository &Repository::operator=(Repository &&) noexcept = default;
Repository::~Repository() = default;

Result<Repository> Repository::openAt(const QString &folder, unsigned flags)
{
    startGitLibrary();
    git_repository *raw = nullptr;
    const int code = git_repository_open_ext(&raw, QFile::encodeName(folder).constData(), flags, nullptr);
    GitRepository handle(raw);
    if (code < 0) {
        return std::unexpected(openError(code, folder));
    }
    addWorktreeSettings(handle.get());
    if (git_repository_is_bare(handle.get()) != 0) {
        return std::unexpected(Error{tr("“%1” is a bare repository: it holds no files to write in.").arg(folder),
                                     tr("Clone it into a folder of its own, and open that."),
                                     {}});
    }
    const GitFolders folders{folderOf(git_repository_workdir(handle.get())),
                             folderOf(git_repository_path(handle.get())),
                             folderOf(git_repository_commondir(handle.get()))};
    Repository repository(std::make_unique<RepositoryData>(std::move(handle), folders));
    if (auto index = repository.d->index(); !index) {
        return std::unexpected(index.error());
    }
    if (GitLocks::hasLeftovers(folders)) {
        // A commit was killed here: finished or undone now. Or another Galley is at it right now: then nothing is to be
        // done, and nothing to wait for. A commit on this repository would say what stands in the way.
        const auto isPublished = [&repository](const QString &commit) { return repository.d->isPublished(commit); };
        static_cast<void>(GitLocks::enter(folders, isPublished, [](const ProgressReport &) { return false; }));
    }
    return repository;
}

Result<Repository> Repository::open(const QString &folder) { return openAt(folder, GIT_REPOSITORY_OPEN_NO_SEARCH); }

Result<Repository> Repository::discover(const QString &folder) { return openAt(folder, 0); }

Result<Repository> Repository::create(const QString &folder)
{
    startGitLibrary();
    git_repository_init_options options = GIT_REPOSITORY_INIT_OPTIONS_INIT;
    options.flags = GIT_REPOSITORY_INIT_MKPATH | GIT_REPOSITORY_INIT_NO_REINIT;
    options.initial_head = "main";
    git_repository *raw = nullptr;
    const int code = git_repository_init_ext(&raw, QFile::encodeName(folder).constData(), &options);
    const GitRepository handle(raw);
    if (code == GIT_EEXISTS) {
        return std::unexpected(Error{tr("There is a git repository in “%1” already.").arg(folder),
                                     tr("Open it as a site, or choose an empty folder."), gitWords()});
    }
    if (code < 0) {
        return gitError(tr("Cannot make a git repository in “%1”.").arg(folder),
                        tr("Check that you may write there and that there is space, then try again."));
    }
    return open(folder);
}

QString Repository::worktree() const { return d->folders.worktree; }

} // namespace galley::publish
