// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/bulk/labelling.h"
#include "app/librarythread.h"
#include "app/window/parts/sheet.h"

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace galley::app {

/// The tags of chosen posts: on all of them, on some, or on none; what the author checks or unchecks is done at once
/// for all when the sheet is confirmed.
class TagsSheet : public Sheet
{
    Q_OBJECT

public:
    TagsSheet(LibraryThread &library, const QList<model::PostId> &posts, QWidget *window);

Q_SIGNALS:
    void chosen(const galley::app::Labelling &labelling);

private:
    struct Tags
    {
        QList<model::LabelCount> ofPosts;
        QStringList ofSites;
    };
    static Result<Tags> load(model::Library &library, const QList<model::PostId> &posts);
    void showTags(const Tags &tags);
    void addTag();
    QListWidgetItem *itemOf(const QString &tag) const;
    void confirm();
    void updateButton();

    qsizetype m_posts;
    QLineEdit *m_field;
    QListWidget *m_list;
    QPushButton *m_apply;
};

} // namespace galley::app
