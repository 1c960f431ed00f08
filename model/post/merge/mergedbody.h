// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/merge/merge.h"

namespace galley::model {

/// The answers to the conflicts, handed out in the order in which these are found.
class Answers
{
public:
    explicit Answers(const QList<Keep> &answers)
        : m_answers(answers)
    {
    }

    Keep next() { return m_next < m_answers.size() ? m_answers.at(m_next++) : Keep::Here; }

private:
    QList<Keep> m_answers;
    qsizetype m_next = 0;
};

/// What stands below the front matter, merged block by block.
MergedText mergedBody(const ThreeTexts &bodies, Answers &answers);

/// Of the three the one that changed; none where both sides did, each in its own way.
const QByteArray *changedText(const ThreeTexts &texts);

} // namespace galley::model
