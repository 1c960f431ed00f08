// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/lines.h"

#include <algorithm>
#include <iterator>

namespace galley::model {

bool Lines::replace(int first, int removed, const QStringList &lines)
{
    if (first < 0 || removed < 0 || first > count() || removed > count() - first) {
        return false;
    }
    const auto from = m_lines.begin() + first;
    const auto to = from + removed;
    m_waiting -= int(std::count_if(from, to, [](const Line &line) { return line.waits; }));

    // Lines in the middle keep their place, so that the usual change of one line moves nothing.
    const int kept = std::min(removed, int(lines.size()));
    for (int index = 0; index < kept; ++index) {
        m_lines[size_t(first) + size_t(index)].text = lines[index];
        m_lines[size_t(first) + size_t(index)].waits = true;
    }
    if (removed > kept) {
        m_lines.erase(from + kept, to);
    } else {
        std::vector<Line> added;
        for (int index = kept; index < int(lines.size()); ++index) {
            added.push_back({lines[index], {}, false, true});
        }
        m_lines.insert(from + kept, std::move_iterator(added.begin()), std::move_iterator(added.end()));
    }
    m_waiting += int(lines.size());
    m_noneBefore = std::min(m_noneBefore, first);
    if (removed != int(lines.size())) {
        const int next = first + int(lines.size()); // The state before it comes from another line now.
        markWaiting(next, next);
    }
    return true;
}

void Lines::markWaiting(int first, int last)
{
    for (int index = std::max(first, 0); index <= std::min(last, count() - 1); ++index) {
        Line &line = m_lines[size_t(index)];
        m_waiting += line.waits ? 0 : 1;
        line.waits = true;
        m_noneBefore = std::min(m_noneBefore, index);
    }
}

void Lines::setDone(int index, const KSyntaxHighlighting::State &end)
{
    Line &line = m_lines[size_t(index)];
    m_waiting -= line.waits ? 1 : 0;
    line.waits = false;
    if (!line.isReached || line.end != end) {
        line.end = end;
        line.isReached = true;
        markWaiting(index + 1, index + 1);
    }
}

int Lines::firstWaiting()
{
    if (m_waiting == 0) {
        m_noneBefore = count();
        return -1;
    }
    while (!m_lines[size_t(m_noneBefore)].waits) {
        ++m_noneBefore;
    }
    return m_noneBefore;
}

} // namespace galley::model
