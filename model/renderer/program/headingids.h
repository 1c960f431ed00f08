// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace galley::model {

/// The anchors of one page's headings, made as GitHub makes them: “What's new?” is “whats-new”, the second of that name
/// “whats-new-1”.
class HeadingIds
{
public:
    /// Empty where the text has nothing that an anchor may hold.
    QString make(const QString &headingText);

private:
    QHash<QString, int> m_next; ///< The ids taken, with the last number tried after each.
};

} // namespace galley::model
