// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/signin/question.h"

#include <QRegularExpression>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString captured(const QRegularExpression &pattern, const QString &words)
{
    const auto match = pattern.match(words);
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

Question readQuestion(const QString &words, const QString &hint)
{
    static const QRegularExpression host(u"authenticity of host '([^'\\s]+)"_s);
    static const QRegularExpression keyType(u"(\\S+) key fingerprint is"_s);
    static const QRegularExpression fingerprint(u"fingerprint is (\\S+?)\\.?\\s*\\n"_s);
    static const QRegularExpression passphrase(u"^Enter passphrase for (?:key )?[\"']?(.+?)[\"']?: ?$"_s);
    static const QRegularExpression userName(u"^Username for ['\"](.+)['\"]: ?$"_s);
    static const QRegularExpression password(u"^Password for ['\"](.+)['\"]: ?$"_s);
    static const QRegularExpression login(u"^(\\S+@\\S+)'s password: ?$"_s);
    static const QRegularExpression interactive(u"^\\((\\S+@\\S+)\\) Password: ?$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(u"PIN|verification code|one-time|passcode|OTP|token code"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    using enum Question::Kind;
    Question question{.words = words.trimmed()};
    if (hint == "none"_L1) {
        question.kind = Touch;
    } else if (question.subject = captured(host, words); !question.subject.isEmpty()) {
        question.kind = HostKey;
        question.fingerprint = captured(fingerprint, words + u'\n');
        question.keyType = captured(keyType, words);
    } else if (question.subject = captured(passphrase, words); !question.subject.isEmpty()) {
        question.kind = Passphrase;
    } else if (question.subject = captured(userName, words); !question.subject.isEmpty()) {
        question.kind = UserName;
    } else if (question.subject = captured(password, words); !question.subject.isEmpty()) {
        question.kind = Password;
    } else if (question.subject = captured(login, words) + captured(interactive, words); !question.subject.isEmpty()) {
        question.kind = Password;
    } else if (code.match(words).hasMatch()) {
        question.kind = Code;
    }
    return question;
}

} // namespace galley::publish
