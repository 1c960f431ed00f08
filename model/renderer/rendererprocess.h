// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendererclient.h"
#include "model/result.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QObject>
#include <QProcess>

namespace galley::model {

/// A helper program (galley-renderer, galley-math) and the frames that go to and fro. Knows nothing of what they say.
/// Lives on the thread that made it.
class RendererProcess : public QObject
{
    Q_OBJECT

public:
    explicit RendererProcess(const RendererLimits &limits, const QString &name = QStringLiteral("galley-renderer"),
                             QObject *parent = nullptr);
    ~RendererProcess() override;

    /// Where the program of that name is: beside the program, or in the bin folder beside the program's own (as tests
    /// have it).
    static QString program(const QString &name = QStringLiteral("galley-renderer"));

    /// Starts the process if none runs.
    Result<> start();
    bool isRunning() const { return m_process != nullptr; }
    qint64 processId() const { return m_process ? m_process->processId() : 0; }

    void send(const QByteArray &message);

    /// Waits for the next `received` without an event loop. False: the time is over, or the process ended.
    bool waitForMessage(QDeadlineTimer deadline);

    /// Ends the process now; nothing is emitted for it any more.
    void end();

Q_SIGNALS:
    void received(const QByteArray &message);
    void died(); ///< Not by end().

private:
    void readMessages();
    void reportDeath();

    RendererLimits m_limits;
    QString m_name;
    QProcess *m_process = nullptr; ///< Null: none runs.
    QByteArray m_input;            ///< What came of frames not yet whole.
    quint64 m_messages = 0;        ///< Received so far.
};

} // namespace galley::model
