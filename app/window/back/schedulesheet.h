// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/parts/sheet.h"
#include "model/library/publishing/schedules.h"
#include "model/site/site.h"

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace galley::app {

/// Asks when a post is to be published, says what the site's generator makes of it, and whether anybody will be there.
class ScheduleSheet : public Sheet
{
    Q_OBJECT

public:
    ScheduleSheet(LibraryThread &library, const model::Post &post, const model::Site &site, QWidget *window);

Q_SIGNALS:
    void scheduled(const QString &words); ///< The post waits for its time, or for none any more.

private:
    void makeLayout();
    void show(const std::optional<model::ScheduledPost> &known);
    model::WallTime wished() const;
    void tell();
    void keep(const std::optional<model::WallTime> &when);
    void changeTimer(bool isWanted);

    LibraryThread &m_library;
    model::Post m_post;
    model::Site m_site;
    QDateTimeEdit *m_when;
    QLabel *m_note;
    QLabel *m_problem;
    QCheckBox *m_timer;
    QPushButton *m_never;
    QPushButton *m_schedule;
};

} // namespace galley::app
