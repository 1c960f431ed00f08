// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/changesview.h"

#include "app/publishing/filelist.h"
#include "app/publishing/fileview.h"

#include <QHBoxLayout>

namespace galley::app {

using namespace publish;

namespace {

constexpr int listPx = 288;
constexpr int leastPx = 300;
constexpr int plainPx = 140;

} // namespace

ChangesView::ChangesView(QWidget *parent)
    : QWidget(parent)
    , m_files(new FileList(this))
    , m_file(new FileView(this))
{
    m_files->setFixedWidth(listPx);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_files);
    row->addWidget(m_file, 1);
    setMinimumHeight(leastPx);
    connect(m_files, &FileList::changeChosen, this, &ChangesView::showFile);
}

void ChangesView::show(const model::Site &site, const QList<ShownChange> &files)
{
    m_site = site;
    m_files->setFiles(files);
    show();
}

void ChangesView::showPlain(const QString &text)
{
    m_files->hide();
    m_file->showPlain(text);
    setMinimumHeight(0);
    setFixedHeight(plainPx);
    show();
}

void ChangesView::showFile()
{
    if (!m_files->currentItem())
        return;
    if (const ShownChange *change = m_files->current())
        m_file->show(m_site, *change);
    else
        m_file->showWords(tr("Galley makes these pages from the posts. They come in the same commit, so that the site "
                             "shows what the posts say."));
}

} // namespace galley::app
