// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "model/library/labels/labels.h"
#include "model/site/posts/learnedfields.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace galley::app {

class ChipsField;
class HeadText;
class MetadataField;
class OpenPost;

/// The metadata of the open post, with the fields that its site uses; lies over the proof's edge. All of it can be
/// edited as text as well.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    Inspector(LibraryThread &library, OpenPost &post, QWidget *parent);

    /// Shown or hidden, at the right edge of its parent.
    void toggle();
    void applyAppearance();

Q_SIGNALS:
    /// The slug of a post that has a file: with it go file, media, redirect and links.
    void renameWanted(const QString &slug);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void learn();
    void makeRows();
    void giveKnown();
    void showFields();
    void showValues(const model::FrontMatter &frontMatter);
    void showAddress();
    void checkAddress(const QString &path);
    void takeEdit(const QString &field, const QVariant &value);
    void showAsText(bool asText);
    void complain(const QString &text);
    void settle();

    LibraryThread &m_library;
    OpenPost &m_post;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    QWidget *m_rowsWidget = nullptr;
    QHash<QString, MetadataField *> m_editors; ///< By field.
    ChipsField *m_tags = nullptr;
    ChipsField *m_categories = nullptr;
    QLabel *m_address;
    QLabel *m_warning;
    QLabel *m_complaint;
    HeadText *m_headText;
    QPushButton *m_asText;
    model::SiteId m_learnedSite;
    QList<model::LearnedField> m_learned;
    QList<model::LabelCount> m_knownTags;
    QList<model::LabelCount> m_knownCategories;
    bool m_isOtherPost = true; ///< Than the one that was shown last.
    QStringList m_shownKeys;   ///< Of the post that the rows were made for.
};

} // namespace galley::app
