// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/parts/sheet.h"

class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace galley::app {

class MainWindow;
class SettingsPage;

/// Few settings, on pages that a search finds: Ctrl+,
class SettingsSheet : public Sheet
{
    Q_OBJECT

public:
    explicit SettingsSheet(MainWindow &window, QWidget *over);

    void showPage(const QString &title);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();

    QLineEdit *m_search;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    QList<SettingsPage *> m_pages;
};

/// The settings on that page (“Shortcuts”), or on the first one.
void openSettings(MainWindow &window, const QString &page = {});

} // namespace galley::app
