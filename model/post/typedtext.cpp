// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/typedtext.h"

namespace galley::model {

Result<TypedText> TypedText::fromSource(const QByteArray &source, Headers headers)
{
    Result<WrittenText> written = WrittenText::fromSource(source, headers);
    if (!written)
        return std::unexpected(written.error());
    TypedText typed;
    typed.m_written = *std::move(written);
    typed.m_text = typed.m_written.toEditor();
    return typed;
}

bool TypedText::apply(const TypedChange &change)
{
    if (const std::optional<TypedStretch> &stretch = change.stretch) {
        const bool fits = stretch->begin >= 0 && stretch->removed >= 0 &&
                          stretch->begin <= m_text.size() - stretch->removed &&
                          m_text.size() - stretch->removed + stretch->added.size() == stretch->lengthAfter;
        if (!fits)
            return false;
        m_text.replace(stretch->begin, stretch->removed, stretch->added);
    }
    if (change.whole)
        m_text = *change.whole;
    if (change.head)
        m_written.setHead(*change.head);
    return true;
}

} // namespace galley::model
