// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/change/sitechanges.h"
#include "app/window/site/change/changesheets.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

FieldSheet::FieldSheet(LibraryThread &library, const Site &site, QWidget *window)
    : ChangeSheet(library, tr("Which field should all posts of “%1” have?").arg(site.name),
                  tr("The value is written as each post writes such values. Pages and drafts are changed too."), window)
    , m_site(site)
    , m_field(new QComboBox(panel()))
    , m_way(new QComboBox(panel()))
    , m_value(new QLineEdit(panel()))
{
    setObjectName(u"fieldSheet"_s);
    m_field->setObjectName(u"fieldName"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->setEditable(true);
    m_field->addItems({u"tags"_s, u"categories"_s, u"description"_s, u"author"_s, u"draft"_s, u"layout"_s});
    m_field->setCurrentText({});
    m_field->lineEdit()->setAccessibleName(m_field->accessibleName());
    m_field->lineEdit()->setPlaceholderText(tr("Field, such as author"));
    m_way->setObjectName(u"fieldWay"_s);
    m_way->setAccessibleName(tr("What to do with it"));
    m_way->addItems({tr("is set to"), tr("gets the item"), tr("loses the item"), tr("is taken out")});
    m_value->setObjectName(u"fieldValue"_s);
    m_value->setAccessibleName(tr("Value"));
    m_value->setPlaceholderText(tr("Value"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 2);
    row->addWidget(m_way, 1);
    row->addWidget(m_value, 3);
    form()->addLayout(row);
    finish();
    connect(m_field, &QComboBox::currentTextChanged, this, &FieldSheet::update);
    connect(m_way, &QComboBox::currentIndexChanged, this, &FieldSheet::update);
    connect(m_value, &QLineEdit::textChanged, this, &FieldSheet::update);
}

void FieldSheet::update()
{
    enum Way { Set, Add, Remove, TakeOut };
    const int way = m_way->currentIndex();
    m_value->setEnabled(way != TakeOut);
    FieldChange change{m_field->currentText().trimmed(), FieldChange::Way::Set, m_value->text().trimmed()};
    if (way == Add || way == Remove)
        change.way = way == Add ? FieldChange::Way::Add : FieldChange::Way::Remove;
    if (way == TakeOut)
        change.value.clear();
    if (change.field.isEmpty() || (change.value.isEmpty() && way != TakeOut)) {
        look({});
        return;
    }
    look([site = m_site, change](LibraryAccess &opened, const Progress &) {
        return fieldsOfSite(opened, site, {change});
    });
}

} // namespace galley::app
