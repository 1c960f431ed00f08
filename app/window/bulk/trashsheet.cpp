// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/bulk/trashsheet.h"

#include "app/backgroundjob.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 560;
constexpr int listPx = 320;

QString wordsFor(const TrashedPost &post)
{
    const QString title = post.post.fields.title.isEmpty() ? TrashSheet::tr("Untitled") : post.post.fields.title;
    QString kept = post.daysLeft == 1 ? TrashSheet::tr("kept for 1 more day")
                                      : TrashSheet::tr("kept for %1 more days").arg(post.daysLeft);
    if (post.isPublished)
        kept += u" · "_s + TrashSheet::tr("readers still find it");
    return title + u'\n' + kept;
}

} // namespace

TrashSheet::TrashSheet(LibraryThread &library, QWidget *window)
    : Sheet(tr("Trash"), sheetPx, window)
    , m_library(library)
    , m_words(new QLabel(panel()))
    , m_list(new QListWidget(panel()))
    , m_close(new QPushButton(tr("Close"), panel()))
    , m_empty(new QPushButton(panel()))
    , m_restore(new QPushButton(tr("Restore"), panel()))
{
    setObjectName(u"trashSheet"_s);
    m_words->setWordWrap(true);
    m_words->setProperty("role", u"soft"_s);
    m_words->setObjectName(u"trashWords"_s);
    m_list->setObjectName(u"trashList"_s);
    m_list->setAccessibleName(tr("Posts in the trash"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setSpacing(2);
    m_list->setFixedHeight(listPx);
    content()->addWidget(m_words);
    content()->addWidget(m_list);
    makeButtons();
    connect(m_list, &QListWidget::itemSelectionChanged, this, &TrashSheet::updateButtons);
    m_library.then(
        this, [](Library &opened) { return trashedPosts(opened); },
        [this](const Result<QList<TrashedPost>> &posts) {
            if (posts)
                showPosts(*posts);
            else
                Q_EMIT problemMet(posts.error());
        });
}

void TrashSheet::makeButtons()
{
    m_empty->setObjectName(u"emptyTrash"_s);
    m_restore->setObjectName(u"restorePosts"_s);
    m_restore->setProperty("accent", true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_empty);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_restore);
    content()->addLayout(buttons);
    connect(m_empty, &QPushButton::clicked, this, &TrashSheet::askToEmpty);
    connect(m_close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_restore, &QPushButton::clicked, this, &TrashSheet::restore);
}

void TrashSheet::showPosts(const QList<TrashedPost> &posts)
{
    m_list->clear();
    for (const TrashedPost &post : posts) {
        auto *item = new QListWidgetItem(wordsFor(post), m_list);
        item->setData(Qt::UserRole, post.post.id);
    }
    m_list->setVisible(!posts.isEmpty());
    m_words->setText(
        posts.isEmpty() ? tr("The trash is empty. Posts that you move here are kept for %1 days.").arg(trashDays)
                        : tr("Each post is kept for %1 days, counted on days on which you use Galley.").arg(trashDays));
    updateButtons();
}

QList<PostId> TrashSheet::chosenPosts() const
{
    QList<PostId> posts;
    for (const QListWidgetItem *item : m_list->selectedItems())
        posts.append(item->data(Qt::UserRole).toString());
    return posts;
}

void TrashSheet::updateButtons()
{
    m_isAsking = false;
    const bool anyChosen = !m_list->selectedItems().isEmpty();
    m_restore->setEnabled(anyChosen);
    m_empty->setVisible(m_list->count() > 0);
    m_empty->setText(anyChosen ? tr("Remove for ever…") : tr("Empty the trash…"));
}

void TrashSheet::restore()
{
    Q_EMIT restoreRequested(chosenPosts());
    dismiss();
}

/// The first click asks, in the place where the eye is; the second does it.
void TrashSheet::askToEmpty()
{
    QList<PostId> posts = chosenPosts();
    const bool all = posts.isEmpty();
    for (int row = 0; all && row < m_list->count(); ++row)
        posts.append(m_list->item(row)->data(Qt::UserRole).toString());
    if (m_isAsking) {
        empty(posts);
        return;
    }
    m_isAsking = true;
    m_words->setText(
        posts.size() == 1
            ? tr("This removes 1 post with all its versions and images. It cannot be undone.")
            : tr("This removes %1 posts with all their versions and images. It cannot be undone.").arg(posts.size()));
    m_empty->setText(posts.size() == 1 ? tr("Remove 1 post for ever")
                                       : tr("Remove %1 posts for ever").arg(posts.size()));
}

void TrashSheet::empty(const QList<PostId> &posts)
{
    setEnabled(false);
    BackgroundJob::start(
        this, [&library = m_library, posts](const Progress &progress) { return emptyTrash(library, posts, progress); },
        [this](const Result<int> &removed) {
            if (removed)
                Q_EMIT emptied(*removed == 1 ? tr("1 post was removed for ever.")
                                             : tr("%1 posts were removed for ever.").arg(*removed));
            else
                Q_EMIT problemMet(removed.error());
            dismiss();
        });
}

} // namespace galley::app
