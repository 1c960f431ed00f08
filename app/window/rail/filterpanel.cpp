// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/filterpanel.h"

#include "app/window/rail/choicedelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

enum Kind { Saved, Tag, Category, Year };

constexpr int listHeightPx = 320;
constexpr qsizetype mostShown = 500; ///< Of each kind; typing finds the others.

QString caption(int kind)
{
    switch (kind) {
    case Saved:
        return FilterPanel::tr("Saved");
    case Tag:
        return FilterPanel::tr("Tags");
    case Category:
        return FilterPanel::tr("Categories");
    default:
        return FilterPanel::tr("Years");
    }
}

Result<FilterChoices> choicesOf(Library &library, const SiteId &site)
{
    const auto saved = savedFilters(library);
    const auto tags = labels(library, LabelKind::Tag, site);
    const auto categories = labels(library, LabelKind::Category, site);
    const auto years = yearCounts(library, site);
    if (!saved)
        return std::unexpected(saved.error());
    for (const auto *counts : {&tags, &categories, &years}) {
        if (!*counts)
            return std::unexpected(counts->error());
    }
    return FilterChoices{*saved, *tags, *categories, *years};
}

bool hasLabel(const QStringList &labels, const QString &label) { return labels.contains(label, Qt::CaseInsensitive); }

void toggle(QStringList &labels, const QString &label)
{
    if (labels.removeIf([&label](const QString &each) { return each.compare(label, Qt::CaseInsensitive) == 0; }) == 0)
        labels.append(label);
}

} // namespace

FilterPanel::FilterPanel(LibraryThread &library, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_library(library)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_save(new QPushButton(tr("Save as…"), this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    setObjectName(u"filterPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_find);
    layout->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch();
    buttons->addWidget(m_clear);
    layout->addLayout(buttons);

    m_find->setObjectName(u"filterFind"_s);
    m_find->installEventFilter(this);
    m_list->setObjectName(u"filterList"_s);
    m_list->setAccessibleName(tr("Saved filters, tags, categories and years"));
    m_list->setFixedHeight(listHeightPx);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_save->setObjectName(u"filterSave"_s);
    m_clear->setObjectName(u"filterClear"_s);
    for (QPushButton *button : {m_save, m_clear}) {
        button->setProperty("quiet", true);
        button->setAutoDefault(false);
    }
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        if (m_naming == Naming::No)
            fill();
    });
    connect(m_find, &QLineEdit::returnPressed, this, &FilterPanel::finishNaming);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &FilterPanel::showMenu);
    connect(m_save, &QPushButton::clicked, this, [this] { startNaming(Naming::New); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_filter = {.site = m_filter.site, .sort = m_filter.sort, .order = m_filter.order};
        Q_EMIT filterChosen(m_filter);
        hide();
    });
}

void FilterPanel::open(const QPoint &topLeft, int widthPx, const PostFilter &filter)
{
    m_filter = filter;
    m_find->clear();
    startNaming(Naming::No);
    setFixedWidth(widthPx);
    move(topLeft);
    load();
    show();
    m_find->setFocus();
}

void FilterPanel::load()
{
    m_library.then(
        this, [site = m_filter.site](Library &library) { return choicesOf(library, site); },
        [this](const Result<FilterChoices> &choices) {
            if (!choices) {
                Q_EMIT problemMet(choices.error());
                return;
            }
            m_choices = *choices;
            fill();
        });
}

void FilterPanel::fill()
{
    m_list->clear();
    const QString typed = m_find->text().trimmed();
    for (const SavedFilter &saved : m_choices.saved) {
        if (saved.name.contains(typed, Qt::CaseInsensitive))
            addRow(Saved, saved.name, {}, false);
    }
    addLabels(Tag, m_choices.tags, m_filter.tags);
    addLabels(Category, m_choices.categories, m_filter.categories);
    addLabels(Year, m_choices.years, {m_filter.year});
    m_clear->setEnabled(m_filter.isRestricted() || !m_filter.states.isEmpty());
    if (m_list->count() == 0) {
        auto *item = new QListWidgetItem(typed.isEmpty() ? tr("No post here has a tag, a category or a date yet.")
                                                         : tr("Nothing is called so."),
                                         m_list);
        item->setFlags(Qt::NoItemFlags);
    }
}

void FilterPanel::addLabels(int kind, const QList<LabelCount> &labels, const QStringList &chosen)
{
    const QString typed = m_find->text().trimmed();
    qsizetype shown = 0;
    for (const LabelCount &label : labels) {
        if (!label.name.contains(typed, Qt::CaseInsensitive) || shown == mostShown)
            continue;
        addRow(kind, label.name, QLocale().toString(label.posts), hasLabel(chosen, label.name));
        ++shown;
    }
}

void FilterPanel::addRow(int kind, const QString &name, const QString &count, bool isChosen)
{
    const bool isFirst =
        m_list->count() == 0 || m_list->item(m_list->count() - 1)->data(ChoiceDelegate::KindRole) != kind;
    if (isFirst) {
        auto *head = new QListWidgetItem(caption(kind), m_list);
        head->setFlags(Qt::NoItemFlags);
        head->setData(ChoiceDelegate::KindRole, kind);
        head->setData(ChoiceDelegate::HeadingRole, true);
    }
    auto *item = new QListWidgetItem(name, m_list);
    item->setData(ChoiceDelegate::KindRole, kind);
    item->setData(ChoiceDelegate::CountRole, count);
    item->setData(ChoiceDelegate::ChosenRole, isChosen);
    item->setData(Qt::AccessibleTextRole,
                  isChosen ? tr("%1, chosen, %2").arg(name, count) : tr("%1, %2").arg(name, count));
}

void FilterPanel::choose(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QString name = item->text();
    switch (item->data(ChoiceDelegate::KindRole).toInt()) {
    case Saved:
        for (const SavedFilter &saved : std::as_const(m_choices.saved)) {
            if (saved.name == name) {
                const SiteId site = m_filter.site;
                m_filter = saved.filter;
                m_filter.site = site;
            }
        }
        break;
    case Tag:
        toggle(m_filter.tags, name);
        break;
    case Category:
        toggle(m_filter.categories, name);
        break;
    default:
        m_filter.year = m_filter.year == name ? QString() : name;
    }
    Q_EMIT filterChosen(m_filter);
    hide();
}

void FilterPanel::startNaming(Naming naming)
{
    m_naming = naming;
    m_find->clear();
    const bool isNaming = naming != Naming::No;
    m_find->setPlaceholderText(isNaming ? tr("A name for this filter") : tr("Tag, category or year"));
    m_find->setAccessibleName(m_find->placeholderText());
    if (naming == Naming::Again)
        m_find->setText(m_renamed);
    m_list->setEnabled(!isNaming);
    m_find->setFocus();
    m_find->selectAll();
}

template<typename Change>
void FilterPanel::change(Change change)
{
    m_library.then(this, std::move(change), [this](const Result<> &done) {
        if (!done)
            Q_EMIT problemMet(done.error());
        load();
    });
}

void FilterPanel::finishNaming()
{
    const QString name = m_find->text();
    if (m_naming == Naming::No) {
        // The only thing that is left of the list is what was meant.
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
                choose(row);
                return;
            }
        }
        return;
    }
    if (name.trimmed().isEmpty())
        return;
    if (m_naming == Naming::New)
        change([name, filter = m_filter](Library &library) { return saveFilter(library, name, filter); });
    else
        change([name, old = m_renamed](Library &library) { return renameFilter(library, old, name); });
    startNaming(Naming::No);
}

void FilterPanel::removeSaved()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item && item->data(ChoiceDelegate::KindRole).toInt() == Saved)
        change([name = item->text()](Library &library) { return removeFilter(library, name); });
}

void FilterPanel::showMenu(const QPoint &place)
{
    const QListWidgetItem *item = m_list->itemAt(place);
    if (!item || item->data(ChoiceDelegate::KindRole).toInt() != Saved || !(item->flags() & Qt::ItemIsEnabled))
        return;
    m_list->setCurrentItem(m_list->item(m_list->row(item)));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Rename"), this, [this, name = item->text()] {
        m_renamed = name;
        startNaming(Naming::Again);
    });
    menu->addAction(tr("&Remove from this list"), this, &FilterPanel::removeSaved);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

bool FilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (watched == m_find && press->key() == Qt::Key_Down) {
        m_list->setFocus();
        m_list->setCurrentRow(qMin(1, m_list->count() - 1)); // Past the first heading.
        return true;
    }
    if (watched == m_find && press->key() == Qt::Key_Escape && m_naming != Naming::No) {
        startNaming(Naming::No);
        return true;
    }
    if (watched == m_list &&
        (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter || press->key() == Qt::Key_Space)) {
        choose(m_list->currentRow());
        return true;
    }
    if (watched == m_list && press->key() == Qt::Key_Delete) {
        removeSaved();
        return true;
    }
    if (watched == m_list && press->key() == Qt::Key_F2 && m_list->currentItem() &&
        m_list->currentItem()->data(ChoiceDelegate::KindRole).toInt() == Saved) {
        m_renamed = m_list->currentItem()->text();
        startNaming(Naming::Again);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace galley::app
