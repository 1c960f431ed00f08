// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QProcess;

namespace galley {

/// A program that a test started: ended with the test by its own process, and at the latest after two minutes by
/// itself.
class Child
{
public:
    Child();
    ~Child();

    /// Ends the test program with a word when it does not start.
    void start(const QString &program, const QStringList &arguments);
    void end();
    bool isRunning() const;
    QByteArray words() const; ///< All that it wrote so far.

    /// Runs a program to its end and gives its output; ends the test program when it fails.
    static QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {});

private:
    std::unique_ptr<QProcess> m_process;
};

/// A port of 127.0.0.1 that nobody listens on just now.
int freePort();
/// Waits until somebody does; ends the test program when nobody comes.
void awaitPort(int port, const Child &child);

} // namespace galley
