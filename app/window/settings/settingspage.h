// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QFormLayout;

namespace galley::app {

class MainWindow;

/// One page of the settings. What it changes holds at once and is kept; there is nothing to confirm.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const QString &title, QWidget *parent = nullptr);

    const QString &title() const { return m_title; }
    /// Every word on the page, for the search.
    QString words() const;

protected:
    /// A control with its name beside it, which is its accessible name too.
    void addRow(const QString &name, QWidget *control);
    void addWide(QWidget *control);
    void addHint(const QString &text);

private:
    QString m_title;
    QFormLayout *m_rows;
};

/// The pages in their order, each from a file of its own.
QList<SettingsPage *> settingsPages(MainWindow &window);

SettingsPage *makeWritingPage(MainWindow &window);
SettingsPage *makeLookPage(MainWindow &window);
SettingsPage *makeSpellingPage(MainWindow &window);
SettingsPage *makeShortcutsPage(MainWindow &window);

} // namespace galley::app
