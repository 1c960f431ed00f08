// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/palette/palette.h"
#include "app/window/settings/settingssheet.h"
#include "app/window/shortcuts/shortcuts.h"
#include "app/window/writing/deskmodes.h"
#include "app/window/writing/writingsettings.h"
#include "editor/text/modes/editormodes.h"
#include "tests/app/window/realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_galley.reset(); }

    void aSearchFindsThePage();
    void whatIsSetHoldsAtOnce();
    void themesAreThoseOfTheRenderer();
    void aShortcutIsChangedAndKept();
    void takenKeysAreSaidAndCanBeTaken();
    void keysOfTheTextAreRefused_data();
    void keysOfTheTextAreRefused();
    void allIsResetAgain();
    void everyActionIsThere();

private:
    int entry(const QString &name) const;
    void choose(const QString &name) const;
    Shortcuts &shortcuts() const { return m_galley->window->modes().shortcuts(); }

    std::unique_ptr<RealWindow> m_galley;
};

void SettingsTest::initTestCase() { ScratchRepository::isolate(); }

void SettingsTest::init()
{
    QSettings().clear();
    m_galley = std::make_unique<RealWindow>();
    QTRY_VERIFY(m_galley->shows("newSiteButton"));
    m_galley->press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_galley->shows("settingsSearch"));
}

int SettingsTest::entry(const QString &name) const
{
    for (int i = 0; i < shortcuts().entries().size(); ++i) {
        if (shortcuts().entries().at(i).name == name)
            return i;
    }
    return -1;
}

/// By the search of the page, and the list.
void SettingsTest::choose(const QString &name) const
{
    if (!m_galley->shows("shortcutSearch"))
        m_galley->window->findChild<SettingsSheet *>()->showPage(u"Shortcuts"_s);
    auto *search = m_galley->find<QLineEdit>("shortcutSearch");
    search->setFocus();
    search->selectAll();
    m_galley->type(name);
    auto *list = m_galley->find<QTreeWidget>("shortcutList");
    QCOMPARE(list->currentItem()->text(0), name);
    m_galley->find("shortcutKeys")->setFocus();
}

void SettingsTest::aSearchFindsThePage()
{
    auto *pages = m_galley->find<QListWidget>("settingsPages");
    QCOMPARE(pages->currentItem()->text(), u"Writing"_s);
    m_galley->type(u"previous pane"_s); // An action's name.
    QCOMPARE(pages->currentItem()->text(), u"Shortcuts"_s);
    QVERIFY(pages->item(0)->isHidden());
    QVERIFY(m_galley->shows("shortcutList"));
    m_galley->find<QLineEdit>("settingsSearch")->clear();
    QVERIFY(!pages->item(0)->isHidden());
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_galley->shows("settingsSearch"));
}

void SettingsTest::whatIsSetHoldsAtOnce()
{
    auto *size = m_galley->find<QSpinBox>("textSize");
    size->setFocus();
    m_galley->press(Qt::Key_Up);
    QCOMPARE(m_galley->window->paper().editor().font().pixelSize(), 18);
    m_galley->find("textMeasure")->setFocus();
    m_galley->press(Qt::Key_Down);
    QCOMPARE(m_galley->window->modes().writing().look().measure, 69);
    auto *typewriter = m_galley->find<QCheckBox>("typewriterMode");
    typewriter->setFocus();
    m_galley->press(Qt::Key_Space);
    QVERIFY(m_galley->window->modes().writing().isTypewriter());
    m_galley->find("focusMode")->setFocus();
    m_galley->press(Qt::Key_Down);
    QCOMPARE(m_galley->window->modes().writing().focus(), editor::Focus::Paragraph);
    const QSettings settings;
    QCOMPARE(settings.value("editor/size"_L1).toInt(), 18);
    QCOMPARE(settings.value("editor/focus"_L1).toInt(), 1);
}

void SettingsTest::themesAreThoseOfTheRenderer()
{
    QTRY_VERIFY(!m_galley->window->paper().editor().allThemes().isEmpty());
    m_galley->press(Qt::Key_Escape);
    openSettings(*m_galley->window, u"Look"_s);
    auto *light = m_galley->find<QComboBox>("lightTheme");
    QVERIFY(light->findData(u"Solarized Light"_s) > 0);
    QCOMPARE(light->findData(u"Dracula"_s), -1); // A dark one.
    light->setCurrentIndex(light->findData(u"Solarized Light"_s));
    QCOMPARE(m_galley->window->modes().writing().themes().light, u"Solarized Light"_s);
}

void SettingsTest::aShortcutIsChangedAndKept()
{
    choose(u"Settings…"_s);
    m_galley->press(Qt::Key_F12);
    QCOMPARE(shortcuts().keys(entry(u"Settings…"_s)), QKeySequence(Qt::Key_F12));
    m_galley->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_galley->shows("settingsSearch"));
    m_galley->press(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(!m_galley->shows("settingsSearch"));
    m_galley->press(Qt::Key_F12);
    QTRY_VERIFY(m_galley->shows("settingsSearch"));
    // The palette shows it, and the next window has it.
    const QList<PaletteEntry> actions = actionsOf(*m_galley->window);
    QVERIFY(std::ranges::any_of(actions, [](const PaletteEntry &action) { return action.shortcut == "F12"_L1; }));
    m_galley.reset();
    m_galley = std::make_unique<RealWindow>();
    QCOMPARE(shortcuts().keys(entry(u"Settings…"_s)), QKeySequence(Qt::Key_F12));
    shortcuts().reset(entry(u"Settings…"_s));
    QCOMPARE(shortcuts().keys(entry(u"Settings…"_s)), QKeySequence(Qt::CTRL | Qt::Key_Comma));
}

void SettingsTest::takenKeysAreSaidAndCanBeTaken()
{
    choose(u"Outline"_s);
    const QKeySequence keys(Qt::CTRL | Qt::Key_N);
    m_galley->press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_galley->find<QLabel>("shortcutNote")->text().contains("New post"_L1));
    QCOMPARE(shortcuts().owner(keys), entry(u"New post"_s)); // Nothing has changed yet.
    m_galley->click("shortcutTake");
    QCOMPARE(shortcuts().owner(keys), entry(u"Outline"_s));
    QVERIFY(shortcuts().keys(entry(u"New post"_s)).isEmpty());
    shortcuts().reset(entry(u"New post"_s)); // It takes its own keys back.
    QCOMPARE(shortcuts().owner(keys), entry(u"New post"_s));
    QVERIFY(shortcuts().keys(entry(u"Outline"_s)).isEmpty());
    choose(u"Outline"_s);
    m_galley->press(Qt::Key_F12);
    m_galley->press(Qt::Key_Backspace); // Takes them away.
    QVERIFY(shortcuts().keys(entry(u"Outline"_s)).isEmpty());
}

void SettingsTest::keysOfTheTextAreRefused_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<bool>("refused");
    QTest::newRow("a letter") << QKeySequence(Qt::Key_A) << true;
    QTest::newRow("a capital") << QKeySequence(Qt::SHIFT | Qt::Key_A) << true;
    QTest::newRow("Enter") << QKeySequence(Qt::Key_Return) << true;
    QTest::newRow("copy") << QKeySequence(Qt::CTRL | Qt::Key_C) << true;
    QTest::newRow("to the next word") << QKeySequence(Qt::CTRL | Qt::Key_Right) << true;
    QTest::newRow("a function key") << QKeySequence(Qt::Key_F5) << false;
    QTest::newRow("Ctrl and a letter") << QKeySequence(Qt::CTRL | Qt::Key_J) << false;
    QTest::newRow("none") << QKeySequence() << false;
}

void SettingsTest::keysOfTheTextAreRefused()
{
    QFETCH(QKeySequence, keys);
    QFETCH(bool, refused);
    QCOMPARE(!Shortcuts::whyNot(keys).isEmpty(), refused);
}

void SettingsTest::allIsResetAgain()
{
    shortcuts().setKeys(entry(u"Outline"_s), QKeySequence(Qt::CTRL | Qt::Key_N));
    shortcuts().setKeys(entry(u"Quit"_s), {});
    choose(u"Quit"_s);
    m_galley->click("shortcutResetAll");
    for (int i = 0; i < shortcuts().entries().size(); ++i)
        QVERIFY(!shortcuts().isChanged(i));
    QVERIFY(QSettings().allKeys().filter(u"shortcuts"_s).isEmpty());
}

/// Two actions with the same keys would both be dead; two with the same name in the settings would share one.
void SettingsTest::everyActionIsThere()
{
    QStringList ids;
    QList<QKeySequence> keys;
    for (const Shortcuts::Entry &each : shortcuts().entries()) {
        QVERIFY2(!ids.contains(each.id), qPrintable(each.id));
        ids.append(each.id);
        for (const QKeySequence &sequence : each.usual) {
            QVERIFY2(!keys.contains(sequence), qPrintable(each.id));
            keys.append(sequence);
        }
    }
    QVERIFY(ids.size() > 50);
}

} // namespace galley::app

QTEST_MAIN(galley::app::SettingsTest)
#include "tst_settings.moc"
