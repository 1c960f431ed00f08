// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace galley::editor {

/// The desktop's dictionaries and the author's own words (enchant). GUI thread only; a dictionary takes about 20 ms to
/// load, when a word is first checked.
class SpellChecker
{
public:
    SpellChecker();
    ~SpellChecker();

    /// What dictionaries there are: "en_US", "de_DE" …
    QStringList languages() const;
    /// A word is right if it is in one of these. Languages without a dictionary are left out.
    void setLanguages(const QStringList &languages);
    const QStringList &chosenLanguages() const { return m_languages; }

    bool isKnown(const QString &word);
    QStringList suggestions(const QString &word, int limit = 6);
    void learn(const QString &word); ///< Into the author's own word list of the first language, shared by all programs.
    QStringList learnedWords() const; ///< The author's own, of all languages set, sorted.
    void forget(const QString &word); ///< Takes it out of those lists.
    void ignore(const QString &word); ///< Until the program ends.

private:
    class Dictionaries;
    std::unique_ptr<Dictionaries> m_dictionaries;
    QStringList m_languages;
    QHash<QString, bool> m_known; ///< A text has few words, many times.
};

} // namespace galley::editor
