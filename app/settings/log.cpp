// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/log.h"

#include "app/version.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr qint64 mostBytes = 512 * 1024;
constexpr qsizetype mostLetters = 400; ///< Of one message: no text of an author is told whole.

QtMessageHandler &usualHandler()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

const char *wordFor(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        break;
    }
    return "fatal";
}

/// A log that cannot be written must not keep anyone from writing a post, so nothing here is an error.
void append(const QByteArray &line)
{
    static QMutex mutex;
    const QMutexLocker locker(&mutex);
    QFile file(logFile());
    QDir().mkpath(QFileInfo(file).path());
    if (file.size() + line.size() > mostBytes) {
        QFile::remove(file.fileName() + u".1"_s);
        QFile::rename(file.fileName(), file.fileName() + u".1"_s);
    }
    if (file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(line);
    }
}

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isOfThePage = qstrcmp(context.category, "js") == 0; // It says what stands in it.
    if (type != QtDebugMsg && !isOfThePage) {
        const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        append(u"%1 %2 %3: %4\n"_s
                   .arg(time, QLatin1StringView(wordFor(type)), QString::fromLatin1(context.category),
                        withoutPrivateParts(message))
                   .toUtf8());
    }
    if (usualHandler() != nullptr)
        usualHandler()(type, context, message);
}

} // namespace

QString logFile()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + u"/.local/state"_s);
    return state + u"/galley/log"_s;
}

QString withoutPrivateParts(const QString &message)
{
    static const QRegularExpression quoted(u"\"[^\"]*\"?|“[^”]*”?|'[^']*'"_s);
    static const QRegularExpression address(u"\\b[a-z][a-z0-9+.-]*:\\S+|\\S*[/@=]\\S*"_s);
    static const QRegularExpression longWord(u"\\S{33,}"_s); // A token, a key, a hash.
    static const QRegularExpression letters(u"[^\\x20-\\x7e]+"_s);
    QString text = message.left(mostLetters);
    text.replace(quoted, u"…"_s).replace(address, u"…"_s).replace(longWord, u"…"_s).replace(letters, u"…"_s);
    return text;
}

void logError(const Error &error)
{
    append(u"%1 error %2\n"_s
               .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), withoutPrivateParts(error.message))
               .toUtf8());
}

void startLog()
{
    append(u"%1 start galley %2, Qt %3\n"_s
               .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), QString::fromLatin1(version),
                    QLatin1StringView(qVersion()))
               .toUtf8());
    usualHandler() = qInstallMessageHandler(keep);
}

} // namespace galley::app
