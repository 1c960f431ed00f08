// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/help/keyboardsheet.h"

#include "app/window/shortcuts/shortcuts.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int sheetPx = 1080;
constexpr int columns = 3;

} // namespace

KeyboardSheet::KeyboardSheet(const Shortcuts &shortcuts, QWidget *window)
    : Sheet(tr("Keys"), sheetPx, window)
{
    setObjectName(u"keyboardSheet"_s);
    auto *area = new QScrollArea(panel());
    area->setObjectName(u"keyboardList"_s);
    area->setAccessibleName(tr("Actions and their keys"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::StrongFocus); // So that the arrow keys scroll it.
    auto *page = new QWidget(area);
    page->setObjectName(u"keyboardPage"_s);
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 12, 0);
    across->setSpacing(32);

    const QList<Row> rows = rowsOf(shortcuts);
    const qsizetype inColumn = (rows.size() + columns - 1) / columns;
    QGridLayout *column = nullptr;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        // No heading stands alone at the foot of a column.
        const bool isFull = column && column->rowCount() > inColumn && rows.at(row - 1).name.isEmpty() == false;
        if (!column || (isFull && across->count() < columns)) {
            column = new QGridLayout;
            column->setHorizontalSpacing(16);
            column->setVerticalSpacing(6);
            column->setColumnStretch(0, 1);
            across->addLayout(column, 1);
        }
        addRow(*column, rows.at(row));
    }
    for (int index = 0; index < across->count(); ++index) {
        auto *grid = static_cast<QGridLayout *>(across->itemAt(index)->layout());
        grid->setRowStretch(grid->rowCount(), 1);
    }
    area->setWidget(page);
    area->setMinimumHeight(qMin(page->sizeHint().height(), 620));
    content()->addWidget(area, 1);

    auto *buttons = new QHBoxLayout;
    auto *note =
        new QLabel(tr("Keys can be changed in the settings. Ctrl+Shift+P finds any action by its name."), panel());
    note->setProperty("role", u"soft"_s);
    auto *close = new QPushButton(tr("Close"), panel());
    close->setObjectName(u"keyboardClose"_s);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    buttons->addWidget(note, 1);
    buttons->addWidget(close);
    content()->addLayout(buttons);
}

QList<KeyboardSheet::Row> KeyboardSheet::rowsOf(const Shortcuts &shortcuts)
{
    QList<Row> rows;
    QString menu;
    for (int entry = 0; entry < shortcuts.entries().size(); ++entry) {
        const QString keys = shortcuts.keys(entry).toString(QKeySequence::NativeText);
        if (keys.isEmpty())
            continue;
        const QString where = shortcuts.entries().at(entry).where.section(u" › "_s, 0, 0);
        if (where != menu)
            rows.append({{}, where});
        menu = where;
        const QString within = shortcuts.entries().at(entry).where.section(u" › "_s, 1);
        const QString name = shortcuts.entries().at(entry).name;
        rows.append({within.isEmpty() ? name : within + u" › "_s + name, keys});
    }
    return rows;
}

void KeyboardSheet::addRow(QGridLayout &column, const Row &row)
{
    const int at = column.rowCount();
    auto *keys = new QLabel(row.keys, panel());
    if (row.name.isEmpty()) {
        QFont font = keys->font();
        font.setWeight(QFont::DemiBold);
        keys->setFont(font);
        keys->setContentsMargins(0, at > 1 ? 12 : 0, 0, 0);
        column.addWidget(keys, at, 0, 1, 2);
        return;
    }
    auto *name = new QLabel(row.name, panel());
    name->setWordWrap(true);
    keys->setProperty("role", u"soft"_s);
    column.addWidget(name, at, 0);
    column.addWidget(keys, at, 1, Qt::AlignRight | Qt::AlignTop);
}

} // namespace galley::app
