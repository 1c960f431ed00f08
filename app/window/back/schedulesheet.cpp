// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/back/schedulesheet.h"

#include "app/actions/back/scheduling.h"
#include "app/actions/back/timerunits.h"
#include "app/backgroundjob.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 520;

/// Tomorrow morning: the time that most mean.
QDateTime tomorrowMorning() { return {QDate::currentDate().addDays(1), QTime(9, 0)}; }

} // namespace

ScheduleSheet::ScheduleSheet(LibraryThread &library, const Post &post, const Site &site, QWidget *window)
    : Sheet(tr("When should this be published?"), sheetPx, window)
    , m_library(library)
    , m_post(post)
    , m_site(site)
    , m_when(new QDateTimeEdit(tomorrowMorning(), panel()))
    , m_note(new QLabel(panel()))
    , m_problem(new QLabel(panel()))
    , m_timer(new QCheckBox(tr("Also while Galley is closed (systemd looks every minute)"), panel()))
    , m_never(new QPushButton(tr("At no time"), panel()))
    , m_schedule(new QPushButton(tr("Schedule"), panel()))
{
    setObjectName(u"scheduleSheet"_s);
    makeLayout();
    m_timer->setChecked(isTimerInstalled());
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &ScheduleSheet::tell);
    connect(m_schedule, &QPushButton::clicked, this, [this] { keep(wished()); });
    connect(m_never, &QPushButton::clicked, this, [this] { keep({}); });
    connect(m_timer, &QCheckBox::clicked, this, &ScheduleSheet::changeTimer);
    tell();
    library.then(
        this, [id = post.id](Library &opened) { return scheduleOf(opened, id); },
        [this](const Result<std::optional<ScheduledPost>> &known) {
            if (known)
                show(*known);
        });
}

void ScheduleSheet::makeLayout()
{
    m_when->setObjectName(u"scheduleWhen"_s);
    m_when->setAccessibleName(tr("Day and time"));
    m_when->setCalendarPopup(true);
    m_when->setDisplayFormat(u"ddd d MMMM yyyy  HH:mm"_s);
    m_when->setMinimumHeight(32);
    m_note->setObjectName(u"scheduleNote"_s);
    m_note->setProperty("role", u"soft"_s);
    m_problem->setObjectName(u"scheduleProblem"_s);
    for (QLabel *label : {m_note, m_problem})
        label->setWordWrap(true);
    m_problem->hide();
    m_timer->setObjectName(u"scheduleTimer"_s);
    m_never->setObjectName(u"scheduleNever"_s);
    m_never->hide();
    m_schedule->setObjectName(u"scheduleConfirm"_s);
    m_schedule->setProperty("accent", true);
    auto *cancel = new QPushButton(tr("Not now"), panel());
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    content()->addWidget(m_when);
    content()->addWidget(m_note);
    content()->addWidget(m_problem);
    content()->addWidget(m_timer);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_never);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_schedule);
    content()->addLayout(buttons);
}

void ScheduleSheet::show(const std::optional<ScheduledPost> &known)
{
    if (!known)
        return;
    m_when->setDateTime(known->due.toLocalTime());
    m_never->show();
    m_problem->setVisible(!known->problem.isEmpty());
    m_problem->setText(tr("The last try: %1").arg(known->problem));
    settle();
}

WallTime ScheduleSheet::wished() const
{
    return {QDateTime(m_when->date(), QTime(m_when->time().hour(), m_when->time().minute()), Qt::UTC),
            QTimeZone::systemTimeZone()};
}

void ScheduleSheet::tell()
{
    const WallTime when = wished();
    const bool isAhead = when.moment() > QDateTime::currentDateTimeUtc();
    m_schedule->setEnabled(isAhead);
    const QString zone = QString::fromLatin1(when.zone.id());
    m_note->setText(isAhead ? tr("By the clocks of %1. %2").arg(zone, scheduleNote(m_site, m_post.fields, when))
                            : tr("This time is past: choose one that lies ahead."));
    settle();
}

void ScheduleSheet::keep(const std::optional<WallTime> &when)
{
    m_library.then(
        this, [id = m_post.id, when](Library &opened) { return schedulePost(opened, id, when); },
        [this, when](const Result<> &kept) {
            if (!kept) {
                m_note->setText(kept.error().message + u' ' + kept.error().hint);
                return;
            }
            Q_EMIT scheduled(when ? tr("“%1” will be published on %2.").arg(m_post.fields.title, spokenTime(*when))
                                  : tr("“%1” waits for no time any more.").arg(m_post.fields.title));
            dismiss();
        });
}

void ScheduleSheet::changeTimer(bool isWanted)
{
    BackgroundJob::start(
        this,
        [isWanted, &library = m_library](const Progress &) {
            const QString folder = library.with([](Library &opened) { return opened.folder(); });
            return isWanted ? installTimer(QCoreApplication::applicationFilePath(), folder) : removeTimer();
        },
        [this](const Result<> &done) {
            const QSignalBlocker quiet(m_timer);
            m_timer->setChecked(isTimerInstalled());
            m_problem->setVisible(!done);
            if (!done)
                m_problem->setText(done.error().message + u' ' + done.error().hint);
            settle();
        });
}

} // namespace galley::app
