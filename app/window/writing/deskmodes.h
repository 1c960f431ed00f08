// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMenu;

namespace galley::app {

class FullScreen;
class LibraryThread;
class MainWindow;
class OutlinePane;
class PostStatistics;
class Shortcuts;
class SideColumn;
class WritingSettings;

/// What of the window is in use and how: its panes and their order, full screen, how the text is set, every key.
class DeskModes : public QObject
{
    Q_OBJECT

public:
    /// The panes that the window is made of.
    struct Panes
    {
        SideColumn *side = nullptr;
        QWidget *rail = nullptr;
        QWidget *paper = nullptr;
        QWidget *proof = nullptr;
    };
    DeskModes(MainWindow &window, const Panes &panes, LibraryThread &library);

    WritingSettings &writing() { return *m_writing; }
    OutlinePane &outline() { return *m_outline; }
    PostStatistics &statistics() { return *m_statistics; }
    FullScreen &fullScreen() { return *m_fullScreen; }
    Shortcuts &shortcuts() { return *m_shortcuts; }
    void readShortcuts(); ///< Once the menus are made.

    void showStatistics();
    void toggleOutline();
    void toggleFullScreen();
    void goToPane(int step); ///< The next (1) or previous (-1) one that is seen gets the keys.

Q_SIGNALS:
    void noticed(const QString &words); ///< Said once, calmly.

private:
    MainWindow &m_window;
    Panes m_panes;
    WritingSettings *m_writing;
    OutlinePane *m_outline;
    FullScreen *m_fullScreen;
    PostStatistics *m_statistics;
    Shortcuts *m_shortcuts = nullptr;
};

/// The ways to see the text: for the View menu.
void addModesTo(QMenu &menu, MainWindow &window);
/// What is done with sections: for the Edit menu.
void addSectionsTo(QMenu &menu, MainWindow &window);

} // namespace galley::app
