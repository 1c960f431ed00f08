// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

/// What a run of the program came to.
struct GalleyRun
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(output).array(); }
    QString error(const char *part) const
    {
        return object()[QLatin1StringView("error")][QLatin1StringView(part)].toString();
    }
};

/// The built program, run as an author runs it, with a library of its own.
class GalleyProgram
{
public:
    QTemporaryDir folder;

    QString path(const QString &relative) const { return folder.filePath(relative); }
    QString library() const { return path(QStringLiteral("library")); }

    GalleyRun run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    GalleyRun json(const QStringList &words, const QByteArray &input = {}) const
    {
        return run(words + QStringList{QStringLiteral("--json")}, input);
    }

    void start(QProcess &process, const QStringList &words) const
    {
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(GALLEY_BIN_DIR "/galley"),
                      words + QStringList{QStringLiteral("--library"), library()});
    }
};
