// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/textquery.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TextFinder", text); }

/// How often PCRE may try at one place before it gives up: about a quarter of a second.
constexpr int mostTries = 2'000'000;

Error tooSlowError()
{
    return {tr("The expression takes too long on this text."),
            tr("Make it simpler: one repetition within another, as in (a+)+, has to be tried in all ways."),
            {}};
}

/// `with`, in which $1 and the like stand for what the expression took.
QString filled(const QString &with, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const QChar next = i + 1 < with.size() ? with.at(i + 1) : QChar();
        if (with.at(i) == u'$' && next.isDigit()) {
            text += match.captured(next.digitValue());
            ++i;
        } else if (with.at(i) == u'\\' && (next == u'n' || next == u't' || next == u'\\' || next == u'$')) {
            text += next == u'n' ? u'\n' : next == u't' ? u'\t' : next;
            ++i;
        } else {
            text += with.at(i);
        }
    }
    return text;
}

} // namespace

Result<TextFinder> TextFinder::make(const TextQuery &query)
{
    TextFinder finder;
    finder.m_query = query;
    QString pattern = query.isExpression ? query.words : QRegularExpression::escape(query.words);
    if (query.wholeWords)
        pattern = u"(?<![\\p{L}\\p{N}_])(?:%1)(?![\\p{L}\\p{N}_])"_s.arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.matchesCase);
    const QRegularExpression plain(pattern, options);
    if (!plain.isValid()) {
        return std::unexpected(Error{tr("The expression “%1” cannot be read from its character %2 on.")
                                         .arg(query.words)
                                         .arg(plain.patternErrorOffset()),
                                     tr("A bracket or a repetition may lack its other half; write \\ before a "
                                        "character that is meant as it stands."),
                                     plain.errorString()});
    }
    finder.m_expression = QRegularExpression(u"(*LIMIT_MATCH=%1)"_s.arg(mostTries) + pattern, options);
    return finder;
}

Result<QList<TextMatch>> TextFinder::findAll(const QString &text, qsizetype limit) const
{
    QList<TextMatch> matches;
    if (m_query.words.isEmpty())
        return matches;
    QElapsedTimer clock;
    clock.start();
    qsizetype from = 0;
    while (from <= text.size() && matches.size() < limit) {
        const QRegularExpressionMatch match = m_expression.match(text, from);
        if (!match.isValid() || clock.hasExpired(longestSearchMs))
            return std::unexpected(tooSlowError());
        if (!match.hasMatch())
            break;
        matches.append({match.capturedStart(), match.capturedLength()});
        from = match.capturedEnd() + (match.capturedLength() == 0 ? 1 : 0);
    }
    return matches;
}

QStringList TextFinder::replacements(const QString &text, const QList<TextMatch> &matches, const QString &with) const
{
    QStringList texts;
    texts.reserve(matches.size());
    for (const TextMatch &match : matches)
        texts.append(m_query.isExpression ? filled(with, m_expression.match(text, match.begin)) : with);
    return texts;
}

} // namespace galley::model
