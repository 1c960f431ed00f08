// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <utility>

namespace galley::publish {

/// Whether git and ssh may ask the author for what they need (see signin/signin.h).
enum class Asking { No, Yes };

/// One run of the installed git program.
struct GitCall
{
    QString folder;
    QStringList arguments;
    QByteArray input;
    QList<std::pair<QString, QString>>
        environment; ///< Besides what Galley was started with; a null value takes a variable away.
    QString what;    ///< What is being done, for the progress: “Sending the post”.
    std::chrono::milliseconds longestSilence = std::chrono::seconds(30);
    Asking asking = Asking::No;
    QString address{}; ///< Of the remote: https secrets are for its host alone.
    QString proxy{};   ///< And for this one.
};

/// What it answered.
struct GitAnswer
{
    int exitCode = 0;
    QByteArray output;
    QString words;            ///< What it wrote to its error output, without any secret of an address.
    bool wasAsked = false;    ///< The author was asked for something.
    bool wasDeclined = false; ///< Something that was asked for was not answered.
};

/// Runs git without a shell, a terminal or a prompt, in a process group of its own that is ended as a whole on cancel
/// or silence. Blocks; any thread, with or without an event loop. Errors: git is not installed, it was cancelled or
/// silent too long. An exit code is no error here.
Result<GitAnswer> runGit(const GitCall &call, const Progress &progress = {});

/// Which of its two errors of the way it is.
bool isCancelled(const Error &error);
bool isSilence(const Error &error);

/// Takes “user:password@” out of every address in a text.
QString withoutSecrets(const QString &text);

} // namespace galley::publish
