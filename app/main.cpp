// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commandline.h"
#include "app/commands/terminal.h"
#include "app/language/words.h"
#include "app/settings/crashreport.h"
#include "app/version.h"
#include "app/window/windowmain.h"

#include <QCoreApplication>

#include <cstdio>

using namespace galley::app;

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// What was asked for. Its own application is there only so that problems are told in the author's language.
CommandLine read(int argc, char **argv, const QStringList &words)
{
    const QCoreApplication application(argc, argv);
    Words::speak();
    return parseCommandLine(words, QDir::current());
}

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("galley")); // Settings are in ~/.config/galley/galley.conf.
    QCoreApplication::setApplicationName(QStringLiteral("galley"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(version));

    keepCrashReports();

    const QStringList words = wordsOf(argc, argv);
    const CommandLine line = read(argc, argv, words);
    if (!line.problem.isEmpty()) {
        print(stderr, line.problem + QStringLiteral("\nTry “galley --help”.\n"));
        return WrongUsage;
    }
    if (line.version) {
        print(stdout, QStringLiteral("galley %1\n").arg(QString::fromLatin1(version)));
        return Done;
    }
    if (line.help) {
        print(stdout, helpText(line.command));
        return Done;
    }
    if (!line.command)
        return runWindow(argc, argv, line, words);

    QCoreApplication application(argc, argv); // No QGuiApplication: a command needs no display.
    Words::speak();
    return runInTerminal(line, words);
}
