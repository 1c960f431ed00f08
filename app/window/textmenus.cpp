// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/textmenus.h"

#include "app/window/aids/writingaids.h"
#include "app/window/mainwindow.h"
#include "app/window/paper/paper.h"
#include "editor/text/aids/textcommands.h"
#include "editor/text/tables/tablecommands.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

using editor::Direction;
using editor::LineMark;
using editor::MarkdownEditor;
using editor::TableChange;
using editor::TextMark;
using model::TableAlignment;

QString tr(const char *text) { return QCoreApplication::translate("TextMenus", text); }

/// Adds commands on the text of one editor to menus.
class TextMenu
{
public:
    TextMenu(MarkdownEditor &text, QMenu *menu)
        : m_text(text)
        , m_menu(menu)
    {
    }

    QAction *add(const QString &name, const QKeySequence &keys,
                 const std::function<void(MarkdownEditor &text)> &command)
    {
        QAction *action = m_menu->addAction(name, &m_text, [text = &m_text, command] { command(*text); });
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_text.addAction(action);
        return action;
    }
    QAction *add(const QString &name, const std::function<void(MarkdownEditor &text)> &command)
    {
        return add(name, {}, command);
    }
    void separate() { m_menu->addSeparator(); }
    TextMenu submenu(const QString &name) { return {m_text, m_menu->addMenu(name)}; }

private:
    MarkdownEditor &m_text;
    QMenu *m_menu;
};

QKeySequence keys(Qt::KeyboardModifiers modifiers, Qt::Key key) { return QKeySequence(modifiers | key); }

constexpr Qt::KeyboardModifiers control = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers alt = Qt::AltModifier;
constexpr Qt::KeyboardModifiers controlShift = Qt::ControlModifier | Qt::ShiftModifier;
constexpr Qt::KeyboardModifiers controlAlt = Qt::ControlModifier | Qt::AltModifier;
constexpr Qt::KeyboardModifiers controlAltShift = controlAlt | Qt::ShiftModifier;

void addMarks(TextMenu menu)
{
    const auto mark = [&menu](const QString &name, const QKeySequence &shortcut, TextMark kind) {
        menu.add(name, shortcut, [kind](MarkdownEditor &text) { editor::toggleMark(text, kind); });
    };
    mark(tr("&Strong"), keys(control, Qt::Key_B), TextMark::Strong);
    mark(tr("&Emphasis"), keys(control, Qt::Key_I), TextMark::Emphasis);
    mark(tr("&Code"), keys(control, Qt::Key_E), TextMark::Code);
    mark(tr("Struc&k out"), keys(controlShift, Qt::Key_X), TextMark::Strike);
}

void addHeadings(TextMenu menu)
{
    for (int level = 1; level <= 6; ++level)
        menu.add(tr("Heading &%1").arg(level), keys(controlAlt, Qt::Key(Qt::Key_0 + level)),
                 [level](MarkdownEditor &text) { editor::setHeading(text, level); });
    menu.add(tr("&No heading"), keys(controlAlt, Qt::Key_0), [](MarkdownEditor &text) { editor::setHeading(text, 0); });
}

void addLists(TextMenu menu)
{
    const auto mark = [&menu](const QString &name, const QKeySequence &shortcut, LineMark kind) {
        menu.add(name, shortcut, [kind](MarkdownEditor &text) { editor::toggleLineMark(text, kind); });
    };
    mark(tr("&Quote"), keys(controlShift, Qt::Key_Period), LineMark::Quote);
    mark(tr("&Bulleted list"), keys(controlShift, Qt::Key_8), LineMark::Bullets);
    mark(tr("&Numbered list"), keys(controlShift, Qt::Key_7), LineMark::Numbers);
    mark(tr("&Task list"), keys(controlShift, Qt::Key_9), LineMark::Tasks);
    menu.add(tr("Tick the tas&k"), keys(controlShift, Qt::Key_Space), editor::tickTasks);
    menu.add(tr("Number the list ane&w"), editor::renumberList);
}

void addLines(TextMenu menu)
{
    const auto move = [&menu](const QString &name, const QKeySequence &shortcut, Direction direction) {
        menu.add(name, shortcut, [direction](MarkdownEditor &text) { editor::moveLines(text, direction); });
    };
    const auto duplicate = [&menu](const QString &name, const QKeySequence &shortcut, Direction direction) {
        menu.add(name, shortcut, [direction](MarkdownEditor &text) { editor::duplicateLines(text, direction); });
    };
    move(tr("Move &up"), keys(alt, Qt::Key_Up), Direction::Up);
    move(tr("Move &down"), keys(alt, Qt::Key_Down), Direction::Down);
    duplicate(tr("Duplicate u&pwards"), keys(controlAltShift, Qt::Key_Up), Direction::Up);
    duplicate(tr("Duplicate d&ownwards"), keys(controlAltShift, Qt::Key_Down), Direction::Down);
    menu.add(tr("De&lete"), keys(controlShift, Qt::Key_K), editor::deleteLines);
}

void addCursors(TextMenu menu)
{
    menu.add(tr("At the &next place with these letters"), keys(control, Qt::Key_D),
             [](MarkdownEditor &text) { text.aids().cursors().addNext(); });
    menu.add(tr("At &all places with these letters"), keys(controlShift, Qt::Key_L),
             [](MarkdownEditor &text) { text.aids().cursors().addAll(); });
    menu.add(tr("In the line &above"), keys(controlAlt, Qt::Key_Up),
             [](MarkdownEditor &text) { text.aids().cursors().addLine(-1); });
    menu.add(tr("In the line &below"), keys(controlAlt, Qt::Key_Down),
             [](MarkdownEditor &text) { text.aids().cursors().addLine(1); });
    menu.add(tr("Only &one again"), [](MarkdownEditor &text) { text.aids().cursors().end(); });
}

void addTable(TextMenu menu)
{
    const auto change = [&menu](const QString &name, TableChange kind) {
        menu.add(name, [kind](MarkdownEditor &text) { editor::changeTable(text, kind); });
    };
    const auto align = [&menu](const QString &name, TableAlignment alignment) {
        menu.add(name, [alignment](MarkdownEditor &text) { editor::alignColumn(text, alignment); });
    };
    change(tr("Add a row &above"), TableChange::AddRowAbove);
    change(tr("Add a row &below"), TableChange::AddRowBelow);
    change(tr("Move the row &up"), TableChange::MoveRowUp);
    change(tr("Move the row &down"), TableChange::MoveRowDown);
    change(tr("Delete the ro&w"), TableChange::DeleteRow);
    menu.separate();
    change(tr("Add a column b&efore"), TableChange::AddColumnBefore);
    change(tr("Add a column a&fter"), TableChange::AddColumnAfter);
    change(tr("Move the column &left"), TableChange::MoveColumnLeft);
    change(tr("Move the column &right"), TableChange::MoveColumnRight);
    change(tr("Delete the colum&n"), TableChange::DeleteColumn);
    menu.separate();
    align(tr("Align the column le&ft"), TableAlignment::Left);
    align(tr("&Centre the column"), TableAlignment::Centre);
    align(tr("Align the column ri&ght"), TableAlignment::Right);
    align(tr("Do not align the column"), TableAlignment::None);
    menu.separate();
    change(tr("&Tidy the table"), TableChange::Tidy);
    menu.add(tr("&Make a table of the lines"), [](MarkdownEditor &text) { editor::makeTable(text); });
}

void addChoice(QMenu &menu, const QString &name, bool isOn, WritingAids &aids, void (WritingAids::*set)(bool))
{
    QAction *action = menu.addAction(name);
    action->setCheckable(true);
    action->setChecked(isOn);
    QObject::connect(action, &QAction::toggled, &aids, set);
}

} // namespace

void addFormatMenu(MainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("For&mat"));
    TextMenu format(window.paper().editor(), menu);
    addMarks(format);
    format.separate();
    addHeadings(format.submenu(tr("&Heading")));
    addLists(format);
    format.separate();
    addTable(format.submenu(tr("T&able")));
    addLines(format.submenu(tr("&Lines")));
    addCursors(format.submenu(tr("More &cursors")));
    format.separate();
    addChoice(*menu, tr("Smart q&uotes"), window.aids().hasSmartQuotes(), window.aids(), &WritingAids::setSmartQuotes);
    addChoice(*menu, tr("Em&oji as names"), window.aids().writesEmojiNames(), window.aids(),
              &WritingAids::setEmojiNames);
}

void addInsertMenu(MainWindow &window)
{
    WritingAids *aids = &window.aids();
    TextMenu insert(window.paper().editor(), window.menuBar()->addMenu(tr("&Insert")));
    insert.add(tr("&Link…"), keys(control, Qt::Key_K), [aids](MarkdownEditor &) { aids->insertLink(); });
    insert.add(tr("&Footnote"), keys(controlAlt, Qt::Key_F), editor::insertFootnote);
    insert.add(tr("&Table…"), [aids](MarkdownEditor &) { aids->insertTable(); });
    insert.add(tr("&Emoji…"), keys(control, Qt::Key_Semicolon), [aids](MarkdownEditor &) { aids->insertEmoji(); });
    insert.separate();
    insert.add(tr("&Snippet…"), keys(control, Qt::Key_J), [aids](MarkdownEditor &) { aids->insertSnippet(); });
    insert.add(tr("Change the s&nippets…"), [aids](MarkdownEditor &) { aids->editSnippets(); });
}

} // namespace galley::app
