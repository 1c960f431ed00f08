// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/sites.h"
#include "app/backgroundjob.h"
#include "app/window/parts/sheet.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace galley::app {

/// Asks for what a new blog needs, and makes it.
class NewSiteSheet : public Sheet
{
    Q_OBJECT

public:
    NewSiteSheet(model::LibraryAccess &library, QWidget *window);

Q_SIGNALS:
    void made(const galley::app::NewSite &site);

private:
    QLineEdit *addField(const QString &label, const QString &placeholder, const QString &name);
    void chooseFolder();
    void suggestFolder(const QString &title);
    void make();
    void tell(const Error &problem);

    model::LibraryAccess &m_library;
    QLineEdit *m_title;
    QLineEdit *m_folder;
    QLineEdit *m_remote;
    QLineEdit *m_authorName;
    QLineEdit *m_authorEmail;
    QLabel *m_problem;
    QPushButton *m_make;
    std::shared_ptr<BackgroundJob> m_job;
};

} // namespace galley::app
