// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/back/waysback.h"
#include "app/librarythread.h"
#include "app/window/parts/sheet.h"

#include <functional>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace galley::app {

/// What taking a publish back, or a post off its site, will change: file by file; then does it and says what is true.
class WayBackSheet : public Sheet
{
    Q_OBJECT

public:
    using Plan = std::function<Result<publish::WayBack>(model::LibraryAccess &, const Progress &)>;

    /// `plan` is made beside the window.
    WayBackSheet(LibraryThread &library, publish::PublicationKind kind, const Plan &plan, QWidget *window);

Q_SIGNALS:
    void wentBack(); ///< Something was committed: states have changed.

private:
    void makeLayout(publish::PublicationKind kind);
    void showPlan(const Result<publish::WayBack> &wayBack);
    void showError(const Error &error);
    void go();
    void showDone(const Published &published);
    void showDiff();
    void changeEvent(QEvent *event) override;

    LibraryThread &m_library;
    publish::WayBack m_wayBack;
    QLabel *m_summary;
    QListWidget *m_files;
    QTextBrowser *m_diff;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace galley::app
