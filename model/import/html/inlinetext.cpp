// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/inlinetext.h"

#include "model/markdown/escape.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace galley::model::html {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The marks that are written around a text; code is written by the text itself.
constexpr std::array writtenMarks = {Mark::Strong,      Mark::Emphasis,  Mark::Strike,
                                     Mark::Superscript, Mark::Subscript, Mark::Key};

bool isBlank(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f'; }

/// Signs that are seen by nobody and only carry tricks.
bool isInvisible(QChar c)
{
    const bool isControl = c.unicode() < 0x20 && !isBlank(c);
    return isControl || c.unicode() == 0x7F || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x202D) ||
           c == QChar(0x202E) || c == QChar(0xFFFC);
}

/// Hard spaces are how word processors and editors keep blanks apart; only those of French typography, and between
/// digits, are meant.
bool isMeantHardSpace(const QString &text, qsizetype at)
{
    const QChar before = at > 0 ? text[at - 1] : QChar();
    const QChar after = at + 1 < text.size() ? text[at + 1] : QChar();
    return u":;!?»%"_s.contains(after) || before == u'«' || (before.isDigit() && after.isDigit());
}

QString collapsed(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isInvisible(c))
            continue;
        const bool blank = isBlank(c) || (c == QChar::Nbsp && !isMeantHardSpace(text, i));
        if (!blank)
            result += c;
        else if (!result.endsWith(u' '))
            result += u' ';
    }
    return result;
}

bool isSign(QChar c) { return c.isPunct() || c.isSymbol(); }

InlineStyle common(const InlineStyle &one, const InlineStyle &other)
{
    return {(one.marks & other.marks) & ~Marks(Mark::Code), one.link == other.link ? one.link : -1};
}

} // namespace

void InlineText::add(const QString &text, InlineStyle style)
{
    QString added = style.marks & Mark::Code ? QString(text).replace(u'\n', u' ') : collapsed(text);
    const bool followsBlank = m_pieces.isEmpty() || m_pieces.last().kind == Kind::LineBreak ||
                              (m_pieces.last().kind == Kind::Text && m_pieces.last().text.endsWith(u' '));
    if (followsBlank && added.startsWith(u' '))
        added.remove(0, 1);
    if (added.isEmpty())
        return;
    m_hasMarkup = m_hasMarkup || style != InlineStyle();
    if (!m_pieces.isEmpty() && m_pieces.last().kind == Kind::Text && m_pieces.last().style == style)
        m_pieces.last().text += added;
    else
        m_pieces.append({added, style, Kind::Text});
}

void InlineText::addMarkdown(const QString &markdown, InlineStyle style)
{
    m_hasMarkup = true;
    m_pieces.append({markdown, style, Kind::Markdown});
}

void InlineText::addLineBreak()
{
    if (!m_pieces.isEmpty())
        m_pieces.append({{}, {}, Kind::LineBreak});
}

int InlineText::addLink(const QString &address, const QString &title)
{
    m_links.append({address, title});
    return int(m_links.size()) - 1;
}

/// The links stay: one can go on in the next paragraph.
void InlineText::clear() { m_pieces.clear(); }

QString InlineText::plainAddress() const
{
    QString text;
    for (const Piece &piece : m_pieces) {
        if (piece.kind == Kind::LineBreak || piece.style.marks & Mark::Code)
            return {};
        text += piece.text;
    }
    text = text.trimmed();
    const bool isLinked = m_pieces.size() == 1 && m_pieces.constFirst().style.link >= 0;
    if (isLinked && m_links.at(m_pieces.constFirst().style.link).address != text)
        return {};
    const bool isAddress = text.startsWith(u"http://"_s) || text.startsWith(u"https://"_s);
    return isAddress && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c == u'<'; }) ? text : QString();
}

/// Blanks at the ends of a marked piece, and signs that would keep its mark from closing, become pieces of their own.
QList<InlineText::Piece> InlineText::tidied() const
{
    QList<Piece> parted;
    const auto part = [&parted](const QString &text) {
        if (!text.isEmpty())
            parted.append({text, {}, Kind::Text});
    };
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces.at(i);
        const bool isPlain = piece.kind != Kind::Text || piece.style == InlineStyle();
        if (isPlain || piece.style.marks & Mark::Code) {
            parted.append(piece);
            continue;
        }
        qsizetype begin = 0;
        qsizetype end = piece.text.size();
        while (begin < end && piece.text[begin] == u' ')
            ++begin;
        while (end > begin && piece.text[end - 1] == u' ')
            --end;
        const QString before = i > 0 ? m_pieces.at(i - 1).text.right(1) : QString();
        const QString after = i + 1 < m_pieces.size() ? m_pieces.at(i + 1).text.left(1) : QString();
        const bool isMarked = piece.style.marks & (Marks(Mark::Strong) | Mark::Emphasis | Mark::Strike);
        if (isMarked && begin == 0 && !before.isEmpty() && before.front().isLetterOrNumber()) {
            while (begin < end && isSign(piece.text[begin]))
                ++begin;
        }
        if (isMarked && end == piece.text.size() && !after.isEmpty() && after.front().isLetterOrNumber()) {
            while (end > begin && isSign(piece.text[end - 1]))
                --end;
        }
        part(piece.text.left(begin));
        if (begin < end)
            parted.append({piece.text.sliced(begin, end - begin), piece.style, Kind::Text});
        part(piece.text.sliced(end));
    }
    for (qsizetype i = 1; i + 1 < parted.size(); ++i) {
        Piece &piece = parted[i];
        if (piece.kind == Kind::LineBreak || (piece.style == InlineStyle() && piece.text.trimmed().isEmpty()))
            piece.style = common(parted.at(i - 1).style, parted.at(i + 1).style);
    }
    return parted;
}

QString InlineText::linkEnd(int link) const
{
    const Link &meant = m_links.at(link);
    QString title = meant.title.simplified();
    title.replace(u'"', u"\\\""_s);
    return u"]("_s + linkTarget(meant.address) + (title.isEmpty() ? QString() : u" \"%1\""_s.arg(title)) + u')';
}

QString InlineText::text(const Piece &piece) const
{
    if (piece.kind == Kind::LineBreak)
        return u"  \n"_s;
    if (piece.kind == Kind::Markdown)
        return piece.text;
    if (piece.style.marks & Mark::Code)
        return piece.text.trimmed().isEmpty() ? piece.text : inlineCode(piece.text);
    return escapedText(piece.text);
}

namespace {

/// A link or a mark that is open, with the sign that closes it.
struct Open
{
    int link = -1;
    Mark mark = Mark::Strong;
    QString end;
};

bool isWanted(const Open &open, const InlineStyle &style)
{
    return open.link >= 0 ? open.link == style.link : style.marks.testFlag(open.mark);
}

QString startOf(Mark mark, const QString &written)
{
    switch (mark) {
    case Mark::Strong:
        return u"**"_s;
    case Mark::Emphasis:
        // After the asterisks that just closed a strong word, others would be taken for more of them.
        return written.endsWith(u'*') && !written.endsWith(u" **"_s) && written.size() > 2 ? u"_"_s : u"*"_s;
    case Mark::Strike:
        return u"~~"_s;
    case Mark::Superscript:
        return u"<sup>"_s;
    case Mark::Subscript:
        return u"<sub>"_s;
    case Mark::Key:
        return u"<kbd>"_s;
    case Mark::Code:
        break;
    }
    return {};
}

QString endOf(const QString &start) { return start.startsWith(u'<') ? QString(start).insert(1, u'/') : start; }

} // namespace

QString InlineText::markdown() const
{
    constexpr qsizetype farthest = 64; // How far ahead one looks for what lasts longest.
    const QList<Piece> pieces = tidied();
    QString written;
    QList<Open> stack;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces.at(i);
        const auto unwanted =
            std::ranges::find_if(stack, [&](const Open &open) { return !isWanted(open, piece.style); });
        const bool closed = unwanted != stack.end();
        const qsizetype keep = unwanted - stack.begin();
        while (stack.size() > keep)
            written += stack.takeLast().end;

        QList<std::pair<qsizetype, Open>> opening;
        const auto lasts = [&](const Open &open) {
            qsizetype to = i;
            while (to < std::min(pieces.size(), i + farthest) && isWanted(open, pieces.at(to).style))
                ++to;
            return to;
        };
        const auto isOpen = [&stack](const Open &wanted) {
            return std::ranges::any_of(stack, [&](const Open &open) {
                return wanted.link >= 0 ? open.link == wanted.link : open.link < 0 && open.mark == wanted.mark;
            });
        };
        if (const Open link{piece.style.link, {}, {}}; link.link >= 0 && !isOpen(link))
            opening.append({lasts(link), link});
        for (const Mark mark : writtenMarks) {
            if (const Open open{-1, mark, {}}; piece.style.marks & mark && !isOpen(open))
                opening.append({lasts(open), open});
        }
        std::ranges::stable_sort(opening, std::greater(), [](const auto &each) { return each.first; });
        for (auto &[to, open] : opening) {
            const QString start = open.link >= 0 ? u"["_s : startOf(open.mark, closed ? written : QString());
            open.end = open.link >= 0 ? linkEnd(open.link) : endOf(start);
            written += start;
            stack.append(open);
        }
        written += text(piece);
    }
    while (!stack.isEmpty())
        written += stack.takeLast().end;

    QStringList lines = written.split(u'\n');
    for (QString &line : lines) {
        const bool endsInBreak = &line != &lines.last();
        line = escapedLineStart(line.trimmed()) + (endsInBreak ? u"  "_s : QString());
    }
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    if (!lines.isEmpty() && lines.last().endsWith(u"  "_s))
        lines.last() = lines.last().trimmed();
    return lines.join(u'\n');
}

} // namespace galley::model::html
