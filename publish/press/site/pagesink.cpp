// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/site/pagesink.h"

namespace galley::publish {

void PageMap::begin()
{
    m_seen.clear();
    m_made = 0;
}

bool PageMap::holds(const QString &path, const QByteArray &inputs)
{
    const auto known = m_inputs.constFind(path);
    if (known == m_inputs.constEnd() || *known != inputs)
        return false;
    m_seen.insert(path);
    return true;
}

Result<> PageMap::take(const QString &path, const QByteArray &inputs, const QByteArray &bytes)
{
    m_seen.insert(path);
    m_inputs.insert(path, inputs);
    m_pages.insert(path, bytes);
    ++m_made;
    return {};
}

void PageMap::end()
{
    m_pages.removeIf([this](auto page) { return !m_seen.contains(page.key()); });
    m_inputs.removeIf([this](auto page) { return !m_seen.contains(page.key()); });
}

} // namespace galley::publish
