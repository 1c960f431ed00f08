// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/editlog.h"

namespace galley::model {

void EditLog::add(quint32 serial, int first, int removed, int inserted)
{
    m_edits.append({serial, first, removed, inserted});
}

void EditLog::settle(quint32 serial)
{
    while (!m_edits.isEmpty() && m_edits.first().serial <= serial) {
        m_edits.removeFirst();
    }
}

int EditLog::lineNow(int line) const
{
    for (const Edit &edit : m_edits) {
        if (line >= edit.first + edit.removed) {
            line += edit.inserted - edit.removed;
        } else if (line >= edit.first) {
            return -1;
        }
    }
    return line;
}

} // namespace galley::model
