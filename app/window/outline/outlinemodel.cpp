// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/outline/outlinemodel.h"

#include "editor/text/modes/editormodes.h"

#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

const QString rowType = u"application/x-galley-heading"_s;

} // namespace

OutlineModel::OutlineModel(editor::MarkdownEditor &editor, QObject *parent)
    : QAbstractListModel(parent)
    , m_editor(editor)
{
}

void OutlineModel::read()
{
    const QList<editor::OutlineHeading> headings = m_editor.modes().outline().headings();
    if (headings.size() == m_headings.size()) { // The rows that are shown stay where they are.
        m_headings = headings;
        if (!headings.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(headings.size()) - 1));
        return;
    }
    beginResetModel();
    m_headings = headings;
    endResetModel();
}

int OutlineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_headings.size()); }

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    const editor::OutlineHeading &heading = m_headings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return heading.text.isEmpty() ? tr("(no words)") : heading.text;
    case Qt::ToolTipRole:
        return heading.text;
    case Qt::AccessibleTextRole:
        return tr("%1, level %2").arg(heading.text).arg(heading.level);
    case levelRole:
        return heading.level;
    case lineRole:
        return heading.line;
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // Between the rows, never onto one.
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList OutlineModel::mimeTypes() const { return {rowType}; }

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(rowType, QByteArray::number(indexes.value(0).row()));
    return data;
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    Q_UNUSED(column)
    if (action != Qt::MoveAction || !data->hasFormat(rowType) || m_editor.isReadOnly())
        return false;
    const int from = data->data(rowType).toInt();
    const int before = parent.isValid() ? parent.row() : row < 0 ? int(m_headings.size()) : row;
    if (m_editor.modes().sections().move(from, before))
        Q_EMIT sectionMoved();
    return false; // The rows follow the text; the view is to take none away.
}

} // namespace galley::app
