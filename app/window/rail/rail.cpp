// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/rail.h"

#include "app/window/rail/postdelegate.h"
#include "app/window/rail/railparts.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

enum StateFilter { All, Drafts, Changed, Published, Trashed, FilterCount };

StateFilter filterOf(PostState state)
{
    switch (state) {
    case PostState::Draft:
    case PostState::Scheduled:
        return Drafts;
    case PostState::Changed:
    case PostState::Conflict:
        return Changed;
    case PostState::Trash:
        return Trashed;
    default:
        return Published;
    }
}

QString nameOf(int filter)
{
    switch (filter) {
    case Drafts:
        return Rail::tr("Drafts");
    case Changed:
        return Rail::tr("Changed");
    case Published:
        return Rail::tr("Published");
    case Trashed:
        return Rail::tr("Trash");
    default:
        return Rail::tr("All posts");
    }
}

} // namespace

Rail::Rail(LibraryThread &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_siteBox(new SiteBox(this))
    , m_search(new QLineEdit(this))
    , m_filters(new QButtonGroup(this))
    , m_list(new QListView(this))
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
    addFilters(this, layout);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);

    nameParts();
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(80); // One search for a word typed fast.
    connect(&m_searchDelay, &QTimer::timeout, this, &Rail::reloadPosts);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchDelay.start(); });
    connect(m_siteBox, &QComboBox::activated, this, [this] {
        reloadPosts();
        Q_EMIT siteChosen(site());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_posts.at(current.row()).id != m_shownPost)
            Q_EMIT postChosen(m_posts.at(current.row()).id);
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
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setProperty("role", u"soft"_s);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 8, 16, 8);
    m_empty->hide();
}

void Rail::addFilters(QWidget *parent, QVBoxLayout *layout)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(0);
    for (int filter = All; filter < FilterCount; ++filter) {
        auto *button = new FilterButton(nameOf(filter), parent);
        m_filters->addButton(button, filter);
        column->addWidget(button);
    }
    m_filters->button(All)->setChecked(true);
    connect(m_filters, &QButtonGroup::idClicked, this, &Rail::reloadPosts);
    layout->addLayout(column);
    auto *line = new QFrame(parent);
    line->setObjectName(u"hairline"_s);
    layout->addWidget(line);
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

void Rail::reloadPosts()
{
    const QString words = m_search->text().trimmed();
    const int asked = ++m_asked;
    const bool trash = m_filters->checkedId() == Trashed;
    const PostFilter filter{
        .site = site().id, .state = trash ? std::optional(PostState::Trash) : std::nullopt, .tag = {}};
    if (filter.site.isEmpty()) {
        takePosts({});
        return;
    }
    m_library.then(
        this,
        [words, filter](Library &library) {
            return words.isEmpty() ? library.posts(filter) : library.search(words, filter);
        },
        [this, asked](const Result<QList<PostSummary>> &posts) {
            if (asked != m_asked)
                return;
            if (posts)
                takePosts(*posts);
            else
                Q_EMIT problemMet(posts.error());
        });
}

bool Rail::matchesFilter(const PostSummary &post) const
{
    const int filter = m_filters->checkedId();
    return filter == All || filterOf(post.state) == filter;
}

void Rail::countStates(const QList<PostSummary> &posts)
{
    if (!m_search->text().trimmed().isEmpty() || m_filters->checkedId() == Trashed)
        return; // The counts are of the site, not of what was found in it.
    QList<int> counts(FilterCount);
    counts[All] = int(posts.size());
    for (const PostSummary &post : posts)
        ++counts[filterOf(post.state)];
    for (int filter = All; filter < Trashed; ++filter) {
        static_cast<FilterButton *>(m_filters->button(filter))->setCount(counts.at(filter));
    }
}

void Rail::takePosts(const QList<PostSummary> &posts)
{
    countStates(posts);
    QList<PostSummary> shown;
    std::copy_if(posts.begin(), posts.end(), std::back_inserter(shown),
                 [this](const PostSummary &post) { return matchesFilter(post); });
    const PostId selected = m_shownPost;
    m_posts.setPosts(shown);
    const bool takesFirst = std::exchange(m_firstWanted, m_firstWanted && shown.isEmpty()) && !shown.isEmpty();
    const int row = takesFirst ? 0 : m_posts.rowOf(selected);
    if (row >= 0)
        m_list->setCurrentIndex(m_posts.index(row));
    m_empty->setVisible(shown.isEmpty());
    m_empty->setText(m_search->text().isEmpty() ? tr("No posts here yet. Press Ctrl+N to write one.")
                                                : tr("No post holds these words."));
}

void Rail::showFirstPost() { m_firstWanted = true; }

void Rail::showPost(const Post &post)
{
    m_shownPost = post.id;
    const int row = m_posts.rowOf(post.id);
    if (row < 0) {
        reloadPosts();
        return;
    }
    m_posts.updatePost(post);
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_posts.index(row));
}

void Rail::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void Rail::selectNeighbour(int step)
{
    const int row = m_list->currentIndex().row() + step;
    if (row >= 0 && row < m_posts.rowCount())
        m_list->setCurrentIndex(m_posts.index(row));
}

} // namespace galley::app
