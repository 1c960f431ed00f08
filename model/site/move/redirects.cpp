// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/move/redirects.h"

#include <QFileInfo>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArrayList columnsOf(const QByteArray &line)
{
    QByteArrayList columns = line.simplified().split(' ');
    if (columns.constFirst().isEmpty() || columns.constFirst().startsWith('#'))
        columns.clear();
    return columns;
}

bool holdsForMany(const QByteArray &from) { return from.contains('*') || from.contains(':'); }

bool isSame(const QByteArray &one, const QByteArray &other)
{
    const auto bare = [](const QByteArray &address) {
        return address.size() > 1 && address.endsWith('/') ? address.chopped(1) : address;
    };
    return bare(one) == bare(other);
}

} // namespace

RedirectWay redirectWay(const SiteKind &kind, const QDir &siteFolder)
{
    if (!kind.keyOfRedirects(siteFolder).isEmpty())
        return RedirectWay::Key;
    return redirectRulesPath(siteFolder).isEmpty() ? RedirectWay::None : RedirectWay::Rules;
}

QString redirectRulesPath(const QDir &siteFolder)
{
    for (const QString &folder : {u"static/"_s, u"public/"_s, u"source/"_s, u"src/"_s, u"src/public/"_s,
                                  u"content/extra/"_s, u"content/"_s, u""_s}) {
        const QFileInfo file(siteFolder.filePath(folder + u"_redirects"_s));
        if (file.isFile() && !file.isSymLink())
            return folder + u"_redirects"_s;
    }
    return {};
}

Result<QByteArray> withRedirectKey(const SiteKind &kind, const QDir &siteFolder, const QByteArray &source,
                                   const QString &from, const QString &to)
{
    const Result<FrontMatter> frontMatter = kind.parse(source);
    if (!frontMatter)
        return std::unexpected(frontMatter.error());
    const QString key = kind.keyFor(*frontMatter, kind.keyOfRedirects(siteFolder));
    QStringList addresses = frontMatter->list(key);
    const QStringList before = addresses;
    addresses.removeIf([&](const QString &address) { return isSame(address.toUtf8(), to.toUtf8()); });
    if (from != to && !addresses.contains(from))
        addresses.append(from);
    if (addresses == before)
        return source;
    if (addresses.isEmpty())
        return frontMatter->without(key);
    return frontMatter->kind() == FrontMatterKind::None ? kind.withField(source, key, addresses)
                                                        : frontMatter->withList(key, addresses);
}

QByteArray withRedirectRule(const QByteArray &rules, const QString &from, const QString &to)
{
    const QByteArray lineEnd = rules.contains("\r\n") ? "\r\n" : "\n";
    const QByteArray source = from.toUtf8();
    const QByteArray target = to.toUtf8();
    QByteArray kept;
    qsizetype place = -1; // Where the new line goes: the first rule that fits wins.
    QByteArray status = " 301";
    for (qsizetype begin = 0; begin < rules.size();) {
        const qsizetype newLine = rules.indexOf('\n', begin);
        const qsizetype end = newLine < 0 ? rules.size() : newLine + 1;
        const QByteArray line = rules.sliced(begin, end - begin);
        begin = end;
        const QByteArrayList columns = columnsOf(line);
        if (columns.size() > 1 && isSame(columns.constFirst(), target))
            continue; // The page is there again.
        if (columns.size() > 1 && isSame(columns.constFirst(), source) && isSame(columns.at(1), target))
            return rules;
        if (place < 0 && !columns.isEmpty() && holdsForMany(columns.constFirst()))
            place = kept.size();
        else if (columns.size() > 1)
            status = columns.size() == 2 ? QByteArray() : status;
        kept += line;
    }
    if (place < 0 && !kept.isEmpty() && !kept.endsWith('\n'))
        kept += lineEnd;
    return kept.insert(place < 0 ? kept.size() : place, source + ' ' + target + status + lineEnd);
}

} // namespace galley::model
