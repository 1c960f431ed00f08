// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/rail/postlistmodel.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace galley::app {

class SiteBox;

/// The left pane: site, search, states, posts.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(LibraryThread &library, QWidget *parent = nullptr);

    /// Lists sites and posts anew and keeps what is selected. `select`: the site to show, empty for the one that is.
    void reload(const model::SiteId &select = {});
    void setSites(const QList<model::Site> &sites, const model::SiteId &select);
    void showFirstPost();                   ///< As soon as posts are listed.
    void showPost(const model::Post &post); ///< The post's row is selected and up to date.

    model::Site site() const; ///< An empty id: there is none yet.
    PostListModel &posts() { return m_posts; }

public Q_SLOTS:
    void focusSearch();
    void selectNeighbour(int step); ///< The next (1) or previous (-1) post of the list.

Q_SIGNALS:
    void postChosen(const galley::model::PostId &id);
    void siteChosen(const galley::model::Site &site);
    void sitesLoaded(int count);
    void problemMet(const galley::Error &error);

private:
    void reloadPosts();
    void takePosts(const QList<model::PostSummary> &posts);
    bool matchesFilter(const model::PostSummary &post) const;
    void countStates(const QList<model::PostSummary> &posts);
    void nameParts();
    void addFilters(QWidget *parent, QVBoxLayout *layout);

    LibraryThread &m_library;
    PostListModel m_posts;
    QList<model::Site> m_sites;
    SiteBox *m_siteBox;
    QLineEdit *m_search;
    QButtonGroup *m_filters;
    QListView *m_list;
    QLabel *m_empty;
    QTimer m_searchDelay;
    model::PostId m_shownPost;
    bool m_firstWanted = false;
    int m_asked = 0; ///< Answers to older questions are dropped.
};

} // namespace galley::app
