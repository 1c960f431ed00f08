// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/rendererclient.h"

#include "model/renderer/protocol.h"
#include "model/renderer/refusal.h"
#include "model/renderer/rendererprocess.h"
#include "model/renderer/textedit.h"

#include <QTimer>

#include <algorithm>
#include <optional>

namespace galley::model {

using protocol::Outcome;
using protocol::Request;

namespace {

constexpr qsizetype longestTextBytes = 16 << 20; ///< More is not even sent.
constexpr int firstPauseMs = 500;
constexpr int longestPauseMs = 2000; ///< So long a text that became good again may wait.

} // namespace

class RendererClient::Private
{
public:
    Private(RendererClient *client, const RendererLimits &limits);

    struct Wanted
    {
        QByteArray markdown;
        RenderOptions options;
    };

    void startNext();
    /// What the renderer's answer to a direct request is, or why there is none.
    Result<QByteArray> ask(const QByteArray &request);
    /// Waits for a render() that runs and lets no other start until `release`.
    void reserve();
    void release();
    QByteArray renderRequest(const Wanted &wanted, bool whole);
    void take(const QByteArray &message);
    void completeOutline(protocol::RenderAnswer &answer);
    void giveUp(const Error &error);
    void endProcess();

    RendererClient *q;
    RendererLimits limits;
    RendererProcess process;
    QTimer deadline;
    QTimer pause; ///< Between attempts at a text that ended the renderer again and again.
    int failures = 0;

    bool isRunning = false; ///< A render() is with the renderer.
    std::optional<Wanted> waiting;
    bool isAsking = false; ///< A direct request has the renderer to itself.
    std::optional<QByteArray> directAnswer;

    QByteArray sentText;            ///< What the renderer has.
    bool startsAnew = true;         ///< The renderer's next answer is whole.
    int shownBlocks = 0;            ///< What the receiver of `rendered` has; a whole answer takes their place.
    bool answerIsWhole = true;      ///< The one that runs.
    bool answerIsForgotten = false; ///< The one that runs is of another document, and a patch to what is gone.
    QList<Heading> outline;         ///< Of the last answer.
};

RendererClient::Private::Private(RendererClient *client, const RendererLimits &given)
    : q(client)
    , limits(given)
    , process(given)
{
    deadline.setSingleShot(true);
    pause.setSingleShot(true);
    connect(&deadline, &QTimer::timeout, q, [this] { giveUp(refusalOfLimits()); });
    connect(&pause, &QTimer::timeout, q, [this] { startNext(); });
    connect(&process, &RendererProcess::received, q, [this](const QByteArray &message) { take(message); });
    connect(&process, &RendererProcess::died, q, [this] {
        endProcess();
        if (isRunning) { // Death at rest is no news: the next request starts another.
            giveUp(refusalOfLimits());
        }
    });
}

QByteArray RendererClient::Private::renderRequest(const Wanted &wanted, bool whole)
{
    protocol::RenderRequest request;
    request.options = wanted.options;
    request.whole = whole;
    request.edit = editBetween(sentText, wanted.markdown);
    sentText = wanted.markdown;
    return protocol::pack(Request::Render, request);
}

void RendererClient::Private::startNext()
{
    if (isRunning || isAsking || pause.isActive() || !waiting) {
        return;
    }
    const Wanted wanted = *std::exchange(waiting, {});
    if (wanted.markdown.size() > longestTextBytes) {
        Q_EMIT q->refused(refusalOf(Outcome::TextTooLong));
        return;
    }
    if (const Result<> started = process.start(); !started) {
        Q_EMIT q->refused(started.error());
        return;
    }
    answerIsWhole = startsAnew;
    answerIsForgotten = false;
    isRunning = true;
    process.send(renderRequest(wanted, startsAnew));
    deadline.start(limits.deadlineMs);
}

void RendererClient::Private::take(const QByteArray &message)
{
    if (!isRunning) {
        directAnswer = message;
        return;
    }
    deadline.stop();
    protocol::RenderAnswer answer;
    if (!protocol::unpack(message, answer) || answer.outcome == Outcome::OutOfStep) {
        giveUp(refusalOfLimits());
        return;
    }
    isRunning = false;
    failures = 0;
    if (answerIsForgotten) {
        startNext();
        return;
    }
    if (answer.outcome != Outcome::Done) {
        Q_EMIT q->refused(refusalOf(answer.outcome));
    } else {
        RenderPatch &patch = answer.patch;
        if (answerIsWhole) {
            startsAnew = false;
            patch.removed = std::exchange(shownBlocks, 0);
        }
        completeOutline(answer);
        shownBlocks += int(patch.inserted.size()) - (answerIsWhole ? 0 : patch.removed);
        Q_EMIT q->rendered(patch);
    }
    startNext();
}

void RendererClient::Private::completeOutline(protocol::RenderAnswer &answer)
{
    if (answerIsWhole) {
        outline.clear();
    }
    outline.remove(answer.outlineFirst, answer.outlineRemoved);
    for (qsizetype index = answer.outlineFirst; index < outline.size(); ++index) {
        outline[index].line += answer.patch.lineDelta;
    }
    QList<Heading> whole = outline.first(answer.outlineFirst);
    whole += answer.patch.outline;
    whole += outline.sliced(answer.outlineFirst);
    outline = whole;
    answer.patch.outline = whole;
}

void RendererClient::Private::endProcess()
{
    process.end();
    sentText.clear();
    startsAnew = true;
}

void RendererClient::Private::giveUp(const Error &error)
{
    deadline.stop();
    isRunning = false;
    endProcess();
    ++failures;
    if (failures > 1) { // Else each key in such a text would cost the whole deadline of one core.
        pause.start(std::min(firstPauseMs << std::min(failures - 2, 4), longestPauseMs));
    }
    Q_EMIT q->refused(error);
    startNext();
}

Result<QByteArray> RendererClient::Private::ask(const QByteArray &request)
{
    if (const Result<> started = process.start(); !started) {
        return std::unexpected(started.error());
    }
    directAnswer.reset();
    process.send(request);
    const bool answered = process.waitForMessage(QDeadlineTimer(limits.deadlineMs));
    if (!answered || !directAnswer) {
        endProcess();
        return std::unexpected(refusalOfLimits());
    }
    return *std::exchange(directAnswer, {});
}

void RendererClient::Private::reserve()
{
    isAsking = true;
    while (isRunning) {
        if (!process.waitForMessage(QDeadlineTimer(deadline.remainingTime())) && isRunning) {
            giveUp(refusalOfLimits());
        }
    }
}

void RendererClient::Private::release()
{
    isAsking = false;
    startNext();
}

RendererClient::RendererClient(QObject *parent, RendererLimits limits)
    : QObject(parent)
    , d(std::make_unique<Private>(this, limits))
{
}

RendererClient::~RendererClient() = default;

void RendererClient::render(const QByteArray &markdown, RenderOptions options)
{
    d->waiting = Private::Wanted{markdown, options};
    d->startNext();
}

void RendererClient::forget()
{
    d->startsAnew = true;
    d->shownBlocks = 0;
    d->answerIsForgotten = d->isRunning;
    d->failures = 0; // They were another document's.
    d->pause.stop();
    d->startNext();
}

bool RendererClient::isBusy() const { return d->isRunning || d->waiting; }

qint64 RendererClient::rendererProcessId() const { return d->process.processId(); }

Result<RenderedText> RendererClient::renderNow(const QByteArray &markdown, RenderOptions options)
{
    if (markdown.size() > longestTextBytes) {
        return std::unexpected(refusalOf(Outcome::TextTooLong));
    }
    d->reserve();
    // Started before the request is packed: a new process has no text yet.
    const Result<> started = d->process.start();
    const Result<QByteArray> message = started ? d->ask(d->renderRequest({markdown, options}, true))
                                               : Result<QByteArray>(std::unexpected(started.error()));
    d->startsAnew = true; // Who listens to `rendered` has not seen this answer.
    d->release();
    if (!message) {
        return std::unexpected(message.error());
    }
    protocol::RenderAnswer answer;
    if (!protocol::unpack(*message, answer) || answer.outcome != Outcome::Done) {
        return std::unexpected(refusalOf(answer.outcome));
    }
    return RenderedText{answer.patch.inserted, answer.patch.outline, answer.patch.counts};
}

QByteArray RendererClient::colouredCodeNow(const QString &language, const QString &code)
{
    d->reserve();
    const Result<QByteArray> message =
        d->ask(protocol::pack(Request::ColourCode, protocol::ColourCodeRequest{language, code}));
    d->release();
    QByteArray html;
    if (!message || !protocol::unpack(*message, html)) {
        return code.toHtmlEscaped().toUtf8();
    }
    return html;
}

} // namespace galley::model
