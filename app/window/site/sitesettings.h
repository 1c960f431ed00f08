// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/parts/sheet.h"
#include "model/site/site.h"

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace galley::app {

class BackgroundJob;

/// What the author settles for a site where guessing is not enough: in which folders its posts lie, and what becomes of
/// their files' names. Kept in the library; nothing is written into the site.
class SiteSettings : public Sheet
{
    Q_OBJECT

public:
    SiteSettings(LibraryThread &library, const model::Site &site, QWidget *window);
    ~SiteSettings() override;

Q_SIGNALS:
    void settled(const QString &words);

private:
    void makeLayout();
    void showFolders(const QStringList &folders);
    model::Site wished() const;
    void updateButton();
    void save();

    LibraryThread &m_library;
    model::Site m_site;
    QRadioButton *m_asKind;
    QRadioButton *m_chosen;
    QListWidget *m_folders;
    QRadioButton *m_stay;
    QRadioButton *m_follow;
    QLabel *m_words;
    QPushButton *m_save;
    std::shared_ptr<BackgroundJob> m_job;
};

} // namespace galley::app
