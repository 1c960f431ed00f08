// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/remote/remote.h"
#include "publish/git/remote/remotewords.h"
#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/servers/scriptedasker.h"
#include "tests/support/servers/sshserver.h"

#include <QTest>

#include <memory>

namespace galley::publish {

/// A repository with one commit that waits, its remote on an sshd that is known and lets `key` in, and a person to ask.
struct SshSite
{
    explicit SshSite(SshServer &sshServer, const QString &usualKey)
        : server(sshServer)
        , key(usualKey)
    {
        qunsetenv("SSH_AUTH_SOCK");
        qputenv("GIT_SSH_COMMAND", server.sshCommand().toUtf8());
        server.know();
        server.writeClient(key);
        bare = scratch.addBareRemote(QStringLiteral("local"));
        scratch.git({QStringLiteral("remote"), QStringLiteral("add"), QStringLiteral("origin"), server.address(bare)});
        publishOne();
    }

    QString publishOne(const QByteArray &more = {})
    {
        auto repository = Repository::open(scratch.folder());
        const QString path = QStringLiteral("post-%1.md").arg(++number);
        const auto commit = repository->commit({*repository->branch(),
                                                *repository->head(),
                                                {{path, path.toUtf8() + more}},
                                                QStringLiteral("Publish"),
                                                false});
        return commit ? *commit : QString();
    }
    Result<PushAnswer> push(const Progress &progress = {}) const
    {
        return Remote(scratch.folder(), QStringLiteral("origin")).push(QStringLiteral("main"), progress);
    }
    QByteArray remoteTip() const
    {
        return ScratchRepository::git(bare, {QStringLiteral("for-each-ref"), QStringLiteral("--format=%(objectname)"),
                                             QStringLiteral("refs/heads/main")});
    }

    SshServer &server;
    QString key;
    std::shared_ptr<ScriptedAsker> person = ScriptedAsker::install();
    ScratchRepository scratch;
    QString bare;
    int number = 0;
};

inline QString wordsOf(const Error &error)
{
    return error.message + QStringLiteral(" / ") + error.hint + QStringLiteral(" / ") + error.detail;
}

} // namespace galley::publish

#define PUSHED(answer) QVERIFY2(answer, qPrintable(answer ? QString() : wordsOf(answer.error())))
#define TROUBLE(answer, expected)                                                                                      \
    do {                                                                                                               \
        QVERIFY(!answer);                                                                                              \
        QVERIFY2(troubleOf(answer.error()) == RemoteTrouble::expected, qPrintable(wordsOf(answer.error())));           \
    } while (false)
