// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/page/live/fingerprint.h"
#include "model/progress.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace galley::app {

/// How often a site is asked: pauses that grow, and an end.
struct AskingPace
{
    std::chrono::milliseconds first = std::chrono::seconds(2);
    std::chrono::milliseconds longest = std::chrono::seconds(30);
    std::chrono::milliseconds whole = std::chrono::minutes(10);
    std::chrono::milliseconds answer = std::chrono::seconds(15); ///< For one answer.
};

/// A page to ask for, and what tells that it carries the post.
struct LiveQuestion
{
    QUrl address;
    model::Fingerprint fingerprint;
    AskingPace pace{};
};

struct LiveAnswer
{
    bool isLive = false;
    QUrl address;
    std::chrono::milliseconds waited{0};
    QString why; ///< What the last page was instead, in words; empty when live.
};

/// Asks a site for a page until it carries a post. Redirects are followed on the same host only, nothing is sent but
/// the question itself. Answers once; ends with its object.
class LiveWatch : public QObject
{
    Q_OBJECT

public:
    explicit LiveWatch(const LiveQuestion &question, QObject *parent = nullptr);
    ~LiveWatch() override;

    void start();
    void stop(); ///< Answers with what is known now.

Q_SIGNALS:
    void askedAgain(std::chrono::milliseconds waited);
    void answered(const galley::app::LiveAnswer &answer);

private:
    void ask();
    void take(QNetworkReply *reply);
    void answer(bool isLive);

    LiveQuestion m_question;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_next;
    std::chrono::milliseconds m_pause;
    QElapsedTimer m_clock;
    QString m_why;
    bool m_isDone = false;
};

/// The same, waiting for the answer. Not on a thread with an event loop of its own.
LiveAnswer waitUntilLive(const LiveQuestion &question, const Progress &progress = {});

} // namespace galley::app
