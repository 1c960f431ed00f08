// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/renderer/rendererclient.h"
#include "model/result.h"
#include "model/site/site.h"
#include "publish/press/parts/images/siteimages.h"
#include "publish/press/renderedposts.h"
#include "publish/press/themes/themefiles.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QVariantMap>

#include <functional>

namespace galley::publish {

/// The settings of a Press site, read from its galley.toml.
struct PressSettings
{
    QString title;
    QString url; ///< "https://example.org/blog", no '/' at the end; may be empty while nobody knows it.
    QString description;
    QString author;
    QString language = QStringLiteral("en");
    QList<model::Link> links; ///< Of the masthead, in order.
    int postsPerPage = 10;
    bool excerpts = false; ///< Lists show a post up to its <!--more-->, where it has one.
    QString theme = QStringLiteral("broadsheet");
    QVariantMap themeSettings; ///< What the author chose of those that the theme offers.
    ThemeFiles themeFiles;     ///< Of the site's own theme of that name; empty: the one that Galley brings along.

    bool operator==(const PressSettings &) const = default;

    /// `findTheme` gives the site's own themes. Errors name file, line and what was expected, those of the theme too.
    static Result<PressSettings> parse(const QByteArray &toml, const FindTheme &findTheme = {});
    /// The galley.toml of a new site.
    QByteArray toToml() const;
};

/// One post of a Press site as its source file says.
struct PressPost
{
    QString path; ///< Relative to the site folder: content/posts/….md
    QByteArray source;
    QByteArray id{}; ///< Names the source's bytes; then `source` may be left out, and is asked for where it is needed.
};

class KnownPosts;
class PageSink;

/// All that the pages are made of, beside the settings.
struct PressInput
{
    QList<PressPost> posts;
    /// Files that are copied through, path below static/ to bytes. One that bears the name of a page (404.html,
    /// style.css) stands in for it.
    QMap<QString, QByteArray> staticFiles;
    /// Where the HTML of unchanged posts comes from, to be kept from build to build; the pages are the same without it.
    RenderedPosts *rendered = nullptr;
    /// Likewise what unchanged posts say.
    KnownPosts *known = nullptr;
    /// The source of a post that came without it.
    std::function<Result<QByteArray>(const QString &path)> readSource{};
    /// Likewise the smaller forms of images.
    SiteImages *images = nullptr;
    /// Posts that are dated later wait for their day: no page, feed or search knows of them. Not valid: none waits.
    QDateTime now{};
};

/// Makes the pages of a Press site. A pure function of its inputs: equal inputs, equal bytes, on any machine and day.
///
/// A post stands at docs/YYYY/MM/SLUG/index.html (by the date as it is written; without one at docs/posts/SLUG/), a tag
/// at docs/tags/SLUG/, older front pages at docs/page/NUMBER/, numbered from the oldest. All links within the site are
/// relative, so that it can be served from any path or looked at as files; the feed (docs/feed.xml) and the 404 page
/// use the site's address.
class Press
{
public:
    static constexpr auto settingsFile = "galley.toml";
    static constexpr auto contentFolder = "content"; ///< Holds posts/ and pages/.
    static constexpr auto staticFolder = "static";
    static constexpr auto outputFolder = "docs";

    explicit Press(PressSettings settings);

    /// Whether the file is a post, or a page beside them: at /SLUG/, in no list, feed or archive.
    static bool isSource(const QString &path);
    static bool isPage(const QString &path);

    /// All pages: path relative to the site folder (below docs/) to bytes. Drafts are left out. Every path is safe:
    /// below docs/, no "..". Errors: a post that cannot be read or shown; two posts with one address; stopped by
    /// `progress`.
    Result<> build(const PressInput &input, PageSink &sink, const Progress &progress = {}) const;
    Result<QMap<QString, QByteArray>> build(const PressInput &input, const Progress &progress = {}) const;
    Result<QMap<QString, QByteArray>> build(const QList<PressPost> &posts, const Progress &progress = {}) const;

    /// What stands before and after the blocks of a post on its page, for the preview; style sheet inside.
    struct Frame
    {
        QByteArray before;
        QByteArray after;
    };
    Frame frame(const model::PostFields &fields) const;

private:
    PressSettings m_settings;
};

} // namespace galley::publish
