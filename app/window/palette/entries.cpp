// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"
#include "app/window/palette/palette.h"
#include "app/window/paper/paper.h"
#include "app/window/parts/wording.h"
#include "editor/text/outline/outline.h"

#include <QMenu>
#include <QMenuBar>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

void addActions(const QMenu &menu, const QString &where, QList<PaletteEntry> &entries)
{
    for (QAction *action : menu.actions()) {
        const QString name = withoutMnemonic(action->text());
        if (action->menu())
            addActions(*action->menu(), where + u" › "_s + name, entries);
        else if (!action->isSeparator() && action->isEnabled() && action->isVisible())
            entries.append(
                {name, where, action->shortcut().toString(QKeySequence::NativeText), [action = QPointer(action)] {
                     if (action)
                         action->trigger();
                 }});
    }
}

} // namespace

QList<PaletteEntry> actionsOf(const MainWindow &window)
{
    QList<PaletteEntry> entries;
    for (const QAction *action : window.menuBar()->actions()) {
        if (action->menu())
            addActions(*action->menu(), withoutMnemonic(action->text()), entries);
    }
    return entries;
}

QList<PaletteEntry> headingsOf(MainWindow &window)
{
    editor::MarkdownEditor *editor = &window.paper().editor();
    QList<PaletteEntry> entries;
    for (const editor::OutlineHeading &heading : editor::outlineOf(editor->markdown())) {
        entries.append({QString(2 * (heading.level - 1), u' ') + heading.text, {}, {}, [editor, line = heading.line] {
                            editor->goToLine(line);
                        }});
    }
    return entries;
}

} // namespace galley::app
