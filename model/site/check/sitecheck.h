// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/post.h"
#include "model/progress.h"
#include "model/result.h"
#include "model/site/site.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace galley::model {

/// What can be wrong with a site's posts.
enum class SiteFault {
    BrokenLink,
    BrokenAnchor,
    MissingImage,
    LargeImage,
    MissingAltText,
    SameAddress,
    DateAgainstFileName,
    FutureDate,
    DraftThatIsPublished,
    UnreadableFrontMatter,
    WrongEncoding,
};

/// "broken-link" …: the word that commands and JSON use; never translated.
QString toString(SiteFault fault);

/// Whether a post with this fault would not reach its readers at all, or take another's place; the other faults are
/// blemishes, to be warned of.
bool stopsPublishing(SiteFault fault);

/// A post as the check looks at it.
struct CheckedPost
{
    PostId id;
    QString path; ///< Empty for one that was never published.
    QByteArray source;
    PostFields fields;
    QSet<QString> mediaNames{}; ///< Files of the library that go along with it.
};

/// A change of a post's text that mends a finding: `with` in the place of these bytes.
struct SiteMend
{
    QString words; ///< What it does, for a button: “Link to /2024/hello/”.
    qsizetype begin = 0;
    qsizetype length = 0;
    QByteArray with;
};

struct SiteFinding
{
    SiteFault fault = SiteFault::BrokenLink;
    PostId post;
    QString path;
    QString title;  ///< Of the post.
    int line = 0;   ///< In the file, from 1; 0: it is of the post as a whole.
    QString place;  ///< The address, name or date that it is about, as written.
    QString reason; ///< For the author.
    std::optional<SiteMend> mend{};
};

/// Looks through the posts of a site, in the order of the posts and of their lines. Reads the names and sizes of the
/// site's files, no contents but its configuration; runs nothing, and asks no network. With `only` it looks at these
/// posts, and takes the others as what links may lead to. Any thread. Errors: stopped.
Result<QList<SiteFinding>> checkSite(const Site &site, const QList<CheckedPost> &posts,
                                     const QDateTime &now = QDateTime::currentDateTimeUtc(),
                                     const Progress &progress = {}, const QSet<PostId> &only = {});

/// The text with the mends of some findings of that post; those that would touch the same bytes are left out.
QByteArray mended(const QByteArray &source, QList<SiteMend> mends);

} // namespace galley::model
