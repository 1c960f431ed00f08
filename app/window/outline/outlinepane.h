// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/outline/outlinemodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace galley::app {

/// The headings of the post beside it: follows the cursor, goes where one clicks, and moves sections by dragging or by
/// Alt and the arrows. Reads the text only while it is seen.
class OutlinePane : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePane(editor::MarkdownEditor &editor, QWidget *parent = nullptr);

    QListView &list() { return *m_list; }

public Q_SLOTS:
    void moveSection(int step);  ///< That at the cursor. -1: up, 1: down.
    void shiftSection(int step); ///< That at the cursor. -1: higher, 1: deeper.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void followCursor();
    void goTo(const QModelIndex &index);

    editor::MarkdownEditor &m_editor;
    OutlineModel m_model;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace galley::app
