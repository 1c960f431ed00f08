// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/reflog.h"

#include "publish/git/repositorydata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::Reflog)
};

bool isWanted(git_repository *repository)
{
    git_config *raw = nullptr;
    int wanted = 1;
    const int code = git_repository_config_snapshot(&raw, repository);
    const GitConfig config(raw);
    return code < 0 || git_config_get_bool(&wanted, config.get(), "core.logallrefupdates") < 0 || wanted != 0;
}

QByteArray zoneText(int offsetMinutes)
{
    const int size = std::abs(offsetMinutes);
    return QByteArray(offsetMinutes < 0 ? "-" : "+") +
           QByteArray::number(size / 60 * 100 + size % 60).rightJustified(4, '0');
}

Result<> append(const QString &fileName, const QByteArray &line, bool isMade)
{
    if (!isMade && !QFile::exists(fileName)) {
        return {};
    }
    QDir().mkpath(QFileInfo(fileName).path());
    QFile file(fileName);
    if (!file.open(QFile::WriteOnly | QFile::Append) || file.write(line) != line.size() || !file.flush()) {
        return std::unexpected(
            Error{Text::tr("Cannot write git's log of the branch."),
                  Text::tr("Check the free space and that you may write to “%1”, then publish again.").arg(fileName),
                  file.errorString()});
    }
    return {};
}

} // namespace

Result<> writeReflogs(const RepositoryData &repository, const QString &branch, const Move &move,
                      const git_signature &by, const QByteArray &message)
{
    const QByteArray from = move.from.isEmpty() ? QByteArray(GIT_OID_HEXSZ, '0') : move.from.toLatin1();
    const QByteArray line = from + ' ' + move.to.toLatin1() + ' ' + by.name + " <" + by.email + "> " +
                            QByteArray::number(qint64(by.when.time)) + ' ' + zoneText(by.when.offset) + "\tcommit" +
                            (move.from.isEmpty() ? " (initial)" : "") + ": " + message.left(message.indexOf('\n')) +
                            '\n';
    const bool isMade = isWanted(repository.get());
    if (auto written = append(repository.folders.common + u"/logs/refs/heads/"_s + branch, line, isMade); !written) {
        return written;
    }
    return append(repository.folders.own + u"/logs/HEAD"_s, line, isMade);
}

} // namespace galley::publish
