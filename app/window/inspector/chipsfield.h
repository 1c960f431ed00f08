// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/inspector/metadatafield.h"
#include "model/library/labels/labels.h"

#include <QList>
#include <QStringList>

class QLineEdit;
class QStandardItemModel;

namespace galley::app {

/// A list of short texts, each a chip that can be taken out; new ones are typed, those that the site has are offered.
class ChipsField : public MetadataField
{
    Q_OBJECT

public:
    ChipsField(const QString &name, QWidget *parent);

    /// What the site's posts have, with how many of them have it.
    void setKnown(const QList<model::LabelCount> &known);

protected:
    void take(const QVariant &value, const QString &written) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showItems();
    void add(const QString &typed);
    void removeAt(qsizetype index);
    void placeFocus(qsizetype index);

    QString m_name;
    QStringList m_items;
    QWidget *m_chips;
    QLineEdit *m_line;
    QStandardItemModel *m_known;
};

} // namespace galley::app
