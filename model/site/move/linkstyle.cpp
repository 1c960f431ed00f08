// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/move/linkstyle.h"

#include "model/post/textlinks.h"
#include "model/site/check/siteaddresses.h"
#include "model/site/configuration/configuration.h"
#include "model/site/move/references.h"

#include <functional>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An anchor within the quotes of a shortcode, behind anything else.
QString withAnchor(QString link, const QString &anchor)
{
    const qsizetype quote = link.startsWith("{{<"_L1) ? link.lastIndexOf(u'"') : -1;
    return quote < 0 ? link + anchor : link.insert(quote, anchor);
}

QString anchorOf(const QString &address)
{
    const qsizetype hash = address.indexOf(u'#');
    if (hash < 0)
        return {};
    const QString rest = address.sliced(hash);
    qsizetype end = 0;
    while (end < rest.size() && !u"\" `>%})"_s.contains(rest.at(end)))
        ++end;
    return rest.first(end);
}

bool isReference(const QString &address)
{
    return address.contains(u'{') || address.startsWith(u'|') || address.startsWith("@/"_L1);
}

/// What stands in the place of an address; empty: it stays.
using NewAddress = std::function<QString(qsizetype from, const QString &address)>;

QHash<qsizetype, QByteArray> rewritten(const Site &site, const QList<CheckedPost> &posts, const NewAddress &addressFor)
{
    const SiteKind &kind = siteKind(site.kind);
    QHash<qsizetype, QByteArray> texts;
    for (qsizetype index = 0; index < posts.size(); ++index) {
        const QByteArray &source = posts.at(index).source;
        const qsizetype body = kind.bodyOffset(source);
        const QByteArrayView text = QByteArrayView(source).sliced(body);
        QList<SiteMend> edits;
        for (const TextLink &link : linksIn(text)) {
            const QString address = QString::fromUtf8(link.address(text));
            const QString wanted = link.isImage() ? QString() : addressFor(index, address);
            if (!wanted.isEmpty() && wanted != address)
                edits.append({{}, body + link.begin, link.length, wanted.toUtf8()});
        }
        if (!edits.isEmpty())
            texts.insert(index, mended(source, edits));
    }
    return texts;
}

} // namespace

QHash<qsizetype, QByteArray> textsWithReferences(const Site &site, const QList<CheckedPost> &posts)
{
    const ConfigurationScope readOnce;
    const SiteAddresses addresses(site, posts);
    return rewritten(site, posts, [&](qsizetype from, const QString &address) -> QString {
        if (isReference(address) || address.startsWith(u'#'))
            return {};
        const SiteAddresses::Found found = addresses.find(from, address);
        if (found.target != SiteAddresses::Target::Post || posts.at(found.post).path.isEmpty())
            return {};
        const CheckedPost &post = posts.at(found.post);
        const QString link = addresses.kind().linkTo(addresses.folder(), posts.at(from).path, post.path, post.source);
        return withAnchor(link, anchorOf(address));
    });
}

QHash<qsizetype, QByteArray> textsWithAddresses(const Site &site, const QList<CheckedPost> &posts)
{
    const ConfigurationScope readOnce;
    const SiteAddresses addresses(site, posts);
    const PostNames names(addresses.kind(), addresses.folder(), posts);
    return rewritten(site, posts, [&](qsizetype from, const QString &address) -> QString {
        const QByteArray written = address.toUtf8();
        const QList<PostReference> references = referencesIn(written);
        if (references.size() != 1)
            return {};
        const qsizetype post = names.find(from, references.constFirst().target(written));
        if (post < 0)
            return {};
        const CheckedPost &target = posts.at(post);
        return addresses.root() + addresses.kind().addressOf(addresses.folder(), target.path, target.source) +
               anchorOf(address);
    });
}

} // namespace galley::model
