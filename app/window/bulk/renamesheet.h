// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/parts/sheet.h"
#include "model/post/post.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace galley::app {

/// Asks for another slug for a post, and gives it: file, media, redirect and links from other posts follow.
class RenameSheet : public Sheet
{
    Q_OBJECT

public:
    /// `wished`: what the field begins with; empty: the slug that the post has.
    RenameSheet(LibraryThread &library, const model::PostId &post, const QString &wished, QWidget *window);

Q_SIGNALS:
    void renamed(const QString &words, qint64 step);

private:
    void showSlug(const QString &slug, const QString &wished);
    void updateButton();
    void rename();

    LibraryThread &m_library;
    model::PostId m_post;
    QString m_former;
    QLineEdit *m_slug;
    QLabel *m_words;
    QPushButton *m_rename;
};

} // namespace galley::app
