// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/move/linkstyle.h"

#include "model/post/textlinks.h"
#include "model/site/check/siteaddresses.h"
#include "model/site/configuration/configuration.h"
#include "model/site/move/references.h"
#include "model/site/paths/paths.h"

#include <QDir>
#include <QRegularExpression>

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

/// In words of a generator, or by a file's name, which some generators take for the page.
bool isReference(const QString &address)
{
    return address.contains(u'{') || address.startsWith(u'|') || address.startsWith("@/"_L1) ||
           isMarkdownOrMdx(address.section(u'#', 0, 0));
}

bool isRelative(const QString &address)
{
    static const QRegularExpression scheme(u"^[a-zA-Z][a-zA-Z0-9+.-]*:"_s);
    return !address.startsWith(u'/') && !scheme.match(address).hasMatch() && !isReference(address);
}

/// As a browser takes it on the page at `from`: "../b/" on "/posts/a/" leads to "/posts/b/".
QString relativeAddress(const QString &from, const QString &to)
{
    const QString page = to.section(u'/', -1);
    const QString folder = QDir(u'/' + from.section(u'/', 1, -2)).relativeFilePath(u'/' + to.section(u'/', 1, -2));
    if (folder.isEmpty() || folder == "."_L1)
        return page.isEmpty() ? u"./"_s : page;
    return folder + u'/' + page;
}

class Restyling
{
public:
    Restyling(const Site &site, const QList<CheckedPost> &posts, LinkStyle style)
        : m_posts(posts)
        , m_style(style)
        , m_addresses(site, posts)
        , m_names(m_addresses.kind(), m_addresses.folder(), posts)
    {
    }

    QByteArray rewritten(qsizetype index) const
    {
        const QByteArray &source = m_posts.at(index).source;
        const qsizetype body = m_addresses.kind().bodyOffset(source);
        const QByteArrayView text = QByteArrayView(source).sliced(body);
        QList<SiteMend> edits;
        for (const TextLink &link : linksIn(text)) {
            const QString address = QString::fromUtf8(link.address(text));
            const QString wanted = link.isImage() || hasStyle(address) ? QString() : inStyle(index, address);
            if (!wanted.isEmpty() && wanted != address)
                edits.append({{}, body + link.begin, link.length, wanted.toUtf8()});
        }
        return edits.isEmpty() ? source : mended(source, edits);
    }

private:
    bool hasStyle(const QString &address) const
    {
        if (address.startsWith(u'#'))
            return true;
        switch (m_style) {
        case LinkStyle::Address:
            return !isReference(address) && !isRelative(address);
        case LinkStyle::Reference:
            return isReference(address);
        case LinkStyle::Relative:
            return isRelative(address);
        }
        return true;
    }

    /// -1: it leads to no post of the site, or not to one alone.
    qsizetype targetOf(qsizetype from, const QString &address) const
    {
        const QByteArray written = address.toUtf8();
        if (isReference(address)) {
            if (const auto references = referencesIn(written); references.size() == 1)
                return m_names.find(from, references.constFirst().target(written));
        }
        const SiteAddresses::Found found = m_addresses.find(from, address);
        return found.target == SiteAddresses::Target::Post ? found.post : -1;
    }

    QString wholeAddress(const CheckedPost &post) const
    {
        return m_addresses.root() + m_addresses.kind().addressOf(m_addresses.folder(), post.path, post.source);
    }

    QString inStyle(qsizetype from, const QString &address) const
    {
        const qsizetype target = targetOf(from, address);
        if (target < 0 || m_posts.at(target).path.isEmpty())
            return {};
        const CheckedPost &own = m_posts.at(from);
        const CheckedPost &other = m_posts.at(target);
        const SiteKind &kind = m_addresses.kind();
        switch (m_style) {
        case LinkStyle::Address:
            return wholeAddress(other) + anchorOf(address);
        case LinkStyle::Reference:
            return withAnchor(kind.linkTo(m_addresses.folder(), own.path, other.path, other.source), anchorOf(address));
        case LinkStyle::Relative:
            break;
        }
        if (own.path.isEmpty())
            return {};
        const QString relative = relativeAddress(wholeAddress(own), wholeAddress(other));
        const SiteAddresses::Found again = m_addresses.find(from, relative);
        const bool leadsThere = again.target == SiteAddresses::Target::Post && again.post == target;
        return leadsThere ? relative + anchorOf(address) : QString();
    }

    const QList<CheckedPost> &m_posts;
    LinkStyle m_style;
    SiteAddresses m_addresses;
    PostNames m_names;
};

} // namespace

QHash<qsizetype, QByteArray> textsInStyle(const Site &site, const QList<CheckedPost> &posts, LinkStyle style)
{
    const ConfigurationScope readOnce;
    const Restyling restyling(site, posts, style);
    QHash<qsizetype, QByteArray> texts;
    for (qsizetype index = 0; index < posts.size(); ++index) {
        if (const QByteArray text = restyling.rewritten(index); text != posts.at(index).source)
            texts.insert(index, text);
    }
    return texts;
}

} // namespace galley::model
