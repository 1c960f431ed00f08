// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace galley::app {

/// A row of two lines with a shape before them: the name, and softly below it what tells more. Without the second line
/// the row is a low one.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, MoreRole, ShapeRole, OwnRole }; ///< OwnRole: for the list itself.

    TwoLineDelegate(Qt::TextElideMode elideMore, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Qt::TextElideMode m_elideMore; ///< Of a path the end tells most.
};

} // namespace galley::app
