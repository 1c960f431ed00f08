// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/parts/sheet.h"

#include <QList>
#include <QString>

#include <functional>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace galley::app {

/// Something that can be done or gone to by typing a part of its name.
struct PaletteEntry
{
    QString name;
    QString where;    ///< The menu it stands in, or what kind of place it is.
    QString shortcut; ///< As it is typed; may be empty.
    std::function<void()> run;
};

/// All that can be done, found by a few letters: Ctrl+Shift+P.
class Palette : public Sheet
{
    Q_OBJECT

public:
    Palette(const QString &question, const QList<PaletteEntry> &entries, QWidget *window);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();
    void choose(const QListWidgetItem *item);

    QList<PaletteEntry> m_entries;
    QLineEdit *m_typed;
    QListWidget *m_list;
};

class MainWindow;

/// Everything in the menus that can be done just now.
QList<PaletteEntry> actionsOf(const MainWindow &window);
/// The headings of the open post, to go to.
QList<PaletteEntry> headingsOf(MainWindow &window);

} // namespace galley::app
