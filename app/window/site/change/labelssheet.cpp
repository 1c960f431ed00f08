// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/bulk/labelling.h"
#include "app/window/site/change/changesheets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int listPx = 160;

} // namespace

LabelsSheet::LabelsSheet(LibraryThread &library, const Site &site, QWidget *window)
    : ChangeSheet(library, tr("Which tags or categories should get another name?"),
                  tr("Check one to rename it, or several to make them one."), window)
    , m_site(site)
    , m_kind(new QComboBox(panel()))
    , m_list(new QListWidget(panel()))
    , m_name(new QLineEdit(panel()))
{
    setObjectName(u"labelsSheet"_s);
    m_kind->setObjectName(u"labelKind"_s);
    m_kind->setAccessibleName(tr("Tags or categories"));
    m_kind->addItems({tr("Tags"), tr("Categories")});
    m_list->setObjectName(u"labelList"_s);
    m_list->setAccessibleName(tr("Names to be replaced"));
    m_list->setFixedHeight(listPx);
    m_name->setObjectName(u"labelName"_s);
    m_name->setAccessibleName(tr("New name"));
    m_name->setPlaceholderText(tr("New name"));
    for (QWidget *field :
         {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_name)})
        form()->addWidget(field);
    finish();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LabelsSheet::showLabels);
    connect(m_list, &QListWidget::itemChanged, this, &LabelsSheet::update);
    connect(m_name, &QLineEdit::textChanged, this, &LabelsSheet::update);
    library.then(
        this,
        [site = site.id](Library &opened) {
            return Known{labels(opened, LabelKind::Tag, site).value_or(QList<LabelCount>()),
                         labels(opened, LabelKind::Category, site).value_or(QList<LabelCount>())};
        },
        [this](const Known &known) {
            m_known = known;
            showLabels();
        });
}

LabelKind LabelsSheet::kind() const { return m_kind->currentIndex() == 0 ? LabelKind::Tag : LabelKind::Category; }

void LabelsSheet::showLabels()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const LabelCount &label : kind() == LabelKind::Tag ? m_known.tags : m_known.categories) {
        auto *item = new QListWidgetItem(label.posts == 1 ? tr("%1 (1 post)").arg(label.name)
                                                          : tr("%1 (%2 posts)").arg(label.name).arg(label.posts),
                                         m_list);
        item->setData(Qt::UserRole, label.name);
        item->setCheckState(Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    update();
}

void LabelsSheet::update()
{
    QStringList from;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            from.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    const QString to = m_name->text().trimmed();
    if (from.isEmpty() || to.isEmpty()) {
        look({});
        return;
    }
    look([from, to, kind = kind(), site = m_site.id](LibraryAccess &opened, const Progress &) {
        return labelRenaming(opened, kind, site, from, to);
    });
}

} // namespace galley::app
