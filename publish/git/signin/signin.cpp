// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/signin/signin.h"

#include <QHash>
#include <QUrl>

#include <algorithm>
#include <mutex>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostAttempts = 3;

struct Session
{
    std::mutex mutex;
    std::shared_ptr<Asker> asker;
    QHash<QString, Reply> replies; ///< By subject.
    QList<QString> wrong;          ///< Subjects whose last answer was not accepted.
};

Session &session()
{
    static Session only;
    return only;
}

std::shared_ptr<Asker> asker()
{
    const std::scoped_lock lock(session().mutex);
    return session().asker;
}

/// "https://host:8443", without user and path.
QString hostOf(const QString &address)
{
    const QUrl url(address);
    return url.scheme().toLower() + u"://"_s + url.host().toLower() +
           (url.port() >= 0 ? u':' + QString::number(url.port()) : QString());
}

bool isOfSession(const Question &question)
{
    using enum Question::Kind;
    return question.kind == Passphrase || question.kind == UserName || question.kind == Password;
}

} // namespace

void SignIn::setAsker(std::shared_ptr<Asker> asker)
{
    const std::scoped_lock lock(session().mutex);
    session().asker = std::move(asker);
}

bool SignIn::hasAsker() { return asker() != nullptr; }

void SignIn::forgetSession()
{
    const std::scoped_lock lock(session().mutex);
    session().replies.clear();
    session().wrong.clear();
}

void SignIn::forgetAddress(const QString &address)
{
    const QString host = hostOf(address);
    QStringList gone{host};
    {
        const std::scoped_lock lock(session().mutex);
        for (const QString &subject : session().replies.keys()) {
            if (subject.startsWith("https://"_L1) && hostOf(subject) == host)
                gone.append(subject);
        }
        for (const QString &subject : std::as_const(gone)) {
            session().replies.remove(subject);
            session().wrong.append(subject);
        }
    }
    if (const auto keychain = asker()) {
        for (const QString &subject : std::as_const(gone))
            keychain->forget(subject);
    }
}

SignIn::SignIn(const QString &address, const QString &proxy)
    : m_address(address)
    , m_proxy(proxy)
{
}

/// git's own questions name the server. One that the remote's address does not name gets nothing, and plain http gets
/// nothing but for a proxy. ssh has shown whom it talks to by the host key.
bool SignIn::isForHost(const Question &question) const
{
    if (!question.subject.contains("://"_L1))
        return question.kind != Question::Kind::UserName;
    const QString host = hostOf(question.subject);
    if (host == hostOf(m_address))
        return host.startsWith("https://"_L1);
    return !m_proxy.isEmpty() && host == hostOf(m_proxy.contains("://"_L1) ? m_proxy : u"http://"_s + m_proxy);
}

std::optional<QByteArray> SignIn::answer(const QString &words, const QString &hint, const Progress &wanted)
{
    Question question = readQuestion(words, hint);
    if (!isForHost(question)) {
        m_isDeclined = true;
        return std::nullopt;
    }
    if (!question.isSecret() && question.kind == Question::Kind::HostKey) {
        ++m_asked;
        const auto who = asker();
        const bool isAccepted = who && m_asked <= mostAttempts && who->ask(question, wanted).has_value();
        m_isDeclined = m_isDeclined || !isAccepted;
        return isAccepted ? "yes"_ba : "no"_ba;
    }
    const auto times = std::ranges::count(m_seen, question.words);
    m_seen.append(question.words);
    question.isAgain = times > 0;
    const auto reply = times < mostAttempts ? replyTo(question, wanted) : std::nullopt;
    if (!reply) {
        m_isDeclined = true;
        return std::nullopt;
    }
    return question.kind == Question::Kind::UserName ? reply->user.toUtf8() : reply->secret;
}

std::optional<Reply> SignIn::replyTo(const Question &asked, const Progress &wanted)
{
    Question question = asked;
    {
        const std::scoped_lock lock(session().mutex);
        question.isAgain = session().wrong.removeAll(question.subject) > 0 || question.isAgain;
        const auto known = session().replies.constFind(question.subject);
        if (!question.isAgain && known != session().replies.constEnd())
            return *known;
        session().replies.remove(question.subject);
    }
    const auto who = asker();
    if (!who)
        return std::nullopt;
    std::optional<Reply> reply;
    const bool isLasting = isOfSession(question);
    if (question.isAgain && isLasting)
        who->forget(question.subject);
    else if (isLasting)
        reply = who->kept(question.subject);
    if (!reply) {
        ++m_asked;
        reply = who->ask(question, wanted);
        if (reply && reply->isKept && isLasting)
            m_toKeep.append({question.subject, *reply});
    }
    if (reply && isLasting) {
        const std::scoped_lock lock(session().mutex);
        session().replies.insert(question.subject, *reply);
        if (question.kind == Question::Kind::UserName) { // git asks for the password with the name in the address.
            QString next = question.subject;
            next.insert(next.indexOf("://"_L1) + 3, QString::fromUtf8(QUrl::toPercentEncoding(reply->user)) + u'@');
            session().replies.insert(next, *reply);
            session().wrong.removeAll(next);
        }
    }
    return reply;
}

void SignIn::succeeded()
{
    const auto keychain = asker();
    for (const auto &[subject, reply] : std::as_const(m_toKeep)) {
        if (keychain)
            keychain->keep(subject, reply);
    }
    m_toKeep.clear();
}

} // namespace galley::publish
