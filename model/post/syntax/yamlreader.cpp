// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/owned.h"
#include "model/post/syntax/characteroffsets.h"
#include "model/post/syntax/readers.h"
#include "model/post/syntax/yamlscalar.h"
#include "model/post/syntax/yamltext.h"

#include <QCoreApplication>
#include <QHash>

#include <yaml.h>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

class Event
{
public:
    Event() = default;
    Event(const Event &) = delete;
    Event &operator=(const Event &) = delete;
    ~Event() { yaml_event_delete(&m_event); }

    bool next(yaml_parser_t *parser)
    {
        yaml_event_delete(&m_event);
        return yaml_parser_parse(parser, &m_event) != 0;
    }
    const yaml_event_t *operator->() const { return &m_event; }

private:
    yaml_event_t m_event{};
};

QString textOf(const yaml_char_t *text, size_t length)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text), qsizetype(length));
}

QString textOf(const yaml_char_t *text) { return QString::fromUtf8(reinterpret_cast<const char *>(text)); }

/// Builds the tree of one document. Each function starts with its event current and ends with its last one current.
class YamlReader
{
public:
    YamlReader(const QByteArray &source, Extent text)
        // Not a view of the array: of an empty one it would have no address, which libyaml does not take.
        : YamlReader(source, text, QByteArrayView(source.constData() + text.begin, text.length()),
                     CharacterOffsets(source, text))
    {
    }

    /// Reads `bytes`, another form of `text`.
    YamlReader(const QByteArray &source, Extent text, QByteArrayView bytes, CharacterOffsets offsets)
        : m_source(source)
        , m_text(text)
        , m_offsets(std::move(offsets))
        , m_firstLine(lineNumber(source, text.begin))
    {
        yaml_parser_initialize(&m_storage);
        m_parser.reset(&m_storage);
        yaml_parser_set_encoding(m_parser.get(), YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(m_parser.get(), reinterpret_cast<const unsigned char *>(bytes.data()),
                                     size_t(bytes.size()));
    }

    ReadResult read()
    {
        DataNode root{.extent = {m_text.begin, m_text.begin}, .line = m_firstLine};
        do {
            if (!advance())
                return std::unexpected(m_problem);
            if (m_event->type == YAML_STREAM_END_EVENT)
                return root;
        } while (m_event->type == YAML_STREAM_START_EVENT || m_event->type == YAML_DOCUMENT_START_EVENT);
        if (!readNode(root, 0))
            return std::unexpected(m_problem);
        // What follows must be readable too; further documents say nothing to us.
        do {
            if (!advance())
                return std::unexpected(m_problem);
        } while (m_event->type != YAML_STREAM_END_EVENT && m_event->type != YAML_DOCUMENT_START_EVENT);
        return root;
    }

private:
    bool advance();
    bool readNode(DataNode &node, int depth);
    bool readScalar(DataNode &node);
    bool readAlias(DataNode &node);
    bool readList(DataNode &node, int depth);
    bool readMap(DataNode &node, int depth);
    bool add(DataNode &parent, DataNode child);
    void setProperties(DataNode &node, const yaml_char_t *anchor, const yaml_char_t *tag) const;
    void keepAnchor(const yaml_char_t *anchor, const DataNode &node);
    bool fail(ReadProblem problem);
    ReadProblem parserProblem() const;
    int line() const { return m_firstLine + int(m_event->start_mark.line); }
    Extent eventExtent() const
    {
        return {m_offsets.byteOf(m_event->start_mark.index), m_offsets.byteOf(m_event->end_mark.index)};
    }

    const QByteArray &m_source;
    Extent m_text;
    CharacterOffsets m_offsets;
    int m_firstLine;
    yaml_parser_t m_storage{};
    Owned<yaml_parser_t, yaml_parser_delete> m_parser;
    Event m_event;
    QHash<QByteArray, DataNode> m_anchors;
    ReadProblem m_problem;
};

bool YamlReader::fail(ReadProblem problem)
{
    m_problem = std::move(problem);
    return false;
}

bool YamlReader::advance() { return m_event.next(m_parser.get()) || fail(parserProblem()); }

ReadProblem YamlReader::parserProblem() const
{
    const char *words = m_parser->problem ? m_parser->problem : m_parser->context;
    const QString detail = QString::fromUtf8(words);
    if (m_parser->error == YAML_READER_ERROR) {
        const int line =
            m_firstLine - 1 +
            lineNumber(m_source.sliced(m_text.begin, m_text.length()), qsizetype(m_parser->problem_offset));
        return {line,
                QCoreApplication::translate("YamlReader", "Save the file as UTF-8 text, without control characters."),
                detail};
    }
    QString hint = QCoreApplication::translate(
        "YamlReader", "Put quotes around a value that holds “: ” or “ #” or that starts with a sign.");
    if (detail.contains("tab"_L1) || detail.contains("start any token"_L1))
        hint = QCoreApplication::translate("YamlReader",
                                           "Use spaces, not tabs, and quotes around a value that starts with a sign.");
    else if (detail.contains("alias"_L1))
        hint = QCoreApplication::translate("YamlReader", "Put quotes around a value that starts with * or &.");
    return {m_firstLine + int(m_parser->problem_mark.line), hint, detail};
}

bool YamlReader::add(DataNode &parent, DataNode child)
{
    parent.weight += child.weight;
    parent.isShared = parent.isShared || child.isShared;
    parent.hasOwnTag = parent.hasOwnTag || child.hasOwnTag;
    const int childLine = child.line;
    parent.children.append(std::move(child));
    return parent.weight <= maximumNodes || fail(tooLarge(childLine));
}

void YamlReader::keepAnchor(const yaml_char_t *anchor, const DataNode &node)
{
    if (anchor)
        m_anchors.insert(QByteArray(reinterpret_cast<const char *>(anchor)), node);
}

void YamlReader::setProperties(DataNode &node, const yaml_char_t *anchor, const yaml_char_t *tag) const
{
    node.isShared = anchor || tag;
    node.hasOwnTag = tag && !isTagOfYaml(reinterpret_cast<const char *>(tag));
    if (node.isShared)
        node.extent.begin = pastProperties(m_source, node.extent);
}

bool YamlReader::readNode(DataNode &node, int depth)
{
    if (depth > maximumDepth)
        return fail(tooLarge(line()));
    node.line = line();
    node.extent = eventExtent();
    switch (m_event->type) {
    case YAML_SCALAR_EVENT:
        return readScalar(node);
    case YAML_ALIAS_EVENT:
        return readAlias(node);
    case YAML_SEQUENCE_START_EVENT:
        return readList(node, depth);
    default:
        return readMap(node, depth);
    }
}

bool YamlReader::readScalar(DataNode &node)
{
    const auto &scalar = m_event->data.scalar;
    node.text = textOf(scalar.value, scalar.length);
    node.kind = DataKind::Text;
    const QByteArrayView tag(reinterpret_cast<const char *>(scalar.tag));
    switch (scalar.style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        node.quoting = Quoting::Single;
        break;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        node.quoting = Quoting::Double;
        break;
    case YAML_LITERAL_SCALAR_STYLE:
    case YAML_FOLDED_SCALAR_STYLE:
        node.quoting = Quoting::Block;
        // Its end mark is the next line with something on it.
        while (node.extent.end > node.extent.begin + 1 &&
               QByteArrayView(" \t\r\n").contains(m_source.at(node.extent.end - 1)))
            --node.extent.end;
        break;
    default:
        if (tag.isEmpty() || (tag.startsWith("tag:yaml.org,2002:") && tag != "tag:yaml.org,2002:str"))
            resolvePlainYaml(node);
    }
    setProperties(node, scalar.anchor, scalar.tag);
    keepAnchor(scalar.anchor, node);
    return true;
}

bool YamlReader::readAlias(DataNode &node)
{
    const yaml_char_t *name = m_event->data.alias.anchor;
    const auto anchor = m_anchors.constFind(QByteArray(reinterpret_cast<const char *>(name)));
    if (anchor == m_anchors.constEnd()) {
        return fail({node.line,
                     QCoreApplication::translate("YamlReader", "Put quotes around a value that starts with * or &."),
                     u"undefined alias "_s + textOf(name)});
    }
    const DataNode place = node;
    node = *anchor;
    node.extent = place.extent;
    node.line = place.line;
    node.isShared = true;
    node.isAlias = true;
    node.hasOwnTag = false; // It stays with the anchor.
    return true;
}

bool YamlReader::readList(DataNode &node, int depth)
{
    const auto start = m_event->data.sequence_start;
    const QByteArray anchor(reinterpret_cast<const char *>(start.anchor));
    node.kind = DataKind::List;
    node.inBrackets = start.style == YAML_FLOW_SEQUENCE_STYLE;
    setProperties(node, start.anchor, start.tag);
    for (;;) {
        if (!advance())
            return false;
        if (m_event->type == YAML_SEQUENCE_END_EVENT)
            break;
        DataNode item;
        if (!readNode(item, depth + 1))
            return false;
        node.extent.end = item.extent.end;
        if (!add(node, std::move(item)))
            return false;
    }
    if (node.inBrackets)
        node.extent.end = eventExtent().end;
    if (!anchor.isEmpty())
        m_anchors.insert(anchor, node);
    return true;
}

bool YamlReader::readMap(DataNode &node, int depth)
{
    const auto start = m_event->data.mapping_start;
    const QByteArray anchor(reinterpret_cast<const char *>(start.anchor));
    node.kind = DataKind::Map;
    node.inBrackets = start.style == YAML_FLOW_MAPPING_STYLE;
    setProperties(node, start.anchor, start.tag);
    for (;;) {
        if (!advance())
            return false;
        if (m_event->type == YAML_MAPPING_END_EVENT)
            break;
        DataNode key;
        DataNode member;
        if (!readNode(key, depth + 1) || !advance() || !readNode(member, depth + 1))
            return false;
        node.extent.end = member.extent.end;
        member.key =
            key.isScalar() ? key.text : QString::fromUtf8(m_source.sliced(key.extent.begin, key.extent.length()));
        member.keyExtent = key.extent;
        member.line = key.line; // Where the author looks for it, also when the value stands below.
        member.weight += key.weight;
        if (!add(node, std::move(member)))
            return false;
    }
    if (node.inBrackets)
        node.extent.end = eventExtent().end;
    if (isPlaceholder(m_source, node)) {
        node.kind = DataKind::Text;
        node.text = QString::fromUtf8(m_source.sliced(node.extent.begin, node.extent.length()));
        node.children.clear();
        node.inBrackets = false;
    }
    if (!anchor.isEmpty())
        m_anchors.insert(anchor, node);
    return true;
}

} // namespace

ReadResult readYaml(const QByteArray &source, Extent text) { return YamlReader(source, text).read(); }

ReadResult readYamlWithTabs(const QByteArray &source, Extent text)
{
    if (!QByteArrayView(source).sliced(text.begin, text.length()).contains('\t'))
        return readYaml(source, text);
    std::vector<qsizetype> offsets;
    const QByteArray bytes = withoutTabs(source, text, offsets);
    return YamlReader(source, text, bytes, CharacterOffsets(std::move(offsets), text)).read();
}

} // namespace galley::model
