// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace galley::model {

/// The changes of lines that the renderer may not know yet when it answers, so that its line numbers can be read as
/// those of now.
class EditLog
{
public:
    void add(quint32 serial, int first, int removed, int inserted);
    /// The renderer knows the changes up to this one.
    void settle(quint32 serial);
    void clear() { m_edits.clear(); }

    /// Where a line of the text that the renderer knows stands now; -1: it was replaced since.
    int lineNow(int line) const;

private:
    struct Edit
    {
        quint32 serial = 0;
        int first = 0;
        int removed = 0;
        int inserted = 0;
    };

    QList<Edit> m_edits; ///< In order.
};

} // namespace galley::model
