// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/textquery.h"
#include "model/result.h"

#include <QTextCursor>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace galley::editor {

class MarkdownEditor;

/// Find and replace in the post: a bar at the paper's foot. All hits are shown in the text while it is open.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(MarkdownEditor *editor, QWidget *parent = nullptr);

    /// Opens the bar with what is selected, if that is a few words. A longer selection is what will be searched.
    void openToFind();
    void openToReplace();
    void close(); ///< Gives the focus back to the text.

    void findNext();
    void findPrevious();
    void replaceCurrent(); ///< The selected hit; then goes to the next.
    void replaceAll();     ///< One step to undo.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFindRow();
    QWidget *makeReplaceRow();
    QWidget *makeOptionsRow();
    QPushButton *addButton(QHBoxLayout *row, const QString &text, const QString &name);
    QPushButton *addSwitch(QHBoxLayout *row, const QString &text, const QString &name);
    void open(bool replace);
    void takeSelection();
    void search();
    void showFound();
    void select(const model::TextMatch &match);
    void step(bool forward);
    qsizetype currentMatch() const; ///< The hit that is selected, or -1.
    model::TextQuery query() const;

    MarkdownEditor *m_editor;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_with = nullptr;
    QLabel *m_found = nullptr;
    QPushButton *m_case = nullptr;
    QPushButton *m_whole = nullptr;
    QPushButton *m_expression = nullptr;
    QPushButton *m_inSelection = nullptr;
    QWidget *m_replaceRow = nullptr;
    QTextCursor m_scope; ///< Moves with the text; without a selection all is searched.
    Result<QList<model::TextMatch>> m_matches;
    QTimer m_searchAgain; ///< After edits: once for a word typed fast.
};

} // namespace galley::editor
