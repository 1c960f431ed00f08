// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/wordpress/autoparagraphs.h"

#include <QSet>
#include <QStringList>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Elements around which line ends mean nothing.
const QSet<QString> &blockNames()
{
    static const QSet<QString> names{
        u"table"_s,      u"thead"_s,    u"tfoot"_s,  u"caption"_s, u"col"_s,      u"colgroup"_s, u"tbody"_s,
        u"tr"_s,         u"td"_s,       u"th"_s,     u"div"_s,     u"dl"_s,       u"dd"_s,       u"dt"_s,
        u"ul"_s,         u"ol"_s,       u"li"_s,     u"pre"_s,     u"form"_s,     u"map"_s,      u"area"_s,
        u"blockquote"_s, u"address"_s,  u"style"_s,  u"p"_s,       u"h1"_s,       u"h2"_s,       u"h3"_s,
        u"h4"_s,         u"h5"_s,       u"h6"_s,     u"hr"_s,      u"fieldset"_s, u"legend"_s,   u"section"_s,
        u"article"_s,    u"aside"_s,    u"hgroup"_s, u"header"_s,  u"footer"_s,   u"nav"_s,      u"figure"_s,
        u"figcaption"_s, u"details"_s,  u"menu"_s,   u"summary"_s, u"center"_s,   u"br"_s,       u"script"_s,
        u"object"_s,     u"video"_s,    u"audio"_s,  u"iframe"_s,  u"main"_s,     u"noscript"_s, u"option"_s,
        u"select"_s,     u"textarea"_s, u"svg"_s};
    return names;
}

/// Elements whose text is shown, or run, as it is written.
const QStringList &wholeNames()
{
    static const QStringList names{u"pre"_s, u"script"_s, u"style"_s, u"textarea"_s, u"svg"_s, u"xmp"_s};
    return names;
}

QString nameOfTag(QStringView tag)
{
    qsizetype begin = 1;
    if (begin < tag.size() && tag[begin] == u'/')
        ++begin;
    qsizetype end = begin;
    while (end < tag.size() && tag[end].isLetterOrNumber() && end - begin < 16)
        ++end;
    return tag.sliced(begin, end - begin).toString().toLower();
}

/// The end of a tag or comment that begins at `begin`.
qsizetype endOfTag(const QString &text, qsizetype begin)
{
    const bool isComment = QStringView(text).sliced(begin).startsWith(u"<!--");
    const qsizetype end = isComment ? text.indexOf(u"-->", begin) : text.indexOf(u'>', begin);
    return end < 0 ? text.size() : end + (isComment ? 3 : 1);
}

bool isAddressAlone(QStringView line)
{
    const QStringView bare = line.trimmed();
    return (bare.startsWith(u"http://") || bare.startsWith(u"https://")) && !bare.contains(u' ');
}

class Paragraphs
{
public:
    explicit Paragraphs(const QString &text)
        : m_text(text)
    {
        m_written.reserve(text.size() + text.size() / 8);
    }

    QString written()
    {
        for (qsizetype at = 0; at < m_text.size();)
            at = isTag(at) ? takeTag(at) : takeText(at);
        return m_written;
    }

private:
    bool isTag(qsizetype at) const
    {
        if (m_text[at] != u'<' || at + 1 >= m_text.size())
            return false;
        const QChar next = m_text[at + 1];
        return next.isLetter() || next == u'/' || next == u'!';
    }

    qsizetype takeTag(qsizetype at)
    {
        qsizetype end = endOfTag(m_text, at);
        const QStringView tag = QStringView(m_text).sliced(at, end - at);
        if (tag.startsWith(u"<!--")) {
            takeComment(tag);
        } else {
            const QString name = nameOfTag(tag);
            m_isBlockBefore = blockNames().contains(name);
            if (tag.size() > 1 && tag[1] != u'/' && wholeNames().contains(name)) {
                const qsizetype close = m_text.indexOf(u"</"_s + name, end, Qt::CaseInsensitive);
                end = close < 0 ? m_text.size() : endOfTag(m_text, close);
            }
        }
        m_written += QStringView(m_text).sliced(at, end - at);
        return end;
    }

    /// Blocks of the block editor hold whole HTML, but for the one that stands for the classic editor.
    void takeComment(QStringView comment)
    {
        const QStringView words = comment.sliced(4).chopped(3).trimmed();
        const bool isClassic = words.startsWith(u"wp:freeform") || words.startsWith(u"/wp:freeform");
        if (words.startsWith(u"wp:") && !words.endsWith(u'/') && !isClassic)
            ++m_blocks;
        else if (words.startsWith(u"/wp:") && !isClassic)
            m_blocks = std::max(0, m_blocks - 1);
        if (words.startsWith(u"wp:") || words.startsWith(u"/wp:") || words.startsWith(u"more") || words == u"nextpage")
            m_isBlockBefore = true;
    }

    qsizetype takeText(qsizetype at)
    {
        qsizetype end = at + 1;
        while (end < m_text.size() && !isTag(end))
            ++end;
        const QStringView text = QStringView(m_text).sliced(at, end - at);
        if (m_blocks > 0) {
            m_written += text;
            return end;
        }
        writeLines(text, isBlockAt(end));
        if (!text.trimmed().isEmpty())
            m_isBlockBefore = false;
        return end;
    }

    bool isBlockAt(qsizetype at) const
    {
        if (at >= m_text.size())
            return true;
        const QStringView tag = QStringView(m_text).sliced(at, endOfTag(m_text, at) - at);
        if (tag.startsWith(u"<!--"))
            return tag.contains(u"wp:") || tag.contains(u"more") || tag.contains(u"nextpage");
        return blockNames().contains(nameOfTag(tag));
    }

    void writeLines(QStringView text, bool isBlockBehind)
    {
        const QList<QStringView> lines = text.split(u'\n');
        qsizetype lineEnds = 0; // Since the last line that says something.
        bool hasText = false;
        bool wasAddress = false;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool isLast = i + 1 == lines.size();
            const QStringView line = lines.at(i);
            if (i > 0)
                ++lineEnds;
            if (line.trimmed().isEmpty() && !(isLast && !isBlockBehind))
                continue;
            const bool standsAlone =
                isAddressAlone(line) && (i > 0 || m_isBlockBefore || m_written.isEmpty()) && (!isLast || isBlockBehind);
            const bool isFirst = !hasText && m_isBlockBefore;
            if (lineEnds > 0 && !isFirst && !m_written.isEmpty()) {
                if (lineEnds > 1 || standsAlone || wasAddress)
                    m_written += u"\n\n<p>"_s;
                else
                    m_written += u"<br>\n"_s;
            } else if (lineEnds > 0) {
                m_written += u'\n';
            }
            m_written += line;
            hasText = true;
            wasAddress = standsAlone;
            lineEnds = 0;
        }
        if (lineEnds > 0)
            m_written += u'\n';
    }

    const QString &m_text;
    QString m_written;
    bool m_isBlockBefore = true;
    int m_blocks = 0;
};

} // namespace

QString withParagraphs(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return Paragraphs(lines).written();
}

} // namespace galley::model
