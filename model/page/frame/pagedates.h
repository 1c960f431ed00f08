// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>

namespace galley::model {

/// A way to write a date: “March 5th, 2024”, “5. März 2024”, “2024年3月5日”.
struct DateForm
{
    QLocale language;
    QString form; ///< As QLocale has it; '%' stands for the English ending of the day's number.

    QString written(const QDateTime &date) const;
    bool operator==(const DateForm &) const = default;
};

/// The forms in which a page writes `date`, in English or in its own language; those that say most come first.
QList<DateForm> dateFormsIn(const QByteArray &html, const QDateTime &date);

} // namespace galley::model
