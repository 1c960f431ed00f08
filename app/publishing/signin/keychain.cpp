// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/signin/keychain.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int patienceMs = 60'000; ///< It may ask for its own password; one that hangs must not hang us.

/// Runs a job on this thread, which has no event loop of its own. True when the keychain did it.
bool run(QKeychain::Job &job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false); // Never a plain file.
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    bool isFinished = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&isFinished] { isFinished = true; });
    job.start();
    if (!isFinished)
        loop.exec();
    return isFinished && job.error() == QKeychain::NoError;
}

QString service() { return u"galley"_s; }

} // namespace

std::optional<publish::Reply> readKeychain(const QString &subject)
{
    QKeychain::ReadPasswordJob job(service());
    job.setKey(subject);
    if (!run(job) || job.textData().isEmpty())
        return std::nullopt;
    const QString text = job.textData(); // The user's name, a line end, the secret.
    const qsizetype end = text.indexOf(u'\n');
    return publish::Reply{text.left(qMax<qsizetype>(end, 0)), text.mid(end + 1).toUtf8(), false};
}

bool writeKeychain(const QString &subject, const publish::Reply &reply)
{
    QKeychain::WritePasswordJob job(service());
    job.setKey(subject);
    job.setTextData(reply.user + u'\n' + QString::fromUtf8(reply.secret));
    return run(job);
}

void eraseKeychain(const QString &subject)
{
    QKeychain::DeletePasswordJob job(service());
    job.setKey(subject);
    run(job); // One that was never there is gone as well.
}

} // namespace galley::app
