// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/remote/remotewords.h"

#include "publish/git/remote/gitprogram.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

/// From git's and ssh's words to what they mean. The sentences are in remotesentences.cpp.
namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Phrases
{
    RemoteTrouble trouble;
    std::vector<QLatin1StringView> phrases;
};

bool says(const QString &words, const std::vector<QLatin1StringView> &phrases)
{
    return std::ranges::any_of(
        phrases, [&words](QLatin1StringView phrase) { return words.contains(phrase, Qt::CaseInsensitive); });
}

RemoteTrouble firstSaid(const QString &words, const std::vector<Phrases> &table)
{
    const auto found = std::ranges::find_if(table, [&words](const Phrases &row) { return says(words, row.phrases); });
    return found == table.end() ? RemoteTrouble::None : found->trouble;
}

/// What is said of one ref, or of the push as a whole. The first row that fits counts.
const std::vector<Phrases> &refusals()
{
    using enum RemoteTrouble;
    static const std::vector<Phrases> table{
        {MovedOn,
         {"(non-fast-forward)"_L1, "(fetch first)"_L1, "(stale info)"_L1, "remote ref updated since"_L1,
          "incorrect old value"_L1, "reference already exists"_L1, "but expected"_L1}},
        {Protected, {"protected branch"_L1, "GH006"_L1, "not allowed to push"_L1, "is protected"_L1}},
        {NoSpace,
         {"No space left"_L1, "disk quota"_L1, "quota exceeded"_L1, "exceeded its quota"_L1, "over quota"_L1,
          "storage limit"_L1}},
        {CheckedOut, {"branch is currently checked out"_L1}},
        {RemoteHook, {"hook declined"_L1}},
        {Busy, {"cannot lock ref"_L1, "failed to update ref"_L1, "failed to lock"_L1}}};
    return table;
}

const std::vector<Phrases> &connections()
{
    using enum RemoteTrouble;
    static const std::vector<Phrases> table{
        {HostKeyRevoked, {"REVOKED HOST KEY"_L1, "is marked as revoked"_L1, "revoked key"_L1}},
        {HostKeyChanged, {"REMOTE HOST IDENTIFICATION HAS CHANGED"_L1, "Offending "_L1}},
        {HostKeyUnknown, {"Host key verification failed"_L1, "host key is known for"_L1, "authenticity of host"_L1}},
        {Proxy,
         {"proxy CONNECT"_L1, "from proxy"_L1, "resolve proxy"_L1, "CONNECT tunnel failed"_L1,
          "Proxy Authentication"_L1, "SOCKS"_L1}},
        {NameNotFound,
         {"Could not resolve host"_L1, "Name or service not known"_L1, "Temporary failure in name resolution"_L1,
          "nodename nor servname"_L1, "unable to look up"_L1, "No address associated"_L1}},
        {Unreachable,
         {"Network is unreachable"_L1, "No route to host"_L1, "Connection refused"_L1, "Connection timed out"_L1,
          "Failed to connect"_L1, "Couldn't connect"_L1, "Could not connect"_L1, "unable to connect"_L1,
          "Operation timed out"_L1, "Connection timeout"_L1, "Timeout was reached"_L1}},
        {Certificate,
         {"SSL certificate"_L1, "certificate verification"_L1, "server certificate"_L1, "certificate subject name"_L1,
          "SSL_ERROR"_L1, "gnutls_handshake"_L1, "SSL connect error"_L1}},
        {Redirected,
         {"returned error: 301"_L1, "returned error: 302"_L1, "returned error: 307"_L1, "returned error: 308"_L1,
          "unable to update url base from redirection"_L1}},
        {KeyRefused,
         {"Permission denied (publickey"_L1, "Too many authentication failures"_L1, "sign_and_send_pubkey"_L1}},
        {PasswordRefused,
         {"Authentication failed"_L1, "could not read Username"_L1, "could not read Password"_L1,
          "Permission denied, please try again"_L1, "Permission denied (password"_L1, "Permission denied (keyboard"_L1,
          "Invalid username or"_L1, "error: 401"_L1, "terminal prompts disabled"_L1, "unable to read askpass"_L1}},
        {NoRight,
         {"error: 403"_L1, "Write access to repository not granted"_L1, "Permission to"_L1,
          "insufficient permission"_L1, "not permitted"_L1, "access denied or repository not exported"_L1,
          "service not enabled"_L1}},
        {NoSpace, {"error: 413"_L1, "error: 507"_L1}},
        {ServerFault,
         {"error: 500"_L1, "error: 502"_L1, "error: 503"_L1, "error: 504"_L1, "error: 429"_L1, "error: 520"_L1}},
        {CutOff,
         {"hung up"_L1, "early EOF"_L1, "Connection reset"_L1, "Broken pipe"_L1, "Connection closed by"_L1,
          "unexpected disconnect"_L1, "RPC failed"_L1, "Empty reply from server"_L1, "transfer closed"_L1,
          "kex_exchange_identification"_L1, "banner exchange"_L1}},
        {NoRepository,
         {"does not appear to be a git repository"_L1, "Repository not found"_L1, "repository '"_L1, "not found"_L1,
          "does not exist"_L1, "No such file or directory"_L1}},
        {NoRight, {"Permission denied"_L1}}};
    return table;
}

} // namespace

RemoteTrouble troubleIn(const QString &words)
{
    const RemoteTrouble refused = firstSaid(words, refusals());
    return refused != RemoteTrouble::None ? refused : firstSaid(words, connections());
}

RemoteTrouble troubleOf(const Error &error)
{
    if (isSilence(error))
        return RemoteTrouble::Silent;
    return troubleIn(error.detail);
}

bool isPassing(RemoteTrouble trouble)
{
    switch (trouble) {
    case RemoteTrouble::NoNetwork:
    case RemoteTrouble::NameNotFound:
    case RemoteTrouble::Unreachable:
    case RemoteTrouble::Silent:
    case RemoteTrouble::CutOff:
    case RemoteTrouble::ServerFault:
    case RemoteTrouble::Busy:
        return true;
    default:
        return false;
    }
}

Error remoteError(const QString &remote, const QString &words) { return errorFor(troubleIn(words), remote, {}, words); }

Error refusal(const QString &remote, const QString &branch, const QString &summary, const QString &words)
{
    const QString detail = words.isEmpty() ? summary : summary + u'\n' + words;
    RemoteTrouble trouble = firstSaid(summary, refusals());
    if (trouble == RemoteTrouble::None || trouble == RemoteTrouble::RemoteHook) { // A hook says why in its own words.
        const RemoteTrouble told = firstSaid(words, refusals());
        if (told == RemoteTrouble::Protected || told == RemoteTrouble::NoSpace || told == RemoteTrouble::Busy)
            trouble = told;
    }
    return errorFor(trouble, remote, branch, detail);
}

} // namespace galley::publish
