// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/others/wikilinks.h"

#include "model/post/slug.h"

#include <QRegularExpression>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFile(const QString &name)
{
    static const QRegularExpression ending(u"\\.(png|jpe?g|gif|webp|svg|bmp|avif|pdf|mp3|mp4|webm|ogg|wav|m4a|mov)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return ending.match(name).hasMatch();
}

/// A line outside of fences, its spans of code left alone.
QString plainLine(const QString &line, const AddressOfNote &addressOf, const std::function<void(const QString &)> &lost)
{
    static const QRegularExpression parts(uR"((`+)[^`].*?\1|(!?)\[\[([^\[\]\n]+)\]\])"_s);
    QString plain;
    qsizetype at = 0;
    for (auto matches = parts.globalMatch(line); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        plain += QStringView(line).sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        if (match.captured(3).isEmpty()) {
            plain += match.captured();
            continue;
        }
        const QString target = match.captured(3).section(u'|', 0, 0).trimmed();
        const QString shown =
            match.captured(3).contains(u'|') ? match.captured(3).section(u'|', 1).trimmed() : QString();
        const QString name = target.section(u'#', 0, 0).trimmed();
        const QString heading = target.section(u'#', 1).trimmed();
        if (isFile(name)) {
            static const QRegularExpression size(u"^\\d+(x\\d+)?$"_s);
            const QString words = size.match(shown).hasMatch() ? QString() : shown;
            const QString address = QString::fromUtf8(QUrl::toPercentEncoding(name, "/"));
            const bool isShown = !match.captured(2).isEmpty();
            plain += isShown ? u"![%1](%2)"_s.arg(words, address)
                             : u"[%1](%2)"_s.arg(words.isEmpty() ? name.section(u'/', -1) : words, address);
            continue;
        }
        const QString words = !shown.isEmpty() ? shown : name.isEmpty() ? heading : name.section(u'/', -1);
        const QString anchor = heading.isEmpty() ? QString() : u'#' + slugFromTitle(heading);
        const QString address = name.isEmpty() ? QString() : addressOf(name);
        if (address.isEmpty() && !name.isEmpty()) {
            lost(name);
            plain += words;
        } else {
            plain += u"[%1](%2)"_s.arg(words, address + anchor);
        }
    }
    plain += QStringView(line).sliced(at);
    return plain;
}

} // namespace

QByteArray withoutWikiLinks(const QByteArray &markdown, const AddressOfNote &addressOf,
                            const std::function<void(const QString &)> &lost)
{
    if (!markdown.contains("[["))
        return markdown;
    static const QRegularExpression fence(u"^ {0,3}(```+|~~~+)"_s);
    QByteArray plain;
    QString open;
    for (const QByteArray &line : markdown.split('\n')) {
        const QString text = QString::fromUtf8(line);
        const QString mark = fence.match(text).captured(1);
        const bool isCode = !open.isEmpty() || !mark.isEmpty();
        if (open.isEmpty())
            open = mark;
        else if (mark.startsWith(open))
            open.clear();
        plain += (isCode || !line.contains("[[") ? line : plainLine(text, addressOf, lost).toUtf8()) + '\n';
    }
    plain.chop(1);
    return plain;
}

} // namespace galley::model
