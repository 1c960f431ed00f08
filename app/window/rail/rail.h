// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/rail/postlistmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace galley::app {

class FilterBar;
class StateList;

/// The left pane: site, search, states, posts.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(LibraryThread &library, QWidget *parent = nullptr);

    /// Lists sites and posts anew and keeps what is selected. `select`: the site to show, empty for the one that is.
    void reload(const model::SiteId &select = {});
    void setSites(const QList<model::Site> &sites, const model::SiteId &select);
    void showFirstPost();                     ///< As soon as posts are listed.
    void showPost(const model::Post &post);   ///< The post's row is selected and up to date.
    void updatePost(const model::Post &post); ///< Its row, and the counts when its state is another.

    model::Site site() const; ///< An empty id: there is none yet.
    PostListModel &posts() { return m_posts; }
    QListView &list() { return *m_list; }

    /// Of the rows that are selected, which after Ctrl+A are all that the filter lists. Asks the library.
    QList<model::PostId> selectedPosts() const;
    QList<model::PostNumber> selectedNumbers() const; ///< The same without asking.
    model::PostFilter filter() const;                 ///< What is listed now, the search apart.

public Q_SLOTS:
    void focusSearch();
    void selectNeighbour(int step); ///< The next (1) or previous (-1) post of the list.

Q_SIGNALS:
    void postChosen(const galley::model::PostId &id);
    void postsSelected(const QList<galley::model::PostId> &posts); ///< More than one, or one again.
    void siteChosen(const galley::model::Site &site);
    void sitesLoaded(int count);
    void problemMet(const galley::Error &error);
    void aboutToList(); ///< What was typed is to be in the library first, so that a search finds it.

private:
    void reloadPosts();
    void goTo(int row);
    void showListed(model::PostNumber shown);
    void selectAgain(const QList<model::PostNumber> &numbers);
    void choose(int row);
    void tellSelected();
    void nameParts();

    LibraryThread &m_library;
    PostListModel m_posts;
    QList<model::Site> m_sites;
    QComboBox *m_siteBox;
    QLineEdit *m_search;
    StateList *m_states;
    FilterBar *m_filters;
    QListView *m_list;
    QLabel *m_empty;
    QTimer m_searchDelay;
    QTimer m_selectDelay;
    model::PostId m_shownPost;
    model::PostNumber m_shownNumber = 0;
    bool m_firstWanted = false;
    bool m_isSeveral = false; ///< More than one row was selected when it was last told.
    int m_asked = 0;          ///< Answers to older questions are dropped.
};

} // namespace galley::app
