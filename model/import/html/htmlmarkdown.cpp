// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlmarkdown.h"

#include "model/import/html/htmlreader.h"
#include "model/page/htmltree.h"

#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entity
{
    QLatin1StringView name;
    QLatin1StringView text;
};

constexpr Entity entities[] = {{"&lt;"_L1, "<"_L1},  {"&gt;"_L1, ">"_L1},   {"&quot;"_L1, "\""_L1},
                               {"&#39;"_L1, "'"_L1}, {"&nbsp;"_L1, " "_L1}, {"&amp;"_L1, "&"_L1}};

bool startsWith(QStringView text, qsizetype at, QLatin1StringView word)
{
    return text.sliced(at).startsWith(word, Qt::CaseInsensitive);
}

/// From behind the name of an element that holds no text for readers to its end; the same place for any other.
qsizetype behindHidden(QStringView html, qsizetype tag)
{
    for (const QLatin1StringView name : {"<script"_L1, "<style"_L1, "<title"_L1}) {
        if (!startsWith(html, tag, name))
            continue;
        const QString end = u"</"_s + name.sliced(1);
        const qsizetype found = html.indexOf(end, tag, Qt::CaseInsensitive);
        return found < 0 ? html.size() : found;
    }
    return tag;
}

} // namespace

std::optional<HtmlMarkdown> markdownFromHtml(const QByteArray &html, const HtmlImport &options)
{
    const HtmlTree tree(html);
    if (!tree.root())
        return std::nullopt;
    return html::HtmlReader(tree.root(), options).read();
}

QString textOfHtml(const QByteArray &html)
{
    const QString all = QString::fromUtf8(html);
    QString text;
    text.reserve(all.size() / 2);
    bool breaksLine = false;
    for (qsizetype at = 0; at < all.size();) {
        if (all[at] != u'<') {
            const qsizetype tag = all.indexOf(u'<', at);
            const QStringView words = QStringView(all).sliced(at, (tag < 0 ? all.size() : tag) - at);
            const QString simple = words.toString().simplified();
            if (!simple.isEmpty()) {
                if (!text.isEmpty() && !text.endsWith(u'\n'))
                    text += breaksLine ? u'\n' : u' ';
                text += simple;
                breaksLine = false;
            }
            at += words.size();
            continue;
        }
        at = behindHidden(all, at);
        if (at >= all.size())
            break;
        for (const QLatin1StringView name : {"<p"_L1, "</p"_L1, "<br"_L1, "</div"_L1, "<li"_L1, "<tr"_L1, "</h"_L1})
            breaksLine = breaksLine || startsWith(all, at, name);
        const qsizetype end = all.indexOf(u'>', at);
        at = end < 0 ? all.size() : end + 1;
    }
    for (const Entity &entity : entities)
        text.replace(entity.name, entity.text);
    return text;
}

} // namespace galley::model
