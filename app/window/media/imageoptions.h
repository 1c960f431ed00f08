// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/media/tidyimage.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace galley::app {

/// Size, format and place of an image that comes into a post; a row of fields.
class ImageOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ImageOptions(QWidget *parent);

    void show(const editor::ImageTidying &chosen);
    using QWidget::show;
    editor::ImageTidying chosen() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_side;
    QCheckBox *m_webp;
    QSpinBox *m_quality;
    QCheckBox *m_keepPlace;
};

} // namespace galley::app
