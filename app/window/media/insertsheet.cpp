// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/media/insertsheet.h"

#include "app/actions/addfile.h"
#include "app/backgroundjob.h"
#include "app/window/media/imageoptions.h"
#include "app/window/media/imagesettings.h"
#include "app/window/media/mediagrid.h"
#include "app/window/media/mediamodel.h"
#include "editor/media/imagefile.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPixmap>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 920;
constexpr int listHeightPx = 400;
constexpr int detailsPx = 300;
constexpr int cellPx = 148;
constexpr QSize pictureSize(detailsPx, 160);

} // namespace

InsertSheet::InsertSheet(LibraryThread &library, QWidget *window)
    : Sheet(tr("Which image should be inserted?"), sheetPx, window)
    , m_library(library)
    , m_model(new MediaModel(library, this))
    , m_search(new QLineEdit(panel()))
    , m_list(new QListView(panel()))
    , m_notice(new QLabel(panel()))
    , m_details(makeDetails())
{
    setObjectName(u"insertSheet"_s);
    m_search->setObjectName(u"insertSearch"_s);
    m_search->setPlaceholderText(tr("Search the images of the library"));
    m_search->setAccessibleName(tr("Search the images of the library"));
    m_search->setClearButtonEnabled(true);
    auto *fromDisk = new QPushButton(tr("From this computer…"), panel());
    fromDisk->setObjectName(u"insertFromDisk"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_search, 1);
    head->addWidget(fromDisk);
    content()->addLayout(head);

    showAsGrid(*m_list, m_model, tr("Images of the library"), cellPx, listHeightPx);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_list, 1);
    columns->addWidget(m_details);
    content()->addLayout(columns);

    m_notice->setProperty("role", u"soft"_s);
    m_notice->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), panel());
    m_insert = new QPushButton(tr("Insert"), panel());
    m_insert->setObjectName(u"insertConfirm"_s);
    m_insert->setProperty("accent", true);
    m_insert->setEnabled(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_notice, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_insert);
    content()->addLayout(foot);

    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_insert, &QPushButton::clicked, this, &InsertSheet::insert);
    connect(fromDisk, &QPushButton::clicked, this, &InsertSheet::openFile);
    connect(m_search, &QLineEdit::textChanged, this, &InsertSheet::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &InsertSheet::showStored);
    connect(m_list, &QListView::activated, this, &InsertSheet::insert);
    loadStore();
}

QWidget *InsertSheet::makeDetails()
{
    auto *details = new QWidget(panel());
    details->setFixedWidth(detailsPx);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_picture = new QLabel(details);
    m_picture->setFixedSize(pictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_name = new QLabel(details);
    m_name->setWordWrap(true);
    m_name->setProperty("role", u"soft"_s);
    column->addWidget(m_picture);
    column->addWidget(m_name);
    column->addSpacing(8);
    const auto addField = [&](const QString &caption, const QString &name, const QString &hint) {
        auto *label = new QLabel(caption, details);
        label->setProperty("role", u"soft"_s);
        auto *field = new QLineEdit(details);
        field->setObjectName(name);
        field->setAccessibleName(caption);
        field->setPlaceholderText(hint);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        column->addSpacing(8);
        connect(field, &QLineEdit::returnPressed, this, &InsertSheet::insert);
        return field;
    };
    m_alt = addField(tr("What it shows"), u"insertAlt"_s, tr("For readers who cannot see it"));
    m_title = addField(tr("Title"), u"insertTitle"_s, tr("Shown when the mouse rests on it"));
    m_options = new ImageOptions(details);
    m_options->show(imageSettings());
    column->addWidget(m_options);
    column->addStretch(1);
    return details;
}

void InsertSheet::loadStore()
{
    m_library.then(
        this, [](Library &library) { return storedMedia(library); },
        [this](const Result<QList<StoredMedium>> &media) {
            if (!media) {
                say(media.error());
                return;
            }
            m_stored = *media;
            m_stored.removeIf([](const StoredMedium &medium) { return !isShownAsImage(medium.names.value(0)); });
            std::ranges::sort(m_stored, std::ranges::greater(), &StoredMedium::added);
            filter(m_search->text());
            if (m_stored.isEmpty())
                m_notice->setText(tr("The library has no images yet. Choose one from this computer."));
        });
}

void InsertSheet::filter(const QString &words)
{
    QList<StoredMedium> shown = m_stored;
    shown.removeIf([&words](const StoredMedium &medium) {
        return !medium.alt.contains(words, Qt::CaseInsensitive) &&
               !medium.names.join(u' ').contains(words, Qt::CaseInsensitive);
    });
    m_model->setMedia(shown);
}

void InsertSheet::openFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Which image?"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(
        {tr("Images (*.png *.jpg *.jpeg *.webp *.gif *.svg *.avif *.bmp *.tiff)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &InsertSheet::takeFile);
    dialog->open();
}

void InsertSheet::takeFile(const QString &fileName)
{
    m_list->setCurrentIndex({});
    m_fileName = fileName;
    const QString name = QFileInfo(fileName).fileName();
    showChosen(name, {});
    m_alt->setFocus();
    BackgroundJob::start(
        this,
        [name, fileName](const Progress &) -> Result<QImage> {
            const Result<QByteArray> bytes = editor::bytesOf({.name = name, .path = fileName});
            if (!bytes)
                return std::unexpected(bytes.error());
            return editor::readImage(*bytes, pictureSize);
        },
        [this, fileName](const Result<QImage> &picture) {
            if (fileName != m_fileName)
                return;
            if (!picture) {
                say(picture.error());
                return;
            }
            m_picture->setPixmap(QPixmap::fromImage(*picture));
        });
}

void InsertSheet::showStored()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    m_fileName.clear();
    const StoredMedium &medium = m_model->at(index.row());
    showChosen(medium.names.value(0), medium.alt);
    m_picture->setPixmap(m_model->data(index, Qt::DecorationRole).value<QIcon>().pixmap(thumbnailPx));
}

void InsertSheet::showChosen(const QString &name, const QString &alt)
{
    m_picture->clear();
    m_notice->clear();
    m_name->setText(name);
    m_alt->setText(alt);
    m_insert->setEnabled(true);
}

void InsertSheet::insert()
{
    if (!m_insert->isEnabled())
        return;
    const ShownImage words{.fileName = {}, .alt = m_alt->text(), .title = m_title->text()};
    if (!m_fileName.isEmpty()) {
        keepImageSettings(m_options->chosen());
        Q_EMIT chosen({.name = QFileInfo(m_fileName).fileName(), .path = m_fileName}, words, m_options->chosen());
        dismiss();
        return;
    }
    const StoredMedium medium = m_model->at(m_list->currentIndex().row());
    m_library.then(
        this, [hash = medium.hash](Library &library) { return mediumBytes(library, hash); },
        [this, words, medium](const Result<QByteArray> &bytes) {
            if (!bytes) {
                say(bytes.error());
                return;
            }
            // As the library has it: it was made ready when it came.
            Q_EMIT chosen({.name = medium.names.value(0), .bytes = *bytes}, words, {.keepPlace = true});
            dismiss();
        });
}

void InsertSheet::say(const Error &error) { m_notice->setText(error.message + u' ' + error.hint); }

} // namespace galley::app
