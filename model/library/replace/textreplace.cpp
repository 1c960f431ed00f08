// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/replace/textreplace.h"

#include "model/post/frontmatter.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shownAround = 60; ///< Characters of the line before and after a place.

QString tr(const char *text) { return QCoreApplication::translate("TextReplace", text); }

Error notUtf8Error()
{
    return {
        tr("The text is not UTF-8, so it cannot be changed without damage."), tr("Save the file as UTF-8 first."), {}};
}

Error otherMeaningError()
{
    return {tr("The front matter would no longer say what it should."),
            tr("Change this post by hand; quotes may be needed around the new value."),
            {}};
}

/// What is looked through, a piece of the file at a time.
class PlaceFinder
{
public:
    PlaceFinder(const QByteArray &source, const TextFinder &finder, const QString &with)
        : m_source(source)
        , m_finder(finder)
        , m_with(with)
    {
    }

    Result<> look(Extent extent, bool isInFrontMatter)
    {
        const QByteArrayView bytes = QByteArrayView(m_source).sliced(extent.begin, extent.length());
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        const QString text = decoder(bytes);
        const auto matches = m_finder.findAll(text);
        if (!matches)
            return std::unexpected(matches.error());
        const QStringList replacements = m_finder.replacements(text, *matches, m_with);
        qsizetype character = 0;
        qsizetype byte = extent.begin;
        for (qsizetype index = 0; index < matches->size(); ++index) {
            const TextMatch &match = matches->at(index);
            byte += QStringView(text).sliced(character, match.begin - character).toUtf8().size();
            character = match.end();
            const qsizetype begin = byte;
            const QString found = text.sliced(match.begin, match.length);
            byte += found.toUtf8().size();
            if (found != replacements.at(index))
                add(text, match, begin, byte, replacements.at(index), isInFrontMatter);
        }
        return {};
    }

    QList<Replacement> found() const { return m_found; }

private:
    void add(const QString &text, const TextMatch &match, qsizetype begin, qsizetype end, const QString &with,
             bool isInFrontMatter)
    {
        m_line += int(std::count(m_source.cbegin() + m_counted, m_source.cbegin() + begin, '\n'));
        m_counted = begin;
        const qsizetype lineBegin = match.begin == 0 ? 0 : text.lastIndexOf(u'\n', match.begin - 1) + 1;
        const qsizetype nextLine = text.indexOf(u'\n', match.end());
        const qsizetype from = std::max(lineBegin, match.begin - shownAround);
        const qsizetype to = std::min(nextLine < 0 ? text.size() : nextLine, match.end() + shownAround);
        m_found.append({begin, end, with.toUtf8(), m_line, isInFrontMatter,
                        (from > lineBegin ? u"…"_s : QString()) + text.sliced(from, match.begin - from),
                        text.sliced(match.begin, match.length),
                        text.sliced(match.end(), std::max<qsizetype>(0, to - match.end()))});
    }

    const QByteArray &m_source;
    const TextFinder &m_finder;
    const QString &m_with;
    QList<Replacement> m_found;
    int m_line = 1;
    qsizetype m_counted = 0;
};

QByteArray spliced(const QByteArray &source, const QList<Replacement> &replacements)
{
    QByteArray result;
    qsizetype position = 0;
    for (const Replacement &replacement : replacements) {
        result += QByteArrayView(source).sliced(position, replacement.begin - position);
        result += replacement.with;
        position = replacement.end;
    }
    return result + QByteArrayView(source).sliced(position).toByteArray();
}

/// The same number of values; each that was not touched is as it was, each other one holds what was put there.
bool saysWhatItShould(const FrontMatter &before, const FrontMatter &after, const QList<Replacement> &replacements)
{
    const QList<FrontMatterText> old = before.textPlaces();
    const QList<FrontMatterText> now = after.textPlaces();
    if (old.size() != now.size() || before.keys() != after.keys())
        return false;
    for (qsizetype index = 0; index < old.size(); ++index) {
        bool isTouched = false;
        for (const Replacement &replacement : replacements) {
            if (replacement.begin < old.at(index).extent.begin || replacement.end > old.at(index).extent.end)
                continue;
            isTouched = true;
            if (!now.at(index).text.contains(QString::fromUtf8(replacement.with)))
                return false; // A sign in it means something else here, as # begins a comment.
        }
        if (!isTouched && old.at(index).text != now.at(index).text)
            return false;
    }
    return true;
}

} // namespace

bool isUtf8(const QByteArray &source)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = decoder(source);
    return !decoder.hasError();
}

Result<QList<Replacement>> findReplacements(const QByteArray &source, const TextFinder &finder, const QString &with,
                                            Headers headers)
{
    if (!isUtf8(source))
        return std::unexpected(notUtf8Error());
    PlaceFinder places(source, finder, with);
    const Result<FrontMatter> front = FrontMatter::parse(source, headers);
    if (front) {
        QList<FrontMatterText> values = front->textPlaces();
        std::ranges::sort(values, {}, [](const FrontMatterText &value) { return value.extent.begin; });
        values.removeIf([](const FrontMatterText &value) { return value.isShared; });
        for (const FrontMatterText &value : values) {
            if (const Result<> looked = places.look(value.extent, true); !looked)
                return std::unexpected(looked.error());
        }
    }
    const qsizetype body = FrontMatter::bodyOffset(source, headers);
    if (const Result<> looked = places.look({body, source.size()}, false); !looked)
        return std::unexpected(looked.error());
    return places.found();
}

Result<QByteArray> withReplacements(const QByteArray &source, const QList<Replacement> &replacements, Headers headers)
{
    const QByteArray changed = spliced(source, replacements);
    const bool touchesFront = std::ranges::any_of(replacements, &Replacement::isInFrontMatter);
    const Result<FrontMatter> before = FrontMatter::parse(source, headers);
    const Result<FrontMatter> after = FrontMatter::parse(changed, headers);
    if (!touchesFront) // A body without front matter must not become one.
        return FrontMatter::bodyOffset(changed, headers) == FrontMatter::bodyOffset(source, headers)
                   ? Result<QByteArray>(changed)
                   : std::unexpected(otherMeaningError());
    if (!before || !after || !saysWhatItShould(*before, *after, replacements))
        return std::unexpected(otherMeaningError());
    return changed;
}

} // namespace galley::model
