// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/serve/servedpages.h"
#include "model/library/lists/sitetexts.h"
#include "model/site/site.h"
#include "publish/press/knownposts.h"
#include "publish/press/press.h"
#include "publish/press/renderedposts.h"
#include "publish/press/site/pagesink.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

#include <memory>

namespace galley::app {

/// A Press site as its library has it now, drafts among it, made into pages. What has not changed is not rendered
/// again. For one thread at a time.
class ServedSite
{
public:
    explicit ServedSite(const model::Site &site);

    /// When the newest text that it knows was changed: what came then or later is to be given to take().
    qint64 newestMs() const;
    /// Takes over what changed; posts that are not among `texts` are gone.
    void take(const QList<model::SiteText> &texts);
    /// Says in a few bytes how the site's other files stand: settings, images, themes.
    QByteArray filesStamp() const;

    /// The pages as they are now. Where they cannot be made, the last ones with the reason.
    ServedPages make(const Progress &progress = {});

private:
    struct File
    {
        QDateTime changed;
        qint64 size = 0;
        QByteArray bytes;
    };

    publish::PressInput input();
    void readStaticFiles();
    QByteArray shownSource(const model::SiteText &text, const QString &path) const;

    model::Site m_site;
    QMap<model::PostId, model::SiteText> m_texts;
    QHash<QString, File> m_files; ///< Of static/.
    publish::RenderedPosts m_rendered;
    publish::SiteImages m_images;
    publish::KnownPosts m_known;
    publish::PageMap m_built; ///< Pages whose inputs stay are not made again.
    ServedPages m_pages;
};

} // namespace galley::app
