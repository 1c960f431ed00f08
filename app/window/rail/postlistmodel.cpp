// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/postlistmodel.h"

#include "app/window/parts/wording.h"
#include "model/library/search/search.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int pagesAtHand = 24;
constexpr qsizetype pagesWanted = 4; ///< Those that were scrolled past need not come.

} // namespace

PostListModel::PostListModel(LibraryThread &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_pages(pagesAtHand)
{
}

void PostListModel::setPosts(const QList<PostNumber> &numbers, const QString &typed, const QList<ListedPost> &first)
{
    ++m_list;
    m_wanted.clear();
    m_isLoading = false;
    if (numbers == m_numbers && typed == m_typed) { // The same rows: what they show may have changed.
        const QList<int> known = m_pages.keys();
        m_stale = QSet<int>(known.begin(), known.end());
        if (!first.isEmpty())
            insert(0, first);
        if (!m_numbers.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_numbers.size()) - 1));
        return;
    }
    beginResetModel();
    m_numbers = numbers;
    m_typed = typed;
    m_pages.clear();
    m_stale.clear();
    if (!first.isEmpty())
        insert(0, first);
    endResetModel();
}

PostSummary *PostListModel::find(int row) const
{
    Page *page = m_pages.object(row / pageRows);
    if (!page)
        return nullptr;
    const PostNumber number = m_numbers.at(row);
    const auto found = std::ranges::find(*page, number, &ListedPost::number);
    return found == page->end() ? nullptr : &found->summary;
}

const PostSummary *PostListModel::at(int row) const
{
    const int page = row / pageRows;
    if (!m_pages.contains(page) || m_stale.contains(page))
        want(page);
    return find(row);
}

void PostListModel::want(int page) const
{
    m_wanted.removeOne(page);
    m_wanted.prepend(page);
    if (m_wanted.size() > pagesWanted)
        m_wanted.removeLast();
    // After the painting that asks, which may want more.
    auto *self = const_cast<PostListModel *>(this);
    QMetaObject::invokeMethod(self, &PostListModel::load, Qt::QueuedConnection);
}

void PostListModel::load()
{
    if (m_isLoading || m_wanted.isEmpty())
        return;
    m_isLoading = true;
    const int page = m_wanted.takeFirst();
    m_library.then(
        this,
        [numbers = m_numbers.mid(qsizetype(page) * pageRows, pageRows), typed = m_typed](Library &library) {
            return typed.isEmpty() ? listedPosts(library, numbers) : listedHits(library, numbers, typed);
        },
        [this, page, list = m_list](const Result<QList<ListedPost>> &posts) {
            if (list != m_list)
                return;
            m_isLoading = false;
            if (posts)
                take(page, *posts);
            else
                Q_EMIT problemMet(posts.error());
        });
}

void PostListModel::take(int page, const Page &posts)
{
    insert(page, posts);
    const int last = qMin(int(m_numbers.size()), (page + 1) * pageRows) - 1;
    if (last >= page * pageRows)
        Q_EMIT dataChanged(index(page * pageRows), index(last));
    load();
}

void PostListModel::insert(int page, const Page &posts)
{
    m_pages.insert(page, new Page(posts));
    m_stale.remove(page);
}

PostListModel::Update PostListModel::updatePost(const Post &post)
{
    const int row = rowOf(post.id);
    PostSummary *summary = row < 0 ? nullptr : find(row);
    if (!summary)
        return Update::NotListed;
    const bool isOtherState = summary->state != post.state;
    summary->fields = post.fields;
    summary->state = post.state;
    summary->words = post.words;
    summary->changed = post.changed;
    summary->path = post.path;
    Q_EMIT dataChanged(index(row), index(row));
    return isOtherState ? Update::OtherState : Update::SameState;
}

int PostListModel::rowOf(const PostId &id) const
{
    for (const int page : m_pages.keys()) {
        for (const ListedPost &post : *m_pages.object(page)) {
            if (post.summary.id == id)
                return rowOf(post.number);
        }
    }
    return -1;
}

int PostListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_numbers.size()); }

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const PostSummary *post = at(index.row());
    if (!post)
        return {};
    QString state = stateWords(post->state);
    if (post->state == PostState::Scheduled && post->due.isValid())
        state += u", "_s + shortTime(post->due);
    const QString title = post->fields.title.isEmpty() ? tr("Untitled") : post->fields.title;
    switch (role) {
    case Qt::ToolTipRole:
        return state + (post->path.isEmpty() ? QString() : u'\n' + post->path);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(title, state, post->fields.tags.join(u", "_s));
    default:
        return title;
    }
}

} // namespace galley::app
