// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "model/renderer/rendererclient.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace galley::app {

class OpenPost;
class Paper;

/// How long the open post is, and how far from its target: the same counts as `galley stats`. Who renders the page
/// tells them (see take); where nobody does, the renderer counts beside the window when the author pauses.
class PostStatistics : public QObject
{
    Q_OBJECT

public:
    PostStatistics(LibraryThread &library, OpenPost &post, Paper &paper);

    const model::TextCounts &counts() const { return m_counts; }
    /// Of what is selected; none: nothing is.
    const std::optional<model::TextCounts> &selected() const { return m_selected; }
    int wordsThisSession() const; ///< More, or fewer, than when the post was first opened since the program started.
    int target() const { return m_target; } ///< In words; 0: none.
    void setTarget(int words);
    QString language() const; ///< Of the post, or its site; empty: nobody says.
    /// “1,204 words”, “1,204 of 2,000 words”, “12 of 1,204 words selected”.
    QString inWords() const;

    /// The text as it stands was counted.
    void take(const model::TextCounts &counts);
    /// Nobody else counts.
    void countAlone();

Q_SIGNALS:
    void changed();
    void targetReached(int words); ///< Once for each post and target.

private:
    void startPost();
    void countSoon();
    void count();
    void countSelected();

    LibraryThread &m_library;
    OpenPost &m_post;
    Paper &m_paper;
    std::unique_ptr<model::RendererClient> m_whole; ///< Made when nobody else counts.
    std::unique_ptr<model::RendererClient> m_part;  ///< Made when something is first selected.
    QTimer m_wholeSoon;
    QTimer m_partSoon;
    model::TextCounts m_counts;
    std::optional<model::TextCounts> m_selected;
    QHash<QString, int> m_wordsBefore; ///< By post, when it was first opened.
    bool m_isCounted = false;
    bool m_isReached = false;
    int m_target = 0;
};

} // namespace galley::app
