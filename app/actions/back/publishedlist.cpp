// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/back/publishedlist.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PublishedList", text); }

template<typename Wanted>
Result<std::optional<Publication>> newest(Library &library, const SiteId &site, Wanted isWanted)
{
    const Result<QList<Publication>> all = library.publications(site); // Newest first.
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find_if(*all, isWanted);
    return found == all->cend() ? std::nullopt : std::optional(*found);
}

} // namespace

bool canBeUndone(const Publication &publication)
{
    const bool stands =
        publication.phase == PublicationPhase::Committed || publication.phase == PublicationPhase::Pushed;
    return stands && kindOf(publication) != PublicationKind::Undo;
}

QString nameOf(const Publication &publication) { return u'p' + QString::number(publication.number); }

Result<std::optional<Publication>> namedPublication(Library &library, const QString &word)
{
    static const QRegularExpression numbered(u"^p?([0-9]{1,9})$"_s);
    static const QRegularExpression commit(u"^[0-9a-f]{7,40}$"_s);
    if (const auto match = numbered.match(word); match.hasMatch()) {
        const qint64 number = match.captured(1).toLongLong();
        return newest(library, {}, [number](const Publication &one) { return one.number == number; });
    }
    if (commit.match(word).hasMatch())
        return newest(library, {}, [&word](const Publication &one) { return one.commit.startsWith(word); });
    return std::nullopt;
}

Result<Publication> lastPublication(Library &library, const Site &site)
{
    const Result<std::optional<Publication>> last = newest(library, site.id, canBeUndone);
    if (!last)
        return std::unexpected(last.error());
    if (*last)
        return **last;
    return std::unexpected(Error{tr("Nothing was published to “%1” from here that could be taken back.").arg(site.name),
                                 tr("To take a post off its site, say “galley unpublish ID”."),
                                 {}});
}

Result<Publication> lastPublicationOf(Library &library, const PostId &post)
{
    const Result<std::optional<Publication>> last =
        newest(library, {}, [&post](const Publication &one) { return canBeUndone(one) && one.posts.contains(post); });
    if (!last)
        return std::unexpected(last.error());
    if (*last)
        return **last;
    return std::unexpected(Error{tr("This post was not published from here, or that was taken back already."),
                                 tr("Its history shows the texts that it had; each can be brought back."),
                                 {}});
}

} // namespace galley::app
