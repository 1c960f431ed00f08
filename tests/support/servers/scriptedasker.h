// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/signin/signin.h"

#include <QHash>
#include <QList>

#include <memory>
#include <mutex>

namespace galley {

/// A person with a list of answers and a keychain in the memory.
class ScriptedAsker : public publish::Asker
{
public:
    /// As the program's asker, with an empty session.
    static std::shared_ptr<ScriptedAsker> install()
    {
        auto asker = std::make_shared<ScriptedAsker>();
        publish::SignIn::forgetSession();
        publish::SignIn::setAsker(asker);
        return asker;
    }

    QList<publish::Reply> replies;      ///< Taken one by one; none left: declines.
    QList<publish::Question> questions; ///< What was asked.
    QHash<QString, publish::Reply> keychain;

    std::optional<publish::Reply> ask(const publish::Question &question, const Progress &) override
    {
        questions.append(question);
        return replies.isEmpty() ? std::nullopt : std::optional(replies.takeFirst());
    }
    std::optional<publish::Reply> kept(const QString &subject) override
    {
        return keychain.contains(subject) ? std::optional(keychain.value(subject)) : std::nullopt;
    }
    void keep(const QString &subject, const publish::Reply &reply) override { keychain.insert(subject, reply); }
    void forget(const QString &subject) override { keychain.remove(subject); }
};

} // namespace galley
