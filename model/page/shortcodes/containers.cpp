// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/allowlist.h"
#include "model/page/shortcodes/shortcodes.h"
#include "model/page/shortcodes/tag.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names that themes use, and the look that they come to.
struct Look
{
    QLatin1StringView name;
    QLatin1StringView look;
};

constexpr Look looks[] = {
    {"note"_L1, "note"_L1},       {"info"_L1, "info"_L1},       {"tip"_L1, "tip"_L1},
    {"hint"_L1, "tip"_L1},        {"success"_L1, "tip"_L1},     {"important"_L1, "warning"_L1},
    {"warning"_L1, "warning"_L1}, {"caution"_L1, "warning"_L1}, {"danger"_L1, "danger"_L1},
    {"error"_L1, "danger"_L1},    {"quote"_L1, "quote"_L1},     {"blockquote"_L1, "quote"_L1},
    {"pullquote"_L1, "quote"_L1}, {"details"_L1, "details"_L1},
};

QString lookOf(const QString &name)
{
    for (const Look &row : looks) {
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.look;
    }
    return name.contains("note"_L1, Qt::CaseInsensitive) ? u"note"_s : u"other"_s;
}

struct Caption
{
    QString name;
    QString words;
};

/// :::note Words, :::note[Words], ::: tip "Words"
Caption captionOfColons(const QString &line)
{
    static const QRegularExpression form(uR"(^:{3,}\s*\{?\.?([\w-]*)\}?\s*(?:\[([^\]]*)\]|(?:title=)?(.*?))\s*$)"_s);
    const QRegularExpressionMatch match = form.match(line);
    QString words = match.captured(2) + match.captured(3);
    if (words.size() > 1 && words.startsWith(u'"') && words.endsWith(u'"'))
        words = words.sliced(1, words.size() - 2);
    return {match.captured(1), words};
}

Caption captionOf(const QByteArray &source)
{
    if (source.startsWith(":::"))
        return captionOfColons(QString::fromUtf8(source));
    const Tag tag = readTag(source);
    const QString words = tag.firstOf({u"title"_s, u"summary"_s, u"author"_s, u"label"_s});
    return {tag.name, words.isEmpty() ? tag.items.join(u' ') : words};
}

} // namespace

QByteArray containerStart(const QByteArray &source)
{
    Caption caption = captionOf(source);
    if (caption.words.isEmpty() && !caption.name.isEmpty())
        caption.words = caption.name.front().toUpper() + caption.name.sliced(1);
    // Classes that Docusaurus and many themes have rules for, so that a site's own style sheet finds them.
    const QString styleClass = u"admonition admonition-%1 alert alert-%1"_s.arg(lookOf(caption.name));
    return "<div" + attribute("class", styleClass) + "><p class=\"admonition-heading\">" +
           caption.words.toHtmlEscaped().toUtf8() + "</p>";
}

} // namespace galley::model
