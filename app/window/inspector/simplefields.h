// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/inspector/metadatafield.h"

#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace galley::app {

/// A line of text, or a number: what is typed is written as the value there is.
class TextField : public MetadataField
{
    Q_OBJECT

public:
    /// `isLive`: each key is an edit, not only leaving the field.
    TextField(const QString &name, bool isLive, QWidget *parent);
    QLineEdit *line() const { return m_line; }

protected:
    void take(const QVariant &value, const QString &written) override;

private:
    QLineEdit *m_line;
    QString m_shown;
};

/// A text of several lines, with a hint at its length.
class LongTextField : public MetadataField
{
    Q_OBJECT

public:
    LongTextField(const QString &name, QWidget *parent);

protected:
    void take(const QVariant &value, const QString &written) override;

private:
    void showLength();

    QPlainTextEdit *m_text;
    QLabel *m_length;
};

/// Yes or no.
class FlagField : public MetadataField
{
    Q_OBJECT

public:
    FlagField(const QString &name, const QString &words, QWidget *parent);

protected:
    void take(const QVariant &value, const QString &written) override;

private:
    QCheckBox *m_box;
};

/// One of the texts that the site's posts have there, or another.
class ChoiceField : public MetadataField
{
    Q_OBJECT

public:
    ChoiceField(const QString &name, const QStringList &choices, QWidget *parent);

protected:
    void take(const QVariant &value, const QString &written) override;

private:
    QComboBox *m_box;
    QString m_shown;
};

} // namespace galley::app
