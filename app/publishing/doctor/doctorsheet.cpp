// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/doctor/doctorsheet.h"

#include "app/actions/pushing.h"
#include "app/backgroundjob.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

constexpr int sheetPx = 560;
constexpr int textPx = sheetPx - 2 * 24; ///< Between the panel's edges: the height of a wrapped line follows from it.

QString signOf(CheckedStep::Outcome outcome)
{
    switch (outcome) {
    case CheckedStep::Outcome::Good:
        return u"✓"_s;
    case CheckedStep::Outcome::Bad:
        return u"!"_s;
    case CheckedStep::Outcome::Untried:
        break;
    }
    return u"○"_s;
}

QString spoken(const CheckedStep &step)
{
    switch (step.outcome) {
    case CheckedStep::Outcome::Good:
        return DoctorSheet::tr("%1: yes").arg(step.name);
    case CheckedStep::Outcome::Bad:
        return DoctorSheet::tr("%1: no. %2 %3").arg(step.name, step.error->message, step.error->hint);
    case CheckedStep::Outcome::Untried:
        break;
    }
    return DoctorSheet::tr("%1: not tried").arg(step.name);
}

} // namespace

DoctorSheet::DoctorSheet(LibraryAccess &library, const Site &site, QWidget *window)
    : Sheet(tr("Can “%1” be published?").arg(site.name), sheetPx, window)
    , m_library(library)
    , m_site(site)
    , m_summary(new QLabel(panel()))
    , m_list(new QWidget(panel()))
    , m_rows(new QVBoxLayout(m_list))
    , m_again(new QPushButton(tr("Check again"), panel()))
{
    setObjectName(u"doctorSheet"_s);
    m_summary->setObjectName(u"doctorSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setMinimumWidth(textPx);
    m_summary->setProperty("role", u"soft"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    auto *close = new QPushButton(tr("Close"), panel());
    close->setObjectName(u"doctorClose"_s);
    m_again->setObjectName(u"doctorAgain"_s);
    content()->addWidget(m_summary);
    content()->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(close);
    content()->addSpacing(8);
    content()->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &DoctorSheet::dismiss);
    connect(m_again, &QPushButton::clicked, this, &DoctorSheet::check);
    check();
}

DoctorSheet::~DoctorSheet()
{
    if (m_job)
        m_job->cancel();
}

void DoctorSheet::dismiss()
{
    if (m_job)
        m_job->cancel();
    Sheet::dismiss();
}

void DoctorSheet::check()
{
    m_again->setEnabled(false);
    m_summary->setText(tr("Going the way to the remote, without changing anything there…"));
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, site = m_site](const Progress &progress) {
            return checkConnectionOf(library, site, {}, progress);
        },
        [this](const QList<CheckedStep> &steps) { show(steps); });
}

void DoctorSheet::show(const QList<CheckedStep> &steps)
{
    qDeleteAll(m_list->findChildren<QLabel *>());
    for (const CheckedStep &step : steps)
        addStep(step);
    const bool isGood =
        std::ranges::none_of(steps, [](const CheckedStep &step) { return step.outcome == CheckedStep::Outcome::Bad; });
    m_summary->setText(isGood ? tr("Yes. The remote was asked at every step and would take a push.")
                              : tr("Not yet. One step stands in the way:"));
    m_again->setEnabled(true);
    m_rows->activate(); // The panel takes its height from what is in it now.
    settle();
}

void DoctorSheet::addStep(const CheckedStep &step)
{
    auto *line = new QLabel(u"%1  %2"_s.arg(signOf(step.outcome), step.name), m_list);
    line->setObjectName(u"doctorStep"_s);
    line->setAccessibleName(spoken(step));
    line->setWordWrap(true);
    line->setMinimumWidth(textPx);
    if (step.outcome != CheckedStep::Outcome::Good)
        line->setProperty("role", step.outcome == CheckedStep::Outcome::Bad ? u"bad"_s : u"soft"_s);
    m_rows->addWidget(line);
    line->show();
    if (!step.error)
        return;
    auto *why = new QLabel(step.error->message + u'\n' + step.error->hint, m_list);
    why->setObjectName(u"doctorProblem"_s);
    why->setWordWrap(true);
    why->setMinimumWidth(textPx);
    why->setIndent(20);
    why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    why->setToolTip(step.error->detail);
    m_rows->addWidget(why);
    why->show();
}

} // namespace galley::app
