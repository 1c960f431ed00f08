// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/signin/questionwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

namespace galley::app {

using namespace publish;
using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("QuestionWords", text); }

QString hostOf(const QString &subject)
{
    const QUrl url(subject);
    if (url.host().isEmpty())
        return subject;
    return url.host() + (url.port() > 0 ? u":%1"_s.arg(url.port()) : QString());
}

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : path;
}

QString keepQuestion() { return tr("&Keep it in the keychain"); }

QuestionWords passphraseWords(const Question &question)
{
    const QString wrong = tr("That passphrase does not open the key; try once more. ");
    return {
        tr("What is the passphrase of your key?"),
        (question.isAgain ? wrong : QString()) +
            tr("The ssh key %1 is locked. It is asked for once, until Galley ends.").arg(shortPath(question.subject)),
        {},
        tr("&Passphrase"),
        keepQuestion(),
        tr("Unlock the key")};
}

QuestionWords passwordWords(const Question &question)
{
    const bool isWeb = question.subject.contains("://"_L1);
    const QString refused = tr("The server did not accept the last one; it may have expired. ");
    const QString user = isWeb ? QUrl(question.subject).userName() : question.subject.section(u'@', 0, 0);
    const QString host = isWeb ? hostOf(question.subject) : question.subject.section(u'@', 1);
    QString explanation = question.isAgain ? refused : QString();
    if (isWeb)
        explanation += tr("Most servers take a token here instead of the password; it is made in your account there.");
    const QString title = user.isEmpty() ? tr("How do you sign in to %1?").arg(host)
                                         : tr("What is the password of “%1” on %2?").arg(user, host);
    return {title,          explanation,  tr("&User name"), isWeb ? tr("&Token or password") : tr("&Password"),
            keepQuestion(), tr("Sign in")};
}

QuestionWords hostKeyWords(const Question &question)
{
    return {tr("Is this %1?").arg(question.subject),
            tr("This computer has never met the server %1. Its key (%2) has this fingerprint; compare it with the one "
               "that its operator publishes:\n%3")
                .arg(question.subject, question.keyType, question.fingerprint),
            {},
            {},
            {},
            tr("Yes, connect")};
}

} // namespace

QuestionWords wordsOf(const Question &question)
{
    switch (question.kind) {
    case Question::Kind::Passphrase:
        return passphraseWords(question);
    case Question::Kind::UserName:
    case Question::Kind::Password:
        return passwordWords(question);
    case Question::Kind::HostKey:
        return hostKeyWords(question);
    default:
        return {tr("The server asks for something"), question.words, {}, tr("&Answer"), {}, tr("Answer")};
    }
}

} // namespace galley::app
