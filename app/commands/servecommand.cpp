// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/groups.h"
#include "app/serve/pageserver.h"
#include "app/serve/servedsite.h"
#include "app/serve/sitetextsjson.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int lookMs = 700;

QString tr(const char *text) { return QCoreApplication::translate("ServeCommand", text); }

/// The site behind the server: looks for changes while somebody looks at its pages.
class Serving
{
public:
    Serving(const QString &site, CommandContext &context, PageServer &server)
        : m_word(site)
        , m_context(context)
        , m_server(server)
    {
    }

    /// Errors: there is no such site, or it is none of Press; later ones are shown on the pages.
    Result<> look()
    {
        QStringList words{u"site"_s, u"texts"_s, m_word, u"--unless"_s, QString::fromLatin1(m_stamp)};
        if (m_site)
            words += {u"--since"_s, QString::number(m_site->newestMs())};
        const Result<QByteArray> answer = m_context.ask(words);
        if (!answer)
            return std::unexpected(answer.error());
        const Result<SiteTexts> texts = siteTextsFromJson(*answer);
        if (!texts)
            return std::unexpected(texts.error());
        if (texts->site.kind != u"press"_s) {
            return std::unexpected(Error{tr("“%1” is not made by Press.").arg(texts->site.name),
                                         tr("Use the server of its own generator; the preview shows its posts."),
                                         {}});
        }
        show(*texts);
        return {};
    }

private:
    void show(const SiteTexts &texts)
    {
        if (!m_site)
            m_site = std::make_unique<ServedSite>(texts.site);
        const QByteArray files = m_site->filesStamp();
        if (!texts.texts && files == m_files)
            return;
        if (texts.texts)
            m_site->take(*texts.texts);
        m_stamp = texts.stamp;
        m_files = files;
        m_server.setPages(m_site->make());
    }

    QString m_word;
    CommandContext &m_context;
    PageServer &m_server;
    std::unique_ptr<ServedSite> m_site;
    QByteArray m_stamp;
    QByteArray m_files;
};

Result<quint16> portOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"port"_s))
        return quint16(0);
    bool isNumber = false;
    const quint16 port = parser.value(u"port"_s).toUShort(&isNumber);
    if (isNumber)
        return port;
    return std::unexpected(
        Error{tr("“%1” is no port.").arg(parser.value(u"port"_s)), tr("A port is a number from 1 to 65535."), {}});
}

Result<Answer> runServe(const QCommandLineParser &parser, CommandContext &context)
{
    const Result<quint16> port = portOf(parser);
    if (!port)
        return std::unexpected(port.error());
    PageServer server;
    Serving serving(parser.positionalArguments().constFirst(), context, server);
    if (const Result<> shown = serving.look(); !shown)
        return std::unexpected(shown.error());
    if (const Result<> listening = server.listen(*port); !listening)
        return std::unexpected(listening.error());
    context.say(tr("The site is at %1 until you press Ctrl+C.").arg(server.address()));

    QElapsedTimer sinceLook;
    sinceLook.start();
    const auto lookAgain = [&] {
        if (sinceLook.elapsed() < lookMs)
            return;
        if (const Result<> shown = serving.look(); !shown)
            context.say(shown.error().message + u' ' + shown.error().hint);
        sinceLook.restart();
    };
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (server.hasWatchers())
            lookAgain();
    });
    timer.start(lookMs);
    QObject::connect(&server, &PageServer::asked, &timer, lookAgain);
    QEventLoop().exec(); // Until the process is ended.
    return Answer{};
}

} // namespace

Command serveCommand()
{
    return {u"serve"_s,
            u"SITE"_s,
            tr("Shows a Press site in the browser as it would be, drafts among it, and follows changes."),
            {valueOption(u"port"_s, u"N"_s, tr("the port at 127.0.0.1 (otherwise one that is free)"))},
            runServe,
            1,
            1,
            false};
}

} // namespace galley::app
