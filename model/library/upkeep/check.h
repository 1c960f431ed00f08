// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/library/libraryaccess.h"
#include "model/progress.h"

namespace galley::model {

class Database;
class LibraryData;

/// One thing in a library that is not as it should be.
struct Finding
{
    enum class Part {
        File,    ///< The database itself: pages, rows, keys.
        Text,    ///< A post's present text.
        Version, ///< A version of a post.
        Base,    ///< What was last known to be in the post's repository.
        Step,    ///< A text that takes back a change of many posts.
        Media,
        // Derived: can be made anew from the texts.
        Search,
        Fields, ///< Title, tags, state, words …
    };

    Part part = Part::File;
    PostId post;        ///< Empty when it is not about one post.
    qint64 version = 0; ///< Of the post, for Part::Version.
    QString words;      ///< One sentence for the author, with the post's title.
    QByteArray hash{};  ///< Of the bytes that should be there; empty when it is not about bytes.

    bool isDerived() const { return part >= Part::Search; }
    bool operator==(const Finding &) const = default;
};

/// What a check has looked at and found.
struct CheckReport
{
    qint64 posts = 0;
    qint64 keptTexts = 0; ///< Texts of versions and bases.
    qint64 mediaFiles = 0;
    QList<Finding> findings;
    int mostFindings = 1000;
    int findingsLeftOut = 0; ///< Those above that number.

    void add(Finding finding);
    bool isGood() const { return findings.isEmpty(); }
    bool isTruthGood() const; ///< Nothing but what can be derived anew is wrong.
};

/// Checks the database, and every text, version, base and image against the hash kept with it. Changes nothing. For a
/// copy of a library, or one that nobody works with: it holds the database for long. An error: stopped.
Result<> checkTruth(Database &database, CheckReport &report, const Progress &progress);

/// Checks what is derived: the search index, and the fields, labels and state of every post.
Result<> checkDerived(LibraryData &library, CheckReport &report, const Progress &progress);

/// All of it, on a copy beside the library, so that typing goes on. Any thread. Errors: stopped; no room for the copy.
Result<CheckReport> checkLibrary(LibraryAccess &library, const Progress &progress);

/// Makes anew what is derived and was found wrong, and brings damaged texts back from where the library, or a backup
/// of it, holds the same bytes. Gives what is still wrong.
Result<CheckReport> repairLibrary(LibraryAccess &library, const CheckReport &found, const Progress &progress);

} // namespace galley::model
