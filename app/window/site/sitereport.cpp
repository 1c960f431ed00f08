// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/site/sitereport.h"

#include "app/actions/sites.h"
#include "app/backgroundjob.h"

#include <QElapsedTimer>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 720;
constexpr int rowPx = 32;
constexpr int listPx = 6 * rowPx + 8;
constexpr int pathPx = 280;

constexpr int blinkMs = 40;

QString number(qsizetype count) { return QLocale().toString(count); }

/// “YAML”, or all that there are with their numbers.
QString formsIn(const SiteInfo &info)
{
    const QList<std::pair<FrontMatterKind, QString>> names{{FrontMatterKind::Yaml, u"YAML"_s},
                                                           {FrontMatterKind::Toml, u"TOML"_s},
                                                           {FrontMatterKind::Json, u"JSON"_s},
                                                           {FrontMatterKind::Headers, SiteReport::tr("header lines")},
                                                           {FrontMatterKind::None, SiteReport::tr("none")}};
    QStringList forms;
    for (const auto &[kind, name] : names) {
        if (const int posts = info.frontMatter.value(kind); posts == info.posts && posts > 0)
            return name;
        else if (posts > 0)
            forms.append(SiteReport::tr("%1 (%2)").arg(name, number(posts)));
    }
    return forms.join(u", "_s);
}

/// Told no oftener than an eye sees: there may be a report for each of 10,000 files.
Progress calm(const Progress &progress)
{
    struct State
    {
        QElapsedTimer since;
        bool goesOn = true;
    };
    auto state = std::make_shared<State>();
    return [progress, state](const ProgressReport &report) {
        if (!state->since.isValid() || state->since.elapsed() >= blinkMs) {
            state->goesOn = progress(report);
            state->since.start();
        }
        return state->goesOn;
    };
}

} // namespace

SiteReport::SiteReport(const QString &title, QWidget *window)
    : Sheet(title, sheetPx, window)
    , m_words(new QLabel(panel()))
    , m_progress(new QProgressBar(panel()))
    , m_facts(new QWidget(panel()))
    , m_rows(new QFormLayout(m_facts))
    , m_skippedHeading(new QLabel(panel()))
    , m_skipped(new QTreeWidget(panel()))
    , m_close(new QPushButton(tr("Stop"), panel()))
{
    setObjectName(u"siteReport"_s);
    makeLayout();
}

SiteReport::SiteReport(LibraryThread &library, const QString &folder, QWidget *window)
    : SiteReport(tr("Opening the site"), window)
{
    m_words->setText(tr("Looking at %1…").arg(folder));
    struct Opened
    {
        Result<OpenedSite> site;
        Result<SiteInfo> info;
    };
    m_job = BackgroundJob::start(
        this,
        [&library, folder](const Progress &progress) {
            Opened opened{app::openSite(library, folder, {}, calm(progress)), std::unexpected(Error())};
            if (opened.site)
                opened.info = siteInfo(opened.site->site, calm(progress));
            return opened;
        },
        [this](const Opened &opened) {
            if (!opened.site) {
                showProblem(opened.site.error());
                return;
            }
            m_opened = opened.site->site.id;
            showInfo(opened.info);
        },
        [this](const ProgressReport &report) { showProgress(report); });
}

SiteReport::SiteReport(const Site &site, QWidget *window)
    : SiteReport(tr("What is in this site?"), window)
{
    m_words->setText(tr("Reading the posts…"));
    m_job = BackgroundJob::start(
        this, [site](const Progress &progress) { return siteInfo(site, calm(progress)); },
        [this](const Result<SiteInfo> &info) { showInfo(info); },
        [this](const ProgressReport &report) { showProgress(report); });
}

SiteReport::~SiteReport()
{
    if (m_job)
        m_job->cancel();
}

void SiteReport::makeLayout()
{
    m_words->setObjectName(u"siteReportWords"_s);
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_words->setProperty("role", u"soft"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(u"siteReportProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("How far it is"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(24);
    m_rows->setVerticalSpacing(8);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_facts->hide();
    m_skippedHeading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_skippedHeading->setProperty("role", u"heading"_s);
    m_skippedHeading->hide();
    m_skipped->setObjectName(u"skippedList"_s);
    m_skipped->setAccessibleName(tr("Files that were left out, and why"));
    m_skipped->setHeaderHidden(true);
    m_skipped->setColumnCount(2);
    m_skipped->setRootIsDecorated(false);
    m_skipped->setUniformRowHeights(true);
    m_skipped->setTextElideMode(Qt::ElideMiddle);
    m_skipped->setColumnWidth(0, pathPx);
    m_skipped->header()->setStretchLastSection(true);
    m_skipped->hide();
    m_close->setObjectName(u"siteReportClose"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    for (QWidget *widget : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_progress), m_facts,
                            static_cast<QWidget *>(m_skippedHeading), static_cast<QWidget *>(m_skipped)})
        content()->addWidget(widget);
    content()->addStretch(1); // What height is left over goes here, and not between the facts.
    content()->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &SiteReport::dismiss);
}

void SiteReport::showProgress(const ProgressReport &report)
{
    if (!m_job)
        return;
    m_words->setText(report.total > 0 ? tr("%1: %2 of %3").arg(report.what, number(report.done), number(report.total))
                                      : tr("%1…").arg(report.what));
    m_progress->setRange(0, int(report.total));
    m_progress->setValue(int(report.done));
}

void SiteReport::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *caption = new QLabel(name, m_facts);
    caption->setProperty("role", u"soft"_s);
    auto *text = new QLabel(value, m_facts);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addRow(caption, text);
}

void SiteReport::showInfo(const Result<SiteInfo> &info)
{
    if (!info) {
        showProblem(info.error());
        return;
    }
    m_job.reset();
    setTitle(m_opened.isEmpty() ? tr("What is in this site?") : tr("“%1” is open").arg(info->site.name));
    m_words->setText(info->drafts > 0
                         ? tr("%1 posts, %2 of them drafts.").arg(number(info->posts), number(info->drafts))
                         : tr("%1 posts.").arg(number(info->posts)));
    m_progress->hide();
    QStringList folders = info->contentFolders;
    folders.replaceInStrings(QRegularExpression(u"^$"_s), tr("the site’s folder itself"));
    addFact(tr("Kind"), info->kindName);
    addFact(tr("Folder"), info->site.folder);
    addFact(tr("Posts in"), folders.join(u", "_s));
    addFact(tr("Front matter"), formsIn(*info));
    addFact(tr("Languages"), info->languages.join(u", "_s));
    addFact(tr("A new post"), u"%1 → %2"_s.arg(info->newPostPath, info->postAddress));
    addFact(tr("Its images"), info->mediaPath);
    addFact(tr("Posts of a future date"), info->showsFuturePosts ? tr("are shown at once") : tr("wait for their day"));
    m_facts->show();
    for (const SkippedFile &file : info->skipped) {
        auto *item = new QTreeWidgetItem(m_skipped, {file.path, file.reason});
        item->setToolTip(0, file.path);
        item->setToolTip(1, file.reason);
        item->setSizeHint(0, QSize(0, rowPx));
    }
    m_skippedHeading->setText(info->skipped.size() == 1
                                  ? tr("One file cannot be read as it should be:")
                                  : tr("%1 files cannot be read as they should be:").arg(number(info->skipped.size())));
    m_skippedHeading->setVisible(!info->skipped.isEmpty());
    m_skipped->setVisible(!info->skipped.isEmpty());
    m_skipped->setFixedHeight(qMin(listPx, int(info->skipped.size()) * rowPx + 8));
    m_close->setText(m_opened.isEmpty() ? tr("Close") : tr("Show the posts"));
    m_close->setProperty("accent", !m_opened.isEmpty());
    m_close->style()->unpolish(m_close);
    m_close->style()->polish(m_close);
    m_close->setFocus();
    settle();
}

void SiteReport::showProblem(const Error &error)
{
    m_job.reset();
    setTitle(tr("This cannot be opened"));
    m_words->setText(error.message + u' ' + error.hint);
    m_progress->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    settle();
}

void SiteReport::dismiss()
{
    if (m_job)
        std::exchange(m_job, nullptr)->cancel(); // What is in stays; opening it again goes on.
    Sheet::dismiss();
    if (!m_opened.isEmpty())
        Q_EMIT opened(m_opened); // Not before: its first post would take the keyboard.
}

} // namespace galley::app
