// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/history.h"

#include <QAbstractListModel>

namespace galley::app {

/// The earlier texts of a post as rows, newest first.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `presentHash` is that of the text as it is now: its rows say so.
    void setTexts(const QList<PastText> &texts, const QByteArray &presentHash);
    const PastText &at(int row) const { return m_texts.at(row); }
    bool isPresent(int row) const { return m_texts.at(row).hash == m_presentHash; }
    /// The row of the same version or commit; -1: there is none.
    int rowOf(const PastText &past) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PastText> m_texts;
    QByteArray m_presentHash;
};

} // namespace galley::app
