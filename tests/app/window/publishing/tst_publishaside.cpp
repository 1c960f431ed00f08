// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/publishdesk.h"
#include "publishingwindow.h"

#include <QClipboard>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QGuiApplication>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

/// The desktop's service for notifications, on the session bus of the test.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList titles;
    QStringList bodies;
    QList<int> urgencies;

public Q_SLOTS:
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &body, const QStringList &,
                const QVariantMap &hints, int)
    {
        titles.append(title);
        bodies.append(body);
        urgencies.append(hints.value(u"urgency"_s).toInt());
        return uint(titles.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
};

/// A publish that goes on while its author writes, is stopped, or looks elsewhere.
class PublishAsideTest : public PublishingWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_galley.reset(); }
    void goesOnWhileTheAuthorWrites();
    void endsInTheWindowInFront();
    void theDesktopTellsOfTrouble();
    void isStopped();
    void whatHappenedIsCopied();

private:
    void startPublish();
    QString message() const;

    Desktop m_desktop;
};

void PublishAsideTest::initTestCase()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        QSKIP("There is no session bus: run it with dbus-run-session.");
    QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
}

void PublishAsideTest::init()
{
    makeWindow();
    m_desktop.titles.clear();
    m_desktop.bodies.clear();
    m_desktop.urgencies.clear();
}

void PublishAsideTest::startPublish()
{
    m_galley->type(u"Terns came."_s);
    openSheet();
    QTRY_VERIFY_WITH_TIMEOUT(canPublish(), 20'000);
    m_galley->click("publishConfirm");
    QTRY_VERIFY(m_galley->shows("publishAside"));
}

QString PublishAsideTest::message() const
{
    for (const QLabel *label : m_galley->window->findChildren<QLabel *>(u"messageText"_s)) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

void PublishAsideTest::goesOnWhileTheAuthorWrites()
{
    setRemoteHook("while [ ! -e go-on ]; do sleep 0.05; done\n");
    startPublish();
    m_galley->click("publishAside");
    QVERIFY(!m_galley->shows("publishSheet"));
    QTRY_VERIFY(m_galley->window->paper().editor().hasFocus());
    m_galley->type(u" More."_s);
    QVERIFY(m_galley->window->paper().editor().markdown().endsWith(u"Terns came. More."_s));
    m_galley->press(Qt::Key_Return, Qt::ControlModifier); // Back to the publish that is under way.
    QTRY_VERIFY(m_galley->shows("publishSheet"));
    QVERIFY(m_galley->find<QPushButton>("publishCancel")->text() == u"Stop"_s);
    m_galley->click("publishAside");
    QFile go(m_remote + u"/go-on"_s);
    QVERIFY(go.open(QIODevice::WriteOnly));
    QTRY_VERIFY_WITH_TIMEOUT(message().startsWith(u"Pushed as"_s), 20'000);
    QVERIFY(m_site->git({u"show"_s, u"HEAD:content/posts/first.md"_s}).endsWith("Terns came."));
    QVERIFY(m_desktop.titles.isEmpty()); // The author is here.
}

void PublishAsideTest::endsInTheWindowInFront()
{
    m_galley->window->publishing().tell(u"Pushed as 1f3a. The remote was asked and holds it."_s, nullptr);
    QTRY_VERIFY(message().startsWith(u"Pushed as 1f3a"_s));
    for (QPushButton *button : m_galley->window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"What happened"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QTRY_VERIFY(m_galley->shows("activityEmpty"));
    m_galley->press(Qt::Key_Escape);
}

void PublishAsideTest::theDesktopTellsOfTrouble()
{
    setRemoteHook("while [ ! -e go-on ]; do sleep 0.05; done\necho 'Not on a Sunday.'\nexit 1\n");
    startPublish();
    m_galley->click("publishAside");
    QWidget other; // Another window comes in front.
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QFile go(m_remote + u"/go-on"_s);
    QVERIFY(go.open(QIODevice::WriteOnly));
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.titles, QStringList{u"Publishing met a problem"_s}, 20'000);
    QVERIFY(m_desktop.bodies.first().startsWith(u"Committed as "_s));
    QCOMPARE(m_desktop.urgencies, QList<int>{2});
    Q_EMIT m_desktop.ActionInvoked(1, u"default"_s);
    QTRY_VERIFY(m_galley->window->isActiveWindow());
    QVERIFY(message().contains(u"not pushed"_s));
}

void PublishAsideTest::isStopped()
{
    setRemoteHook("sleep 60\n");
    startPublish();
    QTest::qWait(300);
    QElapsedTimer timer;
    timer.start();
    m_galley->click("publishCancel");
    QTRY_VERIFY_WITH_TIMEOUT(text("publishSummary").startsWith(u"Committed as"_s), 5'000);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(subjects(1), QByteArray("Update “First”")); // It is kept here.
}

void PublishAsideTest::whatHappenedIsCopied()
{
    setRemoteHook("echo 'Welcome, and thank you.'\n");
    startPublish();
    QTRY_VERIFY_WITH_TIMEOUT(text("publishSummary").startsWith(u"Pushed as"_s), 20'000);
    m_galley->press(Qt::Key_Escape);
    m_galley->press(Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_galley->shows("activityList"));
    auto *list = m_galley->find<QListWidget>("activityList");
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->data(Qt::AccessibleTextRole).toString().startsWith(u"✓ Pushed, Update “First”"_s));
    QTRY_VERIFY(list->hasFocus());
    m_galley->click("activityCopy");
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(m_site->head()) && copied.contains(u"Welcome, and thank you."_s), qPrintable(copied));
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_galley->shows("activitySheet"));
}

} // namespace galley::app

QTEST_MAIN(galley::app::PublishAsideTest)
#include "tst_publishaside.moc"
