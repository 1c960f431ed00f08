// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/siteinfo.h"
#include "app/librarythread.h"
#include "app/window/parts/sheet.h"

#include <memory>

class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace galley::app {

class BackgroundJob;

/// What is in a site: posts, how they are written, and each file that was left out with the reason. While a site is
/// being opened, how far that has come; it can be stopped.
class SiteReport : public Sheet
{
    Q_OBJECT

public:
    /// Opens the site in `folder` first.
    SiteReport(LibraryThread &library, const QString &folder, QWidget *window);
    /// Of a site of the library, as it is now.
    SiteReport(const model::Site &site, QWidget *window);
    ~SiteReport() override;

    void dismiss() override;

Q_SIGNALS:
    void opened(const galley::model::SiteId &site);

private:
    SiteReport(const QString &title, QWidget *window);
    void makeLayout();
    void showProgress(const ProgressReport &report);
    void showInfo(const Result<SiteInfo> &info);
    void showProblem(const Error &error);
    void addFact(const QString &name, const QString &value);

    QLabel *m_words;
    QProgressBar *m_progress;
    QWidget *m_facts;
    QFormLayout *m_rows;
    QLabel *m_skippedHeading;
    QTreeWidget *m_skipped;
    QPushButton *m_close;
    std::shared_ptr<BackgroundJob> m_job;
    model::SiteId m_opened;
};

} // namespace galley::app
