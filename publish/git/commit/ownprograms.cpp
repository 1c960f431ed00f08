// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/ownprograms.h"

#include "publish/git/commit/gitlocks.h"
#include "publish/git/remote/gitprogram.h"
#include "publish/git/remote/ownways.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::OwnPrograms)
};

QString hooksFolder(git_repository *repository, const GitFolders &folders)
{
    git_config *raw = nullptr;
    GitBuffer path;
    const int code = git_repository_config_snapshot(&raw, repository);
    const GitConfig config(raw);
    if (code == 0 && git_config_get_path(&path, config.get(), "core.hookspath") == 0) {
        return QDir(folders.worktree).absoluteFilePath(QString::fromUtf8(path.bytes()));
    }
    return folders.common + u"/hooks"_s;
}

/// Settings that name a program which a commit or push would run.
int addProgram(const git_config_entry *entry, void *programs)
{
    static const QRegularExpression runs(
        u"^(core\\.(sshcommand|askpass|gitproxy|fsmonitor|alternaterefscommand)|credential\\.(.*\\.)?helper"
        u"|gpg\\.(.*\\.)?(program|defaultkeycommand)|remote\\..*\\.(receivepack|uploadpack|vcs)|include(if\\..*)?\\.path)$"_s);
    const QString name = QString::fromUtf8(entry->name);
    if (runs.match(name).hasMatch() && qstricmp(entry->value, "true") != 0 && qstricmp(entry->value, "false") != 0) {
        *static_cast<QStringList *>(programs) << Text::tr("the setting “%1”").arg(name);
    }
    return 0;
}

} // namespace

QStringList activeHooks(git_repository *repository, const GitFolders &folders, const QStringList &names)
{
    const QDir folder(hooksFolder(repository, folders));
    QStringList active;
    for (const QString &name : names) {
        if (const QFileInfo hook(folder.filePath(name)); hook.isFile() && hook.isExecutable()) {
            active << name;
        }
    }
    return active;
}

QStringList commitHooks() { return {u"pre-commit"_s, u"prepare-commit-msg"_s, u"commit-msg"_s, u"post-commit"_s}; }

QStringList programsOf(git_repository *repository, const GitFolders &folders, Act act, Hooks hooks)
{
    QStringList programs;
    const QStringList names =
        act == Act::Commit ? commitHooks() : QStringList{u"pre-push"_s, u"reference-transaction"_s};
    for (const QString &hook : hooks == Hooks::Run ? activeHooks(repository, folders, names) : QStringList()) {
        programs << Text::tr("the hook “%1”").arg(hook);
    }
    git_config *raw = nullptr;
    const int code = git_repository_config(&raw, repository);
    const GitConfig config(raw);
    for (const auto level : {GIT_CONFIG_LEVEL_LOCAL, worktreeLevel}) {
        git_config *rawLevel = nullptr;
        const bool isThere = code == 0 && git_config_open_level(&rawLevel, config.get(), level) == 0;
        const GitConfig own(rawLevel);
        if (isThere) {
            git_config_foreach(own.get(), addProgram, &programs);
            programs += act == Act::Push ? settingsOnTheWay(own.get()) : QStringList();
        }
    }
    programs.removeDuplicates();
    return programs;
}

Error Repository::notTrusted(const QStringList &programs)
{
    return {tr("Publishing here would run programs that this repository names: %1.").arg(programs.join(u", "_s)),
            tr("If you know them, say that you trust this site (“galley site trust”), then publish again."),
            {}};
}

bool isSigningWanted(git_repository *repository)
{
    git_config *raw = nullptr;
    int wanted = 0;
    const int code = git_repository_config_snapshot(&raw, repository);
    const GitConfig config(raw);
    return code == 0 && git_config_get_bool(&wanted, config.get(), "commit.gpgsign") == 0 && wanted != 0;
}

Result<> runHook(const GitFolders &folders, const QString &hook, const QStringList &arguments, const QString &indexFile,
                 const Progress &progress)
{
    GitCall call;
    call.folder = folders.worktree;
    call.arguments = QStringList{u"hook"_s, u"run"_s, u"--ignore-missing"_s, hook} +
                     (arguments.isEmpty() ? QStringList() : QStringList{u"--"_s} + arguments);
    call.environment = {{u"GIT_INDEX_FILE"_s, indexFile}};
    call.what = Text::tr("Running the hook “%1”").arg(hook);
    call.longestSilence = std::chrono::minutes(10); // A hook may build or check the whole site; the author can cancel.
    const auto answer = runGit(call, progress);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (answer->exitCode != 0) {
        return std::unexpected(Error{Text::tr("The hook “%1” of this repository refused the commit.").arg(hook),
                                     Text::tr("Mend what it says (see the details), then publish again."),
                                     answer->words + QString::fromUtf8(answer->output)});
    }
    return {};
}

} // namespace galley::publish
