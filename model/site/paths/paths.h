// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDir>
#include <QString>

#include <optional>

namespace galley::model {

class SiteKind;

/// `path` without ".", ".." and doubled separators; none when it would leave the folder it is relative to,
/// or holds what cannot stand in a path of a site (a backslash, a control character, a ".git").
std::optional<QString> pathWithin(const QString &path);

/// The path that a web address in a post means, decoded and without query and anchor; none for an address with a scheme
/// or host.
std::optional<QString> pathOfAddress(const QString &address);

/// `path` written as a web address: what is not allowed in one is percent-encoded.
QString addressOfPath(const QString &path);

/// True for a name that Markdown files have.
/// A post's path below the content folder that it lies in; the whole path where it lies in none.
QString withinContent(const SiteKind &kind, const QDir &siteFolder, const QString &path);

bool isMarkdown(const QString &path);
/// The same, or Markdown with components (.mdx).
bool isMarkdownOrMdx(const QString &path);
/// True if a folder on the way is hidden or holds other people's programs (node_modules …).
bool isBesideTheSite(const QString &path);

/// What a file's name tells: "content/2024-05-06-hello-world.md" and "content/2024-05-06-hello-world/index.md" alike.
struct PathParts
{
    QString folder;        ///< Above the file, or above the bundle.
    QString stem;          ///< "hello-world"; never empty.
    QDate date;            ///< Invalid when the name has none.
    bool isBundle = false; ///< The post is the index of a folder of its own.

    QString title() const; ///< “Hello world”.
};
PathParts partsOfPath(const QString &path);

} // namespace galley::model
