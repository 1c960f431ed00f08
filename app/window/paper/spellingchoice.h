// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

class QMenu;

namespace galley::app {

class OpenPost;
class Paper;

/// Which dictionaries a post is read with: those of its own language where the front matter or the site names one, else
/// those that the author chose, at first the desktop's.
class SpellingChoice : public QObject
{
    Q_OBJECT

public:
    SpellingChoice(Paper &paper, OpenPost &post);

    /// Fills `menu` with the languages there are, each to be switched on and off.
    void fill(QMenu &menu);
    QStringList chosen();
    void choose(const QString &language, bool on);

private:
    void apply();
    QString languageOfPost() const;

    Paper &m_paper;
    OpenPost &m_post;
    QTimer m_soon;
};

/// Those of `there` that mean `language` ("de", "de-AT", "pt_BR"): the very one, else all of that language.
QStringList dictionariesFor(const QString &language, const QStringList &there);

/// What a post in `language` is read with: of that language those that the author chose, else all of it.
QStringList readingDictionaries(const QString &language, const QStringList &chosen, const QStringList &there);

} // namespace galley::app
