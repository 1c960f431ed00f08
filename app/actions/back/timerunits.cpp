// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/back/timerunits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int patienceMs = 10'000;
const QString timerName = u"galley-due.timer"_s;
const QString serviceName = u"galley-due.service"_s;

QString tr(const char *text) { return QCoreApplication::translate("TimerUnits", text); }

/// systemd reads \, ", % and $ in a command for itself.
QByteArray quoted(const QString &word)
{
    QString text = word;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'%', u"%%"_s).replace(u'$', u"$$"_s);
    return '"' + text.toUtf8() + '"';
}

Result<> systemctl(const QStringList &words)
{
    const QString program = QStandardPaths::findExecutable(u"systemctl"_s);
    QProcess process;
    process.start(program, QStringList{u"--user"_s} + words);
    const bool isDone = !program.isEmpty() && process.waitForFinished(patienceMs) &&
                        process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (isDone)
        return {};
    return std::unexpected(
        Error{tr("There is no systemd here that would run something at a time for you."),
              tr("Leave Galley's window open, or let another program, such as cron, say “galley due” every minute."),
              QString::fromLocal8Bit(process.readAllStandardError()).trimmed()});
}

Result<> write(const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(unitFolder());
    QSaveFile file(unitFolder() + u'/' + name);
    if (file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(Error{tr("“%1” cannot be written.").arg(file.fileName()),
                                 tr("Check the free space and that you may write there."), file.errorString()});
}

QByteArray serviceOf(const QString &program, const QString &libraryFolder)
{
    return "[Unit]\nDescription=Publish posts of Galley whose time has come\n\n"
           "[Service]\nType=oneshot\nExecStart=" +
           quoted(program) + " due --quiet --library " + quoted(libraryFolder) + '\n';
}

/// Every minute; a time that passed while the machine slept is caught up at once.
QByteArray timerUnit()
{
    return "[Unit]\nDescription=Look for posts of Galley whose time has come\n\n"
           "[Timer]\nOnCalendar=*-*-* *:*:00\nAccuracySec=5s\nPersistent=true\n\n"
           "[Install]\nWantedBy=timers.target\n";
}

} // namespace

QString unitFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/systemd/user"_s;
}

bool isTimerInstalled() { return QFile::exists(unitFolder() + u'/' + timerName); }

bool hasTimers() { return systemctl({u"show-environment"_s}).has_value(); }

Result<> installTimer(const QString &program, const QString &libraryFolder)
{
    if (const Result<> served = systemctl({u"show-environment"_s}); !served)
        return served;
    if (const Result<> written = write(serviceName, serviceOf(program, libraryFolder)); !written)
        return written;
    if (const Result<> written = write(timerName, timerUnit()); !written)
        return written;
    Result<> done = systemctl({u"daemon-reload"_s});
    if (done)
        done = systemctl({u"enable"_s, u"--now"_s, timerName});
    return done;
}

Result<> removeTimer()
{
    // Where there is no systemd any more, the files still go.
    (void)systemctl({u"disable"_s, u"--now"_s, timerName});
    for (const QString &name : {timerName, serviceName}) {
        QFile file(unitFolder() + u'/' + name);
        if (file.exists() && !file.remove()) {
            return std::unexpected(Error{tr("“%1” cannot be removed.").arg(file.fileName()),
                                         tr("Check that you may write in its folder."), file.errorString()});
        }
    }
    (void)systemctl({u"daemon-reload"_s});
    return {};
}

} // namespace galley::app
