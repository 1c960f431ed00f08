// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace galley::app {

/// The list of posts. The chosen post stays in sight when the list gets smaller, as below a message.
class PostListView : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace galley::app
