// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/convert/sourcelinks.h"

#include <QRegularExpression>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString bareHost(const QString &host)
{
    const QString lower = host.toLower();
    return lower.startsWith(u"www."_s) ? lower.sliced(4) : lower;
}

} // namespace

QString withoutSize(const QString &address)
{
    static const QRegularExpression size(
        uR"((?:(?:-\d{1,5}x\d{1,5}|-scaled|-rotated|-e\d{9,14}|@2x))+(?=\.[A-Za-z0-9]{2,5}$))"_s);
    QString bare = address.section(u'#', 0, 0).section(u'?', 0, 0);
    return bare.remove(size);
}

void SourceLinks::setHosts(const QStringList &hosts)
{
    for (const QString &host : hosts)
        m_hosts.insert(bareHost(host));
}

/// "example.org/2012/01/hello"; addresses from the root are those of any of the source's hosts: "/2012/01/hello".
QString SourceLinks::keyOf(const QString &address) const
{
    const QUrl url(address.trimmed());
    const bool isWeb = url.scheme().isEmpty() || url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!isWeb)
        return {};
    const QString host = bareHost(url.host());
    QString path = url.path(QUrl::FullyDecoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString query = url.query();
    static const QRegularExpression asked(u"(?:^|&)(p|page_id|attachment_id)=(\\d+)"_s);
    if (const auto match = asked.match(query); match.hasMatch())
        path += u"?p="_s + match.captured(2);
    return (host.isEmpty() || m_hosts.contains(host) ? QString() : host) + path;
}

void SourceLinks::add(const SourceItem &item)
{
    if (item.kind == ItemKind::Medium) {
        const QString file = item.fileAddress.isEmpty() ? item.otherAddresses.value(0) : item.fileAddress;
        m_files.insert(item.id, {file, item.excerpt.isEmpty() ? item.title : item.excerpt});
        m_fileKeys.insert(keyOf(withoutSize(file)));
        if (!item.parent.isEmpty())
            m_filesAt[item.parent].append(item.id);
        return;
    }
    if (item.kind == ItemKind::Other)
        return;
    for (const QString &address : QStringList{item.address} + item.otherAddresses) {
        const QString key = keyOf(address);
        if (!key.isEmpty() && !m_ids.contains(key))
            m_ids.insert(key, item.id);
    }
    m_ids.insert(u"?p="_s + item.id, item.id);
}

QString SourceLinks::idOf(const QString &address) const
{
    const QString key = keyOf(address);
    return key.isEmpty() ? QString() : m_ids.value(key);
}

bool SourceLinks::isOwnFile(const QString &address) const
{
    const QString key = keyOf(withoutSize(address));
    if (key.isEmpty())
        return false;
    if (m_fileKeys.contains(key))
        return true;
    const bool isOwnHost = key.startsWith(u'/') || key.section(u'/', 0, 0).endsWith(".files.wordpress.com"_L1);
    const QString name = key.section(u'/', -1);
    return isOwnHost && name.contains(u'.') &&
           (key.contains(u"/wp-content/"_s) || key.contains(u"/uploads/"_s) || key.contains(u"/files/"_s) ||
            key.contains(u"/content/images/"_s) || key.contains(u".files.wordpress.com/"_s));
}

QList<GalleryImage> SourceLinks::gallery(const QString &postId, const QStringList &ids) const
{
    QList<GalleryImage> images;
    for (const QString &id : ids.isEmpty() ? m_filesAt.value(postId) : ids) {
        if (const auto found = m_files.constFind(id); found != m_files.cend() && !found->address.isEmpty())
            images.append(*found);
    }
    return images;
}

} // namespace galley::model
