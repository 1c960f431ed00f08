// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/inspector/metadatafield.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace galley::app {

class OpenPost;

/// The address of an image, to be typed, or chosen of those that the post has, or from the disk.
class CoverField : public MetadataField
{
    Q_OBJECT

public:
    CoverField(const QString &name, OpenPost &post, QWidget *parent);

protected:
    void take(const QVariant &value, const QString &written) override;

private:
    void offer();
    void openFile();
    void takeFile(const QString &fileName);
    void choose(const QString &storedName);

    OpenPost &m_post;
    QLineEdit *m_line;
    QPushButton *m_button;
    QString m_shown;
};

} // namespace galley::app
