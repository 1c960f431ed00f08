// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/rail.h"

#include "app/window/rail/filterbar.h"
#include "app/window/rail/postdelegate.h"
#include "app/window/rail/postlistview.h"
#include "app/window/rail/railparts.h"
#include "app/window/rail/statelist.h"
#include "model/library/lists/counts.h"
#include "model/library/search/search.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

/// Hits of a search that are listed: more than anyone reads, the best first.
constexpr int mostHits = 1000;

/// What is asked of the library for the list.
struct Listing
{
    QList<PostNumber> numbers;
    QList<ListedPost> first;
    QMap<PostState, int> counts;
    PostNumber shown = 0;
};

Result<Listing> listingOf(Library &library, const PostFilter &filter, const QString &typed, const PostId &shown)
{
    Listing listing;
    const auto numbers = typed.isEmpty() ? listPosts(library, filter) : searchPosts(library, typed, filter, mostHits);
    if (!numbers)
        return std::unexpected(numbers.error());
    listing.numbers = *numbers;
    const QList<PostNumber> page = numbers->first(qMin<qsizetype>(numbers->size(), PostListModel::pageRows));
    const auto first = typed.isEmpty() ? listedPosts(library, page) : listedHits(library, page, typed);
    if (!first)
        return std::unexpected(first.error());
    listing.first = *first;
    const auto counts = stateCounts(library, filter.site);
    if (!counts)
        return std::unexpected(counts.error());
    listing.counts = *counts;
    const auto number = shown.isEmpty() ? Result<PostNumber>(0) : numberOf(library, shown);
    if (!number)
        return std::unexpected(number.error());
    listing.shown = *number;
    return listing;
}

} // namespace

Rail::Rail(LibraryThread &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_posts(library)
    , m_siteBox(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_states(new StateList(this))
    , m_filters(new FilterBar(library, this))
    , m_list(new PostListView(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->setSpacing(8);
    top->addWidget(m_siteBox);
    top->addWidget(m_search);
    layout->addLayout(top);
    layout->addWidget(m_states);
    auto *line = new QFrame(this);
    line->setObjectName(u"hairline"_s);
    layout->addWidget(line);
    layout->addWidget(m_filters);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);

    nameParts();
    m_selectDelay.setSingleShot(true);
    connect(&m_selectDelay, &QTimer::timeout, this, &Rail::tellSelected);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_selectDelay.start(0); });
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(80); // One search for a word typed fast.
    connect(&m_searchDelay, &QTimer::timeout, this, &Rail::reloadPosts);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchDelay.start(); });
    connect(m_siteBox, &QComboBox::activated, this, [this] {
        reloadPosts();
        Q_EMIT siteChosen(site());
    });
    connect(m_states, &StateList::chosen, this, &Rail::reloadPosts);
    connect(m_filters, &FilterBar::chosen, this, [this] {
        m_states->setStates(m_filters->filter().states);
        reloadPosts();
    });
    connect(m_filters, &FilterBar::panelWanted, this, [this] { m_filters->setFilter(filter()); });
    connect(m_filters, &FilterBar::problemMet, this, &Rail::problemMet);
    connect(&m_posts, &PostListModel::problemMet, this, &Rail::problemMet);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        // While several are being selected the paper stays as it is.
        const bool isSelecting = QApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
        if (current.isValid() && !isSelecting)
            choose(current.row());
    });
}

void Rail::nameParts()
{
    m_siteBox->setAccessibleName(tr("Site"));
    m_siteBox->setObjectName(u"siteBox"_s);
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(tr("Search posts"));
    m_search->setAccessibleName(tr("Search posts"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"postList"_s);
    m_list->setAccessibleName(tr("Posts"));
    m_list->setModel(&m_posts);
    m_list->setItemDelegate(new PostDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setProperty("role", u"soft"_s);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 8, 16, 8);
    m_empty->hide();
}

Site Rail::site() const
{
    const int index = m_siteBox->currentIndex();
    return index >= 0 && index < m_sites.size() ? m_sites.at(index) : Site();
}

void Rail::reload(const SiteId &select)
{
    const SiteId wanted = select.isEmpty() ? site().id : select;
    m_library.then(
        this, [](Library &library) { return library.sites(); },
        [this, wanted](const Result<QList<Site>> &sites) {
            if (!sites) {
                Q_EMIT problemMet(sites.error());
                return;
            }
            setSites(*sites, wanted);
            reloadPosts();
            Q_EMIT sitesLoaded(int(sites->size()));
        });
}

void Rail::setSites(const QList<Site> &sites, const SiteId &select)
{
    m_sites = sites;
    m_siteBox->clear();
    for (const Site &site : sites) {
        m_siteBox->addItem(site.name);
        m_siteBox->setItemData(m_siteBox->count() - 1, site.folder, Qt::ToolTipRole);
        if (site.id == select)
            m_siteBox->setCurrentIndex(m_siteBox->count() - 1);
    }
}

PostFilter Rail::filter() const
{
    PostFilter filter = m_filters->filter();
    filter.site = site().id;
    filter.states = m_states->states();
    return filter;
}

void Rail::reloadPosts()
{
    Q_EMIT aboutToList();
    const int asked = ++m_asked;
    const QString typed = m_search->text().trimmed();
    if (site().id.isEmpty()) {
        m_posts.setPosts({}, {});
        return;
    }
    m_library.then(
        this,
        [filter = filter(), typed, shown = m_shownPost](Library &library) {
            return listingOf(library, filter, typed, shown);
        },
        [this, asked, typed](const Result<Listing> &listing) {
            if (asked != m_asked)
                return;
            if (!listing) {
                Q_EMIT problemMet(listing.error());
                return;
            }
            m_states->setCounts(listing->counts);
            m_filters->setRanked(!searchQuery(typed).phrases.isEmpty());
            const QList<PostNumber> selected = selectedNumbers();
            m_posts.setPosts(listing->numbers, typed, listing->first);
            showListed(listing->shown);
            if (selected.size() > 1)
                selectAgain(selected);
        });
}

/// Unless the author has chosen several rows meanwhile: they stay chosen.
void Rail::goTo(int row)
{
    const bool areSeveralChosen = m_list->selectionModel()->selectedIndexes().size() > 1;
    if (m_list->currentIndex().row() != row && !areSeveralChosen)
        m_list->setCurrentIndex(m_posts.index(row));
}

/// The row of the post that is on the paper, or the first one where that is wanted.
void Rail::showListed(PostNumber shown)
{
    const bool isEmpty = m_posts.numbers().isEmpty();
    const bool takesFirst = std::exchange(m_firstWanted, m_firstWanted && isEmpty) && !isEmpty;
    m_shownNumber = shown;
    const int row = takesFirst ? 0 : m_posts.rowOf(shown);
    if (row >= 0)
        goTo(row);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_search->text().trimmed().isEmpty()
                         ? (m_filters->filter().isRestricted() || !m_states->states().isEmpty()
                                ? tr("No post is like this.")
                                : tr("No posts here yet. Press Ctrl+N to write one."))
                         : tr("No post holds these words."));
}

void Rail::choose(int row)
{
    const PostNumber number = m_posts.numberAt(row);
    if (number == m_shownNumber)
        return;
    if (const PostSummary *post = m_posts.at(row)) {
        Q_EMIT postChosen(post->id);
        return;
    }
    m_library.then(
        this, [number](Library &library) { return idsOf(library, {number}); },
        [this](const Result<QList<PostId>> &ids) {
            if (ids && !ids->isEmpty())
                Q_EMIT postChosen(ids->constFirst());
        });
}

/// Several that were selected stay so, also in another order.
void Rail::selectAgain(const QList<PostNumber> &numbers)
{
    const QSet<PostNumber> wanted(numbers.begin(), numbers.end());
    const QList<PostNumber> &listed = m_posts.numbers();
    QItemSelection selection;
    for (int row = 0; row < listed.size(); ++row) {
        const int first = row;
        while (row < listed.size() && wanted.contains(listed.at(row)))
            ++row;
        if (row > first)
            selection.select(m_posts.index(first), m_posts.index(row - 1));
    }
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<PostNumber> Rail::selectedNumbers() const
{
    QList<PostNumber> numbers;
    for (const QItemSelectionRange &range : m_list->selectionModel()->selection())
        numbers += m_posts.numbers().sliced(range.top(), range.height());
    return numbers;
}

QList<PostId> Rail::selectedPosts() const
{
    return m_library.with(
        [numbers = selectedNumbers()](Library &library) { return idsOf(library, numbers).value_or(QList<PostId>()); });
}

void Rail::showFirstPost() { m_firstWanted = true; }

/// One that is selected is the one on the paper, which is told otherwise.
void Rail::tellSelected()
{
    const QList<PostNumber> numbers = selectedNumbers();
    if (numbers.size() < 2 && !std::exchange(m_isSeveral, false))
        return;
    m_isSeveral = numbers.size() > 1;
    m_library.then(
        this, [numbers](Library &library) { return idsOf(library, numbers); },
        [this, numbers](const Result<QList<PostId>> &ids) {
            if (ids && numbers == selectedNumbers())
                Q_EMIT postsSelected(*ids);
        });
}

void Rail::updatePost(const Post &post)
{
    if (m_posts.updatePost(post) != PostListModel::Update::OtherState)
        return;
    m_library.then(
        this, [site = site().id](Library &library) { return stateCounts(library, site); },
        [this](const Result<QMap<PostState, int>> &counts) {
            if (counts)
                m_states->setCounts(*counts);
        });
}

void Rail::showPost(const Post &post)
{
    m_shownPost = post.id;
    updatePost(post);
    m_library.then(
        this, [id = post.id](Library &library) { return numberOf(library, id); },
        [this, id = post.id](const Result<PostNumber> &number) {
            if (!number || id != m_shownPost)
                return;
            m_shownNumber = *number;
            const int row = m_posts.rowOf(*number);
            if (row < 0)
                reloadPosts();
            else
                goTo(row);
        });
}

void Rail::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void Rail::selectNeighbour(int step)
{
    const int row = m_list->currentIndex().row() + step;
    if (row < 0 || row >= m_posts.rowCount())
        return;
    m_list->setCurrentIndex(m_posts.index(row));
    choose(row); // Also while Ctrl is held for the shortcut.
}

} // namespace galley::app
