// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/parts/sheet.h"
#include "model/renderer/rendered.h"

class QGridLayout;

namespace galley::app {

class PostStatistics;

/// How long a post is, all that is counted; and the target to write towards.
class StatisticsSheet : public Sheet
{
    Q_OBJECT

public:
    StatisticsSheet(PostStatistics &statistics, QWidget *window);

private:
    void fill();
    void addRow(const QString &name, const QString &whole, const QString &part);

    PostStatistics &m_statistics;
    QGridLayout *m_rows;
};

/// “4 min”, “under a minute”.
QString readingTime(const model::TextCounts &counts);
/// “62, plain English” and the like; where no formula knows the language it says so.
QString readingEaseWords(const model::TextCounts &counts, const QString &language);

} // namespace galley::app
