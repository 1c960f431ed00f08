// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/inspector/datefield.h"

#include "model/post/dates.h"

#include <QCalendarWidget>
#include <QDateTime>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

/// With its zone said, so that it stays the same moment however the file spells it.
QDateTime withOffset(const QDateTime &date)
{
    return date.timeSpec() == Qt::LocalTime ? date.toOffsetFromUtc(date.offsetFromUtc()) : date;
}

} // namespace

DateField::DateField(const QString &name, QWidget *parent)
    : MetadataField(parent)
    , m_line(new QLineEdit(this))
    , m_button(new QPushButton(tr("Pick…"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(u"2026-11-22 14:30"_s);
    m_button->setProperty("quiet", true);
    m_button->setAccessibleName(tr("Pick the date: %1").arg(name));
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::takeTyped);
    connect(m_button, &QPushButton::clicked, this, &DateField::pick);
}

void DateField::take(const QVariant &, const QString &written)
{
    m_shown = written;
    m_line->setText(written);
}

void DateField::takeTyped()
{
    const QString typed = m_line->text().trimmed();
    if (typed == m_shown)
        return;
    if (typed.isEmpty()) {
        m_shown.clear();
        Q_EMIT edited({});
        return;
    }
    const QDateTime date = model::dateFromText(typed);
    if (!date.isValid()) {
        Q_EMIT complained(tr("“%1” is no date. Write it as 2026-11-22 14:30.").arg(typed));
        return;
    }
    m_shown = typed;
    Q_EMIT edited(withOffset(date));
}

void DateField::pick()
{
    const QDateTime shown = model::dateFromText(m_line->text());
    const QDateTime now = shown.isValid() ? shown : QDateTime::currentDateTime();
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"datePicker"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setSelectedDate(now.date());
    calendar->setAccessibleName(tr("Day"));
    auto *time = new QTimeEdit(now.time(), popup);
    time->setDisplayFormat(u"HH:mm"_s);
    time->setAccessibleName(tr("Time of day"));
    auto *done = new QPushButton(tr("Take this date"), popup);
    auto *row = new QHBoxLayout;
    row->addWidget(time);
    row->addWidget(done, 1);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(calendar);
    column->addLayout(row);
    const auto finish = [this, now, popup, calendar, time] {
        QDateTime date = now;
        date.setDate(calendar->selectedDate());
        date.setTime(QTime(time->time().hour(), time->time().minute(), now.time().second()));
        popup->close();
        m_line->setFocus();
        m_shown = model::dateLike(m_shown.isEmpty() ? u"2026-11-22 14:30"_s : m_shown, withOffset(date));
        m_line->setText(m_shown);
        Q_EMIT edited(withOffset(date));
    };
    connect(done, &QPushButton::clicked, popup, finish);
    connect(calendar, &QCalendarWidget::activated, popup, finish);
    popup->adjustSize();
    const QPoint corner = mapToGlobal(QPoint(width() - popup->width(), height() + 4));
    popup->move(corner);
    popup->show();
    calendar->setFocus();
}

} // namespace galley::app
