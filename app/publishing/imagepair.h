// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/backgroundjob.h"

#include <QByteArray>
#include <QWidget>

class QLabel;

namespace galley::app {

/// A picture as it was and as it will be, side by side, each with its size. Decoded off the GUI thread, within limits:
/// what is too large has a sentence in its place.
class ImagePair : public QWidget
{
    Q_OBJECT

public:
    explicit ImagePair(QWidget *parent);
    ~ImagePair() override;

    /// Empty bytes: there is no such side.
    void show(const QByteArray &before, const QByteArray &after);

private:
    struct Side
    {
        QWidget *frame;
        QLabel *picture;
        QLabel *caption;
    };
    Side makeSide(const QString &heading);
    void load(const Side &side, const QByteArray &bytes);

    Side m_before;
    Side m_after;
    QList<std::shared_ptr<BackgroundJob>> m_jobs;
};

} // namespace galley::app
