// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/parts/sheet.h"
#include "editor/media/offeredfiles.h"
#include "editor/media/tidyimage.h"
#include "model/library/media/mediastore.h"
#include "model/site/sitekind.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace galley::app {

class ImageOptions;
class MediaModel;

/// Chooses an image, from the disk or of those the library has, and says what it shows.
class InsertSheet : public Sheet
{
    Q_OBJECT

public:
    InsertSheet(LibraryThread &library, QWidget *window);

Q_SIGNALS:
    void chosen(const galley::editor::OfferedFile &file, const galley::model::ShownImage &words,
                const galley::editor::ImageTidying &tidying);

private:
    QWidget *makeDetails();
    void loadStore();
    void filter(const QString &words);
    void openFile();
    void takeFile(const QString &fileName);
    void showStored();
    void showChosen(const QString &name, const QString &alt);
    void insert();
    void say(const Error &error);

    LibraryThread &m_library;
    QList<model::StoredMedium> m_stored;
    MediaModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_notice;
    QLabel *m_picture = nullptr;
    QLabel *m_name = nullptr;
    QLineEdit *m_alt = nullptr;
    QLineEdit *m_title = nullptr;
    ImageOptions *m_options = nullptr;
    QPushButton *m_insert = nullptr;
    QWidget *m_details; ///< Holds those above, so made after them.
    QString m_fileName; ///< Of the disk; empty: the chosen one of the store.
};

} // namespace galley::app
