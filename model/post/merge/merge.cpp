// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/merge/merge.h"

#include "model/post/frontmatter.h"
#include "model/post/merge/mergedbody.h"
#include "model/post/merge/mergedhead.h"
#include "model/post/syntax/lines.h"

#include <optional>

namespace galley::model {

namespace {

const QByteArray mark = "\xEF\xBB\xBF";

/// Of something that a side has or has not, what the merged text has: that of the side that changed it.
template<typename Value>
Value changedOf(const Value &base, const Value &here, const Value &there)
{
    return here == base ? there : here;
}

/// The one line end of a text; nothing when it has several, empty when none.
std::optional<QByteArray> onlyLineEnd(const QByteArray &text)
{
    const QByteArray end = dominantLineEnd(text, QByteArray());
    if (end.isEmpty())
        return end;
    const qsizetype lineFeeds = text.count('\n');
    const qsizetype returns = text.count('\r');
    const bool isOnlyOne = end == "\n"   ? returns == 0
                           : end == "\r" ? lineFeeds == 0
                                         : lineFeeds == returns && text.count("\r\n") == returns;
    return isOnlyOne ? std::optional(end) : std::nullopt;
}

QByteArray withLineEnd(QByteArray text, const QByteArray &now, const QByteArray &wanted)
{
    return now.isEmpty() || now == wanted ? text : text.replace(now, wanted);
}

/// The three with the same line ends, where each has but one; and which the merged text is to have.
class LineEnds
{
public:
    explicit LineEnds(const ThreeTexts &texts)
        : m_base(onlyLineEnd(texts.base))
        , m_here(onlyLineEnd(texts.here))
        , m_there(onlyLineEnd(texts.there))
    {
        const bool canBeSame = m_base && m_here && m_there;
        const QByteArray known = canBeSame && !m_base->isEmpty() ? *m_base : m_here.value_or(QByteArray());
        m_differ = canBeSame && (differs(*m_here, known) || differs(*m_there, known));
        if (m_differ)
            m_wanted = differs(*m_here, known) ? *m_here : *m_there;
    }

    ThreeTexts same(const ThreeTexts &texts) const
    {
        if (!m_differ)
            return texts;
        return {withLineEnd(texts.base, *m_base, "\n"), withLineEnd(texts.here, *m_here, "\n"),
                withLineEnd(texts.there, *m_there, "\n")};
    }
    QByteArray wanted(const QByteArray &merged) const
    {
        return m_differ ? withLineEnd(merged, "\n", m_wanted) : merged;
    }

private:
    static bool differs(const QByteArray &lineEnd, const QByteArray &known)
    {
        return !lineEnd.isEmpty() && lineEnd != known;
    }

    std::optional<QByteArray> m_base;
    std::optional<QByteArray> m_here;
    std::optional<QByteArray> m_there;
    bool m_differ = false;
    QByteArray m_wanted;
};

QByteArray withoutMark(const QByteArray &text) { return text.startsWith(mark) ? text.sliced(mark.size()) : text; }

MergedText mergedParts(const ThreeTexts &texts, Headers headers, const QList<Keep> &given)
{
    const qsizetype base = FrontMatter::bodyOffset(texts.base, headers);
    const qsizetype here = FrontMatter::bodyOffset(texts.here, headers);
    const qsizetype there = FrontMatter::bodyOffset(texts.there, headers);
    Answers answers(given);
    const MergedText head =
        mergedHead({texts.base.first(base), texts.here.first(here), texts.there.first(there)}, headers, answers);
    const MergedText body =
        mergedBody({texts.base.sliced(base), texts.here.sliced(here), texts.there.sliced(there)}, answers);
    const QByteArray source = head.source + body.source;
    if (FrontMatter::bodyOffset(source, headers) == head.source.size())
        return {source, head.conflicts + body.conflicts};
    // One side's text would become the other's front matter.
    const MergeConflict all{MergeConflict::Part::Passage,
                            {},
                            QString::fromUtf8(texts.base),
                            QString::fromUtf8(texts.here),
                            QString::fromUtf8(texts.there)};
    return {Answers(given).next() == Keep::There ? texts.there : texts.here, {all}};
}

} // namespace

MergedText mergeTexts(const ThreeTexts &texts, Headers headers, const QList<Keep> &answers)
{
    if (const QByteArray *changed = changedText(texts))
        return {*changed, {}};
    const ThreeTexts plain{withoutMark(texts.base), withoutMark(texts.here), withoutMark(texts.there)};
    const bool isMarked =
        changedOf(texts.base.startsWith(mark), texts.here.startsWith(mark), texts.there.startsWith(mark));
    const LineEnds lineEnds(plain);
    MergedText merged = mergedParts(lineEnds.same(plain), headers, answers);
    merged.source = (isMarked ? mark : QByteArray()) + lineEnds.wanted(merged.source);
    return merged;
}

} // namespace galley::model
