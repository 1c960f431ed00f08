// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::model {

/// Counts sentences letter by letter. One ends at . ! ? or … before a blank and a capital, a digit or the text's end;
/// at 。！？ at once; and where its paragraph ends. Initials and the commonest short forms end none.
class SentenceCounter
{
public:
    void word(QStringView lowerCase, bool beginsSmall); ///< A whole word has passed.
    void sign(char32_t codePoint);                      ///< Anything else has.
    void paragraphEnd();
    int count() const { return m_count; }

private:
    void end();

    int m_count = 0;
    bool m_hasWords = false;
    bool m_mayEnd = false;      ///< A full stop; what follows decides.
    bool m_isParted = false;    ///< By a blank since.
    bool m_isShortForm = false; ///< The word before.
};

} // namespace galley::model
