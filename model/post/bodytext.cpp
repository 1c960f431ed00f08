// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/bodytext.h"

#include "model/post/linediff.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a text document takes for the end of a block. CRLF is one.
bool endsBlock(QChar character)
{
    return character == u'\n' || character == u'\r' || character == QChar::ParagraphSeparator ||
           character == QChar(0xFDD0) || character == QChar(0xFDD1);
}

/// Parts `text` into lines and, if asked for, what ended each.
QStringList parted(const QString &text, QByteArrayList *lineEnds = nullptr)
{
    QStringList lines;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!endsBlock(text.at(at)))
            continue;
        lines.append(text.sliced(begin, at - begin));
        const bool isPair = text.at(at) == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n';
        if (lineEnds)
            lineEnds->append(text.sliced(at, isPair ? 2 : 1).toUtf8());
        at += isPair ? 1 : 0;
        begin = at + 1;
    }
    lines.append(text.sliced(begin));
    return lines;
}

QByteArray mostFrequent(const QByteArrayList &lineEnds, const QByteArray &fallback)
{
    QHash<QByteArray, qsizetype> counts;
    for (const QByteArray &lineEnd : lineEnds)
        ++counts[lineEnd];
    QByteArray best = fallback;
    for (const QByteArray lineEnd : {"\n", "\r\n", "\r"}) {
        if (counts.value(lineEnd) > counts.value(best))
            best = lineEnd;
    }
    return best;
}

} // namespace

Result<BodyText> BodyText::fromBytes(const QByteArray &bytes, const QByteArray &lineEnd)
{
    BodyText body;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        body.mark = bytes.first(3);
    // Further marks are characters of the text (zero-width no-break spaces): the decoder must not drop one.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes).sliced(body.mark.size()));
    if (decoder.hasError()) {
        return std::unexpected(
            Error{QCoreApplication::translate("BodyText",
                                              "This text is not in UTF-8, so it cannot be shown here without damage."),
                  QCoreApplication::translate("BodyText", "Convert the file to UTF-8 (with iconv, or “Save with "
                                                          "Encoding” in a text editor), then open it again."),
                  {}});
    }
    body.lines = parted(text, &body.lineEnds);
    body.newLineEnd = mostFrequent(body.lineEnds, lineEnd);
    body.hasOneLineEnd =
        std::ranges::all_of(body.lineEnds, [&body](const QByteArray &end) { return end == body.newLineEnd; });
    return body;
}

QString BodyText::toEditor() const { return lines.join(u'\n'); }

QByteArray BodyText::bytes() const
{
    QByteArray result = mark;
    for (qsizetype line = 0; line < lines.size(); ++line)
        result += lines.at(line).toUtf8() + (line < lineEnds.size() ? lineEnds.at(line) : QByteArray());
    return result;
}

QByteArray BodyText::withEdited(const QString &newText) const
{
    const auto isOther = [](QChar character) { return character != u'\n' && endsBlock(character); };
    if (hasOneLineEnd && std::none_of(newText.begin(), newText.end(), isOther)) {
        // As nearly every text: no line needs to be found again to know how it ended.
        const QByteArray plain = newText.toUtf8();
        return mark + (newLineEnd == "\n" ? plain : QByteArray(plain).replace("\n", newLineEnd));
    }
    const QStringList newLines = parted(newText);
    const QList<qsizetype> sources = pairedLines(lines, newLines);
    QByteArray result = mark;
    for (qsizetype line = 0; line < newLines.size(); ++line) {
        result += newLines.at(line).toUtf8();
        if (line + 1 == newLines.size())
            break;
        const qsizetype source = sources.at(line);
        result += source >= 0 && source < lineEnds.size() ? lineEnds.at(source) : newLineEnd;
    }
    return result;
}

} // namespace galley::model
