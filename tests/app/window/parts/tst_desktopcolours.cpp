// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/parts/desktopcolours.h"
#include "editor/text/markdowneditor.h"
#include "tests/app/window/realwindow.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QMenuBar>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;
using namespace galley::app;

/// What a desktop says of light and dark, on the session's real bus.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Desktop()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"desktop"_s))
    {
    }

    bool start(uint scheme)
    {
        m_scheme = scheme;
        return m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots) &&
               m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    /// As another program of the desktop says it.
    static void choose(uint scheme)
    {
        const int exitCode =
            QProcess::execute(u"dbus-send"_s, {u"--session"_s, u"--type=signal"_s, u"/org/freedesktop/portal/desktop"_s,
                                               u"org.freedesktop.portal.Settings.SettingChanged"_s,
                                               u"string:org.freedesktop.appearance"_s, u"string:color-scheme"_s,
                                               u"variant:uint32:%1"_s.arg(scheme)});
        QCOMPARE(exitCode, 0);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(QVariant(m_scheme))));
    }

private:
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    QDBusConnection m_bus;
    uint m_scheme = 0;
};

class DesktopColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QDBusConnection::sessionBus().isConnected(), "The tests run on a bus of their own.");
    }
    void follows();
    void staysWithAChoice();
};

void DesktopColoursTest::follows()
{
    const RealWindow galley;
    const auto *editor = galley.window->findChild<galley::editor::MarkdownEditor *>(u"bodyEditor"_s);
    const auto isDark = [editor] { return editor->palette().color(QPalette::Base).lightness() < 128; };
    QVERIFY(!isDark());

    Desktop::choose(1);
    QTRY_VERIFY(isDark());
    QTRY_VERIFY(galley.window->menuBar()->palette().color(QPalette::Window).lightness() < 128);

    Desktop::choose(2);
    QTRY_VERIFY(!isDark());

    Desktop::choose(1);
    QTRY_VERIFY(isDark());
}

void DesktopColoursTest::staysWithAChoice()
{
    Desktop desktop;
    QVERIFY(desktop.start(1));
    const RealWindow galley;
    QTRY_VERIFY(DesktopColours::isDark()); // It asked when it began.
    galley.window->setAppearance(Appearance::Choice::Light);
    Desktop::choose(2);
    QTRY_VERIFY(!DesktopColours::isDark());
    Desktop::choose(1);
    QTRY_VERIFY(DesktopColours::isDark());
    QVERIFY(!currentAppearance().isDark());
}

QTEST_MAIN(DesktopColoursTest)
#include "tst_desktopcolours.moc"
