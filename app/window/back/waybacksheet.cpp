// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/back/waybacksheet.h"

#include "app/backgroundjob.h"
#include "app/publishing/diffhtml.h"
#include "publish/git/textdiff.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

constexpr int sheetPx = 820;

QString lineFor(const FileChange &change)
{
    if (!change.before)
        return WayBackSheet::tr("+  %1").arg(change.path);
    return change.after ? WayBackSheet::tr("●  %1").arg(change.path) : WayBackSheet::tr("−  %1").arg(change.path);
}

QString spokenLine(const FileChange &change)
{
    if (!change.before)
        return WayBackSheet::tr("comes back: %1").arg(change.path);
    return change.after ? WayBackSheet::tr("changes: %1").arg(change.path)
                        : WayBackSheet::tr("goes: %1").arg(change.path);
}

QString questionOf(PublicationKind kind)
{
    return kind == PublicationKind::Undo ? WayBackSheet::tr("Take this publish back?")
                                         : WayBackSheet::tr("Take this post off its site?");
}

} // namespace

WayBackSheet::WayBackSheet(LibraryThread &library, PublicationKind kind, const Plan &plan, QWidget *window)
    : Sheet(questionOf(kind), sheetPx, window)
    , m_library(library)
    , m_summary(new QLabel(tr("Looking at what will change…"), panel()))
    , m_files(new QListWidget(panel()))
    , m_diff(new QTextBrowser(panel()))
    , m_progress(new QProgressBar(panel()))
    , m_cancel(new QPushButton(tr("Not now"), panel()))
    , m_go(new QPushButton(panel()))
{
    setObjectName(u"wayBackSheet"_s);
    makeLayout(kind);
    connect(m_files, &QListWidget::currentRowChanged, this, &WayBackSheet::showDiff);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_go, &QPushButton::clicked, this, &WayBackSheet::go);
    BackgroundJob::start(
        this, [&library, plan](const Progress &progress) { return plan(library, progress); },
        [this](const Result<WayBack> &wayBack) { showPlan(wayBack); });
}

void WayBackSheet::makeLayout(PublicationKind kind)
{
    m_summary->setObjectName(u"wayBackSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_files->setObjectName(u"wayBackFiles"_s);
    m_files->setAccessibleName(tr("Files that will change"));
    m_files->setFixedHeight(112);
    m_diff->setObjectName(u"wayBackDiff"_s);
    m_diff->setAccessibleName(tr("What changes in this file"));
    m_diff->setMinimumHeight(220);
    m_diff->setOpenLinks(false);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_go->setText(kind == PublicationKind::Undo ? tr("Take it back") : tr("Unpublish"));
    m_go->setObjectName(u"wayBackConfirm"_s);
    m_go->setProperty("accent", true);
    m_go->setEnabled(false);
    m_cancel->setObjectName(u"wayBackCancel"_s);
    content()->addWidget(m_summary);
    content()->addWidget(m_files);
    content()->addWidget(m_diff, 1);
    content()->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    content()->addLayout(buttons);
}

void WayBackSheet::showPlan(const Result<WayBack> &wayBack)
{
    if (!wayBack) {
        showError(wayBack.error());
        return;
    }
    m_wayBack = *wayBack;
    const PublishPlan &plan = m_wayBack.plan;
    const QString subject = plan.commit.message.section(u'\n', 0, 0);
    QString text = plan.remote.isEmpty()
                       ? tr("A new commit on “%1”: %2.").arg(plan.commit.branch, subject)
                       : tr("A new commit on “%1”, pushed to %2: %3.").arg(plan.commit.branch, plan.remote, subject);
    text += u' ' + tr("Your text stays here as it is.");
    if (!plan.programs.isEmpty()) {
        text += u'\n' + tr("This repository runs programs of its own (%1): publish a post there once, to say that you "
                           "know them.")
                            .arg(plan.programs.join(u", "_s));
    }
    m_summary->setText(text);
    for (const FileChange &change : plan.changes) {
        auto *item = new QListWidgetItem(lineFor(change), m_files);
        item->setData(Qt::AccessibleTextRole, spokenLine(change));
    }
    m_files->setCurrentRow(0);
    m_go->setEnabled(plan.programs.isEmpty() && !plan.changes.isEmpty());
    if (plan.changes.isEmpty())
        m_summary->setText(tr("There is nothing left to take back: the site holds none of it any more."));
    m_go->setFocus();
}

void WayBackSheet::showError(const Error &error)
{
    m_summary->setText(error.message + u' ' + error.hint);
    m_files->hide();
    m_diff->setVisible(!error.detail.isEmpty());
    m_diff->setPlainText(error.detail);
    m_go->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    settle();
}

void WayBackSheet::go()
{
    m_go->setEnabled(false);
    m_cancel->setEnabled(false); // In a moment it is done, or refused.
    m_progress->setRange(0, 0);
    m_progress->show();
    const PublishChoice choice =
        m_wayBack.plan.remote.isEmpty() ? PublishChoice::CommitOnly : PublishChoice::CommitAndPush;
    BackgroundJob::start(
        this,
        [&library = m_library, wayBack = m_wayBack, choice](const Progress &progress) {
            return goBack(library, wayBack, choice, progress);
        },
        [this](const Published &published) { showDone(published); },
        [this](const ProgressReport &report) { m_summary->setText(tr("%1…").arg(report.what)); });
}

void WayBackSheet::showDone(const Published &published)
{
    m_progress->hide();
    m_cancel->setEnabled(true);
    if (published.commit.isEmpty()) {
        setTitle(tr("Nothing was changed"));
        showError(*published.problem);
        return;
    }
    setTitle(published.pushed ? tr("Taken back") : tr("Committed, not pushed"));
    const QString commit = published.commit.first(10);
    if (published.pushed)
        m_summary->setText(tr("Pushed as %1. The remote was asked and holds it.").arg(commit));
    else if (published.problem)
        m_summary->setText(tr("Committed as %1, but not pushed: readers see no change yet. %2 %3")
                               .arg(commit, published.problem->message, published.problem->hint));
    else
        m_summary->setText(tr("Committed as %1. There is no remote to send it to.").arg(commit));
    m_go->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    Q_EMIT wentBack();
}

void WayBackSheet::showDiff()
{
    const int row = m_files->currentRow();
    if (row < 0 || row >= m_wayBack.plan.changes.size())
        return;
    const FileChange &change = m_wayBack.plan.changes.at(row);
    const QByteArray after = change.after.value_or(QByteArray());
    const QList<DiffLine> lines = diffTexts(change.before.value_or(QByteArray()), after);
    if (lines.isEmpty())
        m_diff->setPlainText(tr("Not text; %1.").arg(QLocale().formattedDataSize(after.size())));
    else
        m_diff->setHtml(linesHtml(lines));
}

void WayBackSheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_diff)
        showDiff(); // Its grounds are of the appearance.
}

} // namespace galley::app
