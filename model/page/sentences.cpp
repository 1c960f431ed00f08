// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled into galley-renderer too, with its Qt: see model/renderer/program.

#include "model/page/sentences.h"

#include <algorithm>

namespace galley::model {

namespace {

bool isShortForm(QStringView word)
{
    static constexpr const char16_t *forms[] = {u"mr", u"mrs", u"ms",  u"dr",   u"prof", u"st",  u"vs",  u"etc",
                                                u"eg", u"ie",  u"no",  u"nr",   u"hr",   u"fr",  u"bzw", u"usw",
                                                u"ca", u"vgl", u"ggf", u"evtl", u"inkl", u"str", u"abs", u"bd"};
    return word.size() == 1 || std::any_of(std::begin(forms), std::end(forms),
                                           [word](const char16_t *form) { return word == QStringView(form); });
}

} // namespace

void SentenceCounter::word(QStringView lowerCase, bool beginsSmall)
{
    if (m_mayEnd && m_isParted && !beginsSmall) {
        end();
    }
    m_mayEnd = false;
    m_isParted = false;
    m_hasWords = true;
    m_isShortForm = isShortForm(lowerCase);
}

void SentenceCounter::sign(char32_t codePoint)
{
    switch (codePoint) {
    case U'.':
        m_mayEnd = m_mayEnd || (m_hasWords && !m_isShortForm);
        break;
    case U'!':
    case U'?':
    case U'…':
        m_mayEnd = m_hasWords;
        break;
    case U'。':
    case U'！':
    case U'？':
        if (m_hasWords) {
            end();
        }
        break;
    default:
        m_isParted = m_isParted || QChar::isSpace(codePoint);
        break;
    }
}

void SentenceCounter::paragraphEnd()
{
    if (m_hasWords) {
        end();
    }
}

void SentenceCounter::end()
{
    ++m_count;
    m_hasWords = false;
    m_mayEnd = false;
    m_isParted = false;
}

} // namespace galley::model
