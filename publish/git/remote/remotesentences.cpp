// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/remotewords.h"

#include <QCoreApplication>

/// What each trouble with a remote is called, and what mends it.
namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::Remote)
};

struct Sentences
{
    QString message;
    QString hint;
};

/// On the way to the server, and at its door.
Sentences onTheWay(RemoteTrouble trouble, const QString &remote)
{
    switch (trouble) {
    case RemoteTrouble::NoNetwork:
        return {Text::tr("This computer has no network just now."),
                Text::tr("The commit is kept here; it is sent when the network is back.")};
    case RemoteTrouble::NameNotFound:
        return {Text::tr("The server of “%1” was not found under its name.").arg(remote),
                Text::tr("Check the connection and the remote's address (git remote -v), then try again.")};
    case RemoteTrouble::Unreachable:
        return {Text::tr("The server of “%1” cannot be reached.").arg(remote),
                Text::tr("Check the connection, then try again: the commit is kept here.")};
    case RemoteTrouble::Proxy:
        return {Text::tr("The proxy between here and “%1” does not let git through.").arg(remote),
                Text::tr("Check the proxy in git's configuration (git config --get-all http.proxy) and in the "
                         "environment (https_proxy), then try again.")};
    case RemoteTrouble::Silent:
        return {Text::tr("The server of “%1” does not answer.").arg(remote),
                Text::tr("Try again in a while: the commit is kept here.")};
    case RemoteTrouble::CutOff:
        return {Text::tr("The connection to “%1” was cut.").arg(remote),
                Text::tr("Try again: the commit is kept here, and nothing half done counts there.")};
    case RemoteTrouble::Certificate:
        return {Text::tr("The server of “%1” does not prove who it is: its certificate is not accepted.").arg(remote),
                Text::tr("Check the remote's address and this computer's clock; for a server of your own, set "
                         "http.sslCAInfo in git's configuration.")};
    case RemoteTrouble::HostKeyUnknown:
        return {Text::tr("The server of “%1” is not known to this computer yet.").arg(remote),
                Text::tr("Compare the fingerprint of its key with the one that its operator publishes and accept it "
                         "when you are asked, or connect once with “ssh HOST”; then try again.")};
    case RemoteTrouble::HostKeyChanged:
        return {
            Text::tr("The server of “%1” shows another key than before: it may not be the one you know.").arg(remote),
            Text::tr("Ask its operator whether the key was changed; only then remove the old one with “ssh-keygen -R "
                     "HOST”.")};
    case RemoteTrouble::HostKeyRevoked:
        return {Text::tr("The server of “%1” shows a key that was revoked: it is not the one you know.").arg(remote),
                Text::tr("Do not connect. Ask its operator for the server's present key.")};
    case RemoteTrouble::Redirected:
        return {Text::tr("The address of “%1” leads on to another one.").arg(remote),
                Text::tr("Open it in a browser to see where it leads; if that is right, set it with “git remote "
                         "set-url %1 ADDRESS”.")
                    .arg(remote)};
    case RemoteTrouble::PlainHttp:
        return {Text::tr("“%1” asks for a password over http, where everybody on the way could read it.").arg(remote),
                Text::tr("Give it an address that begins with https:// (git remote set-url %1 ADDRESS).").arg(remote)};
    default:
        return {};
    }
}

/// Who may do what there.
Sentences atTheDoor(RemoteTrouble trouble, const QString &remote)
{
    switch (trouble) {
    case RemoteTrouble::NoAgent:
        return {Text::tr("“%1” wants an ssh key, and neither an agent nor a key of your own is here.").arg(remote),
                Text::tr("Make one with “ssh-keygen -t ed25519” and give its public part (~/.ssh/id_ed25519.pub) to "
                         "the server.")};
    case RemoteTrouble::KeyRefused:
        return {Text::tr("The server of “%1” did not accept your key.").arg(remote),
                Text::tr("Give the public part of your key (~/.ssh/*.pub) to the server, or load the right one with "
                         "“ssh-add”; then try again.")};
    case RemoteTrouble::PasswordRefused:
        return {Text::tr("The server of “%1” did not accept your key or password.").arg(remote),
                Text::tr("A token may have expired: make a new one on the server's site, then try again and give it "
                         "when you are asked.")};
    case RemoteTrouble::NoRepository:
        return {Text::tr("There is no repository at the address of “%1”.").arg(remote),
                Text::tr("Check the remote's address (git remote -v), or make the repository there, then try again.")};
    case RemoteTrouble::NoRight:
        return {Text::tr("You may not write to “%1”.").arg(remote),
                Text::tr("Ask its owner for the right to push, check which account is used, and that the token may "
                         "write.")};
    case RemoteTrouble::NoSpace:
        return {Text::tr("The remote “%1” has no space left.").arg(remote),
                Text::tr("Free space there, then push again: the commit is kept here.")};
    case RemoteTrouble::ServerFault:
        return {Text::tr("The server of “%1” has a fault of its own just now.").arg(remote),
                Text::tr("Try again in a while: the commit is kept here.")};
    default:
        return {};
    }
}

/// What it says of the branch.
Sentences ofTheBranch(RemoteTrouble trouble, const QString &remote, const QString &branch)
{
    switch (trouble) {
    case RemoteTrouble::OwnHook:
        return {Text::tr("The hook “pre-push” of this repository refused the push."),
                Text::tr("Mend what it says (see the details), then push again: the commit is kept here.")};
    case RemoteTrouble::MovedOn:
        return {
            Text::tr("The remote “%1” has commits on “%2” that you do not have.").arg(remote, branch),
            Text::tr("Fetch them (git pull --rebase in the site's folder), then push again: nothing was overwritten.")};
    case RemoteTrouble::Protected:
        return {Text::tr("The branch “%2” is protected on “%1”.").arg(remote, branch),
                Text::tr("Publish to another branch and open a request there, or ask for the right to push.")};
    case RemoteTrouble::RemoteHook:
        return {Text::tr("A hook of the remote “%1” refused the push.").arg(remote),
                Text::tr("Mend what it says (see the details), then push again: the commit is kept here.")};
    case RemoteTrouble::CheckedOut:
        return {Text::tr("The remote “%1” has “%2” checked out and takes no push to it.").arg(remote, branch),
                Text::tr("Push to a bare repository, or set receive.denyCurrentBranch there.")};
    case RemoteTrouble::Busy:
        return {Text::tr("The remote “%1” is busy with “%2” or its name is taken there.").arg(remote, branch),
                Text::tr("Try again in a moment: the commit is kept here.")};
    default:
        break;
    }
    if (branch.isEmpty()) {
        return {Text::tr("The remote “%1” did not take the push.").arg(remote),
                Text::tr("See the details, then try again: the commit is kept here.")};
    }
    return {Text::tr("The remote “%1” refused the push to “%2”.").arg(remote, branch),
            Text::tr("See its words in the details: the commit is kept here.")};
}

} // namespace

Error errorFor(RemoteTrouble trouble, const QString &remote, const QString &branch, const QString &words)
{
    Sentences said = onTheWay(trouble, remote);
    if (said.message.isEmpty())
        said = atTheDoor(trouble, remote);
    if (said.message.isEmpty())
        said = ofTheBranch(trouble, remote, branch);
    return {said.message, said.hint, words};
}

} // namespace galley::publish
