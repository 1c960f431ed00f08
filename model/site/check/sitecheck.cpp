// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/check/sitecheck.h"

#include "model/site/check/faultsofpost.h"
#include "model/site/configuration/configuration.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SiteCheck", text); }

} // namespace

QString toString(SiteFault fault)
{
    switch (fault) {
    case SiteFault::BrokenLink:
        return u"broken-link"_s;
    case SiteFault::BrokenAnchor:
        return u"broken-anchor"_s;
    case SiteFault::MissingImage:
        return u"missing-image"_s;
    case SiteFault::LargeImage:
        return u"large-image"_s;
    case SiteFault::MissingAltText:
        return u"missing-alt-text"_s;
    case SiteFault::SameAddress:
        return u"same-address"_s;
    case SiteFault::DateAgainstFileName:
        return u"date-against-file-name"_s;
    case SiteFault::FutureDate:
        return u"future-date"_s;
    case SiteFault::DraftThatIsPublished:
        return u"draft-that-is-published"_s;
    case SiteFault::UnreadableFrontMatter:
        return u"unreadable-front-matter"_s;
    case SiteFault::WrongEncoding:
        return u"wrong-encoding"_s;
    }
    return {};
}

bool stopsPublishing(SiteFault fault)
{
    return fault == SiteFault::UnreadableFrontMatter || fault == SiteFault::WrongEncoding ||
           fault == SiteFault::SameAddress;
}

Result<QList<SiteFinding>> checkSite(const Site &site, const QList<CheckedPost> &posts, const QDateTime &now,
                                     const Progress &progress, const QSet<PostId> &only)
{
    constexpr qsizetype postsAtOnce = 200;
    const ConfigurationScope readOnce;
    const SiteAddresses addresses(site, posts);
    CheckRun run{posts, addresses, now};
    for (qsizetype index = 0; index < posts.size(); ++index) {
        if (index % postsAtOnce == 0 && progress && !progress({tr("Looking through the posts"), index, posts.size()}))
            return std::unexpected(
                Error{tr("Checking the site was stopped."), tr("Start it again when you like."), {}});
        if (!only.isEmpty() && !only.contains(posts.at(index).id))
            continue;
        const qsizetype first = run.findings.size();
        checkText(run, index);
        checkDates(run, index);
        checkAddress(run, index);
        checkLinks(run, index);
        std::stable_sort(run.findings.begin() + first, run.findings.end(),
                         [](const SiteFinding &a, const SiteFinding &b) { return a.line < b.line; });
    }
    return run.findings;
}

QByteArray mended(const QByteArray &source, QList<SiteMend> mends)
{
    std::ranges::sort(mends, std::greater(), &SiteMend::begin); // From the end, so that places stay true.
    QByteArray text = source;
    qsizetype untouched = source.size();
    for (const SiteMend &mend : mends) {
        if (mend.begin < 0 || mend.begin + mend.length > untouched)
            continue;
        text.replace(mend.begin, mend.length, mend.with);
        untouched = mend.begin;
    }
    return text;
}

} // namespace galley::model
