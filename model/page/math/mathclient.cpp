// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/math/mathclient.h"

#include "model/page/math/mathprotocol.h"
#include "model/renderer/rendererprocess.h"

#include <QCache>
#include <QQueue>
#include <QTimer>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype rememberedBytes = 16 << 20;
constexpr qsizetype longestFormula = 8192;

struct Formula
{
    QString tex;
    bool isDisplay = false;

    bool operator==(const Formula &) const = default;
};

size_t qHash(const Formula &formula, size_t seed = 0) { return qHashMulti(seed, formula.tex, formula.isDisplay); }

QByteArray sourceWithReason(const Formula &formula, const QString &reason)
{
    return "<code class=\"galley-math-wrong\" title=\"" + reason.toHtmlEscaped().toUtf8() + "\">" +
           formula.tex.toHtmlEscaped().toUtf8() + "</code>";
}

/// The TeX within MathML is for other programs; readers of feeds and summaries would take it for words.
void dropSource(QByteArray &html)
{
    const qsizetype start = html.indexOf("<annotation ");
    const qsizetype end = html.indexOf("</annotation>", start);
    if (start >= 0 && end > start)
        html.remove(start, end + qsizetype(sizeof "</annotation>") - 1 - start);
}

} // namespace

class MathClient::Private
{
public:
    Private(MathClient *client, MathForm wantedForm, const RendererLimits &given)
        : q(client)
        , form(wantedForm)
        , limits(given)
        , process(given, u"galley-math"_s)
    {
        deadline.setSingleShot(true);
        QObject::connect(&deadline, &QTimer::timeout, q, [this] { giveUp(); });
        QObject::connect(&process, &RendererProcess::received, q, [this](const QByteArray &answer) { take(answer); });
        QObject::connect(&process, &RendererProcess::died, q, [this] { giveUp(); });
        known.setMaxCost(rememberedBytes);
    }

    void ask(const Formula &formula)
    {
        if (!waiting.contains(formula))
            waiting.enqueue(formula);
        startNext();
    }

    void startNext();
    void take(const QByteArray &message);
    void giveUp();
    void keep(const Formula &formula, const math::Answer &answer);
    void finishFirst(const math::Answer &answer);

    MathClient *q;
    MathForm form;
    RendererLimits limits;
    RendererProcess process;
    QTimer deadline;
    QCache<Formula, QByteArray> known;
    QQueue<Formula> waiting; ///< The first is with the program while `isRunning`.
    bool isRunning = false;
};

void MathClient::Private::startNext()
{
    if (isRunning || waiting.isEmpty())
        return;
    if (const Result<> started = process.start(); !started) {
        // Told from the event loop: who asked is still reading the answer.
        QTimer::singleShot(0, q, [this, error = started.error()] {
            while (!waiting.isEmpty())
                keep(waiting.dequeue(), {{}, error.message});
            Q_EMIT q->made();
        });
        return;
    }
    isRunning = true;
    process.send(protocol::pack(math::Request{waiting.head().tex, waiting.head().isDisplay, form == MathForm::MathMl}));
    deadline.start(limits.deadlineMs);
}

void MathClient::Private::keep(const Formula &formula, const math::Answer &answer)
{
    QByteArray html = answer.html.isEmpty() ? sourceWithReason(formula, answer.reason) : answer.html;
    if (form == MathForm::MathMl)
        dropSource(html);
    known.insert(formula, new QByteArray(html), html.size());
}

void MathClient::Private::finishFirst(const math::Answer &answer)
{
    deadline.stop();
    isRunning = false;
    keep(waiting.dequeue(), answer);
    if (waiting.isEmpty())
        Q_EMIT q->made();
    startNext();
}

void MathClient::Private::take(const QByteArray &message)
{
    math::Answer answer;
    if (!isRunning)
        return;
    if (!protocol::unpack(message, answer))
        giveUp();
    else
        finishFirst(answer);
}

void MathClient::Private::giveUp()
{
    process.end();
    if (isRunning)
        finishFirst({{}, MathClient::tr("This formula takes more time or memory than a formula may.")});
}

MathClient::MathClient(MathForm form, QObject *parent, RendererLimits limits)
    : QObject(parent)
    , d(std::make_unique<Private>(this, form, limits))
{
}

MathClient::~MathClient() = default;

QByteArray MathClient::html(const QString &tex, bool isDisplay)
{
    const Formula formula{tex, isDisplay};
    if (tex.size() > longestFormula)
        return sourceWithReason(formula, tr("This formula is longer than a formula may be."));
    if (const QByteArray *const made = d->known.object(formula))
        return *made;
    d->ask(formula);
    return {};
}

QByteArray MathClient::htmlNow(const QString &tex, bool isDisplay)
{
    const QDeadlineTimer deadline(d->limits.deadlineMs * 2);
    QByteArray made = html(tex, isDisplay);
    while (made.isEmpty() && d->process.isRunning() && !deadline.hasExpired()) {
        if (!d->process.waitForMessage(QDeadlineTimer(d->limits.deadlineMs)))
            d->giveUp();
        made = html(tex, isDisplay);
    }
    return made.isEmpty() ? sourceWithReason({tex, isDisplay}, tr("KaTeX is not installed.")) : made;
}

} // namespace galley::model
