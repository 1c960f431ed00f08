// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

qsizetype bodyOffset(const QByteArray &source)
{
    const qsizetype fence = source.indexOf("---\n");
    return fence < 0 ? 0 : fence + 4;
}

PostFields fields(const QString &, const QString &path, const QByteArray &source)
{
    PostFields read;
    const QString head = QString::fromUtf8(source.first(bodyOffset(source)));
    for (const QString &line : head.split(u'\n')) {
        if (line.startsWith(u"Title: "))
            read.title = line.sliced(7);
        if (line.startsWith(u"Tags: "))
            read.tags = line.sliced(6).split(u", "_s);
        if (line.startsWith(u"Date: "))
            read.date = QDateTime::fromString(line.sliced(6), Qt::ISODate);
        if (line == u"Draft: yes")
            read.draft = true;
    }
    read.slug = path.section(u'/', -1).section(u'.', 0, 0);
    return read;
}

QString frontText(const QByteArray &source)
{
    QStringList values;
    for (const QString &line : QString::fromUtf8(source.first(bodyOffset(source))).split(u'\n'))
        values += line.section(u": "_s, 1);
    return values.join(u'\n');
}

} // namespace

PostReader simpleReader()
{
    return {fields, [](const QString &, const QByteArray &source) { return bodyOffset(source); }, frontText};
}

QByteArray simplePost(const QString &title, const QString &body, const QString &tags, bool draft)
{
    QString source = u"Title: "_s + title + u'\n';
    if (!tags.isEmpty())
        source += u"Tags: "_s + tags + u'\n';
    if (draft)
        source += u"Draft: yes\n"_s;
    return (source + u"---\n"_s + body).toUtf8();
}

Result<Library> openSimple(const QString &folder)
{
    auto lock = OwnerLock::tryTake(folder);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock)
        return std::unexpected(OwnerLock::ownedElsewhere(folder));
    return Library::open(**std::move(lock), simpleReader());
}

Site newSite(Library &library, const QString &name)
{
    const auto site = library.addSite({{}, name, u"/sites/"_s + name, u"press"_s});
    if (!site)
        QTest::qFail(qPrintable(site.error().message), __FILE__, __LINE__);
    return site.value_or(Site());
}

QStringList titles(const QList<PostSummary> &posts)
{
    QStringList all;
    for (const PostSummary &post : posts)
        all += post.fields.title;
    return all;
}

} // namespace galley::model
