// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/history/historymodel.h"

#include "app/window/history/historywords.h"
#include "app/window/parts/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

void HistoryModel::setTexts(const QList<PastText> &texts, const QByteArray &presentHash)
{
    beginResetModel();
    m_texts = texts;
    m_presentHash = presentHash;
    endResetModel();
}

int HistoryModel::rowOf(const PastText &past) const
{
    const auto found = std::find_if(m_texts.begin(), m_texts.end(), [&past](const PastText &other) {
        return past.version > 0 ? other.version == past.version : other.commit == past.commit;
    });
    return found == m_texts.end() ? -1 : int(found - m_texts.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_texts.size()); }

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PastText &past = m_texts.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString time = spokenTime(past.when, QDateTime::currentDateTimeUtc());
        return isPresent(index.row()) ? tr("%1 · as it is now").arg(time) : time;
    }
    case Qt::ToolTipRole: {
        const QString time = exactTime(past.when);
        return past.commit.isEmpty() ? time : tr("%1\n%2 %3").arg(time, past.commit.first(10), past.subject);
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4 words against the one before")
            .arg(index.data().toString(), reasonWords(past), wordCount(past.words), changeWords(past.change));
    default:
        return {};
    }
}

} // namespace galley::app
