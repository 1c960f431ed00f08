// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/inspector/metadatafield.h"

class QLineEdit;
class QPushButton;

namespace galley::app {

/// A date as the file spells it, to be typed, or picked from a calendar.
class DateField : public MetadataField
{
    Q_OBJECT

public:
    DateField(const QString &name, QWidget *parent);

protected:
    void take(const QVariant &value, const QString &written) override;

private:
    void takeTyped();
    void pick();

    QLineEdit *m_line;
    QPushButton *m_button;
    QString m_shown;
};

} // namespace galley::app
