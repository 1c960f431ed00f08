// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/media/mediasheet.h"

#include "app/actions/bulk/bulkedits.h"
#include "app/backgroundjob.h"
#include "app/window/media/mediagrid.h"
#include "app/window/media/mediamodel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 960;
constexpr int listHeightPx = 440;
constexpr int detailsPx = 272;
constexpr int cellPx = 148;

} // namespace

MediaSheet::MediaSheet(LibraryThread &library, QWidget *window)
    : Sheet(tr("Images and files"), sheetPx, window)
    , m_library(library)
    , m_model(new MediaModel(library, this))
    , m_choice(new QComboBox(panel()))
    , m_list(new QListView(panel()))
    , m_words(new QLabel(panel()))
    , m_details(makeDetails())
{
    setObjectName(u"mediaSheet"_s);
    m_choice->setObjectName(u"mediaChoice"_s);
    m_choice->setAccessibleName(tr("Which files"));
    m_choice->addItems({tr("All"), tr("Not used in any text"), tr("In the trash")});
    m_words->setObjectName(u"mediaWords"_s);
    m_words->setProperty("role", u"soft"_s);
    m_words->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_choice);
    head->addWidget(m_words, 1);
    content()->addLayout(head);

    showAsGrid(*m_list, m_model, tr("Images and files"), cellPx, listHeightPx);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_list, 1);
    columns->addWidget(m_details);
    content()->addLayout(columns);

    auto *close = new QPushButton(tr("Close"), panel());
    content()->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connectParts();
    reload();
}

QWidget *MediaSheet::makeDetails()
{
    auto *details = new QWidget(panel());
    details->setFixedWidth(detailsPx);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto addField = [&](const QString &caption, const QString &name) {
        auto *label = new QLabel(caption, details);
        label->setProperty("role", u"soft"_s);
        auto *field = new QLineEdit(details);
        field->setObjectName(name);
        field->setAccessibleName(caption);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(8);
        return field;
    };
    m_name = addField(tr("Name, in all posts that use it"), u"mediaName"_s);
    m_alt = addField(tr("What it shows"), u"mediaAlt"_s);
    m_alt->setPlaceholderText(tr("For readers who cannot see it"));
    m_useCaption = new QLabel(details);
    m_useCaption->setProperty("role", u"soft"_s);
    m_uses = new QListWidget(details);
    m_uses->setObjectName(u"mediaUses"_s);
    m_uses->setAccessibleName(tr("Posts that use it"));
    m_export = new QPushButton(tr("Save a copy…"), details);
    m_remove = new QPushButton(details);
    m_remove->setObjectName(u"mediaRemove"_s);
    column->addWidget(m_useCaption);
    column->addWidget(m_uses, 4);
    column->addStretch(1);
    column->addSpacing(8);
    column->addWidget(m_export);
    column->addWidget(m_remove);
    return details;
}

void MediaSheet::connectParts()
{
    connect(m_choice, &QComboBox::activated, this, &MediaSheet::reload);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MediaSheet::showMedium);
    connect(m_name, &QLineEdit::returnPressed, this, &MediaSheet::rename);
    connect(m_alt, &QLineEdit::returnPressed, this, &MediaSheet::keepAlt);
    connect(m_export, &QPushButton::clicked, this, &MediaSheet::exportFile);
    connect(m_remove, &QPushButton::clicked, this, &MediaSheet::moveInTrash);
    connect(m_uses, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT postWanted(item->data(Qt::UserRole).toString());
        dismiss();
    });
}

void MediaSheet::reload()
{
    const MediaFilter filter{.site = {}, .choice = static_cast<MediaChoice>(m_choice->currentIndex()), .hash = {}};
    m_library.then(
        this, [filter](Library &library) { return storedMedia(library, filter); },
        [this](const Result<QList<StoredMedium>> &media) {
            if (media)
                showMedia(*media);
            else
                say(media.error().message + u' ' + media.error().hint);
        });
}

void MediaSheet::showMedia(const QList<StoredMedium> &media)
{
    const StoredMedium *shown = current();
    const QString hash = shown ? shown->hash : QString();
    m_model->setMedia(media);
    qint64 bytes = 0;
    for (const StoredMedium &medium : media)
        bytes += medium.sizeBytes;
    if (!media.isEmpty())
        m_words->setText(tr("%1 files, %2").arg(media.size()).arg(QLocale().formattedDataSize(bytes)));
    else if (m_choice->currentIndex() == int(MediaChoice::All))
        m_words->setText(tr("There are none yet. Paste or drop an image into a post to keep it here."));
    else
        m_words->setText(tr("There are none."));
    m_list->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(hash))));
    showMedium();
}

const StoredMedium *MediaSheet::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void MediaSheet::showMedium()
{
    const StoredMedium *medium = current();
    m_details->setVisible(medium);
    if (!medium)
        return;
    m_name->setText(medium->names.value(0));
    m_alt->setText(medium->alt);
    m_uses->clear();
    for (const MediaUse &use : medium->usedIn) {
        auto *item = new QListWidgetItem(use.title.isEmpty() ? tr("Untitled") : use.title, m_uses);
        item->setData(Qt::UserRole, use.post);
    }
    m_uses->setVisible(!medium->usedIn.isEmpty());
    m_useCaption->setText(medium->usedIn.isEmpty() ? tr("No text uses it.") : tr("Used in"));
    m_name->setEnabled(!medium->isInTrash);
    m_remove->setText(medium->isInTrash ? tr("Restore") : tr("Move to the trash"));
    m_remove->setEnabled(medium->isInTrash || medium->usedIn.isEmpty());
    m_remove->setToolTip(m_remove->isEnabled() ? QString() : tr("Take it out of the texts first."));
}

void MediaSheet::say(const QString &words) { m_words->setText(words); }

void MediaSheet::rename()
{
    const StoredMedium *medium = current();
    if (!medium || m_name->text() == medium->names.value(0))
        return;
    Q_EMIT aboutToChange();
    BackgroundJob::start(
        this,
        [&library = m_library, hash = medium->hash, name = m_name->text()](const Progress &) {
            return renameMedium(library, hash, name);
        },
        [this](const Result<BulkOutcome> &outcome) {
            if (!outcome) {
                say(outcome.error().message + u' ' + outcome.error().hint);
                return;
            }
            Q_EMIT changed(spoken(*outcome), outcome->step);
            reload();
        });
}

void MediaSheet::keepAlt()
{
    const StoredMedium *medium = current();
    if (medium && m_alt->text() != medium->alt)
        change(
            [hash = medium->hash, alt = m_alt->text()](Library &library) { return setMediumAlt(library, hash, alt); },
            tr("Kept; it is offered when the image is put in a post again."));
}

void MediaSheet::moveInTrash()
{
    const StoredMedium *medium = current();
    if (!medium)
        return;
    if (medium->isInTrash)
        change([hash = medium->hash](Library &library) { return restoreMedium(library, hash); }, tr("Restored."));
    else
        change([hash = medium->hash](Library &library) { return moveMediumToTrash(library, hash); },
               tr("In the trash, where it is kept for 30 days."));
}

void MediaSheet::change(const std::function<Result<>(Library &)> &change, const QString &done)
{
    m_library.then(this, change, [this, done](const Result<> &changed) {
        reload();
        say(changed ? done : changed.error().message + u' ' + changed.error().hint);
    });
}

void MediaSheet::exportFile()
{
    const StoredMedium *medium = current();
    if (!medium)
        return;
    const QString name = QFileDialog::getSaveFileName(this, tr("Where should the copy go?"), medium->names.value(0));
    if (name.isEmpty())
        return;
    BackgroundJob::start(
        this,
        [&library = m_library, hash = medium->hash, name](const Progress &) {
            const Result<QByteArray> bytes =
                library.with([&hash](Library &opened) { return mediumBytes(opened, hash); });
            QSaveFile file(name);
            return bytes && file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
        },
        [this, name](bool written) {
            say(written ? tr("Written: %1").arg(name)
                        : tr("“%1” cannot be written. Check its folder and the room on the disk.").arg(name));
        });
}

} // namespace galley::app
