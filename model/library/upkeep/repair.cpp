// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/search/searchindex.h"
#include "model/library/upkeep/bytesrepair.h"
#include "model/library/upkeep/check.h"
#include "model/library/upkeep/dailybackups.h"
#include "model/library/upkeep/librarycopy.h"
#include "model/library/upkeep/lostbytes.h"

#include <QCoreApplication>

namespace galley::model {

namespace {

constexpr qsizetype postsAtOnce = 20; // Some milliseconds.

bool holds(const CheckReport &report, Finding::Part part)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [part](const Finding &finding) { return finding.part == part; });
}

Result<> deriveSome(Library &library, const QList<PostId> &posts)
{
    LibraryData &data = library.data();
    Transaction change(data.database);
    for (const PostId &id : posts) {
        const PostRow row = change.take([&] { return postRow(data.database, id); });
        rememberIndexed(change, row.number);
        deriveAnew(change, data, id);
    }
    return change.commit();
}

/// The posts that the check named, or all of them when it named too many to list.
Result<QList<PostId>> postsToDerive(LibraryAccess &library, const CheckReport &found)
{
    if (found.findingsLeftOut > 0) {
        return library.with([](Library &open) {
            return allRows(open.data().database.query("SELECT id FROM post"),
                           [](Statement &row) { return row.text(0); });
        });
    }
    QList<PostId> posts;
    for (const Finding &finding : found.findings) {
        if (finding.part == Finding::Part::Fields)
            posts.append(finding.post);
    }
    return posts;
}

Result<> repairFields(LibraryAccess &library, const CheckReport &found, const Progress &progress)
{
    const auto posts = postsToDerive(library, found);
    if (!posts)
        return std::unexpected(posts.error());
    for (qsizetype first = 0; first < posts->size(); first += postsAtOnce) {
        if (progress &&
            !progress({QCoreApplication::translate("Check", "Reading the texts anew"), first, posts->size()}))
            return std::unexpected(stoppedError());
        const auto piece = posts->mid(first, postsAtOnce);
        if (auto done = library.with([&](Library &open) { return deriveSome(open, piece); }); !done)
            return done;
    }
    return {};
}

} // namespace

Result<CheckReport> repairLibrary(LibraryAccess &library, const CheckReport &found, const Progress &progress)
{
    for (const Finding &finding : found.findings) {
        library.run([&](Library &open) {
            LostBytes elsewhere(open.data().database, dailyBackups(open.folder()));
            repairBytes(open.data().database, finding, elsewhere);
        });
    }
    if (holds(found, Finding::Part::Fields)) {
        if (auto done = repairFields(library, found, progress); !done)
            return std::unexpected(done.error());
    }
    const auto searchMended = library.with([](Library &open) { return open.mendSearch(); });
    if (!searchMended)
        return std::unexpected(searchMended.error());
    return checkLibrary(library, progress);
}

} // namespace galley::model
