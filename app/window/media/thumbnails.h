// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"

#include <QHash>
#include <QIcon>
#include <QImage>
#include <QObject>
#include <QStringList>

namespace galley::app {

/// A small picture of an image's bytes; none for what is no image, or one that asks for too much memory. Reads only
/// formats of pixels: a drawing may hold anything.
QImage thumbnailOf(const QByteArray &bytes, int sidePx);

/// Small pictures of the media store, made one after the other beside the window.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    Thumbnails(LibraryThread &library, int sidePx, QObject *parent);

    /// The picture, once it is made; asking makes it.
    QIcon icon(const QString &hash);

Q_SIGNALS:
    void made(const QString &hash);

private:
    void makeNext();

    LibraryThread &m_library;
    int m_sidePx;
    QHash<QString, QIcon> m_icons;
    QStringList m_wanted;
    bool m_isMaking = false;
};

} // namespace galley::app
