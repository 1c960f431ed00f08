// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/content/contentfiles.h"
#include "model/site/kinds.h"

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

const QList<const SiteKind *> &siteKinds()
{
    static const QList<const SiteKind *> kinds{&pressKind(),   &astroKind(), &docusaurusKind(), &eleventyKind(),
                                               &pelicanKind(), &zolaKind(),  &hugoKind(),       &hexoKind(),
                                               &jekyllKind(),  &plainKind()};
    return kinds;
}

const SiteKind &siteKind(const QString &id)
{
    const auto found = std::ranges::find_if(siteKinds(), [&](const SiteKind *kind) { return kind->id() == id; });
    return found == siteKinds().cend() ? plainKind() : **found;
}

const SiteKind &detectSiteKind(const QDir &siteFolder)
{
    const auto found =
        std::ranges::find_if(siteKinds(), [&](const SiteKind *kind) { return kind->recognises(siteFolder); });
    return found == siteKinds().cend() ? plainKind() : **found;
}

namespace {

void addSiteFolders(const QDir &folder, int levels, QStringList &found)
{
    static const QStringList others{u"node_modules"_s, u"themes"_s, u"theme"_s, u"vendor"_s, u"examples"_s};
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QDir below(folder.filePath(name));
        if (others.contains(name))
            continue;
        if (&detectSiteKind(below) != &plainKind())
            found.append(below.path());
        else if (levels > 1)
            addSiteFolders(below, levels - 1, found);
    }
}

} // namespace

QString siteFolderIn(const QDir &folder)
{
    QStringList below;
    if (&detectSiteKind(folder) == &plainKind())
        addSiteFolders(folder, 2, below);
    return below.size() == 1 ? below.first() : folder.path();
}

QStringList postPaths(const SiteKind &kind, const QDir &siteFolder, const QStringList &chosen)
{
    return contentFilesOf(kind, siteFolder, chosen).posts;
}

FrontMatterStyle learnStyle(const SiteKind &kind, const QList<QByteArray> &sources)
{
    FrontMatterStyle style{kind.usualFrontMatter(), {}};
    QDateTime newest;
    for (const QByteArray &source : sources) {
        const Result<FrontMatter> frontMatter = kind.parse(source);
        if (!frontMatter)
            continue;
        const QDateTime date = frontMatter->date(kind.keyIn(*frontMatter, QStringLiteral("date")));
        if (!style.sample.isEmpty() && !(date.isValid() && (!newest.isValid() || date > newest)))
            continue;
        style = {frontMatter->kind(), source};
        newest = date;
    }
    return style;
}

} // namespace galley::model
