// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/activitysheet.h"

#include "app/publishing/activitywords.h"
#include "app/publishing/twolinedelegate.h"
#include "app/window/parts/appearance.h"
#include "app/window/parts/wording.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

constexpr int sheetPx = 960;
constexpr int listPx = 320;
constexpr int bodyPx = 400;

QString block(const QString &words, const char *role, const QString &style = {})
{
    if (words.isEmpty())
        return {};
    return u"<p style=\"margin:2px 0 8px 0; white-space:pre-wrap; color:%1; %2\">%3</p>"_s.arg(
        currentAppearance().colour(role).name(), style, words.toHtmlEscaped());
}

QString timeOf(const QDateTime &when) { return QLocale().toString(when.toLocalTime(), u"d MMM yyyy, HH:mm:ss"_s); }

QString htmlOf(const Activity &activity)
{
    QString html = u"<h3 style=\"margin:0 0 4px 0\">%1</h3>"_s.arg(headingOf(activity).toHtmlEscaped());
    html += block(outcomeWords(activity), activity.isTrouble() ? "bad" : "good");
    if (activity.titles.size() > 1)
        html += block(activity.titles.join(u", "_s), "ink");
    QString where = activity.branch.isEmpty()
                        ? ActivitySheet::tr("Site %1").arg(activity.siteName)
                        : ActivitySheet::tr("Site %1, branch %2").arg(activity.siteName, activity.branch);
    if (!activity.commit.isEmpty())
        where += u'\n' + ActivitySheet::tr("Commit %1").arg(activity.commit);
    html += block(where, "soft");
    for (const PublicationStep &step : activity.steps) {
        html += u"<p style=\"margin:8px 0 0 0\"><b>%1</b> <span style=\"color:%2\">%3</span></p>"_s.arg(
            stepWords(step.kind).toHtmlEscaped(), currentAppearance().colour("soft").name(), timeOf(step.when));
        html += block(step.words, "ink") + block(step.detail, "soft", u"font-family:monospace"_s);
    }
    return html;
}

} // namespace

ActivitySheet::ActivitySheet(LibraryThread &library, const SiteId &site, QWidget *window)
    : Sheet(tr("What was published"), sheetPx, window)
    , m_library(library)
    , m_site(site)
    , m_empty(new QLabel(tr("Nothing was published from here yet. Each publish will stand here, with what the remote "
                            "said."),
                         panel()))
    , m_body(new QWidget(panel()))
    , m_list(new QListWidget(m_body))
    , m_details(new QTextBrowser(m_body))
    , m_copy(new QPushButton(tr("&Copy"), panel()))
{
    setObjectName(u"activitySheet"_s);
    makeLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &ActivitySheet::showSelected);
    connect(m_copy, &QPushButton::clicked, this, &ActivitySheet::copySelected);
    load();
}

void ActivitySheet::makeLayout()
{
    m_empty->setObjectName(u"activityEmpty"_s);
    m_empty->setProperty("role", u"soft"_s);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_list->setObjectName(u"activityList"_s);
    m_list->setAccessibleName(tr("What was published, newest first"));
    m_list->setItemDelegate(new TwoLineDelegate(Qt::ElideRight, m_list));
    m_list->setFixedWidth(listPx);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setObjectName(u"activityDetails"_s);
    m_details->setAccessibleName(tr("Its steps"));
    m_details->setOpenLinks(false);
    m_details->document()->setDocumentMargin(12);
    m_copy->setObjectName(u"activityCopy"_s);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_list);
    row->addWidget(m_details, 1);
    m_body->setMinimumHeight(bodyPx);
    auto *close = new QPushButton(tr("Close"), panel());
    close->setObjectName(u"activityClose"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(close);
    content()->addWidget(m_empty);
    content()->addWidget(m_body, 1);
    content()->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
}

void ActivitySheet::load()
{
    m_library.then(
        this, [site = m_site](Library &library) { return activitiesOf(library, site); },
        [this](const Result<QList<Activity>> &activities) {
            if (!activities)
                m_empty->setText(activities.error().message + u' ' + activities.error().hint);
            fill(activities.value_or(QList<Activity>()));
        });
}

void ActivitySheet::fill(const QList<Activity> &activities)
{
    m_activities = activities;
    m_empty->setVisible(activities.isEmpty());
    m_body->setVisible(!activities.isEmpty());
    m_copy->setVisible(!activities.isEmpty());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const Activity &activity : activities) {
        const QString when = spokenTime(activity.begun, now);
        const QString second = m_site.isEmpty() ? tr("%1 · %2").arg(when, activity.siteName) : when;
        auto *item = new QListWidgetItem(m_list);
        item->setData(TwoLineDelegate::ShapeRole, outcomeShape(activity));
        item->setData(TwoLineDelegate::NameRole, headingOf(activity));
        item->setData(TwoLineDelegate::MoreRole, second);
        item->setToolTip(timeOf(activity.begun));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2, %3").arg(outcomeWords(activity), headingOf(activity), second));
    }
    m_list->setCurrentRow(0);
    if (!activities.isEmpty())
        m_list->setFocus();
    settle();
}

void ActivitySheet::showSelected()
{
    if (const int row = m_list->currentRow(); row >= 0 && row < m_activities.size())
        m_details->setHtml(htmlOf(m_activities.at(row)));
}

void ActivitySheet::copySelected()
{
    if (const int row = m_list->currentRow(); row >= 0 && row < m_activities.size())
        QGuiApplication::clipboard()->setText(activityText(m_activities.at(row)));
}

void ActivitySheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSelected(); // Its colours are of the appearance.
}

} // namespace galley::app
