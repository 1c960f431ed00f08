// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace galley::app {

class OpenPost;
class Paper;

/// Which dictionaries a post is read with: that of its own language where the front matter names one, else those that
/// the author chose, at first the desktop's.
class SpellingChoice : public QObject
{
    Q_OBJECT

public:
    SpellingChoice(Paper &paper, OpenPost &post);

    /// Fills `menu` with the languages there are, each to be switched on and off.
    void fill(QMenu &menu);

private:
    void apply();
    QStringList chosen();
    void choose(const QString &language, bool on);

    Paper &m_paper;
    OpenPost &m_post;
};

/// Those of `there` that mean `language` ("de", "de-AT", "pt_BR"): the very one, else all of that language.
QStringList dictionariesFor(const QString &language, const QStringList &there);

/// The language that a post's front matter names; empty where it names none.
QString languageOf(const QByteArray &source);

} // namespace galley::app
