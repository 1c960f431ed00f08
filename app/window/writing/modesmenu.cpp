// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"
#include "app/window/outline/outlinepane.h"
#include "app/window/paper/paper.h"
#include "app/window/shortcuts/shortcuts.h"
#include "app/window/writing/deskmodes.h"
#include "app/window/writing/writingsettings.h"
#include "editor/text/modes/editormodes.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace galley::app {

namespace {

QString tr(const char *text) { return noteMenuWords(QCoreApplication::translate("ModesMenu", text), text); }

void addFocus(QMenu &menu, WritingSettings &writing)
{
    QMenu *focus = menu.addMenu(tr("&Focus"));
    auto *choices = new QActionGroup(focus);
    const auto add = [&](const QString &name, editor::Focus choice, const QKeySequence &keys) {
        QAction *action = focus->addAction(name, keys, &writing, [&writing, choice] { writing.setFocus(choice); });
        action->setCheckable(true);
        choices->addAction(action);
        const auto show = [action, &writing, choice] { action->setChecked(writing.focus() == choice); };
        QObject::connect(&writing, &WritingSettings::changed, action, show);
        show();
    };
    add(tr("The &whole text"), editor::Focus::Everything, {});
    add(tr("The &paragraph"), editor::Focus::Paragraph, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
    add(tr("The &sentence"), editor::Focus::Sentence, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S));

    QAction *typewriter = menu.addAction(tr("&Typewriter scrolling"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T));
    typewriter->setCheckable(true);
    QObject::connect(typewriter, &QAction::triggered, &writing, &WritingSettings::setTypewriter);
    const auto show = [typewriter, &writing] { typewriter->setChecked(writing.isTypewriter()); };
    QObject::connect(&writing, &WritingSettings::changed, typewriter, show);
    show();
}

void addFolding(QMenu &menu, MainWindow &window)
{
    editor::Folding *folding = &window.paper().editor().modes().folding();
    QMenu *folds = menu.addMenu(tr("F&olding"));
    folds->addAction(tr("&Fold or unfold here"), QKeySequence(Qt::ALT | Qt::Key_Minus), folding,
                     &editor::Folding::toggleAtCursor);
    folds->addAction(tr("Fold &all"), QKeySequence(Qt::ALT | Qt::Key_1), folding, &editor::Folding::foldAll);
    folds->addAction(tr("&Unfold all"), QKeySequence(Qt::ALT | Qt::Key_0), folding, &editor::Folding::unfoldAll);
}

void addZoom(QMenu &menu, WritingSettings &writing)
{
    QMenu *zoom = menu.addMenu(tr("&Zoom"));
    QAction *in = zoom->addAction(tr("&Larger"), &writing, [&writing] { writing.zoomBy(1); });
    in->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoom->addAction(tr("&Smaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus), &writing,
                    [&writing] { writing.zoomBy(-1); });
    zoom->addAction(tr("&As set"), QKeySequence(Qt::CTRL | Qt::Key_0), &writing, [&writing] { writing.zoomBy(0); });
}

} // namespace

void addModesTo(QMenu &menu, MainWindow &window)
{
    DeskModes *modes = &window.modes();
    menu.addAction(tr("O&utline"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), modes, &DeskModes::toggleOutline);
    menu.addAction(tr("&Next pane"), QKeySequence(Qt::Key_F6), modes, [modes] { modes->goToPane(1); });
    menu.addAction(tr("Pre&vious pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), modes, [modes] { modes->goToPane(-1); });
    menu.addSeparator();
    addFocus(menu, modes->writing());
    addFolding(menu, window);
    addZoom(menu, modes->writing());
}

void addSectionsTo(QMenu &menu, MainWindow &window)
{
    OutlinePane *outline = &window.modes().outline();
    QMenu *sections = menu.addMenu(tr("Sect&ion"));
    const auto add = [&](const QString &name, Qt::Key key, void (OutlinePane::*act)(int), int step) {
        sections->addAction(name, QKeySequence(Qt::ALT | Qt::SHIFT | key), outline,
                            [outline, act, step] { (outline->*act)(step); });
    };
    add(tr("Move &up"), Qt::Key_Up, &OutlinePane::moveSection, -1);
    add(tr("Move &down"), Qt::Key_Down, &OutlinePane::moveSection, 1);
    add(tr("One level &higher"), Qt::Key_Left, &OutlinePane::shiftSection, -1);
    add(tr("One level d&eeper"), Qt::Key_Right, &OutlinePane::shiftSection, 1);
}

} // namespace galley::app
