// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/bulk/moveposts.h"
#include "app/librarythread.h"
#include "app/window/parts/sheet.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace galley::app {

/// Asks for the site that posts are to go to.
class SiteSheet : public Sheet
{
    Q_OBJECT

public:
    SiteSheet(LibraryThread &library, const QList<model::PostId> &posts, QWidget *window);

Q_SIGNALS:
    void chosen(const galley::model::Site &site, galley::app::Transfer transfer);

private:
    static Result<QList<model::Site>> otherSites(model::Library &library, const QList<model::PostId> &posts);
    void showSites(const QList<model::Site> &sites);
    void choose(Transfer transfer);

    QList<model::Site> m_sites;
    QLabel *m_words;
    QListWidget *m_list;
    QPushButton *m_copy;
    QPushButton *m_move;
};

} // namespace galley::app
