// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/parts/search/searchterms.h"
#include "publish/press/themes/pagewords.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace galley::publish {

/// A post as the search shows it.
struct SearchDocument
{
    QString title;
    QByteArray address; ///< From the site's root, percent-encoded, without a '/' in front: "2026/11/hello/".
    QString date;       ///< As readers see it.
    int year = 0;       ///< 0: without a date.
    SearchTerms terms;
};

/// The index of a site's posts as small files (path below "search/" to bytes), which a browser loads by need: for each
/// year its words in shards, and its posts in blocks. A post that changes changes files of its year only.
/// `documents` in the order of the site, the newest first.
QMap<QString, QByteArray> searchFiles(const QList<SearchDocument> &documents);

/// The files of one year: "2026/3.json", "2026/posts0.json".
QMap<QString, QByteArray> searchFilesOfYear(int year, const QList<const SearchDocument *> &documents);

/// The names of those files, without making them.
QStringList searchFileNames(int year, qsizetype posts);
/// "index.json": the years, each with the number of its posts.
QByteArray searchYears(const QMap<int, qsizetype> &posts);

/// The content of the search page, which lies in "search/" too: a form, and for who has no script what to do instead.
/// `root` leads to the front page.
QByteArray searchPageContent(const QByteArray &root, const PageWords &words);

/// "search.js"
QByteArray searchScript();

} // namespace galley::publish
