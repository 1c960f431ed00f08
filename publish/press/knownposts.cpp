// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/knownposts.h"

#include <QDataStream>

namespace galley::publish {

namespace {

void write(QDataStream &stream, const PublishedPost &post)
{
    const model::PostFields &fields = post.fields;
    stream << post.path << post.updated << post.permalink << post.formerAddresses << post.addresses.has_value()
           << post.addresses.value_or(QByteArrayList()) << fields.title << fields.slug << fields.date << fields.tags
           << fields.categories << fields.description << fields.draft << fields.language << fields.translation;
}

PublishedPost read(QDataStream &stream)
{
    PublishedPost post;
    model::PostFields &fields = post.fields;
    bool hasAddresses = false;
    QByteArrayList addresses;
    stream >> post.path >> post.updated >> post.permalink >> post.formerAddresses >> hasAddresses >> addresses >>
        fields.title >> fields.slug >> fields.date >> fields.tags >> fields.categories >> fields.description >>
        fields.draft >> fields.language >> fields.translation;
    if (hasAddresses)
        post.addresses = addresses;
    return post;
}

} // namespace

const PublishedPost *KnownPosts::find(const QByteArray &id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return nullptr;
    entry->used = true;
    return &entry->post;
}

void KnownPosts::insert(const QByteArray &id, PublishedPost post)
{
    post.body.clear();
    post.html = {};
    m_entries.insert(id, {std::move(post), true});
}

void KnownPosts::dropUnused()
{
    m_entries.removeIf([](auto entry) { return !entry->used; });
    for (Entry &entry : m_entries)
        entry.used = false;
}

QDataStream &operator<<(QDataStream &stream, const KnownPosts &known)
{
    stream << qint64(known.m_entries.size());
    for (auto entry = known.m_entries.cbegin(); entry != known.m_entries.cend(); ++entry) {
        stream << entry.key();
        write(stream, entry->post);
    }
    return stream;
}

QDataStream &operator>>(QDataStream &stream, KnownPosts &known)
{
    known.m_entries.clear();
    qint64 size = 0;
    stream >> size;
    for (qint64 i = 0; i < size && stream.status() == QDataStream::Ok; ++i) {
        QByteArray id;
        stream >> id;
        known.m_entries.insert(id, {read(stream), false});
    }
    return stream;
}

} // namespace galley::publish
