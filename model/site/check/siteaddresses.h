// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/check/sitecheck.h"
#include "model/site/sitekind.h"

#include <QDir>
#include <QHash>
#include <QMultiHash>
#include <QStringList>

namespace galley::model {

/// Where the posts and files of one site are found, by whatever an author may write to lead there.
class SiteAddresses
{
public:
    SiteAddresses(const Site &site, const QList<CheckedPost> &posts);

    const SiteKind &kind() const { return m_kind; }
    const QDir &folder() const { return m_folder; }
    /// The address of a post, as compared: without the ends that servers leave out.
    QString addressOf(qsizetype post) const { return m_addresses.at(post); }
    /// The path below its host that the site is served at, "/blog"; empty for the host's own root.
    QString root() const { return m_root; }
    /// The posts that share an address.
    QList<qsizetype> postsAt(const QString &address) const { return m_posts.values(address); }

    enum class Target { Elsewhere, Post, File, Nowhere };
    struct Found
    {
        Target target = Target::Nowhere;
        qsizetype post = -1;
        QString path{}; ///< Of a file, relative to the site folder; empty where only a page of it is known.
    };
    /// What an address in a post leads to, its anchor left out. `Elsewhere`: not within this site, or it cannot be
    /// told.
    Found find(qsizetype from, const QString &address) const;

    /// What a post most likely meant by an address that leads nowhere: another site whose scheme is missing, or the
    /// only post whose address or file ends so.
    std::optional<QString> likelyAddress(qsizetype from, const QString &address) const;
    /// The file of an image that a post names; empty: none.
    QString imageFile(qsizetype post, const QString &address) const;
    /// The only image of the site with the name that an address ends in, relative to the site folder; none of another
    /// post's own.
    std::optional<QString> likelyImage(const QString &address) const;

private:
    /// What a site does with relative addresses that lead nowhere by themselves.
    enum class OwnLinks {
        None,
        FromInput, ///< Eleventy finds the file from its input folder.
        ByHook,    ///< A template of a Hugo site writes all links.
    };

    void readFiles();
    QString wholeAddressOf(const CheckedPost &post) const;
    Found findPath(qsizetype from, const QString &path) const;
    Found findAnew(qsizetype from, const QString &address) const;
    Found findRelative(qsizetype from, const QString &path) const;
    Found findByOwnLinks(const QString &path) const;
    Found findBeside(const QString &path) const;
    bool isFile(const QString &path) const;
    bool isMadeByGenerator(const QString &address) const;

    const SiteKind &m_kind;
    QDir m_folder;
    QString m_ownHost; ///< "blog.example", when the configuration tells.
    QString m_root;    ///< The path below the host that the site is served at: "/blog".
    OwnLinks m_ownLinks = OwnLinks::None;
    const QList<CheckedPost> &m_checked;
    QStringList m_addresses;
    QMultiHash<QString, qsizetype> m_posts;  ///< By address.
    QSet<QString> m_above;                   ///< The parts of them that end at a '/'.
    QHash<QString, qsizetype> m_byPath;      ///< By path, ending left out.
    QSet<QString> m_files;                   ///< Relative to the site folder.
    QSet<QString> m_pages;                   ///< The ends of addresses that the site's other files may have.
    QMultiHash<QString, QString> m_images;   ///< Paths by file name in lower case.
    mutable QHash<QString, Found> m_found;   ///< Addresses from the root that were looked for before.
    QMultiHash<QString, qsizetype> m_byLast; ///< By the last part of the address.
};

/// An address as it is compared: decoded, with a '/' in front, without "index.html", ".html" and a '/' at the end.
QString comparableAddress(const QString &path);

} // namespace galley::model
