// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"

#include <QMap>
#include <QWidget>

class QButtonGroup;

namespace galley::app {

/// The states to list posts by, with how many posts each has.
class StateList : public QWidget
{
    Q_OBJECT

public:
    explicit StateList(QWidget *parent = nullptr);

    QList<model::PostState> states() const; ///< The chosen ones; empty: all but the trash.
    void setStates(const QList<model::PostState> &states);
    /// A state that only troubles bring is shown while there are such posts.
    void setCounts(const QMap<model::PostState, int> &counts);

Q_SIGNALS:
    void chosen();

private:
    QButtonGroup *m_buttons;
};

} // namespace galley::app
