// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/frontmatter.h"

#include "model/post/dates.h"
#include "model/post/syntax/frontmattersyntax.h"
#include "model/post/syntax/lines.h"
#include "model/post/textlist.h"

#include <QCoreApplication>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More is no metadata; parsing it would only cost time.
constexpr qsizetype maximumBytes = qsizetype(1024) * 1024;

/// Where these files take their translations from.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

Error cannotRead(const ReadProblem &problem)
{
    return {Words::tr("The front matter cannot be read; the trouble is on line %1.").arg(problem.line), problem.hint,
            problem.detail};
}

/// With a mark, or Latin text without one: each second byte is 0.
bool isUtf16(const QByteArray &source)
{
    if (source.startsWith("\xFF\xFE") || source.startsWith("\xFE\xFF"))
        return true;
    const auto isZero = [&](qsizetype at) { return source.at(at) == '\0'; };
    return source.size() >= 4 && isZero(0) != isZero(1) && isZero(2) == isZero(0) && isZero(3) == isZero(1);
}

std::optional<Error> problemOf(const QByteArray &source, const FrontMatterBlock &block)
{
    if (isUtf16(source)) {
        return Error{Words::tr("This file is UTF-16 text, which Galley does not read."),
                     Words::tr("Save it as UTF-8 with a text editor, then open it again."),
                     {}};
    }
    if (block.isUnclosed) {
        return Error{Words::tr("The front matter that starts on line 1 has no end."),
                     block.kind == FrontMatterKind::Json
                         ? Words::tr("Close its brace } before the text of the post.")
                         : Words::tr("Add a closing line like the first one before the text of the post."),
                     {}};
    }
    if (block.isCode)
        return Error{
            Words::tr("The front matter is a program, which Galley does not run."), Words::tr("Edit it as text."), {}};
    if (block.text.length() > maximumBytes)
        return cannotRead(
            {lineNumber(source, block.text.begin), Words::tr("Make the front matter shorter than 1 MB."), {}});
    return {};
}

std::optional<bool> flagFromText(const QString &text)
{
    static const QStringList yes = {u"true"_s, u"yes"_s, u"on"_s};
    static const QStringList no = {u"false"_s, u"no"_s, u"off"_s};
    if (yes.contains(text, Qt::CaseInsensitive))
        return true;
    return no.contains(text, Qt::CaseInsensitive) ? std::optional(false) : std::nullopt;
}

} // namespace

Result<FrontMatter> FrontMatter::parse(const QByteArray &source, Headers headers)
{
    const FrontMatterBlock block = findFrontMatter(source, headers);
    if (const std::optional<Error> problem = problemOf(source, block))
        return std::unexpected(*problem);

    FrontMatter frontMatter;
    frontMatter.m_source = source;
    frontMatter.m_headers = headers;
    frontMatter.m_block = block;
    if (block.kind == FrontMatterKind::None)
        return frontMatter;

    ReadResult root = syntaxOf(block.kind, block.dialect).read(source, block.text);
    if (!root)
        return std::unexpected(cannotRead(root.error()));
    if (root->kind != DataKind::Map && root->kind != DataKind::Null)
        return std::unexpected(cannotRead({root->line, Words::tr("Write it as lines of “key: value”."), {}}));
    frontMatter.m_root = std::move(*root);
    return frontMatter;
}

qsizetype FrontMatter::bodyOffset(const QByteArray &source, Headers headers)
{
    return findFrontMatter(source, headers).bodyOffset;
}

FrontMatterKind FrontMatter::kind() const { return m_block.kind; }

QByteArray FrontMatter::source() const { return m_source; }

QByteArray FrontMatter::body() const { return m_source.sliced(m_block.bodyOffset); }

QStringList FrontMatter::keys() const
{
    QStringList keys;
    for (const DataNode &member : m_root.children) {
        if (!keys.contains(member.key))
            keys.append(member.key);
    }
    return keys;
}

QStringList FrontMatter::pathOf(const QString &key) const
{
    if (m_block.kind == FrontMatterKind::Headers)
        return {key.toLower()};
    return m_root.child(key) || !key.contains(u'.') ? QStringList{key} : key.split(u'.');
}

const DataNode *FrontMatter::node(const QString &key) const { return nodeAt(m_root, pathOf(key)); }

QList<FrontMatterText> FrontMatter::textPlaces() const
{
    QList<FrontMatterText> places;
    const auto add = [&places](const auto &self, const DataNode &node) -> void {
        if (node.isScalar() && !node.text.isEmpty())
            places.append({node.text, node.extent, node.isShared});
        for (const DataNode &child : node.children)
            self(self, child);
    };
    add(add, m_root);
    return places;
}

bool FrontMatter::contains(const QString &key) const { return node(key) != nullptr; }

QVariant FrontMatter::value(const QString &key) const
{
    const DataNode *found = node(key);
    return found ? found->value() : QVariant();
}

QString FrontMatter::text(const QString &key) const
{
    const DataNode *found = node(key);
    return found && found->kind != DataKind::Null ? found->text : QString();
}

QStringList FrontMatter::list(const QString &key, TextList parted) const
{
    const DataNode *found = node(key);
    if (!found || found->kind == DataKind::Null || found->kind == DataKind::Map)
        return {};
    if (found->kind == DataKind::List)
        return found->itemTexts();
    return itemsOfText(found->text, m_block.kind == FrontMatterKind::Headers ? TextList::Commas : parted);
}

QDateTime FrontMatter::date(const QString &key) const { return dateFromText(text(key)); }

std::optional<bool> FrontMatter::flag(const QString &key) const { return flagFromText(text(key)); }

QByteArray FrontMatter::withEmptyBlock(FrontMatterKind kind, const QByteArray &source)
{
    if (kind == FrontMatterKind::None)
        return source;
    const qsizetype markLength = source.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    return source.first(markLength) + syntaxOf(kind).emptyBlock(dominantLineEnd(source)) + source.sliced(markLength);
}

} // namespace galley::model
