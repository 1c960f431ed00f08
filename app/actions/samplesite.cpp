// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/posts.h"
#include "app/actions/sites.h"
#include "publish/git/repository.h"
#include "publish/plan/publisher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

struct SamplePost
{
    const char *file;
    QString title;
    QStringList tags;
    QDateTime date;
};

QList<SamplePost> samplePosts()
{
    const auto on = [](int year, int month, int day) {
        return QDateTime(QDate(year, month, day), QTime(9, 30), QTimeZone::utc());
    };
    return {{"twenty-years-in-a-folder", u"Twenty Years in a Folder"_s, {u"writing"_s, u"git"_s}, on(2026, 9, 6)},
            {"a-quiet-cluster", u"A Quiet Cluster"_s, {u"kubernetes"_s, u"git"_s}, on(2026, 10, 11)},
            {"the-proof-before-the-press", u"The Proof Before the Press"_s, {u"writing"_s}, on(2026, 11, 1)}};
}

Result<QByteArray> bodyOf(const SamplePost &post)
{
    QFile file(u":/sample/%1.md"_s.arg(QLatin1StringView(post.file)));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return std::unexpected(Error{QCoreApplication::translate("SampleSite", "The sample posts are missing."),
                                 QCoreApplication::translate("SampleSite", "Install Galley again."),
                                 file.errorString()});
}

Result<PostId> addPost(Library &library, const Site &site, const SamplePost &sample)
{
    const Result<QByteArray> body = bodyOf(sample);
    if (!body)
        return std::unexpected(body.error());
    const Result<Post> post = newPost(
        library,
        {.site = site.id, .title = sample.title, .tags = sample.tags, .date = sample.date, .slug = {}, .body = *body});
    if (!post)
        return std::unexpected(post.error());
    return post->id;
}

} // namespace

Result<NewSite> sampleSite(LibraryAccess &access, const QString &folder)
{
    const QString remote = folder + u"/remote.git"_s;
    if (!QDir().mkpath(folder)) {
        return std::unexpected(
            Error{QCoreApplication::translate("SampleSite", "The folder “%1” cannot be made.").arg(folder),
                  QCoreApplication::translate("SampleSite", "Choose a place where you may write."),
                  {}});
    }
    if (const Result<> made = Repository::createBare(remote); !made)
        return std::unexpected(made.error());

    NewSiteRequest request;
    request.folder = folder + u"/blog"_s;
    request.title = u"The Galley Proof"_s;
    request.url = u"https://blog.example"_s;
    request.remote = remote;
    request.links = {{u"Twitter"_s, u"https://twitter.com/galley"_s}, {u"GitHub"_s, u"https://github.com/galley"_s}};
    request.authorName = u"Galley Sample"_s;
    request.authorEmail = u"sample@blog.example"_s;
    Result<NewSite> made = newSite(access, request);
    if (!made)
        return made;

    QList<PostId> posts;
    for (const SamplePost &sample : samplePosts()) {
        const Result<PostId> id = access.with([&](Library &library) { return addPost(library, made->site, sample); });
        if (!id)
            return std::unexpected(id.error());
        posts.append(*id);
    }
    const Publisher publisher(access);
    const Result<PublishPlan> plan = publisher.plan(posts, {.message = u"Publish three sample posts"_s, .remote = {}});
    const Result<QString> commit = plan ? publisher.commit(*plan) : std::unexpected(plan.error());
    if (!commit)
        return std::unexpected(commit.error());
    const Result<PushAnswer> pushed = publisher.push(made->site);
    if (!pushed)
        return std::unexpected(pushed.error());
    made->commit = *commit;
    made->pushed = true;
    return made;
}

} // namespace galley::app
