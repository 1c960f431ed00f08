// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/paths/paths.h"

#include "model/site/sitekind.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAllowedName(const QString &name)
{
    if (name.compare(".git"_L1, Qt::CaseInsensitive) == 0 || name.contains(u'\\'))
        return false;
    return std::ranges::none_of(name, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

} // namespace

std::optional<QString> pathWithin(const QString &path)
{
    QStringList names;
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts)) {
        if (name == "."_L1)
            continue;
        if (name == ".."_L1) {
            if (names.isEmpty())
                return std::nullopt;
            names.removeLast();
        } else if (isAllowedName(name)) {
            names.append(name);
        } else {
            return std::nullopt;
        }
    }
    return names.join(u'/');
}

std::optional<QString> pathOfAddress(const QString &address)
{
    static const QRegularExpression scheme(u"^([A-Za-z][A-Za-z0-9+.-]*:|//)"_s);
    if (address.isEmpty() || scheme.match(address).hasMatch())
        return std::nullopt;
    static const QRegularExpression end(u"[?#]"_s);
    const QString path = address.left(address.indexOf(end));
    const QString decoded = QUrl::fromPercentEncoding(path.toUtf8());
    return decoded.isEmpty() ? std::nullopt : std::optional(decoded);
}

QString addressOfPath(const QString &path) { return QString::fromLatin1(QUrl::toPercentEncoding(path, "/")); }

QString withinContent(const SiteKind &kind, const QDir &siteFolder, const QString &path)
{
    for (const QString &folder : kind.contentFolders(siteFolder)) {
        if (path.startsWith(folder + u'/'))
            return path.sliced(folder.size() + 1);
    }
    return path;
}

bool isMarkdown(const QString &path)
{
    return path.endsWith(".md"_L1, Qt::CaseInsensitive) || path.endsWith(".markdown"_L1, Qt::CaseInsensitive);
}

bool isMarkdownOrMdx(const QString &path) { return isMarkdown(path) || path.endsWith(".mdx"_L1, Qt::CaseInsensitive); }

bool isBesideTheSite(const QString &path)
{
    static const QStringList foreign{u"node_modules"_s, u"vendor"_s, u"bower_components"_s};
    QStringList folders = path.split(u'/');
    folders.removeLast();
    return std::ranges::any_of(
        folders, [](const QString &folder) { return folder.startsWith(u'.') || foreign.contains(folder); });
}

PathParts partsOfPath(const QString &path)
{
    static const QRegularExpression dated(u"^(\\d{4}-\\d{2}-\\d{2})[-_ ]?(.*)$"_s);
    static const QRegularExpression index(u"^index(\\.[a-z]{2}(-[A-Za-z]{2,4})?)?$"_s);

    PathParts parts;
    QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    QString stem = names.isEmpty() ? QString() : names.takeLast();
    if (const qsizetype dot = stem.lastIndexOf(u'.'); dot > 0)
        stem.truncate(dot);
    if (index.match(stem).hasMatch() && !names.isEmpty()) {
        parts.isBundle = true;
        stem = names.takeLast();
    }
    parts.folder = names.join(u'/');
    parts.stem = stem;
    if (const auto match = dated.match(stem); match.hasMatch()) {
        parts.date = QDate::fromString(match.captured(1), Qt::ISODate);
        if (parts.date.isValid() && !match.captured(2).isEmpty())
            parts.stem = match.captured(2);
    }
    return parts;
}

QString PathParts::title() const
{
    QString words = stem;
    words.replace(u'-', u' ').replace(u'_', u' ');
    words = words.simplified();
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words.isEmpty() ? stem : words;
}

} // namespace galley::model
