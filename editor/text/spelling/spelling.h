// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/spelling/spellchecker.h"

#include <QColor>
#include <QObject>
#include <QTextCursor>

#include <optional>

class QMenu;
class QPainter;
class QPlainTextEdit;

namespace galley::editor {

class TextLayout;

/// Marks what no dictionary knows, as it is typed, and offers better. Only what is on the screen is ever looked at.
class Spelling : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(QPlainTextEdit *editor);
    ~Spelling() override;

    /// The languages of the text; none: nothing is marked.
    void setLanguages(const QStringList &languages);
    QStringList languages(); ///< That can be chosen.
    const QStringList &chosenLanguages() const { return m_chosen; }

    /// Draws a line under each word that is not known, in the visible blocks from `firstVisible` on, which stands at
    /// `offset`.
    void paint(QPainter &painter, const TextLayout &layout, const QTextBlock &firstVisible, QPointF offset,
               const QRect &dirty, const QColor &colour);

    /// The unknown word at a place in the text.
    std::optional<QTextCursor> unknownWordAt(const QTextCursor &place);
    QStringList learnedWords();
    void forget(const QString &word);
    /// Selects the next unknown word, from the cursor on and round, and opens the menu on it.
    void goToUnknownWord();
    /// Puts what can be done about the word at `place` on top of a menu; nothing for a word that is right.
    void addToMenu(QMenu &menu, const QTextCursor &place);

private:
    SpellChecker &checker();
    std::optional<QTextCursor> unknownWordFrom(const QTextBlock &block, int from, int to);
    bool isMarked(const QTextBlock &block, int begin, int length);

    QPlainTextEdit *m_editor;
    std::unique_ptr<SpellChecker> m_checker; ///< Made when first needed: it looks through folders.
    QStringList m_chosen;
};

} // namespace galley::editor
