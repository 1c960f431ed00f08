// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/publishsheet.h"

#include "app/publishing/changesview.h"
#include "app/publishing/messagefield.h"
#include "app/publishing/publishnotes.h"
#include "app/publishing/publishwords.h"
#include "app/window/parts/announcer.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

constexpr int sheetPx = 1040;
constexpr int mostEarlierShown = 15;

} // namespace

PublishSheet::PublishSheet(LibraryAccess &library, const QList<PostId> &posts, QWidget *window)
    : Sheet(tr("Publish this?"), sheetPx, window)
    , m_process(library)
    , m_summary(new QLabel(panel()))
    , m_earlier(new QPushButton(panel()))
    , m_programs(new QLabel(panel()))
    , m_changes(new ChangesView(panel()))
    , m_notes(new PublishNotes(panel()))
    , m_message(new MessageField(panel()))
    , m_progress(new QProgressBar(panel()))
    , m_activity(new QPushButton(tr("What &happened"), panel()))
    , m_aside(new QPushButton(tr("&Write on meanwhile"), panel()))
    , m_later(new QPushButton(tr("&Schedule…"), panel()))
    , m_cancel(new QPushButton(tr("Not now"), panel()))
    , m_publish(new QPushButton(tr("Publish"), panel()))
{
    setObjectName(u"publishSheet"_s);
    makeLayout();
    connectParts();
    connect(m_later, &QPushButton::clicked, this, [this, posts] {
        dismiss();
        Q_EMIT scheduleWanted(posts.constFirst());
    });
    m_isOnePost = posts.size() == 1;
    m_process.plan(posts);
}

void PublishSheet::makeLayout()
{
    m_summary->setObjectName(u"publishSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_programs->setObjectName(u"publishPrograms"_s);
    m_programs->setProperty("role", u"warn"_s);
    m_programs->setTextFormat(Qt::PlainText);
    m_programs->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the publish is"));
    m_publish->setObjectName(u"publishConfirm"_s);
    m_publish->setProperty("accent", true);
    m_cancel->setObjectName(u"publishCancel"_s);
    m_aside->setObjectName(u"publishAside"_s);
    m_activity->setObjectName(u"publishActivity"_s);
    m_later->setObjectName(u"publishLater"_s);
    m_earlier->setObjectName(u"earlierCommits"_s);
    for (QPushButton *button : {m_earlier, m_activity, m_aside, m_later})
        button->setProperty("quiet", true);
    m_earlier->setProperty("menu", true);

    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_earlier, 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_activity);
    buttons->addWidget(m_later);
    buttons->addStretch();
    buttons->addWidget(m_aside);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_publish);
    content()->addLayout(head);
    content()->addWidget(m_programs);
    content()->addWidget(m_progress);
    content()->addWidget(m_changes, 1);
    content()->addWidget(m_notes);
    content()->addWidget(m_message);
    content()->addLayout(buttons);
}

void PublishSheet::connectParts()
{
    connect(m_message, &MessageField::commitsChanged, this, &PublishSheet::showAnswers);
    connect(m_notes, &PublishNotes::answerChanged, this, &PublishSheet::showAnswers);
    connect(m_notes, &PublishNotes::mendWanted, &m_process, &PublishProcess::mend);
    connect(m_notes, &PublishNotes::placeWanted, this, [this](const PostId &post, int line) {
        dismiss();
        Q_EMIT placeWanted(post, line);
    });
    connect(m_aside, &QPushButton::clicked, this, &PublishSheet::putAside);
    connect(m_activity, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT activityWanted();
    });
    connect(m_cancel, &QPushButton::clicked, this, &PublishSheet::dismiss);
    connect(m_publish, &QPushButton::clicked, this, [this] {
        PublishChoices choices = m_message->choices();
        choices.allowsSecrets = m_notes->allowsSecrets();
        m_process.publish(choices);
    });
    connect(&m_process, &PublishProcess::stateChanged, this, &PublishSheet::showState);
    connect(&m_process, &PublishProcess::mended, this, &PublishSheet::changed);
}

void PublishSheet::showState()
{
    std::visit([this](const auto &state) { show(state); }, m_process.state());
    content()->invalidate(); // What was hidden or shown counts at once.
    settle();
}

void PublishSheet::show(const PublishProcess::Planning &)
{
    m_summary->setText(tr("Looking at what will change…"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_hasFiles = false;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_earlier, m_programs, m_changes, m_notes, m_message,
                                                            m_activity, m_aside, m_later})
        widget->hide();
    m_publish->setEnabled(false);
}

void PublishSheet::show(const PublishProcess::Ready &ready)
{
    const PublishPlan &plan = ready.preview.plan;
    m_progress->hide();
    if (ready.preview.view.files.isEmpty()) {
        showResult(tr("Nothing to publish"), intentWords(ready.preview, Commits::One));
        return;
    }
    m_notes->setPreview(ready.preview, ready.isChecked);
    if (!m_hasFiles) {
        m_hasFiles = true;
        m_changes->show(plan.site, ready.preview.view.files);
        m_message->setPreview(ready.preview);
        m_message->show();
        m_later->setVisible(m_isOnePost);
        m_programs->setText(tr("This repository runs programs of its own: %1. Publish only if you know them.")
                                .arg(plan.programs.join(u", "_s)));
        m_programs->setVisible(!plan.programs.isEmpty());
        m_publish->setText(plan.programs.isEmpty() ? tr("Publish") : tr("Trust this site and publish"));
        showEarlier();
    }
    showAnswers();
    if (m_publish->isEnabled() && (!focusWidget() || focusWidget() == m_cancel))
        m_publish->setFocus(); // Unless the author is at something else already.
}

/// What depends on what the author chose.
void PublishSheet::showAnswers()
{
    const auto *ready = std::get_if<PublishProcess::Ready>(&m_process.state());
    if (!ready)
        return;
    m_summary->setText(intentWords(ready->preview, m_message->choices().commits));
    m_publish->setEnabled(ready->isChecked && !m_notes->isInTheWay());
}

void PublishSheet::showEarlier()
{
    const auto &view = std::get<PublishProcess::Ready>(m_process.state()).preview.view;
    m_earlier->setVisible(view.earlierCount > 0);
    if (view.earlierCount == 0)
        return;
    m_earlier->setText(view.earlierCount == 1 ? tr("One earlier commit goes along")
                                              : tr("%1 earlier commits go along").arg(view.earlierCount));
    auto *menu = new QMenu(m_earlier);
    menu->setObjectName(u"earlierMenu"_s);
    for (const FileCommit &commit : view.earlier.first(qMin<qsizetype>(view.earlier.size(), mostEarlierShown)))
        menu->addAction(tr("%1  %2").arg(commit.commit.first(7), QString(commit.subject).replace(u'&', u"&&"_s)));
    if (view.earlierCount > mostEarlierShown)
        menu->addAction(tr("and %1 more").arg(view.earlierCount - mostEarlierShown))->setEnabled(false);
    m_earlier->setMenu(menu);
}

void PublishSheet::show(const PublishProcess::Working &working)
{
    const ProgressReport &report = working.report;
    setTitle(tr("Publishing"));
    m_publish->hide();
    m_later->hide();
    m_earlier->hide();
    m_programs->hide();
    m_notes->hide();
    m_message->setEnabled(false);
    m_cancel->setText(tr("Stop"));
    if (m_aside->isHidden()) {
        m_aside->show();
        m_aside->setFocus();
    }
    m_summary->setText(progressWords(report));
    m_progress->setRange(0, int(qMin<qint64>(report.total, INT_MAX)));
    m_progress->setValue(int(qMin<qint64>(report.done, INT_MAX)));
    m_progress->show();
}

void PublishSheet::show(const PublishProcess::Done &done)
{
    const Published &published = done.published;
    showResult(resultTitle(published), resultWords(published));
    m_activity->show();
    QString words = published.words;
    if (published.problem)
        words += (words.isEmpty() ? QString() : u"\n"_s) + published.problem->detail;
    showDetails(words);
    if (!published.commit.isEmpty())
        Q_EMIT this->published();
    const bool isAside = isHidden();
    Q_EMIT ended(resultWords(published), published.problem ? &*published.problem : nullptr, isAside);
    if (isAside)
        Sheet::dismiss();
}

void PublishSheet::show(const PublishProcess::Refused &refused)
{
    showResult(tr("This cannot be published yet"), refused.error.message + u' ' + refused.error.hint);
    showDetails(refused.error.detail);
}

/// The remote's or a library's own words, to read and to copy.
void PublishSheet::showDetails(const QString &words)
{
    if (!words.isEmpty())
        m_changes->showPlain(words);
}

/// The sheet's last word, with nothing left to decide.
void PublishSheet::showResult(const QString &title, const QString &words)
{
    setTitle(title);
    m_summary->setText(words);
    if (!isHidden()) // Else a message says it.
        Announcer::say(this, title + u". "_s + words);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_earlier, m_programs, m_changes, m_notes,
                                                            m_message, m_aside, m_later, m_publish})
        widget->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void PublishSheet::putAside()
{
    hide();
    parentWidget()->setFocus();
    Q_EMIT dismissed();
}

void PublishSheet::comeBack()
{
    QWidget::show();
    raise();
    settle();
    m_aside->setFocus();
}

void PublishSheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        settle();
}

void PublishSheet::dismiss()
{
    if (std::holds_alternative<PublishProcess::Working>(m_process.state()))
        m_process.cancel(); // The sheet stays and says how far it came.
    else
        Sheet::dismiss();
}

} // namespace galley::app
