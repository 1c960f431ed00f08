// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewbench.h"

#include <QBuffer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char frame[] = "<!DOCTYPE html><html><head><title>quiet</title></head><body><main>";

/// A page without our content policy, to see the other walls stand alone.
class UnguardedPage : public QWebEngineUrlSchemeHandler
{
public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;
    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        auto *bytes = new QBuffer(job);
        bytes->setData(QByteArray(frame) + "<!--galley-blocks--></main></body></html>");
        job->reply("text/html", bytes);
    }
};

/// Hears who calls on 127.0.0.1.
class Canary : public QTcpServer
{
public:
    Canary()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *caller = nextPendingConnection()) {
                ++connections;
                connect(caller, &QTcpSocket::readyRead, this, [this, caller] {
                    heard.append(QString::fromLatin1(caller->readLine()));
                    caller->disconnectFromHost();
                });
            }
        });
    }

    int connections = 0;
    QStringList heard;
};

} // namespace

class WallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hostilePostsGetNothing_data();
    void hostilePostsGetNothing();
    void whereRemoteImagesMayLoadNothingElseDoes();
    void theCanarySingsWithoutWalls();
    void aHostileFrameGetsNothing();
    void mediaComeFromTheLookupAlone();
    void otherFilesAreNotMedia();

private:
    QList<PageBlock> hostileBlocks() const;
    void write(const QString &name, const QByteArray &bytes) const;
    /// Everything that the page could load was tried.
    [[nodiscard]] static bool allTried(const PreviewBench &bench);

    QTemporaryDir m_folder;
    std::unique_ptr<Canary> m_canary;
    QByteArrayList m_hostile; ///< HTML as no cleaning has seen it.
};

void WallsTest::init()
{
    m_canary = std::make_unique<Canary>(); // With a port of its own: callers of the test before may be late.
    QVERIFY(m_canary->isListening());
    write(u"secret.svg"_s,
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"20\"><text y=\"15\">secret</text></svg>");
    write(u"secret.html"_s, "<p>secret</p>");

    QFile file(QFINDTESTDATA("hostile.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_hostile = file.readAll()
                    .replace("RUN", "document.documentElement.setAttribute('ran', '')")
                    .replace("CANARY", "127.0.0.1:" + QByteArray::number(m_canary->serverPort()))
                    .replace("FILES", m_folder.path().toUtf8())
                    .split('\n');
}

void WallsTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QList<PageBlock> WallsTest::hostileBlocks() const
{
    QList<PageBlock> blocks;
    for (const QByteArray &html : m_hostile) {
        blocks.append(blockOnLine(static_cast<int>(blocks.size()), html));
    }
    return blocks;
}

bool WallsTest::allTried(const PreviewBench &bench)
{
    // Images fail or come last of all, and a picture of our own is asked for after all of them.
    bench.evaluate(
        u"document.body.append(Object.assign(new Image(), {id: 'last', src: 'galley-page:/media/none'})); 0"_s);
    return QTest::qWaitFor(
               [&] { return bench.evaluate(u"[...document.images].every(image => image.complete)"_s).toBool(); },
               10'000) &&
           (QTest::qWait(300), true);
}

void WallsTest::hostilePostsGetNothing_data()
{
    QTest::addColumn<bool>("policy");
    QTest::addColumn<bool>("filter");
    QTest::newRow("with all walls") << true << true;
    QTest::newRow("with the content policy alone") << true << false;
    QTest::newRow("with the request filter alone") << false << true;
}

void WallsTest::hostilePostsGetNothing()
{
    QFETCH(bool, policy);
    QFETCH(bool, filter);
    PreviewBench bench;
    QWebEngineProfile *profile = bench.page()->profile();
    UnguardedPage unguarded;
    if (!policy) {
        profile->removeAllUrlSchemeHandlers();
        profile->installUrlSchemeHandler("galley-page", &unguarded);
    }
    if (!filter) {
        profile->setUrlRequestInterceptor(nullptr);
    }
    QSignalSpy activated(bench.view, &PreviewView::linkActivated);

    bench.view->setPage(frame, "</main></body></html>", hostileBlocks());
    QVERIFY(bench.settled());
    QVERIFY(allTried(bench));

    QCOMPARE(bench.evaluate(u"document.querySelectorAll('main > *').length > 60"_s).toBool(),
             true); // The page is still there.
    QCOMPARE(m_canary->heard, QStringList());
    QCOMPARE(m_canary->connections, 0);
    QCOMPARE(bench.evaluate(u"document.documentElement.hasAttribute('ran')"_s).toBool(), false);
    QCOMPARE(
        bench
            .evaluate(
                u"[...document.querySelectorAll('img.file')].filter(image => image.naturalWidth > 0).map(image => image.src).join()"_s)
            .toString(),
        QString());
    QCOMPARE(
        bench
            .evaluate(
                u"[...document.querySelectorAll('iframe, object')].filter(frame => {"
                "try { return frame.contentDocument?.body?.textContent.includes('secret'); } catch { return true; } }).length"_s)
            .toInt(),
        0);
    QCOMPARE(bench.evaluate(u"document.title"_s).toString(), u"quiet"_s);
    QCOMPARE(activated.count(), 0);
    QVERIFY(bench.page()->url().path().startsWith(u"/page/"_s));
}

void WallsTest::whereRemoteImagesMayLoadNothingElseDoes()
{
    PreviewBench bench;
    bench.view->setRemoteImages(true);
    bench.view->setPage(frame, "</main></body></html>", hostileBlocks());
    QVERIFY(bench.settled());
    QTRY_VERIFY2(m_canary->heard.contains(u"GET /img HTTP/1.1\r\n"_s), qPrintable(m_canary->heard.join(u' ')));
    QVERIFY(allTried(bench));
    static const QStringList images{u"img"_s,        u"srcset"_s,     u"source"_s,         u"picture"_s,
                                    u"poster"_s,     u"cssurl"_s,     u"styleattribute"_s, u"svgimage"_s,
                                    u"inputimage"_s, u"background"_s, u"preload"_s,        u"srcdoc"_s};
    for (const QString &line : std::as_const(m_canary->heard))
        QVERIFY2(images.contains(line.section(u' ', 1, 1).sliced(1)), qPrintable(line));
    QCOMPARE(bench.evaluate(u"document.documentElement.hasAttribute('ran')"_s).toBool(), false);

    m_canary->heard.clear();
    bench.view->setRemoteImages(false);
    QVERIFY(bench.settled());
    QVERIFY(allTried(bench));
    QCOMPARE(m_canary->heard, QStringList());
}

void WallsTest::theCanarySingsWithoutWalls()
{
    PreviewBench bench;
    UnguardedPage unguarded;
    bench.page()->profile()->removeAllUrlSchemeHandlers();
    bench.page()->profile()->installUrlSchemeHandler("galley-page", &unguarded);
    bench.page()->profile()->setUrlRequestInterceptor(nullptr);
    bench.page()->settings()->setAttribute(QWebEngineSettings::JavascriptEnabled, true);
    bench.view->setPage(frame, "</main></body></html>", hostileBlocks());
    QVERIFY(bench.settled());
    QTRY_VERIFY2(m_canary->heard.size() >= 3, qPrintable(m_canary->heard.join(u' ')));
    QTRY_VERIFY(bench.evaluate(u"document.documentElement.hasAttribute('ran')"_s).toBool());
}

void WallsTest::aHostileFrameGetsNothing()
{
    // A site's own template is somebody else's code too.
    PreviewBench bench;
    const QByteArray html = m_hostile.join();
    bench.view->setPage("<!-- c --><!DOCTYPE html><script>document.documentElement.setAttribute('ran','')</script>" +
                            html + "<main>",
                        "</main>" + html, {blockOnLine(0, "<p>post</p>")});
    QVERIFY(bench.settled());
    bench.view->setFrame("<!DOCTYPE html>" + html + html + "<main>", "</main>" + html);
    QVERIFY(bench.settled());
    QVERIFY(allTried(bench));
    QCOMPARE(m_canary->connections, 0);
    QCOMPARE(bench.evaluate(u"document.documentElement.hasAttribute('ran')"_s).toBool(), false);
    QVERIFY(bench.evaluate(u"document.body.textContent"_s).toString().contains(u"post"_s));
}

void WallsTest::mediaComeFromTheLookupAlone()
{
    const QByteArray picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"20\"/>";
    PreviewBench bench;
    QStringList asked;
    bench.view->setFiles([&](const QString &name) -> std::optional<PreviewFile> {
        asked.append(name);
        return name == u"a b/ü?.svg"_s ? std::optional(PreviewFile{picture, "image/svg+xml"}) : std::nullopt;
    });
    bench.view->setPage(
        frame, "</main></body></html>",
        {blockOnLine(
            0,
            R"(<img src="galley-page:/media/a%20b/%C3%BC%3F.svg"><img src="galley-page:/media/../../etc/hostname"><img src="galley-page:/page/1">)")});
    QVERIFY(bench.settled());
    QVERIFY(allTried(bench));
    QCOMPARE(bench.evaluate(u"[...document.images].map(image => image.naturalWidth).join()"_s).toString(),
             u"300,0,0,0"_s);
    QVERIFY(asked.contains(u"a b/ü?.svg"_s));
}

void WallsTest::otherFilesAreNotMedia()
{
    PreviewBench bench;
    bench.view->setFiles([&](const QString &name) -> std::optional<PreviewFile> {
        if (name == u"sheet.css"_s) {
            return PreviewFile{"p { width: 123px }", "text/css"};
        }
        return PreviewFile{"document.documentElement.setAttribute('ran', '')",
                           name == u"a.js"_s ? "text/javascript" : "text/html"};
    });
    bench.view->setPage(
        QByteArray(frame).replace("<title>", "<link rel=\"stylesheet\" href=\"galley-page:/media/sheet.css\"><script "
                                             "src=\"galley-page:/media/a.js\"></script><title>"),
        "</main></body></html>", {blockOnLine(0, R"(<p>p</p><iframe src="galley-page:/media/a.html"></iframe>)")});
    QVERIFY(bench.settled());
    QVERIFY(allTried(bench));
    QCOMPARE(bench.evaluate(u"document.querySelector('p').offsetWidth"_s).toInt(), 123);
    QCOMPARE(bench.evaluate(u"document.documentElement.hasAttribute('ran')"_s).toBool(), false);
}

QTEST_MAIN(WallsTest)
#include "tst_walls.moc"
