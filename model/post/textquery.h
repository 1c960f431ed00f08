// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/result.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringView>

namespace galley::model {

/// What to look for in a text.
struct TextQuery
{
    QString words;
    bool matchesCase = false;
    bool wholeWords = false;
    bool isExpression = false; ///< A regular expression, Perl's kind; ^ and $ are the ends of a line.

    bool operator==(const TextQuery &) const = default;
};

/// Where it was found, in UTF-16 units.
struct TextMatch
{
    qsizetype begin = 0;
    qsizetype length = 0;

    qsizetype end() const { return begin + length; }
    bool operator==(const TextMatch &) const = default;
};

/// Finds and replaces in texts. A value; any thread may use its own.
class TextFinder
{
public:
    /// Errors: an expression that cannot be read; the place in it is named.
    static Result<TextFinder> make(const TextQuery &query);

    /// All matches, at most `limit`. Errors: an expression that does not come to an end in time (see
    /// longestSearchMs), as one that goes back over the text again and again.
    Result<QList<TextMatch>> findAll(const QString &text, qsizetype limit = 100'000) const;

    /// What stands in the place of each match of findAll: `with` itself, or, for an expression, with $1 to $9, $0 and
    /// \\n, \\t in it filled in. The same length as `matches`.
    QStringList replacements(const QString &text, const QList<TextMatch> &matches, const QString &with) const;

    static constexpr int longestSearchMs = 1000;

private:
    TextQuery m_query;
    QRegularExpression m_expression;
};

} // namespace galley::model
