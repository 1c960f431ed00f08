// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/readers.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>
#include <vector>

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
#define TOML_ENABLE_FORMATTERS 0
#define TOML_MAX_NESTED_VALUES 64
#include <toml++/toml.h>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// toml++ tells places by line and character, both from 1; a line ends in LF.
class Places
{
public:
    Places(const QByteArray &source, Extent text)
        : m_source(source)
        , m_text(text)
    {
        m_lines.push_back(text.begin);
        for (qsizetype at = text.begin; at < text.end; ++at) {
            if (source.at(at) == '\n')
                m_lines.push_back(at + 1);
        }
    }

    qsizetype byteOf(const toml::source_position &place) const
    {
        qsizetype at = m_lines[std::clamp<size_t>(place.line, 1, m_lines.size()) - 1];
        for (toml::source_index column = 1; column < place.column && at < m_text.end; ++column) {
            do {
                ++at;
            } while (at < m_text.end && (m_source.at(at) & 0xC0) == 0x80);
        }
        return at;
    }
    Extent extentOf(const toml::source_region &region) const { return {byteOf(region.begin), byteOf(region.end)}; }

private:
    const QByteArray &m_source;
    Extent m_text;
    std::vector<qsizetype> m_lines; ///< Where each starts.
};

class TomlReader
{
public:
    TomlReader(const QByteArray &source, Extent text)
        : m_source(source)
        , m_places(source, text)
        , m_firstLine(lineNumber(source, text.begin))
    {
    }

    DataNode readTable(const toml::table &table, int depth)
    {
        m_isTooDeep = m_isTooDeep || depth > maximumDepth;
        DataNode map;
        map.kind = DataKind::Map;
        map.inBrackets = table.is_inline();
        for (const auto &[key, value] : table) {
            if (m_isTooDeep)
                break;
            DataNode member = readNode(value, depth + 1);
            member.key = QString::fromUtf8(key.str().data(), qsizetype(key.str().size()));
            member.keyExtent = m_places.extentOf(key.source());
            map.children.append(std::move(member));
        }
        // toml++ sorts by key; the author's order is that of the file.
        std::stable_sort(map.children.begin(), map.children.end(), [](const DataNode &left, const DataNode &right) {
            return left.keyExtent.begin < right.keyExtent.begin;
        });
        return map;
    }
    bool isTooDeep() const { return m_isTooDeep; }

private:
    DataNode readNode(const toml::node &value, int depth)
    {
        DataNode node;
        if (const toml::table *table = value.as_table()) {
            node = readTable(*table, depth);
        } else if (const toml::array *array = value.as_array()) {
            node.kind = DataKind::List;
            node.inBrackets = !array->is_array_of_tables() || m_source.at(m_places.byteOf(value.source().begin)) == '[';
            for (const toml::node &item : *array)
                node.children.append(readNode(item, depth + 1));
        } else {
            node = readScalar(value);
        }
        node.extent = m_places.extentOf(value.source());
        node.line = m_firstLine - 1 + int(value.source().begin.line);
        return node;
    }

    DataNode readScalar(const toml::node &value) const
    {
        const Extent extent = m_places.extentOf(value.source());
        const QByteArray bytes = m_source.sliced(extent.begin, extent.length());
        DataNode node{.kind = DataKind::Date, .text = QString::fromUtf8(bytes)};
        if (const auto *text = value.as_string()) {
            node.kind = DataKind::Text;
            node.text = QString::fromUtf8(text->get().data(), qsizetype(text->get().size()));
            const bool isBlock = bytes.startsWith("\"\"\"") || bytes.startsWith("'''");
            node.quoting = isBlock ? Quoting::Block : bytes.startsWith('\'') ? Quoting::Single : Quoting::Double;
        } else if (const auto *flag = value.as_boolean()) {
            node.kind = DataKind::Flag;
            node.scalar = flag->get();
        } else if (const auto *integer = value.as_integer()) {
            node.kind = DataKind::Integer;
            node.scalar = qint64(integer->get());
        } else if (const auto *real = value.as_floating_point()) {
            node.kind = DataKind::Real;
            node.scalar = real->get();
        }
        return node;
    }

    const QByteArray &m_source;
    Places m_places;
    int m_firstLine;
    bool m_isTooDeep = false;
};

/// toml++ frees tables within tables one call deep for each: a key `a.a.a…` of a million levels would end the program.
bool hasEndlessKey(QByteArrayView text)
{
    int dots = 0;
    char quote = 0;
    for (const char byte : text) {
        if (byte == '\n') {
            dots = 0;
            quote = 0;
        } else if (quote == 0 && (byte == '"' || byte == '\'')) {
            quote = byte;
        } else if (byte == quote) {
            quote = 0;
        } else if (byte == '.' && quote == 0 && ++dots > 200) {
            return true;
        }
    }
    return false;
}

QString tomlHint(std::string_view description)
{
    if (description.find("utf-8") != std::string_view::npos)
        return QCoreApplication::translate("TomlReader", "Save the file as UTF-8 text.");
    if (description.find("redefine") != std::string_view::npos || description.find("already") != std::string_view::npos)
        return QCoreApplication::translate("TomlReader", "Keep only one of the keys with this name.");
    return QCoreApplication::translate("TomlReader", "Write each value as key = value, with texts in quotes.");
}

} // namespace

ReadResult readToml(const QByteArray &source, Extent text)
{
    const std::string_view view(source.constData() + text.begin, size_t(text.length()));
    if (hasEndlessKey(view))
        return std::unexpected(tooLarge(lineNumber(source, text.begin)));
    const toml::parse_result result = toml::parse(view);
    if (!result) {
        const toml::parse_error &error = result.error();
        const int line = lineNumber(source, text.begin) - 1 + int(error.source().begin.line);
        const QString detail = QString::fromUtf8(error.description().data(), qsizetype(error.description().size()));
        return std::unexpected(ReadProblem{line, tomlHint(error.description()), detail});
    }
    TomlReader reader(source, text);
    DataNode root = reader.readTable(result.table(), 0);
    if (reader.isTooDeep())
        return std::unexpected(tooLarge(lineNumber(source, text.begin)));
    root.extent = {text.begin, text.begin};
    root.line = lineNumber(source, text.begin);
    return root;
}

} // namespace galley::model
