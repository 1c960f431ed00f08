// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/check/checkview.h"

#include "app/actions/bulk/bulkedits.h"
#include "app/actions/checksite.h"
#include "app/window/check/findingsdelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int marginPx = 16;
constexpr qsizetype longestWords = 44; ///< Of a button.

QString number(qsizetype count) { return QLocale().toString(count); }

QString spokenCount(const QList<SiteFinding> &findings)
{
    QSet<PostId> posts;
    for (const SiteFinding &finding : findings)
        posts.insert(finding.post);
    if (findings.size() == 1)
        return CheckView::tr("one place to look at");
    return posts.size() == 1
               ? CheckView::tr("%1 places to look at in one post").arg(number(findings.size()))
               : CheckView::tr("%1 places to look at in %2 posts").arg(number(findings.size()), number(posts.size()));
}

qsizetype mendable(const QList<SiteFinding> &findings)
{
    return std::ranges::count_if(findings, [](const SiteFinding &finding) { return finding.mend.has_value(); });
}

} // namespace

CheckView::CheckView(LibraryThread &library, const Site &site, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_site(site)
{
    setObjectName(u"siteCheck"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeProgress());
    m_pages->addWidget(makeFindings());
    m_empty = new QLabel(m_pages);
    m_empty->setObjectName(u"checkEmpty"_s);
    m_empty->setProperty("role", u"soft"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setContentsMargins(marginPx * 2, 0, marginPx * 2, marginPx * 4);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, marginPx, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_pages, 1);
}

CheckView::~CheckView()
{
    if (m_job)
        m_job->cancel();
}

QWidget *CheckView::makeHead()
{
    auto *head = new QWidget(this);
    auto *heading = new QLabel(tr("Site check"), head);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_summary = new QLabel(head);
    m_summary->setObjectName(u"checkSummary"_s);
    m_summary->setProperty("role", u"soft"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_again = new QPushButton(tr("Check &again"), head);
    m_again->setObjectName(u"checkAgain"_s);
    m_again->setProperty("quiet", true);
    auto *close = new QPushButton(tr("&Close"), head);
    close->setObjectName(u"checkClose"_s);
    close->setProperty("quiet", true);
    connect(m_again, &QPushButton::clicked, this, &CheckView::check);
    connect(close, &QPushButton::clicked, this, &CheckView::closed);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(heading, 1);
    row->addWidget(m_again);
    row->addWidget(close);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(marginPx, 0, marginPx, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_summary);
    return head;
}

QWidget *CheckView::makeProgress()
{
    auto *page = new QWidget(this);
    m_progressWords = new QLabel(page);
    m_progressWords->setProperty("role", u"soft"_s);
    m_progress = new QProgressBar(page);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the check is"));
    auto *stopButton = new QPushButton(tr("&Stop"), page);
    stopButton->setObjectName(u"checkStop"_s);
    connect(stopButton, &QPushButton::clicked, this, &CheckView::stop);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(marginPx, 0, marginPx, marginPx);
    layout->setSpacing(12);
    layout->addWidget(m_progressWords);
    layout->addWidget(m_progress);
    layout->addWidget(stopButton, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

QWidget *CheckView::makeFindings()
{
    auto *page = new QWidget(this);
    m_list = new QListView(page);
    m_list->setObjectName(u"findings"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setAccessibleDescription(tr("Enter opens the post at that place."));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new FindingsDelegate(m_list));
    m_list->setLayoutMode(QListView::Batched);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckView::showSelected);
    connect(m_list, &QListView::clicked, this, &CheckView::openSelected);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeFoot());
    return page;
}

QWidget *CheckView::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setObjectName(u"checkFoot"_s);
    foot->setAttribute(Qt::WA_StyledBackground);
    m_reason = new QLabel(foot);
    m_reason->setObjectName(u"checkReason"_s);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mend = new QPushButton(foot);
    m_mend->setObjectName(u"checkMend"_s);
    m_mendAll = new QPushButton(foot);
    m_mendAll->setObjectName(u"checkMendAll"_s);
    connect(m_mend, &QPushButton::clicked, this, [this] {
        if (const SiteFinding *finding = m_model.findingAt(currentRow()))
            mend({*finding});
    });
    connect(m_mendAll, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            mend(m_model.kindAt(currentRow()));
    });
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(marginPx, 12, marginPx, marginPx);
    layout->setSpacing(8);
    layout->addWidget(m_reason);
    layout->addWidget(m_mend, 0, Qt::AlignLeft);
    layout->addWidget(m_mendAll, 0, Qt::AlignLeft);
    return foot;
}

void CheckView::check()
{
    if (m_job)
        m_job->cancel();
    Q_EMIT aboutToChange(); // What is typed is looked at too.
    m_again->setEnabled(false);
    m_summary->setText(m_site.name);
    m_progressWords->setText(tr("Reading the posts"));
    m_progress->setRange(0, 0);
    m_pages->setCurrentIndex(0);
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, site = m_site](const Progress &progress) {
            return checkPostsOf(library, site, progress);
        },
        [this](const Result<QList<SiteFinding>> &findings) { take(findings); },
        [this](const ProgressReport &report) {
            m_progressWords->setText(tr("%1: %2 of %3").arg(report.what, number(report.done), number(report.total)));
            m_progress->setRange(0, int(report.total));
            m_progress->setValue(int(report.done));
        });
}

void CheckView::stop()
{
    m_job->cancel();
    m_again->setEnabled(true);
    m_empty->setText(tr("The check was stopped before it was done."));
    m_pages->setCurrentWidget(m_empty);
    m_again->setFocus();
}

void CheckView::take(const Result<QList<SiteFinding>> &findings)
{
    const bool hadKeyboard = isAncestorOf(focusWidget());
    m_again->setEnabled(true);
    if (!findings) {
        m_empty->setText(findings.error().message + u' ' + findings.error().hint);
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const int row = currentRow();
    m_model.setFindings(*findings);
    m_summary->setText(findings->isEmpty() ? m_site.name : m_site.name + u" · "_s + spokenCount(*findings));
    m_empty->setText(
        tr("Nothing was found: links, images, dates and front matter of all posts are as they should be."));
    m_pages->setCurrentIndex(findings->isEmpty() ? 2 : 1);
    if (findings->isEmpty())
        return;
    // After a mend the next place comes to where the mended one stood.
    m_list->setCurrentIndex(m_model.index(std::clamp(row, 1, m_model.rowCount() - 1)));
    if (hadKeyboard || row < 0)
        m_list->setFocus();
}

int CheckView::currentRow() const { return m_list->currentIndex().row(); }

void CheckView::showSelected()
{
    const int row = currentRow();
    const SiteFinding *finding = m_model.findingAt(row);
    const qsizetype mends = row < 0 ? 0 : mendable(m_model.kindAt(row));
    m_reason->setText(finding   ? finding->reason
                      : row < 0 ? QString()
                                : tr("%1: choose a place to see why.").arg(m_model.kindName(row)));
    m_mend->setVisible(finding && finding->mend);
    if (finding && finding->mend) {
        const QString words = finding->mend->words;
        m_mend->setText(words.size() > longestWords ? words.first(longestWords - 1) + u'…' : words);
        m_mend->setToolTip(words);
    }
    m_mendAll->setVisible(mends > 1);
    m_mendAll->setText(tr("Mend all %1 of this kind").arg(number(mends)));
    // The buttons take room from the list, which then may not show its row any more.
    QMetaObject::invokeMethod(m_list, [list = m_list] { list->scrollTo(list->currentIndex()); }, Qt::QueuedConnection);
}

void CheckView::openSelected()
{
    if (const SiteFinding *finding = m_model.findingAt(currentRow()))
        Q_EMIT placeWanted(finding->post, finding->line);
}

void CheckView::mend(const QList<SiteFinding> &findings)
{
    Q_EMIT aboutToChange();
    m_mend->setEnabled(false);
    m_mendAll->setEnabled(false);
    BackgroundJob::start(
        this, [&library = m_library, findings](const Progress &) { return mendFindings(library, findings); },
        [this](const Result<BulkOutcome> &outcome) {
            m_mend->setEnabled(true);
            m_mendAll->setEnabled(true);
            if (outcome)
                Q_EMIT changed(spoken(*outcome), outcome->step);
            else
                Q_EMIT problemMet(outcome.error());
            check();
        });
}

void CheckView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (isEnter && button)
        button->click();
    else if (isEnter && m_list->hasFocus())
        openSelected();
    else
        QWidget::keyPressEvent(event);
}

} // namespace galley::app
