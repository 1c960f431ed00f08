// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/xml/cleanxml.h"

#include "model/import/textencoding.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace galley::model {

namespace {

constexpr qsizetype chunkBytes = 1 << 18;
constexpr QByteArrayView cdataStart = "<![CDATA[";
constexpr QByteArrayView cdataEnd = "]]>";
constexpr QByteArrayView commentStart = "<!--";
constexpr QByteArrayView commentEnd = "-->";

/// Control signs that XML does not take; a form feed parts words as a space does.
void makeClean(QByteArray &text)
{
    const auto isBad = [](char c) { return quint8(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; };
    std::replace_if(text.begin(), text.end(), isBad, ' ');
    // U+FFFE and U+FFFF are no characters.
    for (qsizetype at = text.indexOf("\xEF\xBF"); at >= 0; at = text.indexOf("\xEF\xBF", at + 1)) {
        if (at + 2 < text.size() && quint8(text[at + 2]) >= 0xBE)
            text.replace(at, 3, "   ");
    }
}

/// How much of `text` may be the beginning of `mark`, which goes on in the next chunk.
qsizetype begunAtEnd(const QByteArray &text, QByteArrayView mark)
{
    for (qsizetype length = std::min(text.size(), mark.size() - 1); length > 0; --length) {
        if (text.endsWith(mark.first(length)))
            return length;
    }
    return 0;
}

/// The end of a section, of which only what follows tells whether it is one.
qsizetype undecidedAtEnd(const QByteArray &text)
{
    qsizetype blanks = 0;
    while (blanks < text.size() && std::isspace(quint8(text[text.size() - 1 - blanks])))
        ++blanks;
    const QByteArray bare = text.chopped(blanks);
    if (bare.endsWith(cdataEnd))
        return blanks + cdataEnd.size();
    return begunAtEnd(text, cdataEnd);
}

/// Where the section ends: at a mark behind which there is a tag. Any other is text, which careless exports have.
qsizetype endOfCdata(const QByteArray &text, qsizetype from)
{
    for (qsizetype end = text.indexOf(cdataEnd, from); end >= 0; end = text.indexOf(cdataEnd, end + 1)) {
        qsizetype next = end + cdataEnd.size();
        while (next < text.size() && std::isspace(quint8(text[next])))
            ++next;
        if (next == text.size() || text[next] == '<')
            return end;
    }
    return -1;
}

} // namespace

struct CleanXml::Decoder
{
    TextDecoder text;
};

CleanXml::CleanXml(const QString &fileName, qsizetype longestText)
    : m_file(fileName)
    , m_longest(longestText)
{
}

CleanXml::~CleanXml() = default;

bool CleanXml::open(OpenMode mode)
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        setErrorString(m_file.errorString());
        return false;
    }
    return QIODevice::open(mode | QIODevice::Unbuffered);
}

bool CleanXml::atEnd() const { return m_next == m_ready.size() && m_file.atEnd() && m_rest.isEmpty(); }

/// The encoding is told by the first bytes or by the declaration, which goes: what follows is UTF-8 in any case.
void CleanXml::begin()
{
    m_isBegun = true;
    QByteArray head = m_file.peek(1024);
    QByteArray encoding = encodingOfBom(head);
    if (encoding.isEmpty()) {
        const qsizetype end = head.indexOf("?>");
        const QByteArray declaration = head.left(end).simplified();
        const qsizetype at = declaration.indexOf("encoding");
        if (end > 0 && at >= 0)
            encoding = declaration.sliced(at + 8).replace('\'', '"').split('"').value(1).trimmed();
    }
    m_decoder = std::make_unique<Decoder>(TextDecoder(encoding));
}

bool CleanXml::fill()
{
    if (!m_isBegun)
        begin();
    const bool isFirst = m_done == 0;
    const QByteArray raw = m_file.read(chunkBytes);
    const bool isLast = m_file.atEnd();
    m_done += raw.size();
    m_ready.clear();
    m_next = 0;
    QByteArray text = m_rest + m_decoder->text.decode(raw, isLast ? TextDecoder::Part::Last : TextDecoder::Part::More);
    m_mended = m_decoder->text.mendedBytes();
    m_rest.clear();
    makeClean(text);
    if (isFirst) {
        text = text.sliced(std::max<qsizetype>(0, text.indexOf('<')));
        if (text.startsWith("<?xml")) {
            const qsizetype end = text.indexOf("?>");
            const QByteArray lines(end < 0 ? 0 : text.first(end).count('\n'), '\n');
            text = lines + (end < 0 ? text : text.sliced(end + 2));
        }
    }
    if (!isLast) {
        const qsizetype kept = std::max(begunAtEnd(text, cdataStart), undecidedAtEnd(text));
        m_rest = text.last(kept);
        text.chop(kept);
    }
    take(text);
    return !raw.isEmpty();
}

void CleanXml::take(const QByteArray &text)
{
    m_ready.reserve(text.size());
    for (qsizetype at = 0; at < text.size();)
        at = m_isInCdata ? takeCdata(text, at) : takeMarkup(text, at);
}

/// Tags, and the text between them.
qsizetype CleanXml::takeMarkup(const QByteArray &text, qsizetype at)
{
    if (m_isInTag) {
        const qsizetype end = text.indexOf('>', at);
        m_isInTag = end < 0;
        const qsizetype next = end < 0 ? text.size() : end + 1;
        m_ready += QByteArrayView(text).sliced(at, next - at);
        return next;
    }
    const QByteArrayView ahead = QByteArrayView(text).sliced(at);
    if (ahead.startsWith(cdataStart)) {
        m_isInCdata = true;
        m_textLength = 0;
        m_ready += cdataStart;
        return at + cdataStart.size();
    }
    if (ahead.startsWith(commentStart)) {
        const qsizetype end = text.indexOf(commentEnd, at);
        const qsizetype next = end < 0 ? at + commentStart.size() : end + commentEnd.size();
        m_ready += ahead.first(next - at);
        return next;
    }
    if (ahead.startsWith('<')) {
        m_isInTag = true;
        m_textLength = 0;
        m_ready += '<';
        return at + 1;
    }
    const qsizetype tag = text.indexOf('<', at);
    const qsizetype next = tag < 0 ? text.size() : tag;
    const qsizetype fits = std::clamp<qsizetype>(m_longest - m_textLength, 0, next - at);
    m_ready += ahead.first(fits);
    if (fits < next - at) // Its lines still count.
        m_ready += QByteArray(ahead.sliced(fits, next - at - fits).count('\n'), '\n');
    m_textLength += next - at;
    return next;
}

qsizetype CleanXml::takeCdata(const QByteArray &text, qsizetype at)
{
    const qsizetype end = endOfCdata(text, at);
    const qsizetype next = end < 0 ? text.size() : end;
    qsizetype fits = std::clamp<qsizetype>(m_longest - m_textLength, 0, next - at);
    while (fits > 0 && fits < next - at && (quint8(text[at + fits]) & 0xC0) == 0x80)
        --fits; // No sign is cut in two.
    m_ready += text.sliced(at, fits).replace(cdataEnd, "]]]]><![CDATA[>");
    if (fits < next - at)
        m_ready += QByteArray(QByteArrayView(text).sliced(at + fits, next - at - fits).count('\n'), '\n');
    m_textLength += next - at;
    if (end < 0)
        return next;
    m_isInCdata = false;
    m_ready += cdataEnd;
    return end + cdataEnd.size();
}

qint64 CleanXml::readData(char *data, qint64 most)
{
    while (m_next == m_ready.size()) {
        if (!fill() && m_ready.isEmpty())
            return m_file.atEnd() ? -1 : 0;
    }
    const qsizetype count = std::min<qsizetype>(most, m_ready.size() - m_next);
    std::memcpy(data, m_ready.constData() + m_next, size_t(count));
    m_next += count;
    return count;
}

} // namespace galley::model
