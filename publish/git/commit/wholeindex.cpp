// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/wholeindex.h"

#include "publish/git/remote/gitprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::WholeIndex)
};

Error notMade(const QString &words)
{
    return {Text::tr("Cannot read git's index of this site, which is kept in several parts."),
            Text::tr("Run “git update-index --no-split-index” and “git sparse-checkout reapply --no-sparse-index” in "
                     "the site's folder, then try again."),
            words};
}

} // namespace

Result<IndexFile> wholeIndex(const GitFolders &folders, const IndexFile &parts)
{
    const QTemporaryDir scratch;
    const QString copy = scratch.filePath(u"index"_s);
    QFile file(copy);
    if (!scratch.isValid() || !file.open(QFile::WriteOnly) || file.write(parts.bytes()) != parts.bytes().size() ||
        !file.flush()) {
        return std::unexpected(notMade(file.errorString()));
    }
    file.close();
    GitCall call;
    call.folder = folders.worktree;
    // No program of the repository may run for this (post-index-change).
    call.arguments = QStringList{u"-c"_s,
                                 u"core.hooksPath=/dev/null"_s,
                                 u"-c"_s,
                                 u"core.splitIndex=false"_s,
                                 u"-c"_s,
                                 u"index.sparse=false"_s,
                                 u"update-index"_s,
                                 u"--no-split-index"_s,
                                 u"--force-write-index"_s};
    call.environment = {{u"GIT_INDEX_FILE"_s, copy}};
    const auto answer = runGit(call);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    auto whole = IndexFile::read(copy);
    if (answer->exitCode != 0 || !whole || !whole->isWhole()) {
        return std::unexpected(notMade(whole ? answer->words : answer->words + whole.error().detail));
    }
    whole->standFor(parts);
    return whole;
}

} // namespace galley::publish
