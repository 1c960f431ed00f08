// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRandomGenerator>

/// A text as authors write and change it: made of some 3,000 words with a few that are frequent, so that it packs no
/// better than prose does.
class Essay
{
public:
    explicit Essay(quint32 seed, qsizetype bytes)
        : m_random(seed)
    {
        while (m_text.size() < bytes)
            m_text += sentence();
    }

    QByteArray text() const { return m_text; }

    /// What is done between two pauses: in one to three places a sentence is added, words are changed, taken away or
    /// moved. The length stays about the same.
    void edit()
    {
        for (int place = 0; place <= m_random.bounded(3); ++place) {
            const qsizetype where = m_random.bounded(int(m_text.size()));
            switch (m_random.bounded(4)) {
            case 0:
                m_text.insert(where, sentence());
                break;
            case 1:
                m_text.remove(where, m_random.bounded(160));
                break;
            case 2:
                m_text.replace(where, m_random.bounded(40), word() + ' ' + word());
                break;
            default: {
                const QByteArray moved = m_text.mid(where, m_random.bounded(400));
                m_text.remove(where, moved.size());
                m_text.insert(m_random.bounded(int(m_text.size())), moved);
            }
            }
        }
    }

private:
    QByteArray word()
    {
        // The square makes low numbers frequent, as “the” and “of” are.
        const double chance = m_random.generateDouble();
        QRandomGenerator letters(quint32(chance * chance * 3000));
        QByteArray made;
        const int length = 1 + letters.bounded(11);
        for (int letter = 0; letter < length; ++letter)
            made += char('a' + letters.bounded(26));
        return made;
    }

    QByteArray sentence()
    {
        QByteArray made = word();
        for (int words = 3 + m_random.bounded(18); words > 0; --words)
            made += ' ' + word();
        return made + (m_random.bounded(5) == 0 ? ".\n\n" : ". ");
    }

    QRandomGenerator m_random;
    QByteArray m_text;
};
