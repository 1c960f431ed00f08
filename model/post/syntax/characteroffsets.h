// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/syntax/datanode.h"

#include <QByteArray>

#include <algorithm>
#include <utility>
#include <vector>

namespace galley::model {

/// Finds the byte of a character in `text` of a source: libyaml counts characters, we count bytes.
class CharacterOffsets
{
public:
    CharacterOffsets(const QByteArray &source, Extent text)
        : m_begin(text.begin)
    {
        const QByteArrayView view = QByteArrayView(source).sliced(text.begin, text.length());
        if (std::all_of(view.begin(), view.end(), [](char byte) { return (byte & 0x80) == 0; }))
            return;
        m_offsets.reserve(size_t(view.size()) + 1);
        for (qsizetype at = 0; at < view.size(); ++at) {
            if ((view[at] & 0xC0) != 0x80)
                m_offsets.push_back(at);
        }
        m_offsets.push_back(view.size());
    }

    /// For a text read in another form: where each of its characters lies in `text`, and at last the end.
    CharacterOffsets(std::vector<qsizetype> offsets, Extent text)
        : m_begin(text.begin)
        , m_offsets(std::move(offsets))
    {
    }

    qsizetype byteOf(size_t character) const
    {
        if (m_offsets.empty())
            return m_begin + qsizetype(character);
        return m_begin + m_offsets[std::min(character, m_offsets.size() - 1)];
    }

private:
    qsizetype m_begin;
    std::vector<qsizetype> m_offsets; ///< Empty when every character is one byte.
};

} // namespace galley::model
