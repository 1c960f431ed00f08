// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/snippets/snippet.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

constexpr qsizetype longestText = 1'000'000; ///< A clipboard can hold anything, and a snippet can name it often.

/// The value of a word; none: it is no word of ours, and stays as it is.
std::optional<QString> valueOf(const QString &word, const SnippetValues &values)
{
    const QString name = word.section(u':', 0, 0);
    const QString format = word.section(u':', 1);
    if (name == "date"_L1)
        return format.isEmpty() ? values.now.date().toString(Qt::ISODate) : QLocale::c().toString(values.now, format);
    if (name == "time"_L1)
        return values.now.toString(format.isEmpty() ? u"HH:mm"_s : format);
    if (name == "title"_L1)
        return values.title;
    if (name == "selection"_L1)
        return values.selection;
    if (name == "clipboard"_L1)
        return values.clipboard;
    return std::nullopt;
}

class Expander
{
public:
    Expander(const QString &body, const SnippetValues &values)
        : m_body(body)
        , m_values(values)
    {
    }

    ExpandedSnippet expand()
    {
        takeUntilEnd();
        std::ranges::sort(m_stops, {}, [](const SnippetStop &stop) { return stop.number == 0 ? 10'000 : stop.number; });
        if (m_stops.isEmpty() || m_stops.last().number != 0)
            m_stops.append({0, {{m_text.size(), 0}}});
        return {m_text, m_stops};
    }

private:
    void takeUntilEnd()
    {
        while (m_at < m_body.size() && m_text.size() < longestText) {
            const QChar c = m_body[m_at];
            const QChar next = m_at + 1 < m_body.size() ? m_body[m_at + 1] : QChar();
            if (c == u'\\' && (next == u'$' || next == u'\\')) {
                m_text += next;
                m_at += 2;
            } else if (c != u'$' || !takePlace()) {
                m_text += c;
                ++m_at;
            }
        }
    }

    /// At a dollar sign. False: it is just that.
    bool takePlace()
    {
        static const QRegularExpression bare(uR"(\$(\d{1,3}))"_s);
        static const QRegularExpression filled(uR"(\$\{(\d{1,3})(?::((?:[^{}]|\$\{[^{}]*\})*))?\})"_s);
        static const QRegularExpression word(uR"(\$\{([a-z]+(?::[^{}]*)?)\})"_s);
        constexpr auto here = QRegularExpression::AnchorAtOffsetMatchOption;
        for (const QRegularExpression &form : {bare, filled}) {
            if (const auto match = form.match(m_body, m_at, QRegularExpression::NormalMatch, here); match.hasMatch()) {
                addStop(match.captured(1).toInt(), match.captured(2));
                m_at += match.capturedLength();
                return true;
            }
        }
        const auto match = word.match(m_body, m_at, QRegularExpression::NormalMatch, here);
        const auto value = match.hasMatch() ? valueOf(match.captured(1), m_values) : std::nullopt;
        if (value) {
            m_text += *value;
            m_at += match.capturedLength();
        }
        return value.has_value();
    }

    void addStop(int number, const QString &placeholder)
    {
        const auto known = std::ranges::find(m_stops, number, &SnippetStop::number);
        QString text = Expander(placeholder, m_values).words();
        if (known != m_stops.end()) {
            const SnippetStop::Range &first = known->ranges.first();
            text = m_text.sliced(first.begin, first.length);
            known->ranges.append({m_text.size(), text.size()});
        } else {
            m_stops.append({number, {{m_text.size(), text.size()}}});
        }
        m_text += text;
    }

    /// A placeholder can hold words, but no places.
    QString words()
    {
        takeUntilEnd();
        return m_text;
    }

    QString m_body;
    const SnippetValues &m_values;
    qsizetype m_at = 0;
    QString m_text;
    QList<SnippetStop> m_stops;
};

} // namespace

QString withWords(const QString &text, const SnippetValues &values)
{
    static const QRegularExpression word(uR"(\$\{([a-z]+(?::[^{}\n]*)?)\})"_s);
    QString result;
    qsizetype done = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto value = valueOf(match.captured(1), values);
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += value ? *value : match.captured();
        done = match.capturedEnd();
    }
    result += QStringView(text).sliced(done);
    return result;
}

ExpandedSnippet expanded(const QString &body, const SnippetValues &values) { return Expander(body, values).expand(); }

} // namespace galley::editor
