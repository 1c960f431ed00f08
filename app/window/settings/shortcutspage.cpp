// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/mainwindow.h"
#include "app/window/settings/settingspage.h"
#include "app/window/shortcuts/keysfield.h"
#include "app/window/shortcuts/shortcuts.h"
#include "app/window/writing/deskmodes.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int listHeightPx = 270;
constexpr int rowPx = 28;

class ShortcutsPage : public SettingsPage
{
    Q_DECLARE_TR_FUNCTIONS(ShortcutsPage)

public:
    explicit ShortcutsPage(Shortcuts &shortcuts)
        : SettingsPage(tr("Shortcuts"))
        , m_shortcuts(shortcuts)
        , m_search(new QLineEdit(this))
        , m_list(new QTreeWidget(this))
        , m_keys(new KeysField(this))
        , m_note(new QLabel(this))
        , m_take(new QPushButton(tr("&Use them here"), this))
        , m_reset(new QPushButton(tr("&Reset"), this))
    {
        makeList();
        makeKeys();
        QObject::connect(&shortcuts, &Shortcuts::changed, this, [this] { showAll(); });
        QObject::connect(m_search, &QLineEdit::textChanged, this, [this] { filter(); });
        QObject::connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { showCurrent(); });
        QObject::connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_keys->setFocus(); });
        QObject::connect(m_keys, &KeysField::keysPressed, this, [this](const QKeySequence &keys) { propose(keys); });
        QObject::connect(m_take, &QPushButton::clicked, this, [this] { take(); });
        QObject::connect(m_reset, &QPushButton::clicked, this, [this] {
            if (current() >= 0)
                m_shortcuts.reset(current());
        });
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }

private:
    void makeList()
    {
        m_search->setObjectName(u"shortcutSearch"_s);
        m_search->setPlaceholderText(tr("Search by name or by keys"));
        m_search->setAccessibleName(tr("Search by name or by keys"));
        m_search->setClearButtonEnabled(true);
        m_list->setObjectName(u"shortcutList"_s);
        m_list->setAccessibleName(tr("Actions and their keys"));
        m_list->setHeaderLabels({tr("Action"), tr("Menu"), tr("Keys")});
        m_list->setRootIsDecorated(false);
        m_list->setUniformRowHeights(true);
        m_list->setFixedHeight(listHeightPx);
        m_list->header()->setStretchLastSection(false);
        m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
        m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
        for (const Shortcuts::Entry &entry : m_shortcuts.entries())
            (new QTreeWidgetItem(m_list, {entry.name, entry.where, QString()}))->setSizeHint(0, {0, rowPx});
        showAll();
        addWide(m_search);
        addWide(m_list);
    }

    void makeKeys()
    {
        m_keys->setObjectName(u"shortcutKeys"_s);
        m_keys->setAccessibleName(tr("Press the new keys"));
        m_keys->setPlaceholderText(tr("Press the new keys"));
        m_take->setObjectName(u"shortcutTake"_s);
        m_reset->setObjectName(u"shortcutReset"_s);
        auto *resetAll = new QPushButton(tr("Reset &all"), this);
        resetAll->setObjectName(u"shortcutResetAll"_s);
        QObject::connect(resetAll, &QPushButton::clicked, this, [this] { m_shortcuts.resetAll(); });
        auto *row = new QWidget(this);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_keys, 1);
        layout->addWidget(m_take);
        layout->addWidget(m_reset);
        layout->addWidget(resetAll);
        m_note->setObjectName(u"shortcutNote"_s);
        m_note->setWordWrap(true);
        m_note->setMinimumHeight(32);
        addWide(row);
        addWide(m_note);
        m_take->hide();
    }

    int current() const { return m_list->indexOfTopLevelItem(m_list->currentItem()); }

    void showAll()
    {
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = m_list->topLevelItem(i);
            item->setText(2, m_shortcuts.keys(i).toString(QKeySequence::NativeText));
            QFont font = item->font(2);
            font.setBold(m_shortcuts.isChanged(i));
            item->setFont(2, font);
        }
        showCurrent();
    }

    void showCurrent()
    {
        m_wanted = {};
        m_take->hide();
        m_note->setText(tr("Backspace takes the keys away."));
        m_note->setProperty("role", u"soft"_s);
        if (current() < 0)
            return;
        m_keys->setKeys(m_shortcuts.keys(current()));
        m_reset->setEnabled(m_shortcuts.isChanged(current()));
    }

    void propose(const QKeySequence &keys)
    {
        if (current() < 0)
            return;
        m_keys->setKeys(keys);
        m_wanted = keys;
        m_take->hide();
        if (const QString reason = Shortcuts::whyNot(keys); !reason.isEmpty()) {
            m_note->setText(reason);
            return;
        }
        const int owner = m_shortcuts.owner(keys);
        if (owner < 0 || owner == current()) {
            m_shortcuts.setKeys(current(), keys);
            return;
        }
        const Shortcuts::Entry &entry = m_shortcuts.entries().at(owner);
        m_note->setText(tr("%1 belongs to “%2” in the menu %3, which would have no keys then.")
                            .arg(keys.toString(QKeySequence::NativeText), entry.name, entry.where));
        m_take->show();
    }

    void take()
    {
        if (current() >= 0 && !m_wanted.isEmpty())
            m_shortcuts.setKeys(current(), m_wanted);
    }

    void filter()
    {
        const QString words = m_search->text().trimmed();
        QTreeWidgetItem *first = nullptr;
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = m_list->topLevelItem(i);
            const bool fits =
                (item->text(0) + u' ' + item->text(1) + u' ' + item->text(2)).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            first = first || !fits ? first : item;
        }
        if (m_list->currentItem() && m_list->currentItem()->isHidden())
            m_list->setCurrentItem(first);
    }

    Shortcuts &m_shortcuts;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    KeysField *m_keys;
    QLabel *m_note;
    QPushButton *m_take;
    QPushButton *m_reset;
    QKeySequence m_wanted;
};

} // namespace

SettingsPage *makeShortcutsPage(MainWindow &window) { return new ShortcutsPage(window.modes().shortcuts()); }

} // namespace galley::app
