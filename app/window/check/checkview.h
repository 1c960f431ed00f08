// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/backgroundjob.h"
#include "app/librarythread.h"
#include "app/window/check/findingsmodel.h"
#include "model/library/bulk/bulkchange.h"

#include <QWidget>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace galley::app {

/// What is wrong with the posts of a site, beside the paper: a click opens the post at its place, and what can be
/// mended is mended by a button, one place or all of a kind.
class CheckView : public QWidget
{
    Q_OBJECT

public:
    CheckView(LibraryThread &library, const model::Site &site, QWidget *parent);
    ~CheckView() override;

    void check();

Q_SIGNALS:
    void closed();
    void placeWanted(const galley::model::PostId &post, int line); ///< Line of the file; 0: of the post as a whole.
    void aboutToChange(); ///< What is being typed must be in the library first.
    void changed(const QString &words, qint64 step);
    void problemMet(const galley::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFindings();
    QWidget *makeFoot();
    QWidget *makeProgress();
    void take(const Result<QList<model::SiteFinding>> &findings);
    void stop();
    void showSelected();
    void openSelected();
    void mend(const QList<model::SiteFinding> &findings);
    int currentRow() const;

    LibraryThread &m_library;
    model::Site m_site;
    FindingsModel m_model;
    QLabel *m_summary = nullptr;
    QPushButton *m_again = nullptr;
    QStackedWidget *m_pages = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_mend = nullptr;
    QPushButton *m_mendAll = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressWords = nullptr;
    QLabel *m_empty = nullptr;
    std::shared_ptr<BackgroundJob> m_job;
};

} // namespace galley::app
