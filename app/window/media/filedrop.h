// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace galley::app {

class ImageInserter;

/// Files dropped onto a pane go into the post, as if dropped onto its text.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    FileDrop(QWidget *pane, ImageInserter &images);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void passOn(QObject *child);

    QWidget *m_pane;
    ImageInserter &m_images;
};

} // namespace galley::app
