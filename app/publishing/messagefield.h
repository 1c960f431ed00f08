// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/publishing/publishprocess.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace galley::app {

/// The message of the commit, and for several posts whether they come in one commit or one each. A message can become
/// the form of all posts of its site.
class MessageField : public QWidget
{
    Q_OBJECT

public:
    explicit MessageField(QWidget *parent);

    void setPreview(const PublishPreview &preview);
    PublishChoices choices() const;

Q_SIGNALS:
    void commitsChanged();

private:
    Commits commits() const;
    void showMessage();
    void showForm();
    QString form() const;

    PublishPreview m_preview;
    QString m_title;
    QString m_slug;
    QLabel *m_caption;
    QPlainTextEdit *m_message;
    QRadioButton *m_one;
    QRadioButton *m_each;
    QCheckBox *m_forAll;
};

/// A message with the post's title, slug and what is done put back to {title}, {slug} and {action}.
QString formFrom(const QString &message, const QString &title, const QString &slug);

} // namespace galley::app
