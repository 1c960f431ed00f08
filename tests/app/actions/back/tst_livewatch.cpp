// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/live/livewatch.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace galley::app;
using namespace galley::model;

namespace {

/// A web server on this machine that answers as it is told.
class Server : public QTcpServer
{
public:
    using Answer = std::function<QByteArray(const QByteArray &path, int count)>;

    explicit Server(Answer answer)
        : m_answer(std::move(answer))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no server");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    const QByteArray request = socket->readAll();
                    requests.append(request);
                    socket->write(m_answer(request.split(' ').value(1), int(requests.size())));
                    socket->disconnectFromHost();
                });
            }
        });
    }
    QUrl url(const QString &path = u"/post/"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
    }

    QList<QByteArray> requests;

private:
    Answer m_answer;
};

QByteArray page(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray redirect(const QByteArray &to)
{
    return "HTTP/1.1 301 Moved\r\nLocation: " + to + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

const QByteArray tides = "<html><head><title>Tides · Blog</title></head><body><h1>Tides</h1>"
                         "<p>The <em>sea</em> comes in twice a day, and it doesn’t ask.</p></body></html>";
const QByteArray earlier = "<html><head><title>Tides · Blog</title></head><body><h1>Tides</h1>"
                           "<p>An older text of this post was here before.</p></body></html>";

} // namespace

Q_DECLARE_METATYPE(galley::app::LiveAnswer)

class LiveWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liveAtOnce();
    void liveAfterAWhile();
    void notLive_data();
    void notLive();
    void redirectsOnTheSameHost();
    void aStopEndsIt();
    void askedPolitely();
    void waitsWithoutAWindow();

private:
    LiveQuestion question(const QUrl &address) const
    {
        LiveQuestion asked{address,
                           fingerprintOf(u"Tides"_s, u"The *sea* comes in twice a day, and it doesn't ask.\n"_s,
                                         u"An older text of this post was here before.\n"_s)};
        asked.pace = {20ms, 50ms, 400ms, 150ms};
        return asked;
    }
    LiveAnswer ask(const LiveQuestion &asked) const { return waitUntilLive(asked); }
};

void LiveWatchTest::liveAtOnce()
{
    Server server([](const QByteArray &, int) { return page(tides); });
    LiveWatch watch(question(server.url()));
    LiveAnswer answer;
    int answers = 0;
    connect(&watch, &LiveWatch::answered, this, [&](const LiveAnswer &given) {
        answer = given;
        ++answers;
    });
    watch.start();
    QTRY_COMPARE(answers, 1);
    QVERIFY(answer.isLive);
    QCOMPARE(answer.address, server.url());
    QCOMPARE(server.requests.size(), 1);
}

void LiveWatchTest::liveAfterAWhile()
{
    Server server([](const QByteArray &, int count) {
        return count < 3 ? page("<h1>Not found</h1>", "404 Not Found") : count < 5 ? page(earlier) : page(tides);
    });
    const LiveAnswer answer = ask(question(server.url()));
    QVERIFY2(answer.isLive, qPrintable(answer.why));
    QCOMPARE(server.requests.size(), 5);
    QVERIFY(answer.waited >= 100ms);
}

void LiveWatchTest::notLive_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("why");
    QTest::newRow("there is no page") << page("gone", "404 Not Found") << u"no page yet"_s;
    QTest::newRow("the server is broken") << page("oops", "503 Service Unavailable") << u"503"_s;
    QTest::newRow("another page is there")
        << page("<h1>Harbours</h1><p>Nothing of the kind.</p>") << u"not this post"_s;
    QTest::newRow("an earlier text is there") << page(earlier) << u"earlier text"_s;
    QTest::newRow("it leads to another host") << redirect("http://elsewhere.invalid/post/") << u"elsewhere.invalid"_s;
    QTest::newRow("it leads to a file") << redirect("file:///etc/passwd") << QString();
    QTest::newRow("what answers is no web server") << QByteArray("hello\n") << u"does not answer"_s;
}

void LiveWatchTest::notLive()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, why);
    Server server([&answer](const QByteArray &, int) { return answer; });
    const LiveAnswer given = ask(question(server.url()));
    QVERIFY(!given.isLive);
    QVERIFY2(given.why.contains(why), qPrintable(given.why));
    QVERIFY(!given.why.isEmpty());
    QVERIFY(given.waited < 5s);
}

void LiveWatchTest::redirectsOnTheSameHost()
{
    Server server(
        [](const QByteArray &path, int) { return path == "/post/" ? redirect("/post/index.html") : page(tides); });
    const LiveAnswer answer = ask(question(server.url()));
    QVERIFY2(answer.isLive, qPrintable(answer.why));
    QCOMPARE(answer.address, server.url(u"/post/index.html"_s));
}

void LiveWatchTest::aStopEndsIt()
{
    Server server([](const QByteArray &, int) { return page("", "404 Not Found"); });
    LiveQuestion asked = question(server.url());
    asked.pace.whole = 10min;
    asked.pace.first = 1min;
    LiveWatch watch(asked);
    QSignalSpy answered(&watch, &LiveWatch::answered);
    QSignalSpy again(&watch, &LiveWatch::askedAgain);
    watch.start();
    QTRY_COMPARE(again.size(), 1);
    watch.stop();
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(server.requests.size(), 1);
}

void LiveWatchTest::askedPolitely()
{
    Server server([](const QByteArray &, int) { return page("", "404 Not Found"); });
    ask(question(server.url()));
    QVERIFY2(server.requests.size() >= 4 && server.requests.size() <= 14,
             qPrintable(QString::number(server.requests.size())));
    const QByteArray request = server.requests.constFirst();
    QVERIFY2(request.startsWith("GET /post/ HTTP/1.1\r\n") && request.contains("User-Agent: Galley/"),
             request.constData());
    QVERIFY(!request.contains("Cookie:") && !request.contains("Authorization:") && !request.contains("Referer:"));
}

void LiveWatchTest::waitsWithoutAWindow()
{
    LiveQuestion wrong = question(QUrl(u"ftp://127.0.0.1/post/"_s));
    const LiveAnswer answer = ask(wrong);
    QVERIFY(!answer.isLive && answer.why.contains(u"no address"_s));
    Server silent([](const QByteArray &, int) { return QByteArray(); });
    int reports = 0;
    LiveQuestion asked = question(silent.url());
    asked.pace.whole = 10min;
    const LiveAnswer stopped =
        waitUntilLive(asked, [&reports](const galley::ProgressReport &) { return ++reports < 2; });
    QVERIFY(!stopped.isLive);
}

QTEST_GUILESS_MAIN(LiveWatchTest)
#include "tst_livewatch.moc"
