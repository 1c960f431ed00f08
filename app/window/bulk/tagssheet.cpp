// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/bulk/tagssheet.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 480;
constexpr int listPx = 240;
constexpr int tagRole = Qt::UserRole;
constexpr int stateRole = Qt::UserRole + 1; ///< As it was when the sheet came.

QString titleFor(qsizetype posts)
{
    return posts == 1 ? TagsSheet::tr("Which tags should this post have?")
                      : TagsSheet::tr("Which tags should these %1 posts have?").arg(posts);
}

} // namespace

TagsSheet::TagsSheet(LibraryThread &library, const QList<PostId> &posts, QWidget *window)
    : Sheet(titleFor(posts.size()), sheetPx, window)
    , m_posts(posts.size())
    , m_field(new QLineEdit(panel()))
    , m_list(new QListWidget(panel()))
    , m_apply(new QPushButton(tr("Change tags"), panel()))
{
    setObjectName(u"tagsSheet"_s);
    m_field->setObjectName(u"tagField"_s);
    m_field->setPlaceholderText(tr("Another tag, then Return"));
    m_field->setAccessibleName(tr("Another tag"));
    m_list->setObjectName(u"tagList"_s);
    m_list->setAccessibleName(tr("Tags"));
    m_list->setFixedHeight(listPx);
    content()->addWidget(m_field);
    content()->addWidget(m_list);

    auto *cancel = new QPushButton(tr("Not now"), panel());
    m_apply->setObjectName(u"applyTags"_s);
    m_apply->setProperty("accent", true);
    m_apply->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    content()->addLayout(buttons);

    connect(m_field, &QLineEdit::returnPressed, this, &TagsSheet::addTag);
    connect(m_list, &QListWidget::itemChanged, this, &TagsSheet::updateButton);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_apply, &QPushButton::clicked, this, &TagsSheet::confirm);
    library.then(
        this, [posts](Library &opened) { return load(opened, posts); },
        [this](const Result<Tags> &tags) { showTags(tags.value_or(Tags())); });
}

Result<TagsSheet::Tags> TagsSheet::load(Library &library, const QList<PostId> &posts)
{
    Tags tags;
    QMap<QString, LabelCount> counts; // By the name without case.
    for (const PostId &id : posts) {
        const Result<Post> post = library.post(id);
        if (!post)
            continue; // The change itself will name it.
        for (const QString &tag : post->fields.tags) {
            LabelCount &count = counts[tag.toCaseFolded()];
            count.name = count.name.isEmpty() ? tag : count.name;
            ++count.posts;
        }
    }
    tags.ofPosts = counts.values();
    const Result<QList<LabelCount>> known = labels(library, LabelKind::Tag);
    if (!known)
        return std::unexpected(known.error());
    for (const LabelCount &label : *known)
        tags.ofSites.append(label.name);
    return tags;
}

void TagsSheet::showTags(const Tags &tags)
{
    for (const LabelCount &tag : tags.ofPosts) {
        const bool onAll = tag.posts == m_posts;
        auto *item = new QListWidgetItem(
            onAll ? tag.name : tr("%1 (%2 of %3)").arg(tag.name).arg(tag.posts).arg(m_posts), m_list);
        item->setData(tagRole, tag.name);
        item->setCheckState(onAll ? Qt::Checked : Qt::PartiallyChecked);
        item->setData(stateRole, int(item->checkState()));
    }
    auto *completer = new QCompleter(tags.ofSites, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(completer);
    updateButton();
}

QListWidgetItem *TagsSheet::itemOf(const QString &tag) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(tagRole).toString().toCaseFolded() == tag.toCaseFolded())
            return m_list->item(row);
    }
    return nullptr;
}

void TagsSheet::addTag()
{
    const QString tag = m_field->text().trimmed();
    if (tag.isEmpty())
        return;
    QListWidgetItem *item = itemOf(tag);
    if (!item) {
        item = new QListWidgetItem(tag);
        item->setData(tagRole, tag);
        item->setData(stateRole, int(Qt::Unchecked));
        m_list->insertItem(0, item);
    }
    item->setCheckState(Qt::Checked);
    m_list->scrollToItem(item);
    m_field->clear();
    updateButton();
}

void TagsSheet::updateButton()
{
    bool isChanged = false;
    for (int row = 0; row < m_list->count(); ++row)
        isChanged = isChanged || m_list->item(row)->data(stateRole).toInt() != m_list->item(row)->checkState();
    m_apply->setEnabled(isChanged);
}

void TagsSheet::confirm()
{
    addTag(); // What stands in the field was meant too.
    Labelling labelling;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->data(stateRole).toInt() == item->checkState())
            continue;
        const QString tag = item->data(tagRole).toString();
        (item->checkState() == Qt::Checked ? labelling.add : labelling.remove).append(tag);
    }
    Q_EMIT chosen(labelling);
    dismiss();
}

} // namespace galley::app
