// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/media/inlineimagemover.h"

#include "app/backgroundjob.h"
#include "app/window/media/imagesettings.h"
#include "app/window/paper/openpost.h"
#include "editor/media/offeredfiles.h"
#include "editor/text/markdowneditor.h"
#include "model/post/inlineimages.h"
#include "model/site/paths/mediafolder.h"
#include "model/site/sitekind.h"

#include <QDir>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int lookMs = 700;
constexpr int longEnough = 1'000; ///< What is typed holds no picture; what is pasted may.

QStringList addressesOf(const QString &text)
{
    QStringList addresses;
    for (const InlineImage &image : inlineImagesIn(text))
        addresses.append(text.sliced(image.begin, image.length));
    addresses.removeDuplicates();
    return addresses;
}

} // namespace

InlineImageMover::InlineImageMover(OpenPost &post, editor::MarkdownEditor &editor, QObject *parent)
    : QObject(parent)
    , m_post(post)
    , m_editor(editor)
{
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(lookMs);
    connect(&m_lookSoon, &QTimer::timeout, this, &InlineImageMover::look);
    connect(&m_post, &OpenPost::opened, this, [this] {
        if (std::exchange(m_said, 0) > 0)
            Q_EMIT found(0);
        m_lookSoon.start();
    });
    connect(m_editor.document(), &QTextDocument::contentsChange, this, [this](int, int, int added) {
        if (added > longEnough)
            m_lookSoon.start();
    });
}

void InlineImageMover::look()
{
    if (!m_post.isOpen() || m_editor.isReadOnly())
        return;
    const qsizetype count = inlineImagesIn(m_editor.markdown()).size();
    if (count > m_said || (count == 0 && m_said > 0))
        Q_EMIT found(int(count));
    m_said = count;
}

void InlineImageMover::move()
{
    const QStringList addresses = addressesOf(m_editor.markdown());
    BackgroundJob::start(
        this,
        [addresses, settings = imageSettings()](const Progress &) {
            QList<Moved> images;
            for (const QString &address : addresses) {
                const editor::OfferedFile file = editor::fileFromDataAddress(address);
                if (file.bytes.isEmpty())
                    continue; // It is broken; the text keeps it.
                const editor::TidyImage tidy = editor::tidied(file.name, file.bytes, settings);
                images.append({address, tidy.name, tidy.bytes, {}});
            }
            return images;
        },
        [this, id = m_post.post().id](const QList<Moved> &images) {
            if (id == m_post.post().id)
                store(images);
        });
}

/// The text changes when the library has all of them.
void InlineImageMover::store(const QList<Moved> &images)
{
    struct Task
    {
        QList<Moved> images;
        qsizetype stored = 0;
    };
    const auto task = std::make_shared<Task>(images);
    const PostFields &fields = m_post.post().fields;
    const QString slug = fields.title.isEmpty() ? QString() : fields.slug;
    for (qsizetype index = 0; index < images.size(); ++index) {
        const Moved &image = images.at(index);
        m_post.addMedia(mediaFileName(image.name, slug), image.bytes, {}, [this, task, index](const MediaFile &file) {
            task->images[index].instead =
                siteKind(m_post.site().kind).mediaAddress(QDir(m_post.site().folder), m_post.expectedPath(), file.name);
            if (++task->stored == task->images.size())
                replace(task->images);
        });
    }
}

void InlineImageMover::replace(const QList<Moved> &images)
{
    const QString text = m_editor.markdown();
    const QList<InlineImage> found = inlineImagesIn(text);
    QTextCursor cursor(m_editor.document());
    cursor.beginEditBlock();
    for (auto place = found.crbegin(); place != found.crend(); ++place) {
        const QStringView address = QStringView(text).sliced(place->begin, place->length);
        for (const Moved &image : images) {
            if (image.address != address)
                continue;
            cursor.setPosition(m_editor.documentPosition(place->begin));
            cursor.setPosition(m_editor.documentPosition(place->begin + place->length), QTextCursor::KeepAnchor);
            cursor.insertText(image.instead, QTextCharFormat());
            break;
        }
    }
    cursor.endEditBlock();
    m_said = 0;
}

} // namespace galley::app
