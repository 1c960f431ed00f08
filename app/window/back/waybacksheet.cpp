// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/back/waybacksheet.h"

#include "app/backgroundjob.h"
#include "app/publishing/changesview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

constexpr int sheetPx = 1040;

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
    , m_changes(new ChangesView(panel()))
    , m_progress(new QProgressBar(panel()))
    , m_cancel(new QPushButton(tr("Not now"), panel()))
    , m_go(new QPushButton(panel()))
{
    setObjectName(u"wayBackSheet"_s);
    makeLayout(kind);
    connect(m_cancel, &QPushButton::clicked, this, &WayBackSheet::dismiss);
    connect(m_go, &QPushButton::clicked, this, &WayBackSheet::go);
    BackgroundJob::start(
        this, [&library, plan](const Progress &progress) { return look(plan(library, progress)); },
        [this](const Result<Shown> &shown) { showPlan(shown); });
}

Result<WayBackSheet::Shown> WayBackSheet::look(const Result<WayBack> &wayBack)
{
    if (!wayBack)
        return std::unexpected(wayBack.error());
    const Result<PlanView> view = viewOf(wayBack->plan);
    if (!view)
        return std::unexpected(view.error());
    return Shown{*wayBack, *view};
}

void WayBackSheet::dismiss()
{
    if (!m_stop) {
        Sheet::dismiss();
        return;
    }
    *m_stop = true;
    m_cancel->setEnabled(false);
}

void WayBackSheet::makeLayout(PublicationKind kind)
{
    m_summary->setObjectName(u"wayBackSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_changes->setObjectName(u"wayBackChanges"_s);
    m_changes->hide();
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0); // While it is looked at.
    m_go->setText(kind == PublicationKind::Undo ? tr("Take it back") : tr("Unpublish"));
    m_go->setObjectName(u"wayBackConfirm"_s);
    m_go->setProperty("accent", true);
    m_go->setEnabled(false);
    m_cancel->setObjectName(u"wayBackCancel"_s);
    content()->addWidget(m_summary);
    content()->addWidget(m_progress);
    content()->addWidget(m_changes, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    content()->addLayout(buttons);
}

void WayBackSheet::showPlan(const Result<Shown> &shown)
{
    m_progress->hide();
    if (!shown) {
        showError(shown.error());
        return;
    }
    m_wayBack = shown->wayBack;
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
    if (!shown->view.files.isEmpty())
        m_changes->show(plan.site, shown->view.files);
    m_go->setEnabled(plan.programs.isEmpty() && !plan.changes.isEmpty());
    if (plan.changes.isEmpty())
        m_summary->setText(tr("There is nothing left to take back: the site holds none of it any more."));
    m_go->setFocus();
    settle();
}

void WayBackSheet::showError(const Error &error)
{
    m_summary->setText(error.message + u' ' + error.hint);
    m_changes->hide();
    if (!error.detail.isEmpty())
        m_changes->showPlain(error.detail);
    m_go->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    settle();
}

void WayBackSheet::go()
{
    m_go->setEnabled(false);
    m_cancel->setText(tr("Stop"));
    m_progress->show();
    const PublishChoice choice =
        m_wayBack.plan.remote.isEmpty() ? PublishChoice::CommitOnly : PublishChoice::CommitAndPush;
    // The job itself is never cancelled: what was committed before a stop has to be shown.
    m_stop = std::make_shared<std::atomic<bool>>(false);
    BackgroundJob::start(
        this,
        [&library = m_library, wayBack = m_wayBack, choice, stop = m_stop](const Progress &progress) {
            return goBack(library, wayBack, choice, [&progress, stop](const ProgressReport &report) {
                progress(report);
                return !*stop;
            });
        },
        [this](const Published &published) { showDone(published); },
        [this](const ProgressReport &report) { m_summary->setText(tr("%1…").arg(report.what)); });
}

void WayBackSheet::showDone(const Published &published)
{
    m_stop.reset();
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

} // namespace galley::app
