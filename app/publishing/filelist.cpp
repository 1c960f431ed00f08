// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/filelist.h"

#include "app/publishing/twolinedelegate.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace publish;

namespace {

constexpr int fewPages = 1; ///< So many are not worth a fold.

using Row = TwoLineDelegate;

bool isPage(const ShownChange &change) { return change.part == ShownChange::Part::Page; }

} // namespace

QString shapeOf(CommittedChange::Action action)
{
    switch (action) {
    case CommittedChange::Action::Added:
        return u"+"_s;
    case CommittedChange::Action::Removed:
        return u"−"_s;
    case CommittedChange::Action::Moved:
        return u"→"_s;
    case CommittedChange::Action::Changed:
        break;
    }
    return u"●"_s;
}

QString wordOf(CommittedChange::Action action)
{
    switch (action) {
    case CommittedChange::Action::Added:
        return FileList::tr("New");
    case CommittedChange::Action::Removed:
        return FileList::tr("Removed");
    case CommittedChange::Action::Moved:
        return FileList::tr("Moved");
    case CommittedChange::Action::Changed:
        break;
    }
    return FileList::tr("Changed");
}

FileList::FileList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"fileList"_s);
    setAccessibleName(tr("Files that will change"));
    setItemDelegate(new TwoLineDelegate(Qt::ElideLeft, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, &FileList::changeChosen);
    connect(this, &QListWidget::itemClicked, this, &FileList::toggle);
}

void FileList::setFiles(const QList<ShownChange> &files)
{
    m_files = files;
    fill();
    setCurrentRow(0);
}

void FileList::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    const auto pages = std::ranges::count_if(m_files, isPage);
    for (qsizetype index = 0; index < m_files.size(); ++index) {
        if (!isPage(m_files.at(index)) || pages <= fewPages)
            addRow(index);
    }
    if (pages <= fewPages)
        return;
    auto *fold = new QListWidgetItem(this);
    const QString words = count() > 1 ? tr("and %1 pages").arg(pages) : tr("%1 pages").arg(pages);
    fold->setData(Row::OwnRole, -1);
    fold->setData(Row::NameRole, words);
    fold->setData(Row::ShapeRole, m_showsPages ? u"▾"_s : u"▸"_s);
    fold->setData(Qt::AccessibleTextRole,
                  m_showsPages ? tr("%1, shown below").arg(words) : tr("%1, folded").arg(words));
    for (qsizetype index = 0; m_showsPages && index < m_files.size(); ++index) {
        if (isPage(m_files.at(index)))
            addRow(index);
    }
}

void FileList::addRow(qsizetype index)
{
    const ShownChange &change = m_files.at(index);
    const CommittedChange &file = change.file;
    auto *item = new QListWidgetItem(this);
    item->setData(Row::OwnRole, index);
    const QString path = file.movedFrom.isEmpty() ? file.path : tr("%1, was %2").arg(file.path, file.movedFrom);
    if (isPage(change)) {
        item->setData(Row::NameRole, file.path);
    } else {
        item->setData(Row::NameRole, change.title.isEmpty() ? file.path.section(u'/', -1) : change.title);
        item->setData(Row::MoreRole, path);
    }
    item->setData(Row::ShapeRole, shapeOf(file.action));
    item->setToolTip(tr("%1: %2").arg(wordOf(file.action), path));
    item->setData(Qt::AccessibleTextRole, change.title.isEmpty()
                                              ? tr("%1: %2").arg(wordOf(file.action), path)
                                              : tr("%1: %2, %3").arg(wordOf(file.action), change.title, path));
}

const ShownChange *FileList::current() const
{
    const qsizetype index = currentItem() ? currentItem()->data(Row::OwnRole).toLongLong() : -1;
    return index >= 0 ? &m_files.at(index) : nullptr;
}

void FileList::toggle(const QListWidgetItem *item)
{
    if (!item || item->data(Row::OwnRole).toLongLong() >= 0)
        return;
    const int row = this->row(item);
    m_showsPages = !m_showsPages;
    fill();
    setCurrentRow(row);
}

void FileList::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Right && !m_showsPages;
    const bool closes = event->key() == Qt::Key_Left && m_showsPages;
    const bool isFold = currentItem() && currentItem()->data(Row::OwnRole).toLongLong() < 0;
    if (isFold && (opens || closes || event->key() == Qt::Key_Return || event->key() == Qt::Key_Space))
        toggle(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace galley::app
