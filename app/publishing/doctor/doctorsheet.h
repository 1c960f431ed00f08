// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/parts/sheet.h"
#include "model/library/libraryaccess.h"
#include "model/site/site.h"
#include "publish/git/doctor/connectioncheck.h"

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace galley::app {

class BackgroundJob;

/// Can this site be published? Goes the way to its remote step by step, changes nothing, and says what mends it.
class DoctorSheet : public Sheet
{
    Q_OBJECT

public:
    DoctorSheet(model::LibraryAccess &library, const model::Site &site, QWidget *window);
    ~DoctorSheet() override;

    void dismiss() override;

private:
    void check();
    void show(const QList<publish::CheckedStep> &steps);
    void addStep(const publish::CheckedStep &step);

    model::LibraryAccess &m_library;
    model::Site m_site;
    QLabel *m_summary;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    QPushButton *m_again;
    std::shared_ptr<BackgroundJob> m_job;
};

} // namespace galley::app
