// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/newsitesheet.h"

#include "app/window/parts/announcer.h"
#include "model/post/slug.h"
#include "publish/git/repository.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int sheetPx = 520;

} // namespace

NewSiteSheet::NewSiteSheet(model::LibraryAccess &library, QWidget *window)
    : Sheet(tr("What is the new site called?"), sheetPx, window)
    , m_library(library)
    , m_problem(new QLabel(panel()))
{
    setObjectName(u"newSiteSheet"_s);
    m_title = addField(tr("&Title"), tr("Notes from the Harbour"), u"newSiteTitle"_s);
    m_folder = addField(tr("&Folder"), {}, u"newSiteFolder"_s);
    auto *choose = new QPushButton(tr("Choose…"), panel());
    content()->addWidget(choose, 0, Qt::AlignRight);
    m_remote = addField(tr("&Remote (may wait)"), tr("git@github.com:you/blog.git"), u"newSiteRemote"_s);
    m_authorName = addField(tr("Your &name, as commits show it"), tr("as git knows it"), u"newSiteAuthor"_s);
    m_authorEmail = addField(tr("Your &e-mail address"), tr("as git knows it"), u"newSiteEmail"_s);
    m_problem->setProperty("role", u"bad"_s);
    m_problem->setObjectName(u"newSiteProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    content()->addWidget(m_problem);

    auto *cancel = new QPushButton(tr("Not now"), panel());
    m_make = new QPushButton(tr("Make the site"), panel());
    m_make->setObjectName(u"makeSiteButton"_s);
    m_make->setProperty("accent", true);
    m_make->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    content()->addSpacing(8);
    content()->addLayout(buttons);

    connect(m_title, &QLineEdit::textChanged, this, &NewSiteSheet::suggestFolder);
    connect(choose, &QPushButton::clicked, this, &NewSiteSheet::chooseFolder);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_make, &QPushButton::clicked, this, &NewSiteSheet::make);
    for (QLineEdit *field : {m_title, m_folder, m_remote, m_authorName, m_authorEmail})
        connect(field, &QLineEdit::returnPressed, m_make, &QPushButton::click);
}

QLineEdit *NewSiteSheet::addField(const QString &label, const QString &placeholder, const QString &name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *caption = new QLabel(label, panel());
    auto *field = new QLineEdit(panel());
    field->setPlaceholderText(placeholder);
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    caption->setProperty("role", u"soft"_s);
    caption->setBuddy(field);
    column->addWidget(caption);
    column->addWidget(field);
    content()->addLayout(column);
    return field;
}

void NewSiteSheet::suggestFolder(const QString &title)
{
    if (!m_folder->isModified()) {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        m_folder->setText(documents + u'/' + model::slugFromTitle(title));
    }
    m_make->setEnabled(!title.trimmed().isEmpty());
}

void NewSiteSheet::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where should the site be?"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folder->setText(folder);
        m_folder->setModified(true);
    }
}

void NewSiteSheet::tell(const Error &problem)
{
    const bool isNameless = problem.detail == QLatin1StringView(publish::missingIdentity);
    m_problem->setText(isNameless ? tr("Each commit carries your name and e-mail address, and git does not know them "
                                       "yet: fill them in.")
                                  : problem.message + u' ' + problem.hint);
    m_problem->show();
    settle();
    if (isNameless)
        m_authorName->setFocus();
    Announcer::say(this, m_problem->text());
}

void NewSiteSheet::make()
{
    NewSiteRequest request;
    request.folder = m_folder->text();
    request.title = m_title->text();
    request.remote = m_remote->text().trimmed();
    request.authorName = m_authorName->text().trimmed();
    request.authorEmail = m_authorEmail->text().trimmed();
    m_make->setEnabled(false);
    m_problem->hide();
    m_job = BackgroundJob::start(
        this, [&library = m_library, request](const Progress &progress) { return newSite(library, request, progress); },
        [this](const Result<NewSite> &site) {
            m_make->setEnabled(true);
            if (!site) {
                tell(site.error());
                return;
            }
            Q_EMIT made(*site);
            dismiss();
        });
}

} // namespace galley::app
