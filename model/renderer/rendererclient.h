// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"
#include "model/result.h"

#include <QObject>

#include <memory>

namespace galley::model {

/// What a renderer may use before it is ended and started anew.
struct RendererLimits
{
    int deadlineMs = 2000;
    qint64 memoryBytes = qint64(512) << 20;
};

/// One galley-renderer process: started at the first request, ended over its limits, started anew after that.
/// Lives on the thread that made it; use one for each thread, and one for each document shown at a time.
class RendererClient : public QObject
{
    Q_OBJECT

public:
    explicit RendererClient(QObject *parent = nullptr, RendererLimits limits = {});
    ~RendererClient() override;

    /// Renders and waits, without an event loop. Errors: the text cannot be shown within the limits; no renderer.
    Result<RenderedText> renderNow(const QByteArray &markdown, RenderOptions options = {});

    /// Code of one language as HTML: spans with classes by kind of text (kw, co, st …), no colours. Code of unknown
    /// languages, and all where there is no renderer, comes escaped only. Waits, without an event loop, also for what
    /// runs: in a window, let RenderOptions::colouredCode do it.
    QByteArray colouredCodeNow(const QString &language, const QString &code);

    /// Asks for `markdown` to be rendered; only what differs from the last text of this client goes over the pipe. One
    /// request runs, at most one waits: a newer text takes the place of the waiting one. Answers by `rendered` or
    /// `refused`.
    void render(const QByteArray &markdown, RenderOptions options = {});

    /// The next answer starts from nothing (`first` 0, all blocks inserted): call it when another document is shown.
    void forget();

    bool isBusy() const;
    /// Of the running process; 0: none runs.
    qint64 rendererProcessId() const;

Q_SIGNALS:
    void rendered(const galley::model::RenderPatch &patch);
    /// This text cannot be shown; the last good answer still stands.
    void refused(const galley::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace galley::model
