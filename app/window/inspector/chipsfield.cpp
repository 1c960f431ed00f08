// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/inspector/chipsfield.h"

#include "app/window/parts/flowlayout.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

ChipsField::ChipsField(const QString &name, QWidget *parent)
    : MetadataField(parent)
    , m_name(name)
    , m_chips(new QWidget(this))
    , m_line(new QLineEdit(this))
    , m_known(new QStandardItemModel(this))
{
    new FlowLayout(m_chips);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_chips);
    column->addWidget(m_line);
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(tr("Type one, then Enter"));
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    m_chips->hide();

    auto *completer = new QCompleter(m_known, this);
    completer->setCompletionRole(Qt::EditRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName(u"chipsOffers"_s);
    m_line->setCompleter(completer);
    // The line takes the completion for its text after this; then it is one chip.
    connect(
        completer, qOverload<const QString &>(&QCompleter::activated), this,
        [this](const QString &label) { add(label); }, Qt::QueuedConnection);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { add(m_line->text()); });
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u','))
            add(text);
    });
}

void ChipsField::setKnown(const QList<model::LabelCount> &known)
{
    QList<model::LabelCount> sorted = known;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &one, const auto &other) { return one.posts > other.posts; });
    m_known->clear();
    for (const model::LabelCount &label : sorted) {
        auto *item = new QStandardItem;
        item->setData(label.name, Qt::EditRole);
        item->setData(tr("%1  (%2)").arg(label.name).arg(label.posts), Qt::ToolTipRole);
        item->setText(label.name);
        m_known->appendRow(item);
    }
}

void ChipsField::take(const QVariant &value, const QString &)
{
    if (m_items == value.toStringList())
        return;
    m_items = value.toStringList();
    m_line->clear();
    showItems();
}

void ChipsField::showItems()
{
    qDeleteAll(m_chips->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        auto *chip = new QPushButton(m_items.at(index) + u"  ×"_s, m_chips);
        chip->setProperty("chip", true);
        chip->setAccessibleName(tr("%1: %2. Press to take it out.").arg(m_name, m_items.at(index)));
        chip->installEventFilter(this);
        m_chips->layout()->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, index] { removeAt(index); });
        chip->show();
    }
    m_chips->setVisible(!m_items.isEmpty());
    m_chips->updateGeometry();
}

void ChipsField::add(const QString &typed)
{
    const QStringList parts = typed.split(u',', Qt::SkipEmptyParts);
    QStringList items = m_items;
    for (const QString &part : parts) {
        if (const QString item = part.trimmed(); !item.isEmpty() && !items.contains(item, Qt::CaseInsensitive))
            items.append(item);
    }
    m_line->clear();
    if (items == m_items)
        return;
    m_items = items;
    showItems();
    Q_EMIT edited(m_items);
}

void ChipsField::removeAt(qsizetype index)
{
    if (index < 0 || index >= m_items.size())
        return;
    m_items.removeAt(index);
    m_line->setFocus(); // Before the chip that had it goes.
    QMetaObject::invokeMethod(this, &ChipsField::showItems, Qt::QueuedConnection);
    Q_EMIT edited(m_items);
}

void ChipsField::placeFocus(qsizetype index)
{
    const auto chips = m_chips->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    if (index >= 0 && index < chips.size())
        chips.at(index)->setFocus();
    else if (index >= chips.size())
        m_line->setFocus();
}

bool ChipsField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return MetadataField::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_line) {
        const bool isAtStart = m_line->cursorPosition() == 0 && !m_line->hasSelectedText();
        if (isAtStart && key == Qt::Key_Backspace)
            removeAt(m_items.size() - 1);
        else if (isAtStart && key == Qt::Key_Left)
            placeFocus(m_items.size() - 1);
        else
            return false;
        return true;
    }
    const auto chips = m_chips->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    const qsizetype index = chips.indexOf(static_cast<QPushButton *>(watched));
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        placeFocus(index + (key == Qt::Key_Right ? 1 : -1));
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        removeAt(index);
    else
        return false;
    return true;
}

} // namespace galley::app
