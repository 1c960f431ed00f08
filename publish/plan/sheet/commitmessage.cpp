// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/sheet/commitmessage.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace galley::publish {

using namespace model;

namespace {

constexpr qsizetype mostNamed = 50; ///< Posts that a message names.

QString tr(const char *text) { return QCoreApplication::translate("CommitMessage", text); }

QString keyOf(const SiteId &site) { return u"site/%1/message"_s.arg(site); }

QString wordFor(MessagePost::Action action)
{
    switch (action) {
    case MessagePost::Action::Update:
        return tr("Update");
    case MessagePost::Action::Move:
        return tr("Move");
    case MessagePost::Action::Publish:
        break;
    }
    return tr("Publish");
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression form(u"\\{([^{}\\n]*)\\}"_s);
    return form;
}

/// One pass, so that a title with a {slug} in it stays as it is.
QString filled(const QString &form, const QString &action, const QString &title, const QString &slug)
{
    QString message;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(form)) {
        const QString name = match.captured(1);
        message += form.sliced(end, match.capturedStart() - end);
        message += name == "title"_L1    ? title
                   : name == "action"_L1 ? action
                   : name == "slug"_L1   ? slug
                                         : match.captured();
        end = match.capturedEnd();
    }
    return message + form.sliced(end);
}

bool speaksOfPosts(const QString &form)
{
    return form.contains("{title}"_L1) || form.contains("{action}"_L1) || form.contains("{slug}"_L1);
}

/// A number of posts is no title: it stands without quotes.
QString withoutQuotes(QString form)
{
    static const QRegularExpression quoted(u"[“\"'«‘](\\{(?:title|slug)\\})[”\"'»’]"_s);
    return form.replace(quoted, u"\\1"_s);
}

} // namespace

QString commitMessage(const QString &form, const QList<MessagePost> &posts)
{
    if (posts.size() == 1 || !speaksOfPosts(form)) {
        const MessagePost &post = posts.constFirst();
        return filled(form, wordFor(post.action), post.title.simplified(), post.slug);
    }
    const auto isOther = [&](const MessagePost &post) { return post.action != posts.constFirst().action; };
    const bool isMixed = std::ranges::any_of(posts, isOther);
    const QString count = tr("%1 posts").arg(posts.size());
    QString message = filled(withoutQuotes(form),
                             wordFor(isMixed ? MessagePost::Action::Publish : posts.constFirst().action), count, count);
    message += u'\n';
    for (const MessagePost &post : posts.first(qMin(posts.size(), mostNamed)))
        message += u'\n' + post.title.simplified();
    if (posts.size() > mostNamed)
        message += u'\n' + tr("… and %1 more").arg(posts.size() - mostNamed);
    return message;
}

QString messageFormOf(Library &library, const SiteId &site)
{
    const QString form = QString::fromUtf8(library.recall(keyOf(site)).value_or(QByteArray()));
    return form.isEmpty() ? tr("{action} “{title}”") : form;
}

Result<> setMessageForm(Library &library, const SiteId &site, const QString &form)
{
    if (const Result<> checked = checkMessageForm(form); !checked)
        return checked;
    return library.remember(keyOf(site), form.toUtf8());
}

Result<> checkMessageForm(const QString &form)
{
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(form)) {
        if (!QStringList{u"title"_s, u"action"_s, u"slug"_s}.contains(match.captured(1))) {
            return std::unexpected(Error{tr("A message knows no “%1”.").arg(match.captured()),
                                         tr("Write {title}, {action} or {slug}, or a text without braces."),
                                         {}});
        }
    }
    if (!form.isEmpty() && form.trimmed().isEmpty()) {
        return std::unexpected(
            Error{tr("A message cannot be blank."), tr("Write one, or leave it out to have Galley's own again."), {}});
    }
    return {};
}

} // namespace galley::publish
