// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/markdowneditor.h"
#include "editor/text/outline/outline.h"

#include <QAbstractListModel>

namespace galley::app {

/// The headings of the open post, one a row. A row that is dragged elsewhere takes its section along.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int levelRole = Qt::UserRole;
    static constexpr int lineRole = Qt::UserRole + 1;

    OutlineModel(editor::MarkdownEditor &editor, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    void read(); ///< From the text as it stands.

Q_SIGNALS:
    void sectionMoved();

private:
    editor::MarkdownEditor &m_editor;
    QList<editor::OutlineHeading> m_headings;
};

} // namespace galley::app
