// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/live/livewatch.h"

#include <QEventLoop>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr qint64 mostBytes = 8LL * 1024 * 1024; ///< Of a page; a post is found in the first of them or not at all.
constexpr int mostRedirects = 5;

QNetworkRequest requestFor(const LiveQuestion &question)
{
    QNetworkRequest request(question.address);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Galley/" GALLEY_VERSION ""_s);
    request.setRawHeader("Cache-Control", "no-cache");
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    request.setTransferTimeout(int(question.pace.answer.count()));
    return request;
}

bool isSameHost(const QUrl &one, const QUrl &other)
{
    const bool isWeb = other.scheme() == "https"_L1 || (other.scheme() == "http"_L1 && one.scheme() == "http"_L1);
    return isWeb && one.host() == other.host();
}

} // namespace

LiveWatch::LiveWatch(const LiveQuestion &question, QObject *parent)
    : QObject(parent)
    , m_question(question)
    , m_pause(question.pace.first)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &LiveWatch::ask);
}

LiveWatch::~LiveWatch() = default;

void LiveWatch::start()
{
    m_clock.start();
    const bool isWeb = m_question.address.scheme() == "http"_L1 || m_question.address.scheme() == "https"_L1;
    if (isWeb && !m_question.address.host().isEmpty()) {
        ask();
        return;
    }
    m_why = tr("“%1” is no address of a web site.").arg(m_question.address.toDisplayString());
    QMetaObject::invokeMethod(this, [this] { answer(false); }, Qt::QueuedConnection);
}

void LiveWatch::stop()
{
    if (m_why.isEmpty())
        m_why = tr("The question was stopped.");
    answer(false);
}

void LiveWatch::ask()
{
    QNetworkReply *reply = m_network.get(requestFor(m_question));
    m_reply = reply;
    connect(reply, &QNetworkReply::redirected, this, [this, reply](const QUrl &to) {
        if (isSameHost(reply->url(), to)) {
            Q_EMIT reply->redirectAllowed();
            return;
        }
        m_why = tr("It leads to another host, “%1”.").arg(to.host());
        reply->abort();
    });
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64) {
        if (received > mostBytes)
            reply->abort();
    });
    m_why.clear();
    connect(reply, &QNetworkReply::finished, this, [this, reply] { take(reply); });
}

void LiveWatch::take(QNetworkReply *reply)
{
    m_reply = nullptr;
    reply->deleteLater();
    if (m_isDone)
        return;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto holds = status == 200 && reply->error() == QNetworkReply::NoError
                           ? model::lookFor(m_question.fingerprint, reply->readAll())
                           : model::PageHolds::Nothing;
    if (holds == model::PageHolds::All) {
        m_question.address = reply->url();
        answer(true);
        return;
    }
    if (holds == model::PageHolds::Title)
        m_why = tr("The page still shows an earlier text.");
    else if (status == 200 && reply->error() == QNetworkReply::NoError)
        m_why = tr("There is a page, but not this post on it.");
    else if (status >= 400)
        m_why =
            status == 404 || status == 410 ? tr("There is no page yet.") : tr("The site answers with %1.").arg(status);
    else if (m_why.isEmpty())
        m_why = tr("The site does not answer: %1").arg(reply->errorString());
    const auto waited = std::chrono::milliseconds(m_clock.elapsed());
    if (waited + m_pause > m_question.pace.whole) {
        answer(false);
        return;
    }
    Q_EMIT askedAgain(waited);
    m_next.start(m_pause);
    m_pause = std::min(m_question.pace.longest, m_pause + m_pause / 2);
}

void LiveWatch::answer(bool isLive)
{
    if (std::exchange(m_isDone, true))
        return;
    m_next.stop();
    if (m_reply)
        m_reply->abort();
    Q_EMIT answered({isLive, m_question.address, std::chrono::milliseconds(m_clock.isValid() ? m_clock.elapsed() : 0),
                     isLive ? QString() : m_why});
}

LiveAnswer waitUntilLive(const LiveQuestion &question, const Progress &progress)
{
    LiveAnswer given;
    QEventLoop loop;
    LiveWatch watch(question);
    QObject::connect(&watch, &LiveWatch::answered, &loop, [&](const LiveAnswer &answer) {
        given = answer;
        loop.quit();
    });
    QTimer stopping;
    QObject::connect(&stopping, &QTimer::timeout, &watch, [&] {
        if (progress && !progress({LiveWatch::tr("Waiting for the page"), 0, 0}))
            watch.stop();
    });
    stopping.start(200);
    watch.start();
    loop.exec();
    return given;
}

} // namespace galley::app
