// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/diagnosis/diagnosis.h"

#include "app/version.h"
#include "editor/text/spelling/spellchecker.h"
#include "model/library/libraryversion.h"
#include "model/page/bodyhtml.h"
#include "publish/git/gitversion.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

using enum Diagnosed::Outcome;

QString tr(const char *text) { return QCoreApplication::translate("Diagnosis", text); }

/// What a program prints, without its line end; nothing when it is not there or does not answer.
QString outputOf(const QString &program, const QStringList &words)
{
    constexpr int patienceMs = 5'000;
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromLocal8Bit(process.readAllStandardOutput()).trimmed();
}

Diagnosed versions()
{
    const QString qt = QString::fromLatin1(qVersion());
    return {u"versions"_s, tr("Versions"), Good,
            u"Galley %1, Qt %2, SQLite %3, libgit2 %4"_s.arg(QString::fromLatin1(version), qt, model::databaseVersion(),
                                                             publish::gitLibraryVersion())};
}

Diagnosed renderer()
{
    model::RendererClient client;
    const Result<QByteArray> html = model::bodyHtml(client, "*word*\n");
    if (!html)
        return {u"renderer"_s, tr("Renderer"), Bad, html.error().message, html.error().hint};
    if (html->contains("<em>word</em>"))
        return {u"renderer"_s, tr("Renderer"), Good, tr("answers")};
    return {u"renderer"_s, tr("Renderer"), Bad, tr("answers something else than was asked"),
            tr("Install Galley anew: its parts are of different versions.")};
}

/// A part of Galley that lies beside the program.
Diagnosed part(const QString &id, const QString &name, const QString &fileName)
{
    const QFileInfo file(QDir(QCoreApplication::applicationDirPath()), fileName);
    const bool isThere = file.isFile();
    return {id, name, isThere ? Good : Bad,
            isThere ? tr("installed") : tr("“%1” is not beside the program").arg(fileName),
            isThere ? QString() : tr("Install Galley anew.")};
}

Diagnosed git()
{
    const QString found = outputOf(u"git"_s, {u"--version"_s});
    if (!found.isEmpty())
        return {u"git"_s, tr("git"), Good, found};
    return {u"git"_s, tr("git"), Bad, tr("is not installed"), tr("Install git: pushing, hooks and signing need it.")};
}

/// Whether there is a name and an address, not which: this is printed where others may read it.
Diagnosed author()
{
    const bool isKnown = !outputOf(u"git"_s, {u"config"_s, u"user.name"_s}).isEmpty() &&
                         !outputOf(u"git"_s, {u"config"_s, u"user.email"_s}).isEmpty();
    return {u"author"_s, tr("Author of commits"), isKnown ? Good : Missing,
            isKnown ? tr("is set up in git") : tr("is not set up in git"),
            isKnown ? QString()
                    : tr("Say who you are: git config --global user.name “Your Name”, and user.email likewise.")};
}

Diagnosed dictionaries()
{
    const QStringList languages = editor::SpellChecker().languages();
    return {u"dictionaries"_s, tr("Dictionaries"), languages.isEmpty() ? Missing : Good,
            languages.isEmpty() ? tr("there are none") : languages.join(u", "_s),
            languages.isEmpty() ? tr("Install one, such as the package hunspell-en-us.") : QString()};
}

Diagnosed keychain()
{
    const QString mend =
        tr("Install and unlock a keychain such as GNOME Keyring or KWallet; without it passphrases and "
           "tokens are asked for again each time.");
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    if (bus == nullptr)
        return {u"keychain"_s, tr("Keychain"), Missing, tr("there is no session bus"), mend};
    const QStringList known = bus->registeredServiceNames().value() + bus->activatableServiceNames().value();
    for (const QString &name : {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s}) {
        if (known.contains(name))
            return {u"keychain"_s, tr("Keychain"), Good, name};
    }
    return {u"keychain"_s, tr("Keychain"), Missing, tr("there is none"), mend};
}

Diagnosed display()
{
    for (const char *name : {"WAYLAND_DISPLAY", "DISPLAY"}) {
        if (qEnvironmentVariableIsSet(name))
            return {u"display"_s, tr("Display"), Good,
                    u"%1=%2"_s.arg(QLatin1StringView(name), qEnvironmentVariable(name))};
    }
    return {u"display"_s, tr("Display"), Missing, tr("there is none"),
            tr("The window needs one; all commands work without.")};
}

} // namespace

QList<Diagnosed> diagnose()
{
    return {versions(),
            renderer(),
            part(u"preview"_s, tr("Preview"), u"galley-preview.so"_s),
            part(u"formulas"_s, tr("Formulas"), u"galley-math"_s),
            git(),
            author(),
            dictionaries(),
            keychain(),
            display()};
}

} // namespace galley::app
