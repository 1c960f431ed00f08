// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/identity.h"

#include "publish/git/repository.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::Identity)
};

struct Moment
{
    git_time_t seconds = 0;
    int offsetMinutes = 0;
};

/// git drops the characters that would break a commit's header, and dots and quotes around a name.
QString withoutCrud(const QString &text)
{
    static const QRegularExpression inside(u"[<>\\n]"_s);
    static const QRegularExpression around(u"^[\\x00-\\x20.,:;\"\\\\']+|[\\x00-\\x20.,:;\"\\\\']+$"_s);
    return QString(text).remove(inside).remove(around);
}

QString firstOf(git_repository *repository, const char *variable, const char *ownKey, const char *userKey)
{
    if (qEnvironmentVariableIsSet(variable)) {
        return withoutCrud(qEnvironmentVariable(variable));
    }
    const QString own = withoutCrud(configured(repository, ownKey));
    return own.isEmpty() ? withoutCrud(configured(repository, userKey)) : own;
}

Moment now()
{
    const QDateTime local = QDateTime::currentDateTime();
    return {local.toSecsSinceEpoch(), local.offsetFromUtc() / 60};
}

std::optional<Moment> momentFrom(const QString &text)
{
    static const QRegularExpression raw(u"^@?(\\d{4,})(?: ([+-])(\\d\\d)(\\d\\d))?$"_s);
    if (const auto match = raw.match(text); match.hasMatch()) {
        const int minutes = match.captured(3).toInt() * 60 + match.captured(4).toInt();
        return Moment{match.captured(1).toLongLong(), match.captured(2) == u"-"_s ? -minutes : minutes};
    }
    static const QRegularExpression gitStyle(
        u"^(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d) ?(?:([+-]\\d\\d):?(\\d\\d)|(Z))?$"_s);
    QString standard = text;
    if (const auto match = gitStyle.match(text); match.hasMatch()) {
        standard = match.captured(1) + u'T' + match.captured(2) + match.captured(5);
        if (!match.captured(3).isEmpty()) {
            standard += match.captured(3) + u':' + match.captured(4);
        }
    }
    for (const Qt::DateFormat format : {Qt::ISODate, Qt::RFC2822Date}) {
        if (const QDateTime date = QDateTime::fromString(standard, format); date.isValid()) {
            return Moment{date.toSecsSinceEpoch(), date.offsetFromUtc() / 60};
        }
    }
    return std::nullopt;
}

} // namespace

Result<GitSignature> identity(git_repository *repository, Role role)
{
    const bool isAuthor = role == Role::Author;
    const QString name = firstOf(repository, isAuthor ? "GIT_AUTHOR_NAME" : "GIT_COMMITTER_NAME",
                                 isAuthor ? "author.name" : "committer.name", "user.name");
    QString email = firstOf(repository, isAuthor ? "GIT_AUTHOR_EMAIL" : "GIT_COMMITTER_EMAIL",
                            isAuthor ? "author.email" : "committer.email", "user.email");
    if (email.isEmpty()) {
        email = withoutCrud(qEnvironmentVariable("EMAIL"));
    }
    if (name.isEmpty() || email.isEmpty()) {
        return std::unexpected(Error{
            Text::tr("Git does not know your name or e-mail address yet, which each commit carries."),
            Text::tr(
                "Run git config --global user.name \"Your Name\" and git config --global user.email you@example.org, "
                "then publish again."),
            QString::fromLatin1(missingIdentity)});
    }
    const QString written = qEnvironmentVariable(isAuthor ? "GIT_AUTHOR_DATE" : "GIT_COMMITTER_DATE");
    const auto moment = written.isEmpty() ? now() : momentFrom(written.trimmed());
    if (!moment) {
        return std::unexpected(Error{
            Text::tr("Cannot read the date “%1” for the commit.").arg(written),
            Text::tr("Write GIT_AUTHOR_DATE and GIT_COMMITTER_DATE like 2026-01-31T12:00:00+01:00, or unset them."),
            {}});
    }
    git_signature *raw = nullptr;
    const int code = git_signature_new(&raw, name.toUtf8().constData(), email.toUtf8().constData(), moment->seconds,
                                       moment->offsetMinutes);
    GitSignature signature(raw);
    if (code < 0) {
        return gitError(Text::tr("Cannot write a commit as “%1”.").arg(name),
                        Text::tr("Set user.name and user.email in git's configuration anew."));
    }
    return signature;
}

} // namespace galley::publish
