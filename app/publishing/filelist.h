// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/plan/sheet/planview.h"

#include <QListWidget>

namespace galley::app {

/// The files that a publish changes: posts by their titles, then their files, and the pages of Press folded into one
/// line that opens.
class FileList : public QListWidget
{
    Q_OBJECT

public:
    explicit FileList(QWidget *parent);

    void setFiles(const QList<publish::ShownChange> &files);
    /// Null on the line that folds the pages.
    const publish::ShownChange *current() const;

Q_SIGNALS:
    void changeChosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void addRow(qsizetype index);
    void toggle(const QListWidgetItem *item);

    QList<publish::ShownChange> m_files;
    bool m_showsPages = false;
};

/// “+”, “●”, “−” or “→”, and the same as a word.
QString shapeOf(publish::CommittedChange::Action action);
QString wordOf(publish::CommittedChange::Action action);

} // namespace galley::app
