// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/settings/settingspage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

SettingsPage::SettingsPage(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(24);
    m_rows->setVerticalSpacing(12);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
}

void SettingsPage::addRow(const QString &name, QWidget *control)
{
    auto *label = new QLabel(name, this);
    label->setBuddy(control);
    label->setMinimumHeight(32);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(QString(name).remove(u'&'));
    m_rows->addRow(label, control);
}

void SettingsPage::addWide(QWidget *control) { m_rows->addRow(control); }

void SettingsPage::addHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setProperty("role", u"soft"_s);
    hint->setWordWrap(true);
    m_rows->addRow(hint);
}

QString SettingsPage::words() const
{
    QStringList words{m_title};
    for (const QLabel *label : findChildren<QLabel *>())
        words.append(label->text());
    for (const QAbstractButton *button : findChildren<QAbstractButton *>())
        words.append(button->text());
    for (const QTreeWidget *tree : findChildren<QTreeWidget *>()) {
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            words.append(tree->topLevelItem(i)->text(0));
    }
    return words.join(u' ').remove(u'&');
}

QList<SettingsPage *> settingsPages(MainWindow &window)
{
    return {makeWritingPage(window), makeLookPage(window), makeSpellingPage(window), makeShortcutsPage(window)};
}

} // namespace galley::app
