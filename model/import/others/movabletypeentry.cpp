// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/others/movabletypeentry.h"

#include "model/import/wordpress/autoparagraphs.h"
#include "model/import/xml/xmlparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr QByteArrayView endOfPart = "-----";

/// Part of an entry behind its head: "BODY:" and all that follows up to five dashes.
struct EntryPart
{
    QByteArray name;
    QByteArrayList lines;

    QByteArray text() const { return lines.join('\n').trimmed(); }
};

std::pair<QString, QString> keyAndValue(const QByteArray &line)
{
    const QString text = QString::fromUtf8(line);
    return {text.section(u':', 0, 0).trimmed(), text.section(u':', 1).trimmed()};
}

/// "a, "b c", d": with quotes where a tag holds blanks or commas.
QStringList tagsIn(const QString &text)
{
    static const QRegularExpression tag(uR"re("([^"]*)"|([^,]+))re"_s);
    QStringList tags;
    for (auto matches = tag.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = (match.captured(1) + match.captured(2)).trimmed();
        if (!name.isEmpty() && !tags.contains(name))
            tags.append(name);
    }
    return tags;
}

class Entry
{
public:
    explicit Entry(const QList<QByteArray> &lines)
        : m_lines(lines)
    {
    }

    SourceItem read()
    {
        m_item.type = u"post"_s;
        qsizetype at = 0;
        while (at < m_lines.size() && m_lines.at(at) != endOfPart)
            takeHead(keyAndValue(m_lines.at(at++)));
        for (++at; at < m_lines.size(); ++at)
            takePart(nextPart(at));
        settleBody();
        settleId();
        return std::move(m_item);
    }

private:
    void takeHead(const std::pair<QString, QString> &line)
    {
        const auto &[key, value] = line;
        if (value.isEmpty())
            return;
        if (key == "TITLE"_L1)
            m_item.title = plainLine(value);
        else if (key == "AUTHOR"_L1)
            m_item.authors = QStringList{value};
        else if (key == "BASENAME"_L1)
            m_item.slug = value;
        else if (key == "STATUS"_L1)
            takeStatus(value.toLower());
        else if (key == "UNIQUE URL"_L1 || key == "PERMALINK"_L1)
            m_item.address = value;
        else if (key == "DATE"_L1)
            takeDate(value);
        else if (key == "PRIMARY CATEGORY"_L1 || key == "CATEGORY"_L1)
            takeCategory(value);
        else if (key == "TAGS"_L1)
            m_item.tags = tagsIn(value);
        else if (key == "IMAGE"_L1)
            m_item.cover = value;
        else if (key == "CONVERT BREAKS"_L1)
            m_breaks = value.toLower();
    }

    void takeStatus(const QString &status)
    {
        if (status == "draft"_L1 || status == "review"_L1)
            m_item.state = SourceState::Draft;
        else if (status == "future"_L1)
            m_item.state = SourceState::Scheduled;
    }

    void takeDate(const QString &text)
    {
        m_item.date = movableTypeDate(text);
        if (!m_item.date.isValid() && !text.startsWith("0000"_L1) && !text.startsWith("00/00"_L1))
            m_item.notes.append(tr("The date “%1” cannot be read.").arg(text.left(60)));
    }

    void takeCategory(const QString &name)
    {
        const CategoryPath path{plainLine(name)};
        if (!m_item.categories.contains(path))
            m_item.categories.append(path);
    }

    EntryPart nextPart(qsizetype &at) const
    {
        EntryPart part;
        const QByteArray &first = m_lines.at(at);
        const qsizetype colon = first.indexOf(':');
        part.name = first.first(qMax<qsizetype>(colon, 0));
        if (const QByteArray beside = first.sliced(colon + 1).trimmed(); !beside.isEmpty())
            part.lines.append(beside);
        for (++at; at < m_lines.size() && !endsPart(at); ++at)
            part.lines.append(m_lines.at(at));
        return part;
    }

    /// Authors write rows of dashes, too.
    bool endsPart(qsizetype at) const
    {
        static const QByteArrayList names{"BODY:", "EXTENDED BODY:", "EXCERPT:", "KEYWORDS:", "COMMENT:", "PING:"};
        if (m_lines.at(at) != endOfPart)
            return false;
        const bool isLast = at + 1 == m_lines.size();
        return isLast ||
               std::ranges::any_of(names, [&](const QByteArray &name) { return m_lines.at(at + 1).startsWith(name); });
    }

    void takePart(const EntryPart &part)
    {
        if (part.name == "BODY")
            m_body = part.text();
        else if (part.name == "EXTENDED BODY")
            m_more = part.text();
        else if (part.name == "EXCERPT")
            m_item.excerpt = plainLine(QString::fromUtf8(part.text())).simplified();
        else if (part.name == "KEYWORDS" && m_item.tags.isEmpty())
            m_item.tags = tagsIn(QString::fromUtf8(part.text()));
        else if (part.name == "COMMENT" || part.name == "PING")
            takeComment(part);
    }

    /// Lines of "AUTHOR: …" and their like, then the text.
    void takeComment(const EntryPart &part)
    {
        static const QStringList known{u"AUTHOR"_s, u"EMAIL"_s, u"IP"_s,        u"URL"_s,
                                       u"DATE"_s,   u"TITLE"_s, u"BLOG NAME"_s, u"SECRET"_s};
        SourceComment comment;
        comment.id = QString::number(m_item.comments.size() + 1);
        comment.type = part.name == "PING" ? u"trackback"_s : QString();
        qsizetype at = 0;
        for (; at < part.lines.size(); ++at) {
            const auto [key, value] = keyAndValue(part.lines.at(at));
            if (!known.contains(key))
                break;
            if (key == "AUTHOR"_L1 || key == "BLOG NAME"_L1)
                comment.author = value;
            else if (key == "URL"_L1)
                comment.address = value;
            else if (key == "DATE"_L1)
                comment.date = movableTypeDate(value);
        }
        const QByteArray text = part.lines.sliced(at).join('\n').trimmed();
        comment.html = withParagraphs(QString::fromUtf8(text));
        m_item.comments.append(comment);
    }

    void settleBody()
    {
        const bool isMarkdown = m_breaks.startsWith("markdown"_L1);
        const bool isHtml = m_breaks == "0"_L1 || m_breaks == "richtext"_L1;
        m_item.form = isMarkdown ? BodyForm::Markdown : BodyForm::Html;
        if (m_breaks.startsWith("textile"_L1))
            m_item.notes.append(tr("Its text is written in Textile, whose signs stay as they are."));
        if (!isMarkdown && !isHtml) {
            m_body = withParagraphs(QString::fromUtf8(m_body)).toUtf8();
            m_more = withParagraphs(QString::fromUtf8(m_more)).toUtf8();
        }
        m_item.body = m_body;
        if (!m_more.isEmpty())
            m_item.body += (m_body.isEmpty() ? "" : "\n\n<!--more-->\n\n") + m_more;
        if (m_item.body.size() > longestImportedText) {
            m_item.body.truncate(longestImportedText);
            m_item.notes.append(
                tr("The text is longer than %1 MB; it was cut there.").arg(longestImportedText / 1'000'000));
        }
    }

    /// The format has no numbers: an address tells an entry from others, else its name and time.
    void settleId()
    {
        m_item.id = m_item.address;
        if (m_item.id.isEmpty()) {
            const QString name = m_item.slug.isEmpty() ? m_item.title : m_item.slug;
            m_item.id = name + u'@' + m_item.date.toString(Qt::ISODate);
        }
    }

    const QList<QByteArray> &m_lines;
    SourceItem m_item;
    QString m_breaks;
    QByteArray m_body;
    QByteArray m_more;
};

} // namespace

QDateTime movableTypeDate(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(?:(\d{1,2})/(\d{1,2})/(\d{4})|(\d{4})[/-](\d{1,2})[/-](\d{1,2}))[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp][Mm])?)"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const bool isAmerican = match.hasCaptured(1);
    const QDate date = isAmerican
                           ? QDate(match.captured(3).toInt(), match.captured(1).toInt(), match.captured(2).toInt())
                           : QDate(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt());
    int hour = match.captured(7).toInt();
    if (match.hasCaptured(10) && hour <= 12)
        hour = hour % 12 + (match.captured(10).startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
    const QTime time(hour, match.captured(8).toInt(), match.captured(9).toInt());
    return date.isValid() && time.isValid() && date.year() > 0 ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

SourceItem readMovableTypeEntry(const QList<QByteArray> &lines) { return Entry(lines).read(); }

} // namespace galley::model
