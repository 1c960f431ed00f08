// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/paper/openpost.h"
#include "app/window/parts/messagebar.h"
#include "model/library/typing/typingjournal.h"

#include <QObject>

namespace galley::app {

/// Tells the author what matters about saving: that it does not work and works again, what a crash left and Galley
/// brought back, and that somebody else changed the post.
class SavingNotices : public QObject
{
    Q_OBJECT

public:
    /// `trouble` is for what stays until it is mended; `messages` for the rest.
    SavingNotices(LibraryThread &library, OpenPost &post, MessageBar *trouble, MessageBar *messages);

    /// Once the library is open: what was typed when Galley was last ended without a goodbye.
    void tellRecovered();
    /// The window is to be closed, and the library cannot take the text: what now?
    void askBeforeClosing(const std::function<void()> &closeAnyway);

Q_SIGNALS:
    void compareWanted(const galley::model::PostId &id); ///< The post's text and the other one.

private:
    void tellFailed(const Error &error);
    void tellResumed();
    void tellChangedOutside(model::OutsideChange change);
    void saveCopy();
    void takeOutside(const model::PostId &id);
    Offer copyOffer();

    LibraryThread &m_library;
    OpenPost &m_post;
    MessageBar *m_trouble;
    MessageBar *m_messages;
    Error m_error; ///< Why the library cannot take the text.
};

} // namespace galley::app
