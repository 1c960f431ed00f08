// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"
#include "model/renderer/rendererclient.h"
#include "model/result.h"
#include "model/site/site.h"

#include <QList>
#include <QMap>
#include <QString>

namespace galley::publish {

/// The settings of a Press site, read from its galley.toml.
struct PressSettings
{
    QString title;
    QString url;             ///< "https://example.org", no '/' at the end; may be empty while nobody knows it.
    QString description;
    QString author;
    QString language = QStringLiteral("en");
    QList<model::Link> links; ///< Of the masthead, in order.
    int postsPerPage = 10;

    bool operator==(const PressSettings &) const = default;

    /// Errors name file, line and what was expected.
    static Result<PressSettings> parse(const QByteArray &toml);
    /// The galley.toml of a new site.
    QByteArray toToml() const;
};

/// One post of a Press site as its source file says.
struct PressPost
{
    QString path;      ///< Relative to the site folder: content/posts/….md
    QByteArray source;
};

/// Makes the pages of a Press site. A pure function of its inputs: equal inputs, equal bytes, on any machine and day.
class Press
{
public:
    static constexpr auto settingsFile = "galley.toml";
    static constexpr auto contentFolder = "content/posts";
    static constexpr auto outputFolder = "docs";

    explicit Press(PressSettings settings);

    /// All pages: path relative to the site folder (below docs/) to bytes. Drafts are left out. Every path is safe: below docs/, no "..".
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
