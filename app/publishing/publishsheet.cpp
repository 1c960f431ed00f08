// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/publishsheet.h"

#include "app/publishing/diffhtml.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

constexpr int sheetPx = 860;

QString lineFor(const FileChange &change)
{
    if (!change.before)
        return PublishSheet::tr("+  %1").arg(change.path);
    return change.after ? PublishSheet::tr("●  %1").arg(change.path) : PublishSheet::tr("−  %1").arg(change.path);
}

QString spokenLine(const FileChange &change)
{
    if (!change.before)
        return PublishSheet::tr("new: %1").arg(change.path);
    return change.after ? PublishSheet::tr("changed: %1").arg(change.path)
                        : PublishSheet::tr("removed: %1").arg(change.path);
}

} // namespace

PublishSheet::PublishSheet(LibraryAccess &library, const QList<PostId> &posts, QWidget *window)
    : Sheet(tr("Publish this?"), sheetPx, window)
    , m_process(library)
    , m_summary(new QLabel(panel()))
    , m_files(new QListWidget(panel()))
    , m_diff(new QTextBrowser(panel()))
    , m_message(new QLineEdit(panel()))
    , m_messageCaption(new QLabel(tr("&Message of the commit"), panel()))
    , m_progress(new QProgressBar(panel()))
    , m_cancel(new QPushButton(tr("Not now"), panel()))
    , m_publish(new QPushButton(tr("Publish"), panel()))
{
    setObjectName(u"publishSheet"_s);
    makeLayout();
    connect(m_files, &QListWidget::currentRowChanged, this, &PublishSheet::showDiff);
    connect(m_cancel, &QPushButton::clicked, this, &PublishSheet::dismiss);
    connect(m_publish, &QPushButton::clicked, this, [this] { m_process.publish(m_message->text()); });
    connect(&m_process, &PublishProcess::stateChanged, this, &PublishSheet::showState);
    m_process.plan(posts);
}

void PublishSheet::makeLayout()
{
    m_summary->setObjectName(u"publishSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_files->setObjectName(u"fileList"_s);
    m_files->setAccessibleName(tr("Files that will change"));
    m_files->setFixedHeight(120);
    m_diff->setObjectName(u"diff"_s);
    m_diff->setAccessibleName(tr("What changes in this file"));
    m_diff->setMinimumHeight(240);
    m_diff->setOpenLinks(false);
    m_message->setObjectName(u"publishMessage"_s);
    m_messageCaption->setProperty("role", u"soft"_s);
    m_messageCaption->setBuddy(m_message);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_publish->setObjectName(u"publishConfirm"_s);
    m_publish->setProperty("accent", true);
    m_publish->setEnabled(false);
    m_cancel->setObjectName(u"publishCancel"_s);

    content()->addWidget(m_summary);
    content()->addWidget(m_files);
    content()->addWidget(m_diff, 1);
    content()->addWidget(m_messageCaption);
    content()->addWidget(m_message);
    content()->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_publish);
    content()->addLayout(buttons);
}

void PublishSheet::showState()
{
    std::visit([this](const auto &state) { show(state); }, m_process.state());
}

void PublishSheet::show(const PublishProcess::Planning &) { m_summary->setText(tr("Looking at what will change…")); }

void PublishSheet::show(const PublishProcess::Ready &ready)
{
    const PublishPlan &plan = ready.plan;
    m_changes = plan.changes;
    if (m_changes.isEmpty()) {
        m_summary->setText(tr("There is nothing to publish: the site already holds this text."));
        return;
    }
    QString text = plan.remote.isEmpty()
                       ? tr("One commit on the branch “%1”. There is no remote yet, so it stays on this machine.")
                             .arg(plan.commit.branch)
                       : tr("One commit on the branch “%1”, pushed to %2.").arg(plan.commit.branch, plan.remoteUrl);
    if (plan.earlierCommits.size() == 1)
        text += u' ' + tr("One earlier commit goes along.");
    else if (!plan.earlierCommits.isEmpty())
        text += u' ' + tr("%1 earlier commits go along.").arg(plan.earlierCommits.size());
    if (!plan.programs.isEmpty()) {
        text += u'\n' + tr("This repository runs programs of its own: %1. Publish only if you know them.")
                            .arg(plan.programs.join(u", "_s));
        m_publish->setText(tr("Trust this site and publish"));
    }
    m_summary->setText(text);
    m_files->clear();
    for (const FileChange &change : plan.changes) {
        auto *item = new QListWidgetItem(lineFor(change), m_files);
        item->setData(Qt::AccessibleTextRole, spokenLine(change));
    }
    m_files->setCurrentRow(0);
    m_message->setText(plan.commit.message);
    m_publish->setEnabled(true);
    m_publish->setFocus();
}

void PublishSheet::show(const PublishProcess::Working &working)
{
    const ProgressReport &report = working.report;
    m_publish->setEnabled(false);
    m_message->setEnabled(false);
    m_cancel->setText(tr("Stop"));
    m_summary->setText(report.total > 0 ? tr("%1: %2 of %3").arg(report.what).arg(report.done).arg(report.total)
                                        : tr("%1…").arg(report.what));
    m_progress->setRange(0, int(report.total));
    m_progress->setValue(int(report.done));
    m_progress->show();
}

QString PublishSheet::outcomeOf(const PublishProcess::Done &done) const
{
    const Published &published = done.published;
    if (published.commit.isEmpty())
        return published.problem->message + u' ' + published.problem->hint;
    const QString commit = published.commit.first(10);
    if (published.pushed)
        return tr("Pushed as %1. The remote was asked and holds it.").arg(commit);
    if (published.problem) {
        return tr("Committed as %1, but not pushed. %2 %3")
            .arg(commit, published.problem->message, published.problem->hint);
    }
    return tr("Committed as %1. Add a remote to publish it.").arg(commit);
}

void PublishSheet::show(const PublishProcess::Done &done)
{
    setTitle(done.published.pushed             ? tr("Published")
             : done.published.commit.isEmpty() ? tr("Nothing was published")
                                               : tr("Committed, not pushed"));
    m_summary->setText(outcomeOf(done));
    if (done.published.problem && !done.published.problem->detail.isEmpty())
        m_diff->setPlainText(done.published.problem->detail);
    m_progress->hide();
    m_publish->hide();
    m_message->hide();
    m_messageCaption->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    if (!done.published.commit.isEmpty())
        Q_EMIT published();
}

void PublishSheet::show(const PublishProcess::Refused &refused)
{
    setTitle(tr("This cannot be published yet"));
    m_summary->setText(refused.error.message + u' ' + refused.error.hint);
    m_files->hide();
    m_message->hide();
    m_messageCaption->hide();
    m_publish->hide();
    m_diff->setVisible(!refused.error.detail.isEmpty());
    m_diff->setPlainText(refused.error.detail);
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void PublishSheet::showDiff()
{
    const int row = m_files->currentRow();
    if (row >= 0 && row < m_changes.size())
        m_diff->setHtml(diffHtml(m_changes.at(row)));
}

void PublishSheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_diff)
        showDiff(); // Its grounds are of the appearance.
}

void PublishSheet::dismiss()
{
    if (std::holds_alternative<PublishProcess::Working>(m_process.state()))
        m_process.cancel(); // The sheet stays and says how far it came.
    else
        Sheet::dismiss();
}

} // namespace galley::app
