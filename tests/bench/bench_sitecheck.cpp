// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/checksite.h"
#include "model/library/library.h"
#include "model/library/lists/postlist.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

/// How long the check of a site of 5,000 posts takes, beside reading the same texts from the library.
using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::app;
using namespace galley::model;

namespace {

constexpr int postCount = 5'000;

template<typename Value>
Value need(Result<Value> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

QByteArray postSource(int number, QRandomGenerator &random)
{
    const auto other = [&] { return QByteArray::number(random.bounded(postCount)); };
    QByteArray text =
        "---\ntitle: Post " + QByteArray::number(number) +
        "\ndate: 2020-01-02T10:00:00+01:00\ntags: [tea, sea]\ndescription: Of the harbour\n---\n## Parts\n\n";
    while (text.size() < 4000) {
        for (int word = 0; word < 60; ++word)
            text += "word" + QByteArray::number(random.bounded(20'000)) + ' ';
        text += "[a link](/posts/post-" + other() + "/#parts) ![a cup](/images/cup.png)\n\n";
    }
    return text + "[gone](/posts/none-" + QByteArray::number(number) + "/)\n";
}

/// A site of that kind on the disk and in the library.
Site makeSite(Library &library, const QString &folder, const QString &kind)
{
    QRandomGenerator random(1);
    write(folder + u"/static/images/cup.png"_s, "png");
    if (kind == "hugo"_L1)
        write(folder + u"/hugo.toml"_s, "baseURL = 'https://ada.example/'\n[permalinks]\nnotes = '/:year/:slug/'\n");
    else
        write(folder + u"/_config.yml"_s, "url: https://ada.example\npermalink: /posts/:title/\n");
    const Site site = need(library.addSite({{}, kind, folder, kind}));
    const QString pattern = kind == "hugo"_L1 ? u"content/posts/post-%1.md"_s : u"_posts/2020-01-02-post-%1.md"_s;
    QList<ImportedPost> batch;
    for (int number = 0; number < postCount; ++number) {
        const QByteArray source = postSource(number, random);
        write(folder + u'/' + pattern.arg(number), source);
        batch.append({pattern.arg(number), source, {}});
    }
    need(library.importPosts(site.id, batch));
    need(library.settle());
    return site;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    bench::Report report(argc, argv);
    const QTemporaryDir folder;
    Library library = need(Library::open(folder.filePath(u"library"_s)));
    DirectLibraryAccess access(library);
    for (const QString &kind : {u"hugo"_s, u"jekyll"_s}) {
        const Site site = makeSite(library, folder.filePath(kind), kind);
        PostFilter filter;
        filter.site = site.id;
        const QList<PostId> ids = need(idsOf(library, need(listPosts(library, filter))));
        const auto readAll = [&] {
            for (const PostId &id : ids)
                need(library.post(id));
        };
        report.add({.name = u"check a %1 site of 5,000 posts"_s.arg(kind),
                    .samples = bench::measure(5, [&] { need(checkPostsOf(access, site)); }),
                    .floorName = u"read their texts from the library"_s,
                    .floor = bench::measure(5, readAll)});
    }
    return 0;
}
