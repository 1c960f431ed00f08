// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace galley::app {

class BulkDesk;

/// Says how many posts are chosen and what can be done with them; there while they are more than one.
class BulkBar : public QFrame
{
    Q_OBJECT

public:
    BulkBar(BulkDesk &desk, QWidget *parent);

private:
    void showCount(qsizetype count);

    QLabel *m_count;
};

} // namespace galley::app
