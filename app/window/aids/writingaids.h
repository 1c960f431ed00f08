// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "editor/text/aids/editoraids.h"
#include "model/result.h"

#include <QObject>

class QWidget;

namespace galley::app {

class OpenPost;
class Paper;

/// What the window adds to the aids of the editor: sheets that ask, and what of it is remembered.
class WritingAids : public QObject
{
    Q_OBJECT

public:
    WritingAids(LibraryThread &library, OpenPost &post, Paper &paper, QWidget *window);

    bool hasSmartQuotes() const;
    bool writesEmojiNames() const;

public Q_SLOTS:
    void insertLink();
    void insertTable();
    void insertEmoji();
    void insertSnippet();
    void editSnippets();
    void setSmartQuotes(bool on);
    void setEmojiNames(bool on);
    void chooseTemplate(const QString &site); ///< For a new post of that site.
    void editTemplates(const QString &site);
    void keepAsTemplate(); ///< The open post.

Q_SIGNALS:
    void templateChosen(const QString &name);
    void noticed(const QString &words);
    void problemMet(const galley::Error &error);

private:
    void apply();
    void keepSnippets(const QList<editor::Snippet> &snippets);

    LibraryThread &m_library;
    OpenPost &m_post;
    Paper &m_paper;
    QWidget *m_window;
};

} // namespace galley::app
