// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/site.h"
#include "publish/plan/sheet/planview.h"

#include <QWidget>

namespace galley::app {

class FileList;
class FileView;

/// What a commit will change: the files beside what changes in the chosen one.
class ChangesView : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent);

    void show(const model::Site &site, const QList<publish::ShownChange> &files);
    /// Technical words in place of the files, to read and to copy.
    void showPlain(const QString &text);

    using QWidget::show;

private:
    void showFile();

    model::Site m_site;
    FileList *m_files;
    FileView *m_file;
};

} // namespace galley::app
