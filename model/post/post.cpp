// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/post.h"

#include <array>
#include <utility>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array stateWords = {
    std::pair{PostState::Draft, "draft"_L1},       std::pair{PostState::Scheduled, "scheduled"_L1},
    std::pair{PostState::Changed, "changed"_L1},   std::pair{PostState::Committed, "committed"_L1},
    std::pair{PostState::Pushed, "pushed"_L1},     std::pair{PostState::Live, "live"_L1},
    std::pair{PostState::Conflict, "conflict"_L1}, std::pair{PostState::Trash, "trash"_L1},
};

} // namespace

QString toString(PostState state)
{
    for (const auto &[known, word] : stateWords) {
        if (known == state)
            return word;
    }
    Q_UNREACHABLE();
}

std::optional<PostState> postStateFromString(const QString &word)
{
    for (const auto &[state, known] : stateWords) {
        if (known == word)
            return state;
    }
    return {};
}

} // namespace galley::model
