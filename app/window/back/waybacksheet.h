// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/back/waysback.h"
#include "app/librarythread.h"
#include "app/window/parts/sheet.h"
#include "publish/plan/sheet/planview.h"

#include <atomic>
#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace galley::app {

class ChangesView;

/// What taking a publish back, or a post off its site, will change: file by file; then does it and says what is true.
class WayBackSheet : public Sheet
{
    Q_OBJECT

public:
    using Plan = std::function<Result<publish::WayBack>(model::LibraryAccess &, const Progress &)>;

    /// `plan` is made beside the window.
    WayBackSheet(LibraryThread &library, publish::PublicationKind kind, const Plan &plan, QWidget *window);

    /// While it is under way it is stopped instead: what is committed by then stays, and is said.
    void dismiss() override;

Q_SIGNALS:
    void wentBack(); ///< Something was committed: states have changed.

private:
    struct Shown
    {
        publish::WayBack wayBack;
        publish::PlanView view;
    };

    static Result<Shown> look(const Result<publish::WayBack> &wayBack);
    void makeLayout(publish::PublicationKind kind);
    void showPlan(const Result<Shown> &shown);
    void showError(const Error &error);
    void go();
    void showDone(const Published &published);

    LibraryThread &m_library;
    publish::WayBack m_wayBack;
    QLabel *m_summary;
    ChangesView *m_changes;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_go;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< While it is under way.
};

} // namespace galley::app
