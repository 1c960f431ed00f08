// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/posts.h"
#include "app/actions/publishing.h"
#include "app/actions/sites.h"
#include "app/commands/groups.h"
#include "model/library/library.h"
#include "publish/git/repository.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Tour", text); }

/// The tour's own post, from title to pushed commit.
Result<Published> publishOne(LibraryAccess &access, const Site &site, CommandContext &context)
{
    NewPostRequest request{.site = site.id,
                           .title = tr("Hello from the tour"),
                           .tags = {u"tour"_s},
                           .date = {},
                           .slug = {},
                           .body = "One post, written, seen and published **without a window**.\n"};
    const Result<Post> post = access.with([&request](Library &library) { return newPost(library, request); });
    if (!post)
        return std::unexpected(post.error());
    context.say(tr("2. Wrote “%1” into the library.").arg(post->fields.title));

    const Publisher publisher(access);
    const Result<PublishPlan> plan = publisher.plan({post->id});
    if (!plan)
        return std::unexpected(plan.error());
    context.say(tr("3. Publishing it will change these files:"));
    for (const FileChange &change : plan->changes)
        context.say(u"     "_s + change.path);
    const Published published = publishPlan(publisher, *plan, PublishChoice::CommitAndPush);
    if (published.problem)
        return std::unexpected(*published.problem);
    context.say(tr("4. Commit %1 is on the branch %2, and the remote holds it.")
                    .arg(published.commit.first(10), plan->commit.branch));
    return published;
}

/// Runs in a folder of its own that goes when the tour is over: the author's library is not touched.
Result<Answer> runTour(const QCommandLineParser &, CommandContext &context)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return std::unexpected(Error{tr("There is no room for the tour's files."),
                                     tr("Make room in the folder for temporary files, then try again."),
                                     folder.errorString()});
    }
    Result<Library> library = Library::open(folder.filePath(u"library"_s));
    if (!library)
        return std::unexpected(library.error());
    DirectLibraryAccess access(*library);
    const Result<NewSite> sample = sampleSite(access, folder.filePath(u"sample"_s));
    if (!sample)
        return std::unexpected(sample.error());
    context.say(tr("1. Made the blog “%1” with three posts and a remote of its own, in a throwaway folder.")
                    .arg(sample->site.name));
    const Result<Published> published = publishOne(access, sample->site, context);
    if (!published)
        return std::unexpected(published.error());
    const QString text = tr("That was the whole path. Make your own blog with:\n"
                            "     galley site new DIR --title \"My blog\" --remote URL\n"
                            "     galley new --site \"My blog\" --title \"First post\" --body-file post.md\n"
                            "     galley publish ID\n");
    return Answer{text.toUtf8(), QJsonObject{{u"commit"_s, published->commit}, {u"pushed"_s, published->pushed}}};
}

} // namespace

Command tourCommand()
{
    return {u"tour"_s, {}, tr("Shows the whole path on a throwaway blog, without a window."), {}, runTour, 0, 0, false};
}

} // namespace galley::app
