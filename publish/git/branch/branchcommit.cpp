// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/branch/branchcommit.h"

#include "publish/git/gitpath.h"
#include "publish/git/remote/gitprogram.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::BranchCommit)
};

const QString noCommit = QString(40, u'0');

/// One commit beside the checkout, step by step; only the last step changes anything that anybody looks at.
class BranchCommit
{
public:
    BranchCommit(const Repository &repository, const CommitPlan &plan, const Progress &progress)
        : m_repository(repository)
        , m_plan(plan)
        , m_progress(progress)
    {
    }

    Result<QString> run()
    {
        if (const Result<> checked = check(); !checked)
            return std::unexpected(checked.error());
        const Result<QString> tree = writeTree();
        const Result<QString> commit = tree ? writeCommit(*tree) : tree;
        if (!commit)
            return commit;
        const QString before = m_repository.tip(m_plan.branch);
        const Result<QByteArray> moved =
            git({u"update-ref"_s, u"--create-reflog"_s, u"-m"_s, u"commit: "_s + m_plan.message.section(u'\n', 0, 0),
                 u"refs/heads/"_s + m_plan.branch, *commit, before.isEmpty() ? noCommit : m_plan.baseCommit});
        return moved ? commit : std::unexpected(moved.error());
    }

private:
    Result<QByteArray> git(const QStringList &arguments, const QByteArray &input = {}) const
    {
        GitCall call;
        call.folder = m_repository.worktree();
        call.arguments = QStringList{u"-c"_s, u"core.fsync=all"_s, u"-c"_s, u"i18n.commitEncoding=UTF-8"_s} + arguments;
        call.input = input;
        call.environment = {{u"GIT_INDEX_FILE"_s, m_folder.filePath(u"index"_s)}};
        call.what = Text::tr("Writing the commit");
        call.longestSilence = std::chrono::minutes(2); // A signature may ask for a passphrase.
        const Result<GitAnswer> answer = runGit(call, m_progress);
        if (!answer)
            return std::unexpected(answer.error());
        if (answer->exitCode != 0) {
            return std::unexpected(
                Error{Text::tr("The commit on the branch “%1” could not be made.").arg(m_plan.branch),
                      Text::tr("See what git says in the details, mend it, then publish again; nothing was changed."),
                      answer->words});
        }
        return answer->output;
    }

    Result<> check() const
    {
        const Result<QByteArray> name = git({u"check-ref-format"_s, u"--branch"_s, m_plan.branch});
        if (!name) {
            return std::unexpected(Error{Text::tr("“%1” cannot be the name of a branch.").arg(m_plan.branch),
                                         Text::tr("Choose another name, such as “post/my-post”."),
                                         name.error().detail});
        }
        for (const QString &hook : {u"pre-commit"_s, u"prepare-commit-msg"_s, u"commit-msg"_s}) {
            if (!m_repository.hasHook(hook))
                continue;
            return std::unexpected(
                Error{Text::tr("The hook “%1” of this repository looks at what is checked out, and “%2” is not.")
                          .arg(hook, m_plan.branch),
                      Text::tr("Publish directly to the site's branch, or take the hook away for this site."),
                      {}});
        }
        const QStringList own = m_repository.ownPrograms(Act::Commit);
        if (!own.isEmpty() && !m_plan.trusted)
            return std::unexpected(Repository::notTrusted(own));
        const Result<QByteArray> worktrees = git({u"worktree"_s, u"list"_s, u"--porcelain"_s});
        if (worktrees && worktrees->split('\n').contains("branch refs/heads/" + m_plan.branch.toUtf8())) {
            return std::unexpected(
                Error{Text::tr("The branch “%1” is checked out in another folder.").arg(m_plan.branch),
                      Text::tr("Switch that folder to another branch, then publish again."),
                      {}});
        }
        const QString tip = m_repository.tip(m_plan.branch);
        if (!tip.isEmpty() && tip != m_plan.baseCommit) {
            return std::unexpected(
                Error{Text::tr("The branch “%1” has moved on since this publish was prepared.").arg(m_plan.branch),
                      Text::tr("Look at what will be published once more, then publish again."),
                      {}});
        }
        return {};
    }

    /// git stores the files itself, with all filters that the author's attributes ask for.
    Result<QString> writeTree()
    {
        if (!m_folder.isValid()) {
            return std::unexpected(Error{Text::tr("Cannot write a temporary file."),
                                         Text::tr("Check the free space, then publish again."),
                                         m_folder.errorString()});
        }
        if (const auto read = git({u"read-tree"_s, m_plan.baseCommit}); !read)
            return std::unexpected(read.error());
        const Result<QByteArray> entries = git(QStringList{u"ls-files"_s, u"--stage"_s, u"-z"_s, u"--"_s} + paths());
        if (!entries)
            return std::unexpected(entries.error());
        QByteArray list;
        for (const TreeChange &change : m_plan.changes) {
            const Result<QByteArray> path = checkedPath(change.path);
            if (!path)
                return std::unexpected(path.error());
            if (!change.bytes) {
                list += "0 " + noCommit.toLatin1() + '\t' + *path + '\0';
                continue;
            }
            const Result<QByteArray> id =
                git({u"hash-object"_s, u"-w"_s, u"--stdin"_s, u"--path="_s + change.path}, *change.bytes);
            if (!id)
                return std::unexpected(id.error());
            list += (isExecutable(*entries, *path) ? "100755 " : "100644 ") + id->trimmed() + '\t' + *path + '\0';
        }
        if (const auto taken = git({u"update-index"_s, u"-z"_s, u"--index-info"_s}, list); !taken)
            return std::unexpected(taken.error());
        const Result<QByteArray> tree = git({u"write-tree"_s});
        if (!tree)
            return std::unexpected(tree.error());
        return QString::fromLatin1(tree->trimmed());
    }

    QStringList paths() const
    {
        QStringList paths;
        for (const TreeChange &change : m_plan.changes)
            paths.append(u":(literal)"_s + change.path);
        return paths;
    }

    static bool isExecutable(const QByteArray &entries, const QByteArray &path)
    {
        const QList<QByteArray> lines = entries.split('\0');
        for (const QByteArray &line : lines) {
            if (line.startsWith("100755 ") && line.mid(line.indexOf('\t') + 1) == path)
                return true;
        }
        return false;
    }

    Result<QString> writeCommit(const QString &tree) const
    {
        QStringList arguments{u"commit-tree"_s};
        if (isSigned())
            arguments.append(u"-S"_s);
        arguments += {u"-p"_s, m_plan.baseCommit, u"-F"_s, u"-"_s, tree};
        const Result<QByteArray> commit = git(arguments, m_plan.message.trimmed().toUtf8() + '\n');
        if (!commit)
            return std::unexpected(commit.error());
        return QString::fromLatin1(commit->trimmed());
    }

    /// `git commit-tree` does not look at this setting by itself.
    bool isSigned() const
    {
        const auto wanted = git({u"config"_s, u"--type=bool"_s, u"--default=false"_s, u"commit.gpgSign"_s});
        return wanted && wanted->trimmed() == "true";
    }

    const Repository &m_repository;
    const CommitPlan &m_plan;
    Progress m_progress;
    QTemporaryDir m_folder;
};

} // namespace

Result<QString> commitToBranch(Repository &repository, const CommitPlan &plan, const Progress &progress)
{
    if (const Result<QString> branch = repository.branch(); branch && *branch == plan.branch)
        return repository.commit(plan, progress);
    return BranchCommit(repository, plan, progress).run();
}

QString freeBranchName(const Repository &repository, const QString &name)
{
    static const QRegularExpression unfit(u"[\\x00-\\x20~^:?*\\[\\\\\\x7f]+|\\.\\.+|@\\{|//+"_s);
    static const QRegularExpression ends(u"^[/.-]+|[/.]+$|(\\.lock)+$"_s);
    QString fit = QString(name).replace(unfit, u"-"_s).remove(ends);
    if (fit.isEmpty() || fit == "@"_L1)
        fit = u"post"_s;
    QString free = fit;
    for (int number = 2; !repository.tip(free).isEmpty(); ++number)
        free = u"%1-%2"_s.arg(fit).arg(number);
    return free;
}

} // namespace galley::publish
