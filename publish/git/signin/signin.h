// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/signin/question.h"

#include <QList>

#include <memory>
#include <optional>

namespace galley::publish {

/// Answers the questions of one run of git: by what was answered before in this session, else from the keychain, else
/// by asking. The secrets of the session are in memory only and end with the program. Any thread.
class SignIn
{
public:
    /// Who is asked, for the whole program; null: nobody, and git gets no answer.
    static void setAsker(std::shared_ptr<Asker> asker);
    static bool hasAsker();
    /// What this session knows of an address is wrong (a token that expired), here and in the keychain.
    static void forgetAddress(const QString &address);
    static void forgetSession(); ///< All of it.

    /// `address`: of the remote; https secrets are given to its host alone. `proxy`: the one besides it, if any.
    SignIn(const QString &address, const QString &proxy);

    /// None: declined, nobody to ask, asked for too often, or a host that was never configured.
    std::optional<QByteArray> answer(const QString &words, const QString &hint, const Progress &wanted);
    bool wasAsked() const { return m_asked > 0; }
    bool wasDeclined() const { return m_isDeclined; }
    /// It came through: what the author wants kept goes to the keychain.
    void succeeded();

private:
    bool isForHost(const Question &question) const;
    std::optional<Reply> replyTo(const Question &question, const Progress &wanted);

    QString m_address;
    QString m_proxy;
    QList<QString> m_seen; ///< Subjects asked for in this run: once more means that the answer was wrong.
    QList<std::pair<QString, Reply>> m_toKeep;
    int m_asked = 0;
    bool m_isDeclined = false;
};

} // namespace galley::publish
