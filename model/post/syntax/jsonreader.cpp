// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/syntax/readers.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A reader that knows where it is: QJsonDocument tells no places, and libyaml refuses surrogate escapes.
class JsonReader
{
public:
    JsonReader(const QByteArray &source, Extent text)
        : m_source(source)
        , m_at(text.begin)
        , m_end(text.end)
        , m_line(lineNumber(source, text.begin))
        , m_counted(text.begin)
    {
    }

    ReadResult read()
    {
        DataNode root;
        skipSpace();
        if (m_at == m_end)
            return root;
        if (!readValue(root, 0))
            return std::unexpected(m_problem);
        skipSpace();
        if (m_at != m_end) {
            fail(u"text after the end"_s);
            return std::unexpected(m_problem);
        }
        return root;
    }

    ReadResult readMembers()
    {
        DataNode root{.kind = DataKind::Map, .extent = {m_at, m_end}, .line = m_line};
        skipSpace();
        if (m_at == m_end)
            return root;
        if (!readMembers(root, 0))
            return std::unexpected(m_problem);
        skipSpace();
        if (m_at != m_end) {
            fail(u"text after the end"_s);
            return std::unexpected(m_problem);
        }
        return root;
    }

private:
    bool fail(const QString &detail)
    {
        m_problem = {
            line(),
            QCoreApplication::translate("JsonReader", "Check for a missing comma, quote or bracket, or one too many."),
            detail};
        return false;
    }
    char current() const { return m_at < m_end ? m_source.at(m_at) : '\0'; }
    bool take(char byte)
    {
        skipSpace();
        if (current() != byte || m_at >= m_end)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at < m_end && QByteArrayView(" \t\r\n").contains(current()))
            ++m_at;
    }
    int line()
    {
        m_line += lineNumber(m_source.sliced(m_counted, m_at - m_counted), m_at - m_counted) - 1;
        m_counted = m_at;
        return m_line;
    }
    bool readValue(DataNode &node, int depth);
    bool readString(QString &text);
    bool readWord(DataNode &node);
    bool readMap(DataNode &node, int depth);
    bool readMembers(DataNode &node, int depth);
    bool readList(DataNode &node, int depth);

    const QByteArray &m_source;
    qsizetype m_at;
    qsizetype m_end;
    int m_line; ///< Of the byte at m_counted.
    qsizetype m_counted;
    ReadProblem m_problem;
};

bool JsonReader::readValue(DataNode &node, int depth)
{
    skipSpace();
    node.extent.begin = m_at;
    node.line = line();
    if (depth > maximumDepth) {
        m_problem = tooLarge(line());
        return false;
    }
    bool isRead = false;
    if (current() == '{') {
        isRead = readMap(node, depth);
    } else if (current() == '[') {
        isRead = readList(node, depth);
    } else if (current() == '"') {
        node.kind = DataKind::Text;
        node.quoting = Quoting::Double;
        isRead = readString(node.text);
    } else {
        isRead = readWord(node);
    }
    node.extent.end = m_at;
    return isRead;
}

/// Finds the string's end; QJsonDocument knows the escapes and the control characters that must not be there.
bool JsonReader::readString(QString &text)
{
    const qsizetype begin = m_at++;
    while (m_at < m_end && current() != '"')
        m_at += current() == '\\' ? 2 : 1;
    if (m_at >= m_end)
        return fail(u"a text without its closing quote"_s);
    const QByteArray quoted = m_source.sliced(begin, ++m_at - begin);
    const bool isSimple = std::all_of(quoted.cbegin(), quoted.cend(),
                                      [](char byte) { return byte >= 0x20 && byte < 0x7f && byte != '\\'; });
    if (isSimple) {
        text = QString::fromLatin1(quoted.constData() + 1, quoted.size() - 2);
        return true;
    }
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson('[' + quoted + ']', &error);
    m_at = document.isNull() ? begin : m_at;
    text = document[0].toString();
    return !document.isNull() || fail(error.errorString());
}

bool JsonReader::readWord(DataNode &node)
{
    const qsizetype begin = m_at;
    while (m_at < m_end && !QByteArrayView(" \t\r\n,]}:").contains(current()))
        ++m_at;
    const QByteArray word = m_source.sliced(begin, m_at - begin);
    const QJsonDocument document = QJsonDocument::fromJson('[' + word + ']');
    m_at = document.isNull() || word.isEmpty() ? begin : m_at;
    if (document.isNull() || word.isEmpty())
        return fail(u"a value is missing or unknown"_s);

    const QJsonValue value = document[0];
    bool isInteger = false;
    const qlonglong integer = word.toLongLong(&isInteger);
    node.text = QString::fromLatin1(word);
    if (value.isBool()) {
        node.kind = DataKind::Flag;
        node.scalar = value.toBool();
    } else if (value.isDouble()) {
        node.kind = isInteger ? DataKind::Integer : DataKind::Real;
        node.scalar = isInteger ? QVariant(integer) : QVariant(value.toDouble());
    }
    return true;
}

bool JsonReader::readMap(DataNode &node, int depth)
{
    node.kind = DataKind::Map;
    node.inBrackets = true;
    ++m_at;
    if (take('}'))
        return true;
    if (!readMembers(node, depth))
        return false;
    return take('}') || fail(u"a comma or a closing brace is missing"_s);
}

bool JsonReader::readMembers(DataNode &node, int depth)
{
    do {
        skipSpace();
        DataNode member{.keyExtent = {m_at, m_at}};
        if (current() != '"')
            return fail(u"a key in quotes is missing"_s);
        if (!readString(member.key))
            return false;
        member.keyExtent.end = m_at;
        if (!take(':'))
            return fail(u"a colon is missing"_s);
        if (!readValue(member, depth + 1))
            return false;
        node.children.append(std::move(member));
    } while (take(','));
    return true;
}

bool JsonReader::readList(DataNode &node, int depth)
{
    node.kind = DataKind::List;
    node.inBrackets = true;
    ++m_at;
    if (take(']'))
        return true;
    do {
        DataNode item;
        if (!readValue(item, depth + 1))
            return false;
        node.children.append(std::move(item));
    } while (take(','));
    return take(']') || fail(u"a comma or a closing bracket is missing"_s);
}

} // namespace

ReadResult readJson(const QByteArray &source, Extent text) { return JsonReader(source, text).read(); }

ReadResult readJsonMembers(const QByteArray &source, Extent text) { return JsonReader(source, text).readMembers(); }

} // namespace galley::model
