// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/signin/question.h"

namespace galley::app {

/// How a question is put to the author.
struct QuestionWords
{
    QString title;       ///< The question itself.
    QString explanation; ///< May be empty.
    QString userLabel;
    QString secretLabel;
    QString keepLabel; ///< Empty: it is good for once, or is no secret.
    QString confirm;   ///< What the button says.
};
QuestionWords wordsOf(const publish::Question &question);

} // namespace galley::app
