// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/shortcodes/tag.h"

#include <QRegularExpression>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One item of a tag: key=value, key: value, or a value; values bare or in quotes.
struct Item
{
    QString key;
    QString value;
};

QList<Item> readItems(const QString &text)
{
    static const QRegularExpression item(
        uR"((?:([\w:.-]+)\s*=\s*|([a-z_]+):(?=["'\w/]))?\{?("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|[^\s,"'`(){}]+)\}?)"_s);
    QList<Item> items;
    for (const QRegularExpressionMatch &match : item.globalMatch(text)) {
        QString value = match.captured(3);
        if (value.size() > 1 && u"\"'`"_s.contains(value.front()) && value.front() == value.back()) {
            const QChar quote = value.front();
            value = value.sliced(1, value.size() - 2).replace(u'\\' + QString(quote), quote);
        }
        items.append({match.captured(1) + match.captured(2), value});
    }
    return items;
}

struct Form
{
    QString opening;
    QString closing;
};

const QList<Form> &forms()
{
    static const QList<Form> all{{u"{{<"_s, u">}}"_s}, {u"{{%"_s, u"%}}"_s}, {u"{%"_s, u"%}"_s},
                                 {u"{{"_s, u"}}"_s},   {u"{#"_s, u"#}"_s},   {u"<"_s, u">"_s}};
    return all;
}

/// Of the tag: what is left of `text` begins behind the name.
QString takeName(QString &text)
{
    static const QRegularExpression name(u"^[\\w.:/-]+"_s);
    const QString found = name.match(text).captured();
    text = text.sliced(found.size());
    return found;
}

} // namespace

QString Tag::value(const QString &key, int position) const
{
    return named.contains(key) ? named.value(key) : items.value(position);
}

QString Tag::firstOf(const QStringList &keys) const
{
    for (const QString &key : keys) {
        if (!named.value(key).isEmpty())
            return named.value(key);
    }
    return {};
}

Tag readTag(const QByteArray &source)
{
    const QString text = QString::fromUtf8(source).trimmed();
    Tag tag;
    for (const Form &form : forms()) {
        const qsizetype end = text.indexOf(form.closing, form.opening.size());
        if (!text.startsWith(form.opening) || end < 0)
            continue;
        const qsizetype bodyEnd = form.opening == u"<"_s ? text.lastIndexOf(u'>') : end;
        QString inside = text.sliced(form.opening.size(), bodyEnd - form.opening.size());
        tag.isOutput = form.opening == u"{{"_s;
        const qsizetype contentStart = bodyEnd + form.closing.size();
        const qsizetype contentEnd = text.lastIndexOf(form.opening);
        if (contentEnd > contentStart)
            tag.content = text.sliced(contentStart, contentEnd - contentStart);
        inside = inside.trimmed();
        while (inside.startsWith(u'-'))
            inside = inside.sliced(1).trimmed();
        while (inside.endsWith(u'-') || inside.endsWith(u'/'))
            inside = inside.chopped(1).trimmed();
        tag.closes = inside.startsWith(u'/');
        if (tag.closes)
            inside = inside.sliced(1).trimmed();
        tag.name = takeName(inside);
        if (form.opening.startsWith(u"{%"_s) && tag.name.startsWith(u"end"_s)) {
            tag.closes = true;
            tag.name = tag.name.sliced(3);
        }
        const QList<Item> items = readItems(inside);
        for (const Item &item : items) {
            if (item.key.isEmpty())
                tag.items.append(item.value);
            else
                tag.named.insert(item.key, item.value);
        }
        break;
    }
    return tag;
}

} // namespace galley::model
