// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/move/references.h"

#include "model/site/paths/paths.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QList<QRegularExpression> &patterns()
{
    static const QList<QRegularExpression> all{
        QRegularExpression(
            uR"x(\{\{[<%]\s*(?:rel)?ref\s+(?:path\s*=\s*)?(?|"([^"#\n]+)|`([^`#\n]+)|([^\s"`#>%]+)))x"_s),
        QRegularExpression(
            uR"x(\{%-?\s*(?:post_url|post_link|post_path|link)\s+(?|"([^"#\n]+)|'([^'#\n]+)|([^\s%"'#]+)))x"_s),
        QRegularExpression(uR"x((?<![\w./])@/([^\s)"'#?>\]]+))x"_s),
        QRegularExpression(uR"x((?:\{|%7B|\|)(?:filename|static|attach)(?:\}|%7D|\|)([^\s)"'#?>\]]+))x"_s)};
    return all;
}

} // namespace

QList<PostReference> referencesIn(QByteArrayView body)
{
    QList<PostReference> found;
    const QString bytes = QString::fromLatin1(body); // Places in it are places in the body.
    for (const QRegularExpression &pattern : patterns()) {
        for (auto matches = pattern.globalMatch(bytes); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            found.append({match.capturedStart(1), match.capturedLength(1)});
        }
    }
    std::ranges::sort(found, {}, &PostReference::begin);
    return found;
}

QString bareName(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    QString bare = dot > path.lastIndexOf(u'/') + 1 ? path.first(dot) : path;
    if (bare.endsWith("/index"_L1))
        bare.chop(6);
    return bare;
}

PostNames::PostNames(const SiteKind &kind, const QDir &siteFolder, const QList<CheckedPost> &posts)
    : m_posts(posts)
    , m_folders(kind.contentFolders(siteFolder))
{
    for (const QString &folder : kind.contentFolders(siteFolder))
        m_folders.append(folder.isEmpty() ? u"_posts"_s : folder + u"/_posts"_s);
    m_folders.append(QString());
    for (qsizetype post = 0; post < posts.size(); ++post) {
        if (posts.at(post).path.isEmpty())
            continue;
        const QString bare = bareName(posts.at(post).path);
        m_byPath.insert(bare, post);
        m_byName.insert(bare.section(u'/', -1), post);
    }
}

qsizetype PostNames::findExactly(qsizetype from, const QString &name) const
{
    const auto at = [&](const QString &path) {
        const QString within = pathWithin(path).value_or(QString());
        return m_byPath.value(within, m_byPath.value(bareName(within), -1));
    };
    if (!name.startsWith(u'/')) {
        if (const qsizetype beside = at(m_posts.at(from).path.section(u'/', 0, -2) + u'/' + name); beside >= 0)
            return beside;
    }
    if (name.startsWith(u'.'))
        return -1;
    for (const QString &folder : m_folders) {
        if (const qsizetype post = at(folder + u'/' + name); post >= 0)
            return post;
    }
    return -1;
}

qsizetype PostNames::find(qsizetype from, const QString &target) const
{
    const QString name = QUrl::fromPercentEncoding(target.toUtf8());
    if (const qsizetype exact = findExactly(from, name); exact >= 0 || name.startsWith(u'.') || name.isEmpty())
        return exact;
    qsizetype only = -1;
    for (const QString &bare : {name, bareName(name)}) {
        const QString end = bare.startsWith(u'/') ? bare : u'/' + bare;
        for (const qsizetype post : m_byName.values(end.section(u'/', -1))) {
            if (!(u'/' + bareName(m_posts.at(post).path)).endsWith(end))
                continue;
            if (only >= 0 && only != post)
                return -1;
            only = post;
        }
    }
    return only;
}

} // namespace galley::model
