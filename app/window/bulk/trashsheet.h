// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/parts/sheet.h"
#include "model/library/trash/trash.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace galley::app {

/// What is in the trash and for how long it is kept; brings posts back, or removes them for ever after a question.
class TrashSheet : public Sheet
{
    Q_OBJECT

public:
    TrashSheet(LibraryThread &library, QWidget *window);

Q_SIGNALS:
    void restoreRequested(const QList<galley::model::PostId> &posts);
    void emptied(const QString &words);
    void problemMet(const galley::Error &error);

private:
    void showPosts(const QList<model::TrashedPost> &posts);
    QList<model::PostId> chosenPosts() const;
    void updateButtons();
    void restore();
    void askToEmpty();
    void empty(const QList<model::PostId> &posts);
    void makeButtons();

    LibraryThread &m_library;
    QLabel *m_words;
    QListWidget *m_list;
    QPushButton *m_close;
    QPushButton *m_empty;
    QPushButton *m_restore;
    bool m_isAsking = false; ///< The question is shown; the next click empties.
};

} // namespace galley::app
