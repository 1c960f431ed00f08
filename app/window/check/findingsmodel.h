// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/check/sitecheck.h"

#include <QAbstractListModel>

namespace galley::app {

/// What the check of a site found, by kind: a row that names the kind and how many there are, then each place.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(const QList<model::SiteFinding> &findings);
    const QList<model::SiteFinding> &findings() const { return m_findings; }

    /// Null for the row of a kind.
    const model::SiteFinding *findingAt(int row) const;
    /// All of the kind that a row belongs to.
    QList<model::SiteFinding> kindAt(int row) const;
    QString kindName(int row) const;
    qsizetype countAt(int row) const { return m_rows.at(row).count; } ///< Of that kind.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        model::SiteFault fault;
        qsizetype finding = -1; ///< -1: the kind itself.
        qsizetype count = 0;    ///< Of the kind.
    };

    QList<model::SiteFinding> m_findings;
    QList<Row> m_rows;
};

} // namespace galley::app
