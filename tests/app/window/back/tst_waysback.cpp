// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/back/waysback.h"
#include "app/actions/sites.h"
#include "app/publishing/publishdesk.h"
#include "app/window/back/backdesk.h"
#include "app/window/rail/rail.h"
#include "app/window/site/stepdesk.h"
#include "model/library/publishing/schedules.h"
#include "tests/app/window/realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

/// Ways back and times to publish at, in the window.
class WaysBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_galley.reset(); }
    void aPublishIsTakenBack();
    void aPostIsTakenOffItsSite();
    void aPostIsPublishedAtATime();
    void fromTheSheetOfPublishing();
    void whoseTimeHasComeIsPublished();
    void readersFindIt();

private:
    PostState state() const
    {
        return m_galley->library->with([this](Library &library) { return library.post(m_post)->state; });
    }
    PostState shownState() const { return m_galley->window->openPost().post().state; }
    void publish();
    void write(const QByteArray &body)
    {
        m_galley->library->run([&](Library &library) {
            (void)library.saveSource(m_post, "---\ntitle: Tides\ndate: 2026-01-02\n---\n\n" + body);
        });
        m_galley->window->refresh();
    }

    std::unique_ptr<ScratchRepository> m_site;
    QString m_remote;
    std::unique_ptr<RealWindow> m_galley;
    PostId m_post;
};

void WaysBackTest::init()
{
    m_site = std::make_unique<ScratchRepository>();
    m_site->write(u"hugo.toml"_s, "title = 'Blog'\n");
    m_site->write(u"content/posts/tides.md"_s, "---\ntitle: Tides\ndate: 2026-01-02\n---\n\nOld words.\n");
    m_site->commitAll(u"Site"_s);
    m_remote = m_site->addBareRemote();
    m_site->git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s});
    m_galley = std::make_unique<RealWindow>();
    QTRY_VERIFY(m_galley->shows("newSiteButton"));
    const Result<OpenedSite> opened = app::openSite(*m_galley->library, m_site->folder(), u"Blog"_s);
    QVERIFY(opened.has_value());
    m_post = m_galley->library->with(
        [&](Library &library) { return (*library.postAt(opened->site.id, u"content/posts/tides.md"_s))->id; });
    m_galley->window->rail().reload(opened->site.id);
    m_galley->window->openPost().open(m_post);
    QTRY_COMPARE(m_galley->window->openPost().post().id, m_post);
}

void WaysBackTest::publish()
{
    const publish::Publisher publisher(*m_galley->library);
    const auto plan = publisher.plan({m_post});
    QVERIFY(plan.has_value());
    QVERIFY(publishPlan(publisher, *plan, PublishChoice::CommitAndPush).pushed);
    m_galley->window->refresh();
    QTRY_VERIFY(shownState() == PostState::Pushed);
}

void WaysBackTest::aPublishIsTakenBack()
{
    write("New words.\n");
    publish();
    m_galley->window->back().undoPublish();
    QTRY_VERIFY(m_galley->find<QPushButton>("wayBackConfirm")->isEnabled());
    const auto *files = m_galley->find<QWidget>("wayBackChanges")->findChild<QListWidget *>(u"fileList"_s);
    QCOMPARE(files->item(0)->data(Qt::AccessibleTextRole).toString(), u"Changed: Tides, content/posts/tides.md"_s);
    QTRY_VERIFY(m_galley->shows("wayBackSummary"));
    QVERIFY(m_galley->find<QLabel>("wayBackSummary")->text().contains(u"Undo"_s));
    m_galley->click("wayBackConfirm");
    QTRY_VERIFY(m_galley->shows("wayBackSummary"));
    QTRY_VERIFY(m_galley->find<QLabel>("wayBackSummary")->text().startsWith(u"Pushed as"_s));
    QTRY_VERIFY(shownState() == PostState::Changed);
    QVERIFY(m_site->read(u"content/posts/tides.md"_s).contains("Old words."));
    QVERIFY(ScratchRepository::git(m_remote, {u"show"_s, u"main:content/posts/tides.md"_s}).contains("Old words."));
    m_galley->click("wayBackCancel");
    QTRY_VERIFY(!m_galley->shows("wayBackSheet"));
    QVERIFY(m_galley->window->paper().editor().markdown().contains(u"New words."_s));
    // A second time there is nothing to take back, and the sheet says so.
    m_galley->window->back().undoPublish();
    QTRY_VERIFY(m_galley->shows("wayBackSummary"));
    QTRY_VERIFY(m_galley->find<QLabel>("wayBackSummary")->text().contains(u"taken back already"_s));
    QVERIFY(!m_galley->shows("wayBackConfirm"));
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_galley->shows("wayBackSheet"));
}

void WaysBackTest::aPostIsTakenOffItsSite()
{
    m_galley->window->back().unpublish();
    QTRY_VERIFY(m_galley->find<QPushButton>("wayBackConfirm")->isEnabled());
    m_galley->click("wayBackConfirm");
    QTRY_VERIFY(m_galley->shows("wayBackSummary"));
    QTRY_VERIFY(m_galley->find<QLabel>("wayBackSummary")->text().startsWith(u"Pushed as"_s));
    QTRY_VERIFY(shownState() == PostState::Draft);
    QVERIFY(!m_site->exists(u"content/posts/tides.md"_s));
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_galley->shows("wayBackSheet"));
    QVERIFY(m_galley->window->paper().editor().markdown().contains(u"Old words."_s));
    m_galley->window->steps().lookNow();
    QTest::qWait(500);
    QVERIFY(state() == PostState::Draft); // Not in the trash.
}

void WaysBackTest::aPostIsPublishedAtATime()
{
    write("New words.\n");
    m_galley->window->back().schedule();
    QTRY_VERIFY(m_galley->shows("scheduleSheet"));
    auto *when = m_galley->find<QDateTimeEdit>("scheduleWhen");
    when->setDate(QDate(2020, 1, 1));
    QVERIFY(!m_galley->find<QPushButton>("scheduleConfirm")->isEnabled());
    when->setDate(QDate(2099, 12, 1));
    QVERIFY(m_galley->find<QLabel>("scheduleNote")->text().contains(u"Hugo"_s));
    QVERIFY(!m_galley->shows("scheduleNever"));
    m_galley->click("scheduleConfirm");
    QTRY_VERIFY(shownState() == PostState::Scheduled);
    m_galley->window->back().schedule();
    QTRY_VERIFY(m_galley->shows("scheduleNever"));
    QCOMPARE(m_galley->find<QDateTimeEdit>("scheduleWhen")->date(), QDate(2099, 12, 1));
    m_galley->click("scheduleNever");
    QTRY_VERIFY(shownState() == PostState::Changed);
}

/// Who sees what would be published may find that it should wait.
void WaysBackTest::fromTheSheetOfPublishing()
{
    write("New words.\n");
    QTRY_VERIFY(shownState() == PostState::Changed);
    m_galley->window->publishing().publish({m_post});
    QTRY_VERIFY(m_galley->shows("publishLater"));
    m_galley->click("publishLater");
    QTRY_VERIFY(m_galley->shows("scheduleConfirm"));
    QVERIFY(!m_galley->shows("publishSheet"));
    m_galley->find<QDateTimeEdit>("scheduleWhen")->setDateTime(QDateTime(QDate(2099, 12, 1), QTime(9, 30)));
    m_galley->click("scheduleConfirm");
    QTRY_VERIFY(shownState() == PostState::Scheduled);
    const auto rowWords = [this] {
        const auto *rows = m_galley->window->rail().findChild<QListView *>(u"postList"_s)->model();
        return rows->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY2(rowWords().contains(QLocale().toString(QTime(9, 30), QLocale::ShortFormat)), qPrintable(rowWords()));
}

void WaysBackTest::whoseTimeHasComeIsPublished()
{
    write("New words.\n");
    QTRY_VERIFY(shownState() == PostState::Changed);
    const WallTime past{QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC), QTimeZone::utc()};
    m_galley->library->run([&](Library &library) { (void)schedulePost(library, m_post, past); });
    m_galley->window->back().lookForDue();
    QTRY_VERIFY(shownState() == PostState::Pushed);
    QVERIFY(ScratchRepository::git(m_remote, {u"show"_s, u"main:content/posts/tides.md"_s}).contains("New words."));
    const QString head = m_site->head();
    m_galley->window->back().lookForDue();
    QTest::qWait(300);
    QCOMPARE(m_site->head(), head);
}

void WaysBackTest::readersFindIt()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray asked;
    connect(&server, &QTcpServer::newConnection, this, [&server, &asked] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
            asked = socket->readAll();
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                          "<title>Tides</title><h1>Tides</h1><p>Quite new words of the sea.</p>");
            socket->disconnectFromHost();
        });
    });
    m_site->write(u"hugo.toml"_s,
                  "title = 'Blog'\nbaseURL = 'http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/'\n");
    m_site->commitAll(u"Address"_s);
    write("Quite new words of the sea.\n");
    publish();
    m_galley->window->back().watchPosts({m_post});
    QTRY_VERIFY_WITH_TIMEOUT(shownState() == PostState::Live, 10'000);
    QVERIFY2(asked.startsWith("GET /posts/tides/ "), asked.constData());
}

} // namespace galley::app

QTEST_MAIN(galley::app::WaysBackTest)
#include "tst_waysback.moc"
