// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/protocol.h"

namespace galley::model {

// Found by argument-dependent lookup when QDataStream writes and reads lists of these.

static QDataStream &operator<<(QDataStream &out, const RenderOptions &options)
{
    return out << options.smartPunctuation << options.hardBreaks << options.headingIds << options.colouredCode
               << quint8(options.headingIdStyle) << quint8(options.tags) << quint8(options.attributes) << options.math
               << options.containers;
}

static QDataStream &operator>>(QDataStream &in, RenderOptions &options)
{
    quint8 headingIdStyle = 0;
    quint8 tags = 0;
    quint8 attributes = 0;
    in >> options.smartPunctuation >> options.hardBreaks >> options.headingIds >> options.colouredCode >>
        headingIdStyle >> tags >> attributes >> options.math >> options.containers;
    options.headingIdStyle = HeadingIdStyle(headingIdStyle);
    options.tags = TagStyle(tags);
    options.attributes = AttributeStyle(attributes);
    return in;
}

QDataStream &operator<<(QDataStream &out, const RenderedBlock &block)
{
    return out << qint32(block.firstLine) << qint32(block.lastLine) << block.hash << block.html << block.hasRawHtml;
}

QDataStream &operator>>(QDataStream &in, RenderedBlock &block)
{
    return in >> block.firstLine >> block.lastLine >> block.hash >> block.html >> block.hasRawHtml;
}

QDataStream &operator<<(QDataStream &out, const Heading &heading)
{
    return out << qint32(heading.level) << qint32(heading.line) << heading.text << heading.id;
}

QDataStream &operator>>(QDataStream &in, Heading &heading)
{
    return in >> heading.level >> heading.line >> heading.text >> heading.id;
}

static QDataStream &operator<<(QDataStream &out, const TextCounts &counts)
{
    return out << qint32(counts.words) << qint32(counts.characters) << qint32(counts.charactersWithoutSpaces)
               << qint32(counts.sentences) << qint32(counts.paragraphs) << qint32(counts.lettersOfTheirOwn)
               << qint32(counts.englishSyllables) << qint32(counts.germanSyllables);
}

static QDataStream &operator>>(QDataStream &in, TextCounts &counts)
{
    return in >> counts.words >> counts.characters >> counts.charactersWithoutSpaces >> counts.sentences >>
           counts.paragraphs >> counts.lettersOfTheirOwn >> counts.englishSyllables >> counts.germanSyllables;
}

static QDataStream &operator<<(QDataStream &out, const RenderPatch &patch)
{
    return out << qint32(patch.first) << qint32(patch.removed) << patch.inserted << qint32(patch.lineDelta)
               << patch.outline << patch.counts;
}

static QDataStream &operator>>(QDataStream &in, RenderPatch &patch)
{
    return in >> patch.first >> patch.removed >> patch.inserted >> patch.lineDelta >> patch.outline >> patch.counts;
}

QDataStream &operator<<(QDataStream &out, const HighlightSpan &span)
{
    return out << qint32(span.start) << qint32(span.length) << span.style;
}

QDataStream &operator>>(QDataStream &in, HighlightSpan &span) { return in >> span.start >> span.length >> span.style; }

QDataStream &operator<<(QDataStream &out, const HighlightStyle &style)
{
    return out << style.name << quint8(style.role) << style.foreground << style.background << style.bold << style.italic
               << style.underline << style.strikeOut << style.spellCheck;
}

QDataStream &operator>>(QDataStream &in, HighlightStyle &style)
{
    quint8 role = 0;
    in >> style.name >> role >> style.foreground >> style.background >> style.bold >> style.italic >> style.underline >>
        style.strikeOut >> style.spellCheck;
    style.role = TextRole(role);
    return in;
}

QDataStream &operator<<(QDataStream &out, const HighlightTheme &theme)
{
    return out << theme.name << theme.dark << theme.paper << theme.ink;
}

QDataStream &operator>>(QDataStream &in, HighlightTheme &theme)
{
    return in >> theme.name >> theme.dark >> theme.paper >> theme.ink;
}

namespace protocol {

QDataStream &operator<<(QDataStream &out, const RenderRequest &request)
{
    return out << request.options << request.whole << request.edit.offset << request.edit.removed
               << request.edit.inserted;
}

QDataStream &operator>>(QDataStream &in, RenderRequest &request)
{
    return in >> request.options >> request.whole >> request.edit.offset >> request.edit.removed >>
           request.edit.inserted;
}

QDataStream &operator<<(QDataStream &out, const RenderAnswer &answer)
{
    return out << quint8(answer.outcome) << answer.patch << answer.outlineFirst << answer.outlineRemoved;
}

QDataStream &operator>>(QDataStream &in, RenderAnswer &answer)
{
    quint8 outcome = 0;
    in >> outcome >> answer.patch >> answer.outlineFirst >> answer.outlineRemoved;
    answer.outcome = Outcome(outcome);
    return in;
}

QDataStream &operator<<(QDataStream &out, const ColourCodeRequest &request)
{
    return out << request.language << request.code;
}

QDataStream &operator>>(QDataStream &in, ColourCodeRequest &request) { return in >> request.language >> request.code; }

QDataStream &operator<<(QDataStream &out, const LinesRequest &request)
{
    return out << request.serial << request.first << request.removed << request.lines << request.definition
               << request.frontMatter;
}

QDataStream &operator>>(QDataStream &in, LinesRequest &request)
{
    return in >> request.serial >> request.first >> request.removed >> request.lines >> request.definition >>
           request.frontMatter;
}

QDataStream &operator<<(QDataStream &out, const LinesAnswer &answer)
{
    return out << answer.serial << answer.first << answer.lines << answer.more << answer.anew << answer.styles
               << answer.themes;
}

QDataStream &operator>>(QDataStream &in, LinesAnswer &answer)
{
    return in >> answer.serial >> answer.first >> answer.lines >> answer.more >> answer.anew >> answer.styles >>
           answer.themes;
}

} // namespace protocol
} // namespace galley::model
