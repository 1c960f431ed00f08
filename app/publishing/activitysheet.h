// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/parts/sheet.h"
#include "publish/plan/activity/activity.h"

class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace galley::app {

/// What was published and pushed, newest first: each with its steps, times, commit and the remote's own words, to read
/// and to copy.
class ActivitySheet : public Sheet
{
    Q_OBJECT

public:
    /// `site`: empty for all of them.
    ActivitySheet(LibraryThread &library, const model::SiteId &site, QWidget *window);

private:
    void makeLayout();
    void load();
    void fill(const QList<publish::Activity> &activities);
    void showSelected();
    void copySelected();
    void changeEvent(QEvent *event) override;

    LibraryThread &m_library;
    model::SiteId m_site;
    QList<publish::Activity> m_activities;
    QLabel *m_empty;
    QWidget *m_body;
    QListWidget *m_list;
    QTextBrowser *m_details;
    QPushButton *m_copy;
};

} // namespace galley::app
