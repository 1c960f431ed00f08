// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/media/thumbnails.h"

#include "app/backgroundjob.h"
#include "model/library/media/mediastore.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPixmap>

namespace galley::app {

using namespace model;

namespace {

/// In the middle of a square, so that all names stand on one line.
QPixmap squared(const QImage &image, int sidePx)
{
    QPixmap square(sidePx, sidePx);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.drawImage((sidePx - image.width()) / 2, (sidePx - image.height()) / 2, image);
    return square;
}

constexpr qint64 mostPixels = 100'000'000; // A photo has 50; with 4 bytes each that is far from what a machine has.

} // namespace

QImage thumbnailOf(const QByteArray &bytes, int sidePx)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    static const QByteArrayList formats{"png", "jpeg", "gif", "webp", "bmp", "ico"};
    const QSize size = reader.size();
    if (!formats.contains(reader.format()) || !size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    reader.setAutoTransform(true);
    reader.setScaledSize(size.scaled(sidePx, sidePx, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read(); // Qt's own limit on memory stays; beyond it there is no picture.
}

Thumbnails::Thumbnails(LibraryThread &library, int sidePx, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_sidePx(sidePx)
{
}

QIcon Thumbnails::icon(const QString &hash)
{
    if (const auto known = m_icons.constFind(hash); known != m_icons.constEnd())
        return *known;
    m_icons.insert(hash, {}); // Asked for; not a second time.
    m_wanted.append(hash);
    makeNext();
    return {};
}

void Thumbnails::makeNext()
{
    if (m_isMaking || m_wanted.isEmpty())
        return;
    m_isMaking = true;
    const QString hash = m_wanted.takeFirst();
    BackgroundJob::start(
        this,
        [&library = m_library, hash, sidePx = m_sidePx](const Progress &) {
            const Result<QByteArray> bytes =
                library.with([&hash](Library &opened) { return mediumBytes(opened, hash); });
            return bytes ? thumbnailOf(*bytes, sidePx) : QImage();
        },
        [this, hash](const QImage &image) {
            m_isMaking = false;
            if (!image.isNull()) {
                m_icons.insert(hash, QIcon(squared(image, m_sidePx)));
                Q_EMIT made(hash);
            }
            makeNext();
        });
}

} // namespace galley::app
