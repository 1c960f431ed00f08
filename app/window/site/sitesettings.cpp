// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/site/sitesettings.h"

#include "app/actions/settlesite.h"
#include "app/backgroundjob.h"
#include "app/window/site/syncwords.h"
#include "model/site/sitekind.h"

#include <QButtonGroup>
#include <QDir>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 560;
constexpr int listPx = 168;

QLabel *makeHeading(const QString &text, QWidget *parent)
{
    auto *heading = new QLabel(text, parent);
    heading->setProperty("role", u"heading"_s);
    return heading;
}

QString foldersOfKind(const Site &site)
{
    QStringList folders = siteKind(site.kind).contentFolders(QDir(site.folder));
    for (QString &folder : folders)
        folder = folder.isEmpty() ? SiteSettings::tr("the site’s folder itself") : folder;
    return folders.join(u", "_s);
}

} // namespace

SiteSettings::SiteSettings(LibraryThread &library, const Site &site, QWidget *window)
    : Sheet(tr("Settings of “%1”").arg(site.name), sheetPx, window)
    , m_library(library)
    , m_site(site)
    , m_asKind(
          new QRadioButton(tr("Where %1 keeps them: %2").arg(siteKind(site.kind).name(), foldersOfKind(site)), panel()))
    , m_chosen(new QRadioButton(tr("Only in these folders:"), panel()))
    , m_folders(new QListWidget(panel()))
    , m_stay(new QRadioButton(tr("keeps its name for good"), panel()))
    , m_follow(new QRadioButton(tr("is called as title and date say, with the next publish"), panel()))
    , m_words(new QLabel(tr("This is kept in the library; nothing is written into the site."), panel()))
    , m_save(new QPushButton(tr("Keep the settings"), panel()))
{
    setObjectName(u"siteSettings"_s);
    makeLayout();
    (site.contentFolders.isEmpty() ? m_asKind : m_chosen)->setChecked(true);
    (site.fileNames == FileNames::Stay ? m_stay : m_follow)->setChecked(true);
    m_folders->setEnabled(m_chosen->isChecked());
    updateButton();
    m_job = BackgroundJob::start(
        this, [site](const Progress &) { return foldersWithTexts(site); },
        [this](const QStringList &folders) { showFolders(folders); });
}

SiteSettings::~SiteSettings()
{
    if (m_job)
        m_job->cancel();
}

void SiteSettings::makeLayout()
{
    m_asKind->setObjectName(u"foldersOfKind"_s);
    m_chosen->setObjectName(u"foldersChosen"_s);
    m_folders->setObjectName(u"contentFolders"_s);
    m_folders->setAccessibleName(tr("Folders of posts"));
    m_folders->setFixedHeight(listPx);
    m_stay->setObjectName(u"namesStay"_s);
    m_follow->setObjectName(u"namesFollow"_s);
    m_words->setObjectName(u"siteSettingsWords"_s);
    m_words->setProperty("role", u"soft"_s);
    m_words->setWordWrap(true);
    m_save->setObjectName(u"keepSiteSettings"_s);
    m_save->setProperty("accent", true);
    auto *folders = new QButtonGroup(this);
    folders->addButton(m_asKind);
    folders->addButton(m_chosen);
    auto *names = new QButtonGroup(this);
    names->addButton(m_stay);
    names->addButton(m_follow);
    auto *cancel = new QPushButton(tr("Not now"), panel());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    content()->addWidget(makeHeading(tr("Where are the posts?"), panel()));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_asKind), static_cast<QWidget *>(m_chosen), static_cast<QWidget *>(m_folders)})
        content()->addWidget(widget);
    content()->addWidget(makeHeading(tr("The file of a published post"), panel()));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_stay), static_cast<QWidget *>(m_follow), static_cast<QWidget *>(m_words)})
        content()->addWidget(widget);
    content()->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, &SiteSettings::save);
    connect(m_folders, &QListWidget::itemChanged, this, &SiteSettings::updateButton);
    for (QRadioButton *button : {m_asKind, m_chosen, m_stay, m_follow}) {
        connect(button, &QRadioButton::toggled, this, [this] {
            m_folders->setEnabled(m_chosen->isChecked());
            updateButton();
        });
    }
}

void SiteSettings::showFolders(const QStringList &folders)
{
    m_job.reset();
    QStringList all = m_site.contentFolders + folders;
    all.removeDuplicates();
    for (const QString &folder : std::as_const(all)) {
        auto *item = new QListWidgetItem(folder, m_folders);
        item->setCheckState(m_site.contentFolders.contains(folder) ? Qt::Checked : Qt::Unchecked);
    }
    m_folders->setCurrentRow(0);
    updateButton();
}

Site SiteSettings::wished() const
{
    Site site = m_site;
    site.fileNames = m_follow->isChecked() ? FileNames::Follow : FileNames::Stay;
    site.contentFolders.clear();
    for (int row = 0; m_chosen->isChecked() && row < m_folders->count(); ++row) {
        if (m_folders->item(row)->checkState() == Qt::Checked)
            site.contentFolders.append(m_folders->item(row)->text());
    }
    return site;
}

void SiteSettings::updateButton()
{
    const Site site = wished();
    const bool isChosen = !m_chosen->isChecked() || !site.contentFolders.isEmpty();
    m_save->setEnabled(isChosen && site != m_site && !m_job);
}

void SiteSettings::save()
{
    m_words->setText(tr("Looking for the posts…"));
    m_job = BackgroundJob::start(
        this,
        [&library = m_library, site = wished()](const Progress &progress) {
            return settleSite(library, site, progress);
        },
        [this](const Result<OpenedSite> &opened) {
            m_job.reset();
            if (!opened) {
                m_words->setText(opened.error().message + u' ' + opened.error().hint);
                updateButton();
                return;
            }
            const QString news = wordsOf(opened->report);
            Q_EMIT settled(news.isEmpty() ? tr("The settings of “%1” are kept.").arg(opened->site.name) : news);
            dismiss();
        });
    updateButton();
}

} // namespace galley::app
