// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/frontmattersyntax.h"
#include "model/post/syntax/headerlines.h"
#include "model/post/syntax/lines.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

class HeaderSyntax : public FrontMatterSyntax
{
public:
    ReadResult read(const QByteArray &source, Extent text) const override;

    QList<Edit> replacements(const FrontMatterSource &source, const DataNode &old, const NewValue &value) const override
    {
        const QByteArray space = old.extent.length() == 0 && old.extent.begin == old.keyExtent.end + 1 ? " " : "";
        return {{{old.extent, space + spelled(source, &old, value.text)}}};
    }

    QList<Edit> additions(const FrontMatterSource &source, const QStringList &path,
                          const NewValue &value) const override;
    QList<Edit> removals(const FrontMatterSource &source, const QStringList &path) const override;

    /// What stands after it is text: the empty line ends a block without keys.
    QByteArray emptyBlock(const QByteArray &lineEnd) const override { return lineEnd; }

private:
    static QByteArray spelled(const FrontMatterSource &source, const DataNode *old, const QString &text);
};

ReadResult HeaderSyntax::read(const QByteArray &source, Extent text) const
{
    DataNode root{.kind = DataKind::Map, .extent = {text.begin, text.begin}, .firstCounts = true};
    root.line = lineNumber(source, text.begin);
    int line = root.line;
    for (qsizetype at = text.begin; at < text.end; at = nextLine(source, at), ++line) {
        const std::optional<HeaderLine> header = headerLine(source, at);
        const Extent extent = header ? header->value : headerContinuation(source, at).value_or(Extent());
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString words = utf8(QByteArrayView(source).sliced(extent.begin, extent.length()));
        if (utf8.hasError()) {
            return std::unexpected(
                ReadProblem{line, QCoreApplication::translate("HeaderReader", "Save the file as UTF-8 text."), {}});
        }
        if (header) {
            const QByteArray key = source.sliced(header->key.begin, header->key.length());
            root.children.append({.key = QString::fromLatin1(key).toLower(),
                                  .keyExtent = header->key,
                                  .kind = DataKind::Text,
                                  .text = words,
                                  .extent = extent,
                                  .line = line});
        } else {
            DataNode &last = root.children.last();
            if (last.extent.length() == 0)
                last.extent.begin = extent.begin;
            last.text += last.text.isEmpty() ? words : u'\n' + words;
            last.extent.end = extent.end;
        }
    }
    return root;
}

/// Lines after the first one are indented as they are in `old`.
QByteArray HeaderSyntax::spelled(const FrontMatterSource &source, const DataNode *old, const QString &text)
{
    QByteArray indent = "    ";
    const qsizetype last = old ? lineStart(source.bytes, old->extent.end) : 0;
    if (old && last > old->keyExtent.end) {
        const QByteArray line = source.at({last, old->extent.end});
        indent = line.first(line.size() - line.trimmed().size());
    }
    return text.toUtf8().replace("\n", source.lineEnd + indent);
}

/// Whether keys are written like this: "Title".
bool isCapitalised(const FrontMatterSource &source)
{
    const QList<DataNode> &members = source.root.children;
    const auto capitalised = std::count_if(members.cbegin(), members.cend(), [&](const DataNode &member) {
        const char first = source.bytes.at(member.keyExtent.begin);
        return first >= 'A' && first <= 'Z';
    });
    return members.isEmpty() || 2 * capitalised > members.size();
}

QList<Edit> HeaderSyntax::additions(const FrontMatterSource &source, const QStringList &path,
                                    const NewValue &value) const
{
    const QList<DataNode> &members = source.root.children;
    QString key = path.constLast();
    if (isCapitalised(source))
        key = key.first(qMin<qsizetype>(1, key.size())).toUpper() + key.sliced(qMin<qsizetype>(1, key.size()));
    QByteArray between = ": ";
    if (!members.isEmpty() && members.constFirst().extent.length() > 0)
        between = source.at({members.constFirst().keyExtent.end, members.constFirst().extent.begin});
    if (between.contains('\n') || between.contains('\r'))
        between = ": ";
    const QByteArray line = key.toUtf8() + between + spelled(source, nullptr, value.text);

    QList<Edit> edits;
    for (const qsizetype index : source.placesForNew()) {
        const qsizetype place = index == 0
                                    ? source.text.begin
                                    : qMin(source.text.end, nextLine(source.bytes, members.at(index - 1).extent.end));
        const bool isAfterBreak = place == source.text.begin || isBreak(source.bytes.at(place - 1));
        edits.append({{{place, place}, isAfterBreak ? line + source.lineEnd : source.lineEnd + line}});
    }
    return edits;
}

QList<Edit> HeaderSyntax::removals(const FrontMatterSource &source, const QStringList &path) const
{
    const DataNode *node = source.root.child(path.constLast());
    if (!node)
        return {};
    Extent lines = wholeLines(source.bytes, {node->keyExtent.begin, node->extent.end});
    // The last line of a file without a line end: the one before it goes instead.
    if (lines.end == source.bytes.size() && !isBreak(source.bytes.back()) && lines.begin > source.text.begin) {
        --lines.begin;
        if (source.bytes.at(lines.begin) == '\n' && source.bytes.at(lines.begin - 1) == '\r')
            --lines.begin;
    }
    return {{{lines, {}}}};
}

} // namespace

const FrontMatterSyntax &headerSyntax()
{
    static const HeaderSyntax syntax;
    return syntax;
}

} // namespace galley::model
