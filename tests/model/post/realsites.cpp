// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/post/realsites.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

Headers headersOf(const QDir &site)
{
    if (site.dirName() == "pelican"_L1 || site.exists(u"pelicanconf.py"_s))
        return Headers::Lines;
    QFile package(site.filePath(u"package.json"_s));
    const bool isHexo = package.open(QIODevice::ReadOnly) && package.readAll().contains("\"hexo\"");
    return isHexo ? Headers::Hexo : Headers::None;
}

/// The changed part of `text`: what is not the same at both ends, in whole lines.
QByteArrayList changedLines(const QByteArrayList &text, const QByteArrayList &other, qsizetype &first)
{
    const qsizetype shorter = qMin(text.size(), other.size());
    first = 0;
    while (first < shorter && text.at(first) == other.at(first))
        ++first;
    qsizetype tail = 0;
    while (tail < shorter - first && text.at(text.size() - 1 - tail) == other.at(other.size() - 1 - tail))
        ++tail;
    return text.sliced(first, text.size() - first - tail);
}

qsizetype indentOf(const QByteArray &line)
{
    qsizetype indent = 0;
    while (indent < line.size() && (line.at(indent) == ' ' || line.at(indent) == '\t'))
        ++indent;
    return indent;
}

bool opensKey(const QByteArray &line)
{
    static const QRegularExpression key(uR"(^\s*["']?[\w.-]+["']?\s*[:=])"_s);
    return key.match(QString::fromUtf8(line)).hasMatch();
}

QByteArray without(QByteArray text, const QByteArray &bytes)
{
    text.removeIf([&](char byte) { return bytes.contains(byte); });
    return text;
}

} // namespace

QList<RealPost> realPosts()
{
    const QString folder = qEnvironmentVariable("GALLEY_CORPORA");
    QList<RealPost> posts;
    for (const QString &part : {u"sites"_s, u"frontmatter"_s, u"."_s}) {
        const QDir collection(folder + u'/' + part);
        if (folder.isEmpty() || !collection.exists() || (part == "."_L1 && !posts.isEmpty()))
            continue;
        for (const QString &name : collection.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir site(collection.filePath(name));
            const Headers headers = headersOf(site);
            QDirIterator files(site.path(), {u"*.md"_s, u"*.markdown"_s, u"*.mdx"_s, u"*.mmd"_s},
                               QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext())
                posts.append({files.next(), headers});
        }
    }
    return posts;
}

QStringList realSites()
{
    const QString folder = qEnvironmentVariable("GALLEY_CORPORA");
    const QDir sites(QDir(folder).exists(u"sites"_s) ? folder + u"/sites"_s : folder);
    QStringList folders;
    for (const QString &name : folder.isEmpty() ? QStringList() : sites.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(sites.filePath(name));
    return folders;
}

Hunk hunkOf(const QByteArray &before, const QByteArray &after, const QString &key)
{
    const QByteArrayList left = before.split('\n');
    const QByteArrayList right = after.split('\n');
    qsizetype first = 0;
    const QByteArrayList old = changedLines(left, right, first);
    const QByteArrayList now = changedLines(right, left, first);
    Hunk hunk{.isOneHunk = true};
    // Nothing between the first and the last changed line is the same on both sides but blank lines within a list.
    for (qsizetype line = 0; line < qMin(old.size(), now.size()); ++line)
        hunk.isOneHunk = hunk.isOneHunk && (old.at(line) != now.at(line) || old.at(line).trimmed().isEmpty());
    qsizetype head = 0;
    while (head < qMin(before.size(), after.size()) && before.at(head) == after.at(head))
        ++head;
    const bool onlyAdds = after.endsWith(QByteArrayView(before).sliced(head));
    if (old.isEmpty() || onlyAdds) {
        hunk.isWithinKey = true;
        return hunk;
    }
    // Going up from the changed lines to that of the key, no other key of its depth is met.
    const QByteArray name = key.section(u'.', -1).toUtf8().toLower();
    qsizetype keyLine = first;
    while (keyLine > 0 && !(opensKey(left.at(keyLine)) && left.at(keyLine).toLower().contains(name)))
        --keyLine;
    const bool isOnOneLine = left.at(keyLine).trimmed().startsWith('{'); // JSON, all of it.
    hunk.isWithinKey = isOnOneLine || left.at(keyLine).toLower().contains(name);
    for (qsizetype line = keyLine + 1; line < first + old.size(); ++line)
        hunk.isWithinKey =
            hunk.isWithinKey && !(opensKey(left.at(line)) && indentOf(left.at(line)) <= indentOf(left.at(keyLine)));
    return hunk;
}

QString reasonOfOtherSpelling(const QByteArray &before, const QByteArray &restored)
{
    qsizetype first = 0;
    const QByteArrayList beforeLines = before.split('\n');
    const QByteArrayList restoredLines = restored.split('\n');
    const QByteArray old = changedLines(beforeLines, restoredLines, first).join('\n');
    const QByteArray now = changedLines(restoredLines, beforeLines, first).join('\n');
    if (old == now)
        return {};
    if (without(old, " \t\n\r") == without(now, " \t\n\r"))
        return u"line breaks or spaces within a value"_s;
    if (without(old, "'\"") == without(now, "'\""))
        return u"quotes that are not needed, or the other ones"_s;
    if (without(old, "[] ") == without(now, "[] "))
        return u"an empty list with or without brackets"_s;
    if (old.contains('\\'))
        return u"escapes that are not needed"_s;
    if (old.contains('#'))
        return u"a comment within a value"_s;
    if (without(old, " \t\n\r'\"[],-") == without(now, " \t\n\r'\"[],-"))
        return u"a list in another style"_s;
    if (old.contains("{{") || old.contains('*') || old.contains('&'))
        return u"an alias, or a place to be filled in"_s;
    return {};
}
