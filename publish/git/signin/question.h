// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/progress.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace galley::publish {

/// What git or ssh wants to know before it goes on.
struct Question
{
    enum class Kind {
        Passphrase, ///< Of a key file.
        UserName,   ///< Of an https server; its password or token is asked for right after.
        Password,   ///< Or token.
        HostKey,    ///< Whether a server that nobody has seen before is the right one.
        Code,       ///< Good for once: a PIN, a code from a telephone.
        Touch,      ///< Nothing to type: a security key waits for its button.
        Other
    };
    Kind kind = Kind::Other;
    QString subject{};     ///< The key file, "me@host", "https://me@host", or the host.
    QString fingerprint{}; ///< Of a host key: “SHA256:…”.
    QString keyType{};     ///< “ED25519”
    QString words{};       ///< As it was asked.
    bool isAgain = false;  ///< The last answer was not accepted.

    bool isSecret() const { return kind != Kind::HostKey && kind != Kind::UserName; }
    bool operator==(const Question &) const = default;
};

/// Reads what ssh or git ask by askpass. `hint` is ssh's SSH_ASKPASS_PROMPT.
Question readQuestion(const QString &words, const QString &hint);

/// What a person answers. A question is declined by giving none.
struct Reply
{
    QString user{};      ///< To a UserName question.
    QByteArray secret{}; ///< Passphrase, password, token or code; to a UserName question that goes with it.
    bool isKept = false; ///< In the keychain, please.
};

/// Whoever can be asked: the window, or the terminal. Called from the thread that runs git; may take as long as a
/// person takes, but ends soon after `wanted` says no.
class Asker
{
public:
    virtual ~Asker() = default;

    virtual std::optional<Reply> ask(const Question &question, const Progress &wanted) = 0;

    /// The keychain: what was kept on another day. One that is missing, locked or broken keeps nothing.
    virtual std::optional<Reply> kept(const QString &subject) = 0;
    virtual void keep(const QString &subject, const Reply &reply) = 0;
    virtual void forget(const QString &subject) = 0;
};

} // namespace galley::publish
