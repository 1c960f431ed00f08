// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/highlighterclient.h"

#include "model/renderer/editlog.h"
#include "model/renderer/protocol.h"
#include "model/renderer/refusal.h"
#include "model/renderer/rendererprocess.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace galley::model {

using protocol::Request;

namespace {

constexpr int mostFailures = 2; ///< On one document; after that it stays plain.

QString joined(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

class HighlighterClient::Private
{
public:
    Private(HighlighterClient *client, const RendererLimits &limits);

    bool start();
    void send(const QByteArray &request);
    void sendDocument();
    void take(const QByteArray &message);
    void tell(const protocol::LinesAnswer &answer);
    void fail();

    HighlighterClient *q;
    RendererLimits limits;
    RendererProcess process;
    QTimer deadline;

    QStringList lines;
    HighlightLanguage language;
    QString theme;
    QList<HighlightStyle> styles{HighlightStyle{}};
    QList<HighlightTheme> themes;

    EditLog unknownToRenderer;
    quint32 serial = 0;         ///< Of the last change.
    quint32 answeredSerial = 0; ///< Of the last change that an answer knew of.
    int unanswered = 0;
    bool hasMore = false;
    int failures = 0;
    bool isRefused = false;
};

HighlighterClient::Private::Private(HighlighterClient *client, const RendererLimits &given)
    : q(client)
    , limits(given)
    , process(given)
{
    deadline.setSingleShot(true);
    connect(&deadline, &QTimer::timeout, q, [this] { fail(); });
    connect(&process, &RendererProcess::received, q, [this](const QByteArray &message) { take(message); });
    connect(&process, &RendererProcess::died, q, [this] { fail(); });
}

bool HighlighterClient::Private::start()
{
    if (const Result<> started = process.start(); !started) {
        isRefused = true;
        Q_EMIT q->refused(started.error());
        return false;
    }
    return true;
}

void HighlighterClient::Private::send(const QByteArray &request)
{
    process.send(request);
    if (unanswered++ == 0) {
        deadline.start(limits.deadlineMs);
    }
}

void HighlighterClient::Private::sendDocument()
{
    const bool isNew = !process.isRunning();
    if (!start()) {
        return;
    }
    if (isNew && !theme.isEmpty()) {
        send(protocol::pack(Request::SetTheme, theme));
    }
    unknownToRenderer.clear();
    hasMore = true; // Until an answer says that all is done.
    send(protocol::pack(Request::SetLines, protocol::LinesRequest{++serial, 0, 0, joined(lines), language.definition,
                                                                  language.frontMatter}));
}

void HighlighterClient::Private::take(const QByteArray &message)
{
    protocol::LinesAnswer answer;
    if (!protocol::unpack(message, answer)) {
        fail();
        return;
    }
    --unanswered;
    deadline.stop();
    if (unanswered > 0) {
        deadline.start(limits.deadlineMs);
    }
    unknownToRenderer.settle(answer.serial);
    answeredSerial = answer.serial;
    hasMore = answer.more || unanswered > 0;
    if (unanswered == 0 && answer.more) {
        send(protocol::pack(Request::MoreLines, quint8(0)));
    }
    tell(answer);
}

void HighlighterClient::Private::tell(const protocol::LinesAnswer &answer)
{
    if (!answer.themes.isEmpty()) {
        themes = answer.themes;
    }
    if (answer.anew) {
        styles.clear();
    }
    styles += answer.styles;
    if (!answer.styles.isEmpty()) {
        Q_EMIT q->stylesChanged();
    }
    // Lines that changed since are left out: their own answer is on its way. What is left may lie apart.
    QList<HighlightedLine> run;
    int runStart = 0;
    for (int index = 0; index < int(answer.lines.size()); ++index) {
        const int line = unknownToRenderer.lineNow(answer.first + index);
        if (!run.isEmpty() && line != runStart + int(run.size())) {
            Q_EMIT q->highlighted(runStart, std::exchange(run, {}));
        }
        if (line >= 0) {
            runStart = run.isEmpty() ? line : runStart;
            run.append(answer.lines[index]);
        }
    }
    if (!run.isEmpty()) {
        Q_EMIT q->highlighted(runStart, run);
    }
    if (!q->isBusy()) {
        failures = 0;
        Q_EMIT q->idle();
    }
}

void HighlighterClient::Private::fail()
{
    deadline.stop();
    process.end();
    unanswered = 0;
    hasMore = false;
    if (isRefused || lines.isEmpty()) {
        return;
    }
    if (++failures >= mostFailures) {
        isRefused = true;
        answeredSerial = serial;
        Q_EMIT q->refused(refusalOfLimits());
        return;
    }
    sendDocument();
}

HighlighterClient::HighlighterClient(QObject *parent, RendererLimits limits)
    : QObject(parent)
    , d(std::make_unique<Private>(this, limits))
{
}

HighlighterClient::~HighlighterClient() = default;

void HighlighterClient::setDocument(const QStringList &lines, const HighlightLanguage &language)
{
    d->lines = lines;
    d->language = language;
    d->failures = 0;
    d->isRefused = false;
    d->sendDocument();
}

void HighlighterClient::replaceLines(int first, int removed, const QStringList &lines)
{
    Q_ASSERT(first >= 0 && removed >= 0 && first + removed <= d->lines.size());
    if (removed == lines.size()) {
        std::copy(lines.begin(), lines.end(), d->lines.begin() + first);
    } else {
        d->lines.remove(first, removed);
        d->lines.insert(first, lines.size(), QString());
        std::copy(lines.begin(), lines.end(), d->lines.begin() + first);
    }
    if (d->isRefused) {
        return;
    }
    if (!d->process.isRunning()) {
        d->sendDocument();
        return;
    }
    d->unknownToRenderer.add(++d->serial, first, removed, int(lines.size()));
    d->send(protocol::pack(Request::ReplaceLines,
                           protocol::LinesRequest{d->serial, first, removed, joined(lines), QString(), false}));
}

bool HighlighterClient::waitForAnswer(int timeoutUs)
{
    const QDeadlineTimer end(std::chrono::microseconds{timeoutUs}, Qt::PreciseTimer);
    while (d->answeredSerial != d->serial && !d->isRefused) {
        if (!d->process.waitForMessage(end) && (end.hasExpired() || !d->process.isRunning())) {
            return false;
        }
    }
    return !d->isRefused;
}

bool HighlighterClient::isBusy() const { return d->unanswered > 0 || d->hasMore; }

qint64 HighlighterClient::rendererProcessId() const { return d->process.processId(); }

void HighlighterClient::setTheme(const QString &name)
{
    d->theme = name;
    if (d->process.isRunning()) {
        d->send(protocol::pack(Request::SetTheme, name));
    }
}

QString HighlighterClient::theme() const { return d->theme; }

const QList<HighlightStyle> &HighlighterClient::styles() const { return d->styles; }

const QList<HighlightTheme> &HighlighterClient::themes() const { return d->themes; }

} // namespace galley::model
