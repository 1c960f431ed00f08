// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/sendlater/outbox.h"

#include "app/actions/pushing.h"
#include "app/backgroundjob.h"
#include "app/window/parts/messagebar.h"
#include "publish/git/remote/remotewords.h"

#include <QNetworkInformation>

#include <algorithm>
#include <array>
#include <utility>

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

struct Sent
{
    QStringList names;
    std::optional<Error> problem; ///< One that does not go away by itself.
};

Sent sendAll(LibraryAccess &library, const QList<Site> &sites, const Progress &progress)
{
    Sent sent;
    for (const Site &site : sites) {
        const auto answer = pushCommits(library, site, {}, progress, Asking::No);
        if (answer)
            sent.names.append(site.name);
        else if (!isPassing(troubleOf(answer.error())))
            sent.problem = answer.error();
    }
    return sent;
}

} // namespace

Outbox::Outbox(LibraryThread &library, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_messages(messages)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Outbox::send);
    watchNetwork();
}

Outbox::~Outbox()
{
    if (m_job)
        m_job->cancel();
}

/// Where the desktop tells (NetworkManager, or GLib's portal); elsewhere the pauses alone have to do.
void Outbox::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability now) {
                if (now == QNetworkInformation::Reachability::Online && !m_waiting.isEmpty())
                    sendNow();
            });
}

int Outbox::pauseMs(int attempts)
{
    static constexpr std::array seconds{30, 60, 120, 300, 600, 900};
    return seconds[size_t(std::clamp(attempts, 0, int(seconds.size()) - 1))] * 1000;
}

void Outbox::look()
{
    m_library.then(this, sitesToSendLater, [this](const QList<Site> &waiting) { take(waiting); });
}

void Outbox::take(const QList<Site> &waiting)
{
    const bool isNews = waiting != m_waiting;
    m_waiting = waiting;
    if (m_waiting.isEmpty()) {
        m_again.stop();
        m_attempts = 0;
        m_messages.withdraw(this);
        return;
    }
    if (!m_again.isActive() && !m_job)
        m_again.start(pauseMs(m_attempts));
    if (isNews) {
        QStringList names;
        for (const Site &site : std::as_const(m_waiting))
            names.append(site.name);
        m_messages.showNotice(tr("“%1” is committed, not pushed: its server is out of reach. It is sent when the "
                                 "network is back.")
                                  .arg(names.join(tr("”, “"))),
                              {{tr("Send it now"), [this] { sendNow(); }}}, this);
    }
}

void Outbox::sendNow()
{
    m_attempts = 0;
    send();
}

void Outbox::send()
{
    if (m_job || m_waiting.isEmpty())
        return;
    ++m_attempts;
    m_again.stop();
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, waiting = m_waiting](const Progress &progress) {
            return sendAll(library, waiting, progress);
        },
        [this](const Sent &done) {
            m_job.reset();
            if (!done.names.isEmpty()) {
                m_messages.showNotice(
                    tr("“%1” was sent: its remote holds what was committed.").arg(done.names.join(tr("”, “"))));
                Q_EMIT sent();
            }
            if (done.problem)
                m_messages.showError(*done.problem);
            look();
        });
}

} // namespace galley::app
