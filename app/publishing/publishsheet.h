// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/publishing/publishprocess.h"
#include "app/window/parts/sheet.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace galley::app {

/// Shows what a publish will change, publishes it, and says what is true afterwards.
class PublishSheet : public Sheet
{
    Q_OBJECT

public:
    PublishSheet(model::LibraryAccess &library, const QList<model::PostId> &posts, QWidget *window);

    void dismiss() override;

Q_SIGNALS:
    void published(); ///< Something was committed or pushed: states have changed.

private:
    void showState();
    void show(const PublishProcess::Planning &);
    void show(const PublishProcess::Ready &ready);
    void show(const PublishProcess::Working &working);
    void show(const PublishProcess::Done &done);
    void show(const PublishProcess::Refused &refused);
    void showDiff();
    void changeEvent(QEvent *event) override;
    void makeLayout();
    QString outcomeOf(const PublishProcess::Done &done) const;

    PublishProcess m_process;
    QList<publish::FileChange> m_changes;
    QLabel *m_summary;
    QListWidget *m_files;
    QTextBrowser *m_diff;
    QLineEdit *m_message;
    QLabel *m_messageCaption;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_publish;
};

} // namespace galley::app
