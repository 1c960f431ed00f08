// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "model/library/lists/counts.h"
#include "model/library/lists/savedfilters.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace galley::app {

/// What can be chosen to filter by: what the author saved, and the site's tags, categories and years.
struct FilterChoices
{
    QList<model::SavedFilter> saved;
    QList<model::LabelCount> tags;
    QList<model::LabelCount> categories;
    QList<model::LabelCount> years;
};

/// Opens below the rail's filter button: a list to choose from, narrowed by typing. What is chosen filters at once.
class FilterPanel : public QFrame
{
    Q_OBJECT

public:
    FilterPanel(LibraryThread &library, QWidget *parent);

    /// Shows the panel at this place of the screen, for a filter that lists posts of its site now.
    void open(const QPoint &topLeft, int widthPx, const model::PostFilter &filter);

Q_SIGNALS:
    void filterChosen(const galley::model::PostFilter &filter);
    void problemMet(const galley::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Naming { No, New, Again };

    void load();
    void fill();
    void addRow(int kind, const QString &name, const QString &count, bool isChosen);
    void addLabels(int kind, const QList<model::LabelCount> &labels, const QStringList &chosen);
    void choose(int row);
    void startNaming(Naming naming);
    void finishNaming();
    void removeSaved();
    void showMenu(const QPoint &place);
    template<typename Change>
    void change(Change change);

    LibraryThread &m_library;
    model::PostFilter m_filter;
    FilterChoices m_choices;
    QLineEdit *m_find;
    QListWidget *m_list;
    QPushButton *m_save;
    QPushButton *m_clear;
    Naming m_naming = Naming::No;
    QString m_renamed;
};

} // namespace galley::app
