// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/inspector/coverfield.h"

#include "app/actions/addfile.h"
#include "app/backgroundjob.h"
#include "app/window/media/imagesettings.h"
#include "app/window/paper/openpost.h"
#include "editor/media/offeredfiles.h"
#include "editor/media/tidyimage.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/sitekind.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

CoverField::CoverField(const QString &name, OpenPost &post, QWidget *parent)
    : MetadataField(parent)
    , m_post(post)
    , m_line(new QLineEdit(this))
    , m_button(new QPushButton(tr("Choose…"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_button);
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(tr("Address of an image"));
    m_button->setProperty("quiet", true);
    m_button->setAccessibleName(tr("Choose an image: %1").arg(name));
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->text() != m_shown)
            Q_EMIT edited(m_shown = m_line->text());
    });
    connect(m_button, &QPushButton::clicked, this, &CoverField::offer);
}

void CoverField::take(const QVariant &, const QString &written)
{
    m_shown = written;
    m_line->setText(written);
}

void CoverField::offer()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const MediaFile &file : m_post.media()) {
        if (isShownAsImage(file.name))
            menu->addAction(file.name, this, [this, name = file.name] { choose(name); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("From this computer…"), this, &CoverField::openFile);
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

void CoverField::openFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Which image?"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CoverField::takeFile);
    dialog->open();
}

void CoverField::takeFile(const QString &fileName)
{
    const editor::OfferedFile file{.name = QFileInfo(fileName).fileName(), .path = fileName};
    BackgroundJob::start(
        this,
        [file, settings = imageSettings()](const Progress &) -> Result<editor::TidyImage> {
            const Result<QByteArray> bytes = editor::bytesOf(file);
            if (!bytes)
                return std::unexpected(bytes.error());
            return editor::tidied(file.name, *bytes, settings);
        },
        [this, id = m_post.post().id](const Result<editor::TidyImage> &image) {
            if (!image)
                Q_EMIT complained(image.error().message + u' ' + image.error().hint);
            else if (id == m_post.post().id)
                m_post.addMedia(mediaFileName(image->name, m_post.post().fields.slug), image->bytes, {},
                                [this](const MediaFile &stored) { choose(stored.name); });
        });
}

void CoverField::choose(const QString &storedName)
{
    m_shown = siteKind(m_post.site().kind).mediaAddress(QDir(m_post.site().folder), m_post.expectedPath(), storedName);
    m_line->setText(m_shown);
    Q_EMIT edited(m_shown);
}

} // namespace galley::app
