// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/typingkeeper.h"

#include "app/followsearch.h"

#include <algorithm>

namespace galley::app {

using namespace model;

namespace {

constexpr int journalMs = 400;  ///< With the save itself well within the second that may be lost.
constexpr int settleMs = 2'000; ///< A long text is stored whole when the fingers rest.
constexpr int pauseMs = 30'000;
constexpr int retryMs = 2'000;

void makeSingleShot(QTimer &timer, int intervalMs)
{
    timer.setSingleShot(true);
    timer.setInterval(intervalMs);
}

Result<KeptTyping> restAndSettle(Library &library, TypedPost &post)
{
    if (const Result<> rested = post.rest(library); !rested)
        return std::unexpected(rested.error());
    return post.settle(library); // There is nothing left to do: it tells how the post stands.
}

} // namespace

TypingKeeper::TypingKeeper(LibraryThread &library, std::function<Typed()> collect, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_collect(std::move(collect))
{
    makeSingleShot(m_journal, journalMs);
    makeSingleShot(m_settle, settleMs);
    makeSingleShot(m_pause, pauseMs);
    makeSingleShot(m_retry, retryMs);
    m_journal.setTimerType(Qt::PreciseTimer);
    connect(&m_journal, &QTimer::timeout, this, [this] {
        if (m_onTheWay == 0) // Otherwise the answer starts the next.
            send();
    });
    connect(&m_settle, &QTimer::timeout, this, &TypingKeeper::settle);
    connect(&m_pause, &QTimer::timeout, this, &TypingKeeper::rest);
    connect(&m_retry, &QTimer::timeout, this, &TypingKeeper::retry);
}

void TypingKeeper::begin(std::shared_ptr<TypedPost> post)
{
    m_journal.stop();
    m_settle.stop();
    m_pause.stop();
    m_isUnsent = false;
    m_isTouched = false;
    m_post = std::move(post);
}

std::shared_ptr<TypedPost> TypingKeeper::unkept(const PostId &id) const
{
    const auto found =
        std::ranges::find_if(m_unkept, [&id](const std::shared_ptr<TypedPost> &post) { return post->id() == id; });
    return found == m_unkept.end() ? nullptr : *found;
}

bool TypingKeeper::isAllKept() const { return !m_isUnsent && m_onTheWay == 0 && m_unkept.isEmpty(); }

void TypingKeeper::note()
{
    if (!m_post)
        return;
    m_isUnsent = true;
    m_isTouched = true;
    m_pause.start();
    m_settle.stop();
    if (!m_journal.isActive() && !hasFailed())
        m_journal.start();
}

void TypingKeeper::flush()
{
    m_journal.stop();
    if (!m_isTouched)
        return;
    if (m_isUnsent)
        send();
    settle();
}

void TypingKeeper::rest()
{
    flush();
    m_pause.stop();
    if (!m_post || !std::exchange(m_isTouched, false))
        return;
    ask(m_post, restAndSettle);
    followSearch(m_library, this);
}

void TypingKeeper::send()
{
    m_isUnsent = false;
    ask(m_post, [typed = m_collect()](Library &library, TypedPost &post) {
        return post.keep(library, typed.change, typed.place);
    });
}

void TypingKeeper::settle()
{
    m_settle.stop();
    if (m_post)
        ask(m_post, [](Library &library, TypedPost &post) { return post.settle(library); });
}

void TypingKeeper::retry()
{
    const QList<std::shared_ptr<TypedPost>> unkept = m_unkept;
    for (const auto &post : unkept) {
        if (post == m_post)
            send();
        else
            ask(post, restAndSettle);
    }
}

template<typename Work>
void TypingKeeper::ask(const std::shared_ptr<TypedPost> &post, Work work)
{
    ++m_onTheWay;
    m_library.then(
        this, [post, work = std::move(work)](Library &library) { return work(library, *post); },
        [this, post](const Result<KeptTyping> &kept) { take(post, kept); }, Turn::Typing);
}

void TypingKeeper::take(const std::shared_ptr<TypedPost> &post, const Result<KeptTyping> &kept)
{
    --m_onTheWay;
    if (!kept) {
        takeFailure(post, kept.error());
        return;
    }
    if (m_unkept.removeAll(post) > 0 && m_unkept.isEmpty()) {
        m_retry.stop();
        Q_EMIT resumed();
    }
    if (post == m_post) {
        if (kept->outOfStep) {
            Q_EMIT wholeNeeded();
            m_isUnsent = true;
        } else {
            Q_EMIT this->kept(*kept);
        }
        if (!kept->isWhole && !m_isUnsent)
            m_settle.start();
    }
    if (m_isUnsent && !m_journal.isActive())
        m_journal.start();
    if (isAllKept())
        Q_EMIT allKept();
}

/// What could not be kept is in the TypedPost, and with it goes the next try.
void TypingKeeper::takeFailure(const std::shared_ptr<TypedPost> &post, const Error &error)
{
    const bool isFirst = m_unkept.isEmpty();
    if (!m_unkept.contains(post))
        m_unkept.append(post);
    m_isTouched = m_isTouched || post == m_post;
    m_journal.stop();
    m_retry.start();
    if (isFirst)
        Q_EMIT failed(error);
}

} // namespace galley::app
