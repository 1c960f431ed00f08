// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/backgroundjob.h"
#include "app/librarythread.h"
#include "app/window/parts/sheet.h"
#include "app/window/replace/replacemodel.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace galley::app {

/// Replaces a text in many posts: shows every place as it would be before anything is changed.
class ReplaceSheet : public Sheet
{
    Q_OBJECT

public:
    /// `filter`: among which posts.
    ReplaceSheet(LibraryThread &library, const model::PostFilter &filter, QWidget *window);
    ~ReplaceSheet() override;

Q_SIGNALS:
    void replaced(const QString &words, qint64 step);

private:
    void makeFields();
    void makeButtons();
    void look();
    void take(const Result<model::ReplacePreview> &preview);
    void showChoice();
    void replace();

    LibraryThread &m_library;
    model::PostFilter m_filter;
    model::ReplacePreview m_preview;
    ReplaceModel m_places;
    QLineEdit *m_find;
    QLineEdit *m_with;
    QCheckBox *m_expression;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QListView *m_list;
    QLabel *m_summary;
    QPushButton *m_replace;
    QTimer m_delay;
    std::shared_ptr<BackgroundJob> m_job;
};

} // namespace galley::app
