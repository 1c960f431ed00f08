// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "model/library/typing/typedpost.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace galley::app {

/// Brings what is typed to the library: at most half a second after a key, one change on its way at a time. What the
/// library cannot take (a full disk) is kept here and offered again until it can. All of it on the GUI thread; the
/// TypedPosts are touched on the library's only.
class TypingKeeper : public QObject
{
    Q_OBJECT

public:
    /// What has changed since it was last asked, and where the author is.
    struct Typed
    {
        model::TypedChange change;
        QByteArray place;
    };
    TypingKeeper(LibraryThread &library, std::function<Typed()> collect, QObject *parent = nullptr);

    /// From now on it is this post that is typed in; null: none. What was typed in the last one is on its way.
    void begin(std::shared_ptr<model::TypedPost> post);
    const std::shared_ptr<model::TypedPost> &post() const { return m_post; }
    /// The post with this id that holds what the library could not take yet, if there is one.
    std::shared_ptr<model::TypedPost> unkept(const model::PostId &id) const;

    void note();  ///< Something was typed.
    void flush(); ///< Sends what was typed on its way at once.
    void rest();  ///< And makes it a version.

    /// All that was typed, in whatever post, is in the library.
    bool isAllKept() const;
    bool hasFailed() const { return !m_unkept.isEmpty(); }

Q_SIGNALS:
    void kept(const galley::model::KeptTyping &kept); ///< Of the post that is typed in.
    void allKept();
    void wholeNeeded();                      ///< The next change must be the whole text.
    void failed(const galley::Error &error); ///< Once, until it works again.
    void resumed();

private:
    void send();
    void settle();
    void retry();
    template<typename Work>
    void ask(const std::shared_ptr<model::TypedPost> &post, Work work);
    void take(const std::shared_ptr<model::TypedPost> &post, const Result<model::KeptTyping> &kept);
    void takeFailure(const std::shared_ptr<model::TypedPost> &post, const Error &error);

    LibraryThread &m_library;
    std::function<Typed()> m_collect;
    std::shared_ptr<model::TypedPost> m_post;
    QList<std::shared_ptr<model::TypedPost>> m_unkept;
    QTimer m_journal;
    QTimer m_settle;
    QTimer m_pause;
    QTimer m_retry;
    bool m_isUnsent = false;
    bool m_isTouched = false; ///< Since it last rested.
    int m_onTheWay = 0;
};

} // namespace galley::app
