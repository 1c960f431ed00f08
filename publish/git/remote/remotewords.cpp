// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/remotewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::Remote)
};

bool says(const QString &words, std::initializer_list<QLatin1StringView> phrases)
{
    return std::ranges::any_of(
        phrases, [&words](QLatin1StringView phrase) { return words.contains(phrase, Qt::CaseInsensitive); });
}

} // namespace

Error remoteError(const QString &remote, const QString &words)
{
    if (says(words, {"REMOTE HOST IDENTIFICATION HAS CHANGED"_L1, "host key for"_L1})) {
        return {
            Text::tr("The server of “%1” shows another key than before: it may not be the one you know.").arg(remote),
            Text::tr("Ask its operator whether the key was changed; only then remove the old one with “ssh-keygen -R "
                     "HOST”."),
            words};
    }
    if (says(words,
             {"Host key verification failed"_L1, "No ED25519 host key is known"_L1, "host key is known for"_L1})) {
        return {Text::tr("The server of “%1” is not known to this computer yet.").arg(remote),
                Text::tr("Connect once with “ssh HOST”, compare the fingerprint and accept it, then try again."),
                words};
    }
    if (says(words, {"Could not resolve host"_L1, "Name or service not known"_L1,
                     "Temporary failure in name resolution"_L1, "nodename nor servname"_L1})) {
        return {Text::tr("The server of “%1” was not found under its name.").arg(remote),
                Text::tr("Check the connection and the remote's address (git remote -v), then try again."), words};
    }
    if (says(words, {"Network is unreachable"_L1, "No route to host"_L1, "Connection refused"_L1,
                     "Connection timed out"_L1, "Failed to connect"_L1, "Couldn't connect"_L1, "Could not connect"_L1,
                     "unable to connect"_L1, "Connection reset"_L1, "Operation timed out"_L1})) {
        return {Text::tr("The server of “%1” cannot be reached.").arg(remote),
                Text::tr("Check the connection, then try again: the commit is kept here."), words};
    }
    if (says(words, {"SSL certificate"_L1, "certificate verification"_L1, "server certificate"_L1})) {
        return {Text::tr("The server of “%1” does not prove who it is: its certificate is not accepted.").arg(remote),
                Text::tr(
                    "Check the remote's address; for a server of your own, set http.sslCAInfo in git's configuration."),
                words};
    }
    if (says(words,
             {"Authentication failed"_L1, "could not read Username"_L1, "could not read Password"_L1,
              "Permission denied (publickey"_L1, "Permission denied, please try again"_L1, "Invalid username or"_L1,
              "error: 401"_L1, "terminal prompts disabled"_L1, "Too many authentication failures"_L1})) {
        return {Text::tr("The server of “%1” did not accept your key or password.").arg(remote),
                Text::tr("Check that “git push” works in the site's folder: set up an ssh key or a credential helper, "
                         "then try again."),
                words};
    }
    if (says(words, {"error: 403"_L1, "Write access to repository not granted"_L1, "Permission to"_L1,
                     "insufficient permission"_L1, "Permission denied"_L1})) {
        return {Text::tr("You may not write to “%1”.").arg(remote),
                Text::tr("Ask its owner for the right to push, or check which account is used."), words};
    }
    if (says(words, {"No space left"_L1, "disk quota"_L1, "quota exceeded"_L1})) {
        return {Text::tr("The remote “%1” has no space left.").arg(remote),
                Text::tr("Free space there, then push again: the commit is kept here."), words};
    }
    if (says(words, {"does not appear to be a git repository"_L1, "Repository not found"_L1, "repository '"_L1,
                     "not found"_L1, "does not exist"_L1, "No such file or directory"_L1})) {
        return {Text::tr("There is no repository at the address of “%1”.").arg(remote),
                Text::tr("Check the remote's address (git remote -v), or make the repository there, then try again."),
                words};
    }
    return {Text::tr("The remote “%1” did not take the push.").arg(remote),
            Text::tr("See the details, then try again: the commit is kept here."), words};
}

Error refusal(const QString &remote, const QString &branch, const QString &summary, const QString &words)
{
    const QString detail = words.isEmpty() ? summary : summary + u'\n' + words;
    if (says(summary, {"non-fast-forward"_L1, "fetch first"_L1, "stale info"_L1, "remote ref updated since"_L1,
                       "incorrect old value"_L1, "reference already exists"_L1})) {
        return {
            Text::tr("The remote “%1” has commits on “%2” that you do not have.").arg(remote, branch),
            Text::tr("Fetch them (git pull --rebase in the site's folder), then push again: nothing was overwritten."),
            detail};
    }
    if (says(summary, {"protected branch"_L1}) ||
        says(words, {"protected branch"_L1, "GH006"_L1, "not allowed to push"_L1})) {
        return {Text::tr("The branch “%2” is protected on “%1”.").arg(remote, branch),
                Text::tr("Publish to another branch and open a request there, or ask for the right to push."), detail};
    }
    if (says(detail, {"No space left"_L1, "disk quota"_L1, "quota exceeded"_L1})) {
        return remoteError(remote, detail);
    }
    if (says(summary, {"hook declined"_L1})) {
        return {Text::tr("A hook of the remote “%1” refused the push.").arg(remote),
                Text::tr("Mend what it says (see the details), then push again: the commit is kept here."), detail};
    }
    if (says(summary, {"branch is currently checked out"_L1})) {
        return {Text::tr("The remote “%1” has “%2” checked out and takes no push to it.").arg(remote, branch),
                Text::tr("Push to a bare repository, or set receive.denyCurrentBranch there."), detail};
    }
    if (says(detail, {"cannot lock ref"_L1, "failed to update ref"_L1, "failed to lock"_L1})) {
        return {Text::tr("The remote “%1” is busy with “%2” or its name is taken there.").arg(remote, branch),
                Text::tr("Try again in a moment: the commit is kept here."), detail};
    }
    return {Text::tr("The remote “%1” refused the push to “%2”.").arg(remote, branch),
            Text::tr("See its words in the details: the commit is kept here."), detail};
}

} // namespace galley::publish
