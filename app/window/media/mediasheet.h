// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "app/window/parts/sheet.h"
#include "model/library/media/mediastore.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;

namespace galley::app {

class MediaModel;

/// The images and files of the library: where each is used, what it shows, its name; what is unused can be removed.
class MediaSheet : public Sheet
{
    Q_OBJECT

public:
    MediaSheet(LibraryThread &library, QWidget *window);

Q_SIGNALS:
    void aboutToChange(); ///< What is being typed must be in the library first.
    void changed(const QString &words, qint64 step);
    void postWanted(const galley::model::PostId &post);

private:
    QWidget *makeDetails();
    void connectParts();
    void reload();
    void showMedia(const QList<model::StoredMedium> &media);
    void showMedium();
    void say(const QString &words);
    const model::StoredMedium *current() const;
    void rename();
    void keepAlt();
    void moveInTrash();
    void exportFile();
    void change(const std::function<Result<>(model::Library &)> &change, const QString &done);

    LibraryThread &m_library;
    MediaModel *m_model;
    QComboBox *m_choice;
    QListView *m_list;
    QLabel *m_words;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_alt = nullptr;
    QLabel *m_useCaption = nullptr;
    QListWidget *m_uses = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_details; ///< Holds those above, so made after them.
};

} // namespace galley::app
