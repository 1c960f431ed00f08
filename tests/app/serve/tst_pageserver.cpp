// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serve/pageserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::app;

class PageServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void answers_data();
    void answers();
    void pagesFollowChanges();
    void overTheWire();
    void requestsWaitForTheFirstPages();
    void slowOnesAreLeft();
    void listensHereOnly();
};

namespace {

ServedPages samplePages()
{
    ServedPages pages;
    pages.files = {{u"index.html"_s, "<body>Front</body>"},
                   {u"été/index.html"_s, "<body>Summer</body>"},
                   {u"404.html"_s, "<body>Not here</body>"},
                   {u"style.css"_s, "p{}"}};
    return pages;
}

/// What comes for these bytes until the server ends the connection.
QByteArray talk(PageServer &server, QByteArray said)
{
    const quint16 port = quint16(QUrl(server.address()).port());
    said.replace("PORT", QByteArray::number(port));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    socket.write(said);
    const bool ended = QTest::qWaitFor([&] { return socket.state() == QTcpSocket::UnconnectedState; });
    return ended ? socket.readAll() : QByteArray("still open");
}

} // namespace

void PageServerTest::requests_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("path"); // Empty: refused.
    QTest::newRow("a page") << QByteArray("GET / HTTP/1.1\r\nHost: x") << u"/"_s;
    QTest::newRow("escapes are read") << QByteArray("GET /%C3%A9t%C3%A9/ HTTP/1.1") << u"/été/"_s;
    QTest::newRow("what is asked beside the path goes") << QByteArray("GET /a?b=/../c HTTP/1.1") << u"/a"_s;
    QTest::newRow("a way up") << QByteArray("GET /../etc/passwd HTTP/1.1") << QString();
    QTest::newRow("a hidden way up") << QByteArray("GET /a/%2e%2e/%2E%2E/b HTTP/1.1") << QString();
    QTest::newRow("a way up by the other slash") << QByteArray("GET /..%5c..%5cb HTTP/1.1") << QString();
    QTest::newRow("a nothing in the path") << QByteArray("GET /a%00b HTTP/1.1") << QString();
    QTest::newRow("bytes that are no text") << QByteArray("GET /%ff HTTP/1.1") << QString();
    QTest::newRow("a whole address") << QByteArray("GET http://x/ HTTP/1.1") << QString();
    QTest::newRow("no path") << QByteArray("GET  HTTP/1.1") << QString();
    QTest::newRow("another protocol") << QByteArray("GET / SPDY/3") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nhost: b") << QString();
}

void PageServerTest::requests()
{
    QFETCH(QByteArray, head);
    const std::optional<HttpRequest> request = parseRequest(head);
    QTEST(request ? request->path : QString(), "path");
}

void PageServerTest::answers_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("tells"); // Of the body, or where it leads.
    QTest::newRow("the front page") << u"/"_s << u"/"_s << 200 << QByteArray("Front");
    QTest::newRow("a page of a folder") << u"/"_s << u"/été/"_s << 200 << QByteArray("Summer");
    QTest::newRow("a folder without its slash") << u"/"_s << u"/été"_s << 301 << QByteArray("/%C3%A9t%C3%A9/");
    QTest::newRow("a page that is not") << u"/"_s << u"/nothing"_s << 404 << QByteArray("Not here");
    QTest::newRow("a site below a folder") << u"/blog/"_s << u"/blog/style.css"_s << 200 << QByteArray("p{}");
    QTest::newRow("above that folder") << u"/blog/"_s << u"/"_s << 302 << QByteArray("/blog/");
    QTest::newRow("beside that folder") << u"/blog/"_s << u"/style.css"_s << 404 << QByteArray("Not here");
}

void PageServerTest::answers()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    QFETCH(QByteArray, tells);
    ServedPages pages = samplePages();
    pages.basePath = base;
    const HttpAnswer answer = answerFor({"GET", path, "x"}, pages);
    QTEST(answer.status, "status");
    QVERIFY2((answer.location + answer.body).contains(tells), answer.body.constData());
}

void PageServerTest::pagesFollowChanges()
{
    ServedPages pages = samplePages();
    QVERIFY(answerFor({"GET", u"/"_s, {}}, pages).body.contains("/_galley/reload.js"));
    QCOMPARE(answerFor({"GET", u"/style.css"_s, {}}, pages).body, QByteArray("p{}"));
    QVERIFY(!pages.files.value(u"index.html"_s).contains("reload"));
    pages.problem = u"<script>"_s;
    QVERIFY(answerFor({"GET", u"/"_s, {}}, pages).body.contains("&lt;script&gt;"));
}

void PageServerTest::overTheWire()
{
    PageServer server;
    QVERIFY(server.listen(0));
    server.setPages(samplePages());
    const QByteArray front = talk(server, "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    QVERIFY2(front.startsWith("HTTP/1.1 200 OK\r\n"), front.constData());
    QVERIFY(front.contains("Content-Type: text/html; charset=utf-8\r\n"));
    QVERIFY(front.contains("Front"));
    const QByteArray head = talk(server, "HEAD / HTTP/1.1\r\nHost: localhost:PORT\r\n\r\n");
    QVERIFY(head.contains("Content-Length: ") && !head.contains("Front"));
    QVERIFY(talk(server, "POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n").startsWith("HTTP/1.1 405"));
    QVERIFY(talk(server, "GET / HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n").startsWith("HTTP/1.1 421"));
    QVERIFY(talk(server, "GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n\r\n").startsWith("HTTP/1.1 421"));
    QVERIFY(talk(server, "GET / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 421"));
    QVERIFY(talk(server, "GET /../x HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n").startsWith("HTTP/1.1 400"));
    QVERIFY(talk(server, QByteArray(20'000, 'x')).startsWith("HTTP/1.1 400"));

    QTcpSocket watcher;
    watcher.connectToHost(u"127.0.0.1"_s, quint16(QUrl(server.address()).port()));
    watcher.write("GET /_galley/changes HTTP/1.1\r\nHost: " + QUrl(server.address()).authority().toUtf8() + "\r\n\r\n");
    QTRY_VERIFY(server.hasWatchers());
    server.setPages(samplePages());
    ServedPages other = samplePages();
    other.files[u"index.html"_s] = "<body>New</body>";
    server.setPages(other);
    QByteArray told;
    QTRY_VERIFY((told += watcher.readAll()).contains("data: changed"));
    QCOMPARE(told.count("data:"), 1); // The same pages again were no change.
    watcher.abort();
    QTRY_VERIFY(!server.hasWatchers());
}

void PageServerTest::requestsWaitForTheFirstPages()
{
    PageServer server;
    QVERIFY(server.listen(0));
    QSignalSpy asked(&server, &PageServer::asked);
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(server.address()).port()));
    socket.write("GET / HTTP/1.1\r\nHost: " + QUrl(server.address()).authority().toUtf8() + "\r\n\r\n");
    QVERIFY(asked.wait());
    QCOMPARE(socket.bytesAvailable(), 0);
    server.setPages(samplePages());
    QByteArray come;
    QTRY_VERIFY((come += socket.readAll()).contains("Front"));
}

void PageServerTest::slowOnesAreLeft()
{
    PageServer server;
    server.setHeadTimeoutMs(50);
    QVERIFY(server.listen(0));
    QCOMPARE(talk(server, "GET / HTTP/1.1\r\nHost:"), QByteArray());
}

void PageServerTest::listensHereOnly()
{
    PageServer server;
    QVERIFY(server.listen(0));
    QVERIFY(server.address().startsWith("http://127.0.0.1:"_L1));
    PageServer second;
    const Result<> taken = second.listen(quint16(QUrl(server.address()).port()));
    QVERIFY(!taken);
    QVERIFY(!taken.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(PageServerTest)
#include "tst_pageserver.moc"
