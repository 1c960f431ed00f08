// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/aids/tablesheet.h"

#include <QFormLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int sheetPx = 360;
constexpr int mostColumns = 40;
constexpr int mostRows = 500;

} // namespace

TableSheet::TableSheet(QWidget *window)
    : Sheet(tr("How large should the table be?"), sheetPx, window)
    , m_columns(new QSpinBox(panel()))
    , m_rows(new QSpinBox(panel()))
{
    setObjectName(u"tableSheet"_s);
    auto *form = new QFormLayout;
    const auto add = [&](QSpinBox *field, const QString &label, const QString &name, int most, int value) {
        field->setObjectName(name);
        field->setAccessibleName(QString(label).remove(u'&'));
        field->setRange(1, most);
        field->setValue(value);
        form->addRow(label, field);
    };
    add(m_columns, tr("&Columns"), u"tableColumns"_s, mostColumns, 3);
    add(m_rows, tr("&Rows below the head"), u"tableRows"_s, mostRows, 2);
    content()->addLayout(form);

    auto *cancel = new QPushButton(tr("Not now"), panel());
    auto *insert = new QPushButton(tr("Insert the table"), panel());
    insert->setObjectName(u"insertTable"_s);
    insert->setProperty("accent", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(insert);
    content()->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(insert, &QPushButton::clicked, this, &TableSheet::confirm);
}

void TableSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_columns->hasFocus() || m_rows->hasFocus()))
        confirm();
    else
        Sheet::keyPressEvent(event);
}

void TableSheet::confirm()
{
    const int rows = m_rows->value();
    const int columns = m_columns->value();
    dismiss();
    Q_EMIT chosen(rows, columns);
}

} // namespace galley::app
