// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/site/change/changesheet.h"

#include "app/actions/change/places.h"
#include "app/backgroundjob.h"
#include "model/library/bulk/companions.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 680;
constexpr int listPx = 232;
constexpr int titlePx = 220;
constexpr int restMs = 250; ///< Of the author's fingers, before the posts are looked through.
constexpr qsizetype mostShown = 500;

QString number(qsizetype count) { return QLocale().toString(count); }

QString spokenPlace(const ChangedPlace &place)
{
    const QString before = place.removed.join(u' ').trimmed();
    const QString after = place.added.join(u' ').trimmed();
    if (before.isEmpty())
        return ChangeSheet::tr("adds %1").arg(after);
    return after.isEmpty() ? ChangeSheet::tr("takes out %1").arg(before) : u"%1 → %2"_s.arg(before, after);
}

} // namespace

ChangeSheet::ChangeSheet(LibraryThread &library, const QString &title, const QString &hint, QWidget *window)
    : Sheet(title, sheetPx, window)
    , m_library(library)
    , m_hint(hint)
    , m_words(new QLabel(hint, panel()))
    , m_posts(new QTreeWidget(panel()))
    , m_make(new QPushButton(tr("Change the posts"), panel()))
    , m_publish(new QPushButton(tr("Change and publish…"), panel()))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(restMs);
    connect(&m_soon, &QTimer::timeout, this, &ChangeSheet::startLooking);
}

ChangeSheet::~ChangeSheet()
{
    if (m_job)
        m_job->cancel();
}

void ChangeSheet::finish()
{
    m_words->setObjectName(u"changeWords"_s);
    m_words->setWordWrap(true);
    m_words->setProperty("role", u"soft"_s);
    m_posts->setObjectName(u"changedPosts"_s);
    m_posts->setAccessibleName(tr("Posts that would be changed"));
    m_posts->setHeaderHidden(true);
    m_posts->setColumnCount(2);
    m_posts->setRootIsDecorated(false);
    m_posts->setUniformRowHeights(true);
    m_posts->setColumnWidth(0, titlePx);
    m_posts->header()->setStretchLastSection(true);
    m_posts->setFixedHeight(listPx);
    m_make->setObjectName(u"makeChange"_s);
    m_publish->setObjectName(u"makeAndPublish"_s);
    m_publish->setProperty("accent", true);
    auto *cancel = new QPushButton(tr("Not now"), panel());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {cancel, m_make, m_publish})
        buttons->addWidget(button);
    content()->addWidget(m_words);
    content()->addWidget(m_posts);
    content()->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_make, &QPushButton::clicked, this, [this] { make(Then::Stop); });
    connect(m_publish, &QPushButton::clicked, this, [this] { make(Then::Publish); });
    setReady(0);
}

void ChangeSheet::setReady(qsizetype posts)
{
    m_make->setEnabled(posts > 0);
    m_publish->setEnabled(posts > 0);
}

void ChangeSheet::look(const Work &work)
{
    if (m_job)
        std::exchange(m_job, nullptr)->cancel();
    m_work = work;
    m_change.reset();
    m_posts->clear();
    setReady(0);
    m_words->setText(work ? tr("Looking through the posts…") : m_hint);
    if (work)
        m_soon.start();
    else
        m_soon.stop();
}

ChangeSheet::Looked ChangeSheet::lookedAt(LibraryAccess &library, const Work &work, const Progress &progress)
{
    Looked looked{work(library, progress), {}, 0, 0};
    if (!looked.change)
        return looked;
    const Result<ChangePreview> found = preview(library, *looked.change, progress);
    if (!found) {
        looked.change = std::unexpected(found.error());
        return looked;
    }
    for (const PreviewedPost &post : found->posts) {
        QStringList words;
        for (const ChangedPlace &place : placesOf(post))
            words.append(spokenPlace(place));
        looked.places += words.size();
        ++looked.changed;
        if (looked.posts.size() < mostShown)
            looked.posts.append(
                {post.title.isEmpty() ? post.path : post.title, words.value(0), words.join(u'\n'), false});
    }
    for (const LeftPost &post : found->left.first(qMin(mostShown, found->left.size())))
        looked.posts.append({post.title, tr("stays: %1").arg(post.reason), post.reason, true});
    return looked;
}

void ChangeSheet::startLooking()
{
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, work = m_work](const Progress &progress) { return lookedAt(library, work, progress); },
        [this](const Looked &looked) { show(looked); });
}

void ChangeSheet::show(const Looked &looked)
{
    m_job.reset();
    if (!looked.change) {
        m_words->setText(looked.change.error().message + u' ' + looked.change.error().hint);
        return;
    }
    m_change = *looked.change;
    for (const ShownPost &post : looked.posts) {
        auto *item = new QTreeWidgetItem(m_posts, {post.title, post.change.simplified()});
        item->setToolTip(0, post.title);
        item->setToolTip(1, post.all);
        item->setDisabled(post.isLeft);
    }
    if (looked.changed == 0)
        m_words->setText(tr("No post has to be changed for that."));
    else if (looked.changed == 1)
        m_words->setText(looked.places == 1 ? tr("One post changes, in one place.")
                                            : tr("One post changes, in %1 places.").arg(number(looked.places)));
    else
        m_words->setText(tr("%1 posts change, in %2 places.").arg(number(looked.changed), number(looked.places)));
    setReady(looked.changed);
    settle();
}

void ChangeSheet::make(Then then)
{
    if (!m_change)
        return;
    setReady(0);
    m_words->setText(tr("Changing the posts…"));
    struct Made
    {
        Result<BulkOutcome> outcome;
        QList<PostId> toPublish;
    };
    BackgroundJob::start(
        this,
        [&library = m_library, change = *m_change](const Progress &progress) {
            Made made{app::make(library, change, progress), {}};
            if (made.outcome && made.outcome->step > 0)
                made.toPublish =
                    library.with([&](Library &opened) { return publishablePostsOf(opened, made.outcome->step); })
                        .value_or(QList<PostId>());
            return made;
        },
        [this, then](const Made &made) {
            if (!made.outcome) {
                m_words->setText(made.outcome.error().message + u' ' + made.outcome.error().hint);
                return;
            }
            Q_EMIT changed(spoken(*made.outcome), made.outcome->step);
            dismiss();
            if (then == Then::Publish && !made.toPublish.isEmpty())
                Q_EMIT publishRequested(made.toPublish);
        });
}

} // namespace galley::app
