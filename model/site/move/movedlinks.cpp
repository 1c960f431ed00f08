// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/move/movedlinks.h"

#include "model/library/media/addresses.h"
#include "model/post/textlinks.h"
#include "model/site/check/siteaddresses.h"
#include "model/site/configuration/siteaddress.h"
#include "model/site/move/newplace.h"
#include "model/site/move/references.h"
#include "model/site/paths/paths.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The names under which addresses may speak of a moved post, and what each becomes.
using Names = QList<QPair<QString, QString>>;

Names namesOf(const SiteKind &kind, const CheckedPost &before, const MovedPost &after)
{
    Names names;
    const auto add = [&names](const QString &old, const QString &now) {
        if (!old.isEmpty() && old != now && !names.contains({old, now}))
            names.append({old, now});
    };
    const QString oldBare = bareName(before.path).section(u'/', -1);
    const QString newBare = bareName(after.path).section(u'/', -1);
    add(before.path.section(u'/', -1), after.path.section(u'/', -1));
    add(oldBare, newBare);
    if (!before.path.isEmpty())
        add(slugInPath(before.path), slugInPath(after.path));
    add(before.fields.slug, kind.fields(after.path, after.source).slug);
    return names;
}

/// The part of an address that is one, where Liquid stands around it: {{ site.baseurl }}/a/, {{ "/a/" | relative_url
/// }}.
struct Part
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

Part plainPart(const QString &address)
{
    static const QRegularExpression prefix(
        uR"(^\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}(?:\{\{-?\s*site\.baseurl\s*-?\}\})?)"_s);
    static const QRegularExpression filtered(uR"x(^\{\{-?\s*["']([^"']*)["']\s*\|)x"_s);
    if (const auto match = filtered.match(address); match.hasMatch())
        return {match.capturedStart(1), match.capturedLength(1)};
    const qsizetype begin = prefix.match(address).capturedLength();
    return {begin, address.size() - begin};
}

/// The address with the last of its parts that is one of the names replaced; itself where none is.
QString withName(const QString &address, const Names &names)
{
    static const QRegularExpression end(u"[?#]"_s);
    static const QRegularExpression ending(u"\\.html?$"_s);
    const qsizetype pathEnd = address.indexOf(end) < 0 ? address.size() : address.indexOf(end);
    QStringList parts = address.first(pathEnd).split(u'/');
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        const QString suffix = ending.match(parts.at(i)).captured();
        const QString whole = QUrl::fromPercentEncoding(parts.at(i).toUtf8());
        const QString written = parts.at(i).chopped(suffix.size());
        const QString decoded = whole.chopped(suffix.size());
        for (const auto &[old, now] : names) {
            if (decoded != old && whole != old)
                continue;
            parts[i] = (written == decoded ? now : addressOfPath(now)) + (whole == old ? QString() : suffix);
            return parts.join(u'/') + address.sliced(pathEnd);
        }
    }
    return address;
}

class Follower
{
public:
    Follower(const Site &site, const QList<CheckedPost> &posts, const QList<MovedPost> &moves)
        : m_kind(siteKind(site.kind))
        , m_folder(site.folder)
        , m_posts(posts)
        , m_moves(moves)
        , m_later(later(m_kind, posts, moves))
        , m_before(site, posts)
        , m_after(site, m_later)
        , m_references(m_kind, m_folder, posts)
    {
        for (const MovedPost &move : moves) {
            Names names = namesOf(m_kind, posts.at(move.index), move);
            const QString old = m_before.addressOf(move.index).section(u'/', -1);
            const QString now = m_after.addressOf(move.index).section(u'/', -1);
            if (!old.isEmpty() && old != now) // The address may be made of neither file nor slug.
                names.append({old, now});
            m_names.append(names);
            m_media.append(ownMedia(move));
        }
        for (const Names &names : std::as_const(m_names)) {
            for (const auto &[old, now] : names)
                m_needles += {old.toUtf8(), addressOfPath(old).toUtf8()};
        }
    }

    /// The text of a post as it is to be.
    QByteArray follow(qsizetype index)
    {
        const QByteArray &source = m_later.at(index).source;
        if (std::ranges::none_of(m_needles, [&](const QByteArray &needle) { return source.contains(needle); }))
            return source;
        m_edits.clear();
        const qsizetype body = m_kind.bodyOffset(source);
        const QByteArrayView text = QByteArrayView(source).sliced(body);
        followReferences(index, text, body);
        for (const TextLink &link : linksIn(text))
            followLink(index, QString::fromUtf8(link.address(text)), body + link.begin, link.length);
        followMedia(index, source);
        return mended(source, m_edits);
    }

private:
    static QList<CheckedPost> later(const SiteKind &kind, QList<CheckedPost> posts, const QList<MovedPost> &moves)
    {
        for (const MovedPost &move : moves) {
            posts[move.index].path = move.path;
            posts[move.index].source = move.source;
            posts[move.index].fields = kind.fields(move.path, move.source);
        }
        return posts;
    }

    /// The folder of media that goes along, unless another post keeps its files there too.
    std::optional<MediaMove> ownMedia(const MovedPost &move) const
    {
        const auto media = mediaMove(m_kind, m_folder, m_posts.at(move.index).path, move.path);
        if (!media || media->isWhole)
            return media;
        for (qsizetype other = 0; other < m_posts.size(); ++other) {
            const QString path = m_kind.mediaPath(m_folder, m_posts.at(other).path, u"a.png"_s);
            if (other != move.index && path.section(u'/', 0, -2) == media->from)
                return std::nullopt;
        }
        return media;
    }

    void replace(qsizetype begin, qsizetype length, const QString &now)
    {
        const bool isTaken = std::ranges::any_of(m_edits, [&](const SiteMend &edit) {
            return begin < edit.begin + edit.length && edit.begin < begin + length;
        });
        if (!isTaken)
            m_edits.append({{}, begin, length, now.toUtf8()});
    }

    qsizetype moveOf(qsizetype post) const
    {
        const auto found = std::ranges::find(m_moves, post, &MovedPost::index);
        return found == m_moves.end() ? -1 : found - m_moves.begin();
    }

    void followReferences(qsizetype index, QByteArrayView body, qsizetype offset)
    {
        for (const PostReference &reference : referencesIn(body)) {
            const QString target = reference.target(body);
            const qsizetype move = moveOf(m_references.find(index, target));
            if (move < 0)
                continue;
            if (const QString now = withName(target, m_names.at(move)); now != target)
                replace(offset + reference.begin, reference.length, now);
        }
    }

    void followLink(qsizetype index, const QString &written, qsizetype begin, qsizetype length)
    {
        const Part part = plainPart(written);
        const QString address = written.sliced(part.begin, part.length);
        if (address.contains(u'{') || address.startsWith(u'|') || address.startsWith("@/"_L1))
            return; // A reference, which was looked after.
        const SiteAddresses::Found found = m_before.find(index, address);
        const qsizetype move = found.target == SiteAddresses::Target::Post ? moveOf(found.post) : below(address);
        if (move < 0 || address.startsWith(u'#'))
            return;
        QString now = withName(address, m_names.at(move));
        if (found.target == SiteAddresses::Target::Post) {
            const SiteAddresses::Found again = m_after.find(index, now);
            if (again.target != SiteAddresses::Target::Post || again.post != found.post)
                now = wholeAddress(found.post, address);
        }
        if (now != address)
            replace(begin, length, written.first(part.begin) + now + written.sliced(part.begin + part.length));
    }

    /// The moved post below whose address, as readers see it, another one lies: a file of its bundle.
    qsizetype below(const QString &address) const
    {
        const QUrl url(address);
        if (!url.path().startsWith(u'/'))
            return -1;
        const QString path = comparableAddress(url.path());
        for (qsizetype move = 0; move < m_moves.size(); ++move) {
            const QString own = m_before.addressOf(m_moves.at(move).index);
            const bool isOwnHost = url.host().isEmpty() || url.host() == QUrl(siteAddress(m_folder)).host();
            if (m_media.at(move) && m_media.at(move)->isWhole && isOwnHost && own.size() > 1 &&
                (path.startsWith(own + u'/') || path.startsWith(m_before.root() + own + u'/')))
                return move;
        }
        return -1;
    }

    /// Where its form cannot be kept: the address that readers see, with the anchor that was there.
    QString wholeAddress(qsizetype post, const QString &before) const
    {
        const CheckedPost &moved = m_later.at(post);
        const QUrl url(before);
        const QString host = url.host().isEmpty() ? QString() : url.scheme() + u"://"_s + url.authority();
        const QString anchor = before.contains(u'#') ? u'#' + before.section(u'#', 1) : QString();
        return host + m_before.root() + m_kind.addressOf(m_folder, moved.path, moved.source) + anchor;
    }

    void followMedia(qsizetype index, const QByteArray &source)
    {
        for (const std::optional<MediaMove> &media : std::as_const(m_media)) {
            if (!media || media->isWhole)
                continue;
            const Names names{{media->from.section(u'/', -1), media->to.section(u'/', -1)}};
            for (const WrittenAddress &written : addressesIn(source)) {
                const QString address = QString::fromUtf8(written.text);
                const QString path = m_kind.mediaPathFromAddress(m_folder, m_posts.at(index).path, address);
                if (!path.startsWith(media->from + u'/'))
                    continue;
                const QString now = withName(address, names);
                const QString wanted = media->to + path.sliced(media->from.size());
                if (m_kind.mediaPathFromAddress(m_folder, m_later.at(index).path, now) == wanted)
                    replace(written.begin, written.text.size(), now);
            }
        }
    }

    const SiteKind &m_kind;
    QDir m_folder;
    const QList<CheckedPost> &m_posts;
    const QList<MovedPost> &m_moves;
    QList<CheckedPost> m_later;
    SiteAddresses m_before;
    SiteAddresses m_after;
    PostNames m_references;
    QList<Names> m_names;
    QList<std::optional<MediaMove>> m_media;
    QByteArrayList m_needles;
    QList<SiteMend> m_edits;
};

} // namespace

QHash<qsizetype, QByteArray> textsAfterMove(const Site &site, const QList<CheckedPost> &posts,
                                            const QList<MovedPost> &moves)
{
    Follower follower(site, posts, moves);
    QHash<qsizetype, QByteArray> texts;
    for (qsizetype index = 0; index < posts.size(); ++index) {
        const QByteArray text = follower.follow(index);
        if (text != posts.at(index).source)
            texts.insert(index, text);
    }
    for (const MovedPost &move : moves)
        if (!texts.contains(move.index))
            texts.insert(move.index, posts.at(move.index).source); // Only its place is another.
    return texts;
}

} // namespace galley::model
