// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/sites.h"
#include "app/backgroundjob.h"
#include "app/window/site/browsedsite.h"
#include "model/library/database/ownerlock.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::app;

/// A site of a real library, looked at over the wire.
class BrowsedSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void draftsAreShownAndMarked();
    void changesAreFollowed();
    void settingsThatCannotBeReadAreSaid();
    void otherKindsHaveTheirOwn();

private:
    QByteArray page(const QString &path) const;
    model::PostId addPost(const QByteArray &source) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LibraryThread> m_library;
    std::unique_ptr<BrowsedSite> m_browsed;
    model::Site m_site;
    QString m_address;
};

void BrowsedSiteTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<LibraryThread>();
    bool isOpen = false;
    m_library->open(std::move(*model::OwnerLock::tryTake(m_folder->filePath(u"library"_s)).value()), this,
                    [&](const Result<> &opened) { isOpen = opened.has_value(); });
    QTRY_VERIFY(isOpen);
    const QString folder = m_folder->filePath(u"blog"_s);
    QVERIFY(QDir().mkpath(folder + u"/static"_s));
    QFile settings(folder + u"/galley.toml"_s);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[site]\ntitle = \"Notes\"\nurl = \"https://example.org/blog\"\n");
    settings.close();
    m_site = m_library->with(
        [&](model::Library &library) { return library.addSite({{}, u"Notes"_s, folder, u"press"_s}).value(); });
    m_browsed = std::make_unique<BrowsedSite>(*m_library);
    connect(m_browsed.get(), &BrowsedSite::opened, this, [this](const QString &address) { m_address = address; });
}

void BrowsedSiteTest::cleanup()
{
    m_browsed.reset();
    BackgroundJob::waitForAll();
    m_library.reset();
    m_address.clear();
}

model::PostId BrowsedSiteTest::addPost(const QByteArray &source) const
{
    return m_library->with([&](model::Library &library) { return library.createPost(m_site.id, source).value().id; });
}

QByteArray BrowsedSiteTest::page(const QString &path) const
{
    const QUrl url(m_address);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port()));
    socket.write("GET " + (url.path() + path).toUtf8() + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() + "\r\n\r\n");
    const bool ended = QTest::qWaitFor([&] { return socket.state() == QTcpSocket::UnconnectedState; });
    return ended ? socket.readAll() : QByteArray("still open");
}

void BrowsedSiteTest::draftsAreShownAndMarked()
{
    addPost("---\ntitle: Hello\ndate: 2024-05-06\ndraft: true\n---\nText.\n");
    addPost("---\ntitle: Hello\ndate: 2024-05-06\n---\nOf the same name.\n");
    m_browsed->open(m_site);
    QTRY_VERIFY(!m_address.isEmpty());
    QVERIFY2(m_address.endsWith("/blog/"_L1), "as on the web");
    const QByteArray front = page({});
    QCOMPARE(front.count("[Draft] Hello</a>"), 2);
    QVERIFY(page(u"style.css"_s).contains("Content-Type: text/css"));
    QVERIFY(page(u"nothing"_s).startsWith("HTTP/1.1 404"));
}

void BrowsedSiteTest::changesAreFollowed()
{
    const model::PostId id = addPost("---\ntitle: Hello\n---\nOld words.\n");
    m_browsed->open(m_site);
    QTRY_VERIFY(!m_address.isEmpty());
    QVERIFY(page({}).contains("Old words."));
    const QUrl url(m_address);
    QTcpSocket watcher;
    watcher.connectToHost(url.host(), quint16(url.port()));
    watcher.write("GET /_galley/changes HTTP/1.1\r\nHost: " + url.authority().toUtf8() + "\r\n\r\n");
    m_library->run(
        [&](model::Library &library) { QVERIFY(library.saveSource(id, "---\ntitle: Hello\n---\nNew words.\n")); });
    QByteArray told;
    QTRY_VERIFY((told += watcher.readAll()).contains("data: changed"));
    QVERIFY(page({}).contains("New words."));
    m_library->run([&](model::Library &library) { QVERIFY(library.moveToTrash(id)); });
    QTRY_VERIFY((told += watcher.readAll()).count("data: changed") == 2);
    QVERIFY(!page({}).contains("New words."));
}

void BrowsedSiteTest::settingsThatCannotBeReadAreSaid()
{
    addPost("---\ntitle: Hello\n---\nWords.\n");
    m_browsed->open(m_site);
    QTRY_VERIFY(!m_address.isEmpty());
    QFile settings(m_site.folder + u"/galley.toml"_s);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("title = \n");
    settings.close();
    // The page as it was, with the reason; each look at a page looks for changes too.
    QTRY_VERIFY(page({}).contains("role=\"alert\""));
    QVERIFY(page({}).contains("Words."));
}

void BrowsedSiteTest::otherKindsHaveTheirOwn()
{
    QSignalSpy problems(m_browsed.get(), &BrowsedSite::problemMet);
    m_site.kind = u"hugo"_s;
    m_browsed->open(m_site);
    QCOMPARE(problems.size(), 1);
    QVERIFY(m_address.isEmpty());
}

QTEST_GUILESS_MAIN(BrowsedSiteTest)
#include "tst_browsedsite.moc"
