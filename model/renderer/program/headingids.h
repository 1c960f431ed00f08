// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"

#include <QHash>
#include <QString>

namespace galley::model {

/// The anchors of one page's headings, each only once.
class HeadingIds
{
public:
    explicit HeadingIds(HeadingIdStyle style)
        : m_style(style)
    {
    }

    /// Empty where the text has nothing that an anchor may hold.
    QString make(const QString &headingText);

private:
    HeadingIdStyle m_style;
    QHash<QString, int> m_next; ///< The ids taken, with the last number tried after each.
};

} // namespace galley::model
