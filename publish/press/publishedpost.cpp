// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/publishedpost.h"

#include "model/site/posts/heading.h"
#include "model/site/sitekind.h"
#include "publish/press/pagetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QUrl>

#include <algorithm>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Press", text); }

/// A heading that serves as the title stands above the text already.
QByteArray bodyWithoutTitle(const model::FrontMatter &frontMatter)
{
    const QByteArray body = frontMatter.body();
    const bool hasTitle = !frontMatter.text(u"title"_s).trimmed().isEmpty();
    const std::optional<model::TextHeading> heading = model::firstHeading(body);
    return hasTitle || !heading ? body : body.mid(heading->end);
}

bool isNewer(const PublishedPost &one, const PublishedPost &other)
{
    if (Press::isPage(one.path) != Press::isPage(other.path))
        return Press::isPage(other.path);
    const QDateTime &date = one.fields.date;
    const QDateTime &otherDate = other.fields.date;
    if (date.isValid() != otherDate.isValid())
        return date.isValid();
    if (date.isValid() && date != otherDate)
        return date > otherDate;
    return one.path > other.path;
}

std::optional<Error> sameAddress(const QList<PublishedPost> &posts)
{
    QHash<QString, QString> pathOf;
    for (const PublishedPost &post : posts) {
        // Without case: on many disks Hello and hello are one file.
        const QString address =
            QUrl::fromPercentEncoding(post.permalink.toUtf8()).normalized(QString::NormalizationForm_C).toLower();
        if (const auto other = pathOf.constFind(address); other != pathOf.constEnd()) {
            return Error{tr("“%1” and “%2” have the same address, %3.")
                             .arg(qMin(*other, post.path), qMax(*other, post.path), post.permalink),
                         tr("Give one of them another slug."),
                         {}};
        }
        pathOf.insert(address, post.path);
    }
    return std::nullopt;
}

} // namespace

Error inPost(const QString &path, const Error &error)
{
    return {tr("“%1”: %2").arg(path, error.message), error.hint, error.detail};
}

Result<PublishedPost> readPost(const QString &path, const QByteArray &source)
{
    const Result<model::FrontMatter> frontMatter = model::FrontMatter::parse(source);
    if (!frontMatter)
        return std::unexpected(inPost(path, frontMatter.error()));

    const model::SiteKind &kind = model::siteKind(u"press"_s);
    PublishedPost made;
    made.path = path;
    made.fields = kind.fields(path, source);
    made.permalink = kind.permalink({}, path, made.fields);
    made.formerAddresses = frontMatter->list(u"aliases"_s);
    made.body = bodyWithoutTitle(*frontMatter);
    made.fields.title = cleanText(made.fields.title);
    made.fields.description = cleanText(made.fields.description);
    for (QStringList *labels : {&made.fields.tags, &made.fields.categories}) {
        for (QString &label : *labels)
            label = cleanText(label);
        labels->removeAll(QString());
        labels->removeDuplicates();
    }
    made.fields.date = withKnownZone(made.fields.date);
    made.updated = withKnownZone(frontMatter->date(u"updated"_s));
    if (!made.updated.isValid() || made.updated < made.fields.date)
        made.updated = made.fields.date;
    return made;
}

std::optional<QByteArray> resolvedAddress(const QByteArray &address, const QString &postPath,
                                          const QHash<QString, QString> &permalinks)
{
    if (address.isEmpty() || address.startsWith('#') || address.startsWith("//"))
        return std::nullopt;
    if (address.startsWith('/'))
        return address.mid(1);
    const model::SiteKind &kind = model::siteKind(u"press"_s);
    const QString path = kind.mediaPathFromAddress(QDir(), postPath, QString::fromUtf8(address));
    if (path.isEmpty())
        return std::nullopt;
    const qsizetype end = address.indexOf('#');
    const QByteArray anchor = end < 0 ? QByteArray() : address.mid(end);
    if (const auto permalink = permalinks.constFind(path); permalink != permalinks.constEnd())
        return permalink->mid(1).toUtf8() + anchor;
    if (path.startsWith(QLatin1String(Press::staticFolder) + u'/'))
        return QUrl::toPercentEncoding(path.section(u'/', 1), "/") + anchor;
    return std::nullopt;
}

Result<> sortPosts(QList<PublishedPost> &posts)
{
    std::ranges::sort(posts, isNewer);
    if (const std::optional<Error> error = sameAddress(posts))
        return std::unexpected(*error);
    return {};
}

} // namespace galley::publish
