// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/siteuse.h"

#include "model/library/library.h"

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

constexpr auto isOn = "yes";
constexpr auto isOff = "off";

QString trustKey(const SiteId &site) { return u"trust/"_s + site; }
QString hooksKey(const SiteId &site) { return u"hooks/"_s + site; }
QString signingKey(const SiteId &site) { return u"signing/"_s + site; }

} // namespace

SiteUse siteUse(LibraryAccess &library, const SiteId &site)
{
    return library.with([&site](Library &known) {
        const auto is = [&known](const QString &key, const char *value) {
            return known.recall(key).value_or(QByteArray()) == value;
        };
        SiteUse use;
        use.isTrusted = is(trustKey(site), isOn);
        use.hooks = is(hooksKey(site), isOff) ? Hooks::Off : Hooks::Run;
        use.signing = is(signingKey(site), isOff) ? Signing::Off : Signing::AsConfigured;
        return use;
    });
}

Result<> keepSiteUse(LibraryAccess &library, const SiteId &site, const SiteUse &use)
{
    return library.with([&](Library &known) -> Result<> {
        const std::pair<QString, QByteArray> values[] = {
            {trustKey(site), use.isTrusted ? isOn : ""},
            {hooksKey(site), use.hooks == Hooks::Off ? isOff : ""},
            {signingKey(site), use.signing == Signing::Off ? isOff : ""},
        };
        for (const auto &[key, value] : values) {
            if (const Result<> kept = known.remember(key, value); !kept)
                return kept;
        }
        return {};
    });
}

void applyUse(const SiteUse &use, CommitPlan &plan)
{
    plan.trusted = use.isTrusted;
    plan.hooks = use.hooks;
    plan.signing = use.signing;
}

QStringList programsFor(const Repository &repository, const CommitPlan &plan)
{
    QStringList paths;
    for (const TreeChange &change : plan.changes) {
        if (change.bytes)
            paths.append(change.path);
    }
    QStringList programs = repository.ownPrograms(Act::Commit, plan.hooks) +
                           repository.ownPrograms(Act::Push, plan.hooks) + repository.filtersOf(paths);
    programs.removeDuplicates();
    return programs;
}

} // namespace galley::publish
