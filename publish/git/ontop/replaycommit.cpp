// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/ontop/replaycommit.h"

#include "publish/git/commit/gitfilters.h"
#include "publish/git/commit/looseobjects.h"
#include "publish/git/commit/outsidefilter.h"
#include "publish/git/commit/ownprograms.h"
#include "publish/git/commit/syncing.h"
#include "publish/git/identity.h"
#include "publish/git/remote/gitprogram.h"

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFile(uint16_t mode) { return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE; }

std::unexpected<Error> cannotRead()
{
    return gitError(OnTop::tr("Cannot read a commit that is to be put on top of the remote's."),
                    OnTop::tr("Run “git fsck” in the site's folder and mend what it reports, then push again."));
}

std::unexpected<Error> cannotWriteObject()
{
    return gitError(OnTop::tr("Cannot write a commit on top of the remote's into the repository."),
                    OnTop::tr("Check the free space and that you may write to the repository, then push again."));
}

} // namespace

ReplayCommit::ReplayCommit(RepositoryData &repository, const QString &commit, const QString &onto)
    : m_repository(repository)
    , m_from(commit)
    , m_onto(onto)
{
}

Result<QString> ReplayCommit::run(const Meet &meet, const Remake &remake, const Progress &progress)
{
    auto done = load();
    if (done)
        done = collect(meet);
    if (done && remake)
        done = remakeChanges(remake);
    if (!done)
        return std::unexpected(done.error());
    const auto isAny = writeTree();
    if (!isAny)
        return std::unexpected(isAny.error());
    return *isAny ? writeCommit(progress) : QString();
}

Result<> ReplayCommit::load()
{
    const auto id = toId(m_from);
    git_commit *raw = nullptr;
    const int code = id ? git_commit_lookup(&raw, m_repository.get(), &*id) : GIT_ENOTFOUND;
    m_commit.reset(raw);
    if (code < 0)
        return cannotRead();
    const unsigned parents = git_commit_parentcount(m_commit.get());
    const git_oid *parent = parents > 0 ? git_commit_parent_id(m_commit.get(), 0) : nullptr;
    auto before = m_repository.treeOf(parent ? toText(*parent) : QString());
    auto after = m_repository.treeOf(m_from);
    auto base = m_repository.treeOf(m_onto);
    for (const auto *tree : {&before, &after, &base}) {
        if (!*tree)
            return std::unexpected(tree->error());
    }
    m_before = std::move(*before);
    m_after = std::move(*after);
    m_base = std::move(*base);
    return {};
}

Result<> ReplayCommit::collect(const Meet &meet)
{
    git_diff_options options;
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.flags = GIT_DIFF_INCLUDE_TYPECHANGE;
    git_diff *raw = nullptr;
    const int code = git_diff_tree_to_tree(&raw, m_repository.get(), m_before.get(), m_after.get(), &options);
    const GitDiff diff(raw);
    if (code < 0)
        return cannotRead();
    for (size_t index = 0; index < git_diff_num_deltas(diff.get()); ++index) {
        if (const auto done = collectOne(*git_diff_get_delta(diff.get(), index), meet); !done)
            return done;
    }
    return {};
}

Result<> ReplayCommit::collectOne(const git_diff_delta &delta, const Meet &meet)
{
    const bool wasThere = delta.status != GIT_DELTA_ADDED;
    const bool isThere = delta.status != GIT_DELTA_DELETED;
    const QByteArray path = isThere ? delta.new_file.path : delta.old_file.path;
    const GitTreeEntry there = RepositoryData::entryOf(m_base.get(), path);
    const auto isAs = [&there](const git_diff_file &file, bool exists) {
        return exists ? there && git_oid_equal(git_tree_entry_id(there.get()), &file.id) != 0 &&
                            git_tree_entry_filemode(there.get()) == git_filemode_t(file.mode)
                      : !there;
    };
    if (isAs(delta.new_file, isThere))
        return {}; // The remote did the same.
    if (!isAs(delta.old_file, wasThere))
        return collectBoth(path, delta, there.get(), meet);
    m_updates.push_back({path, delta.new_file.id, git_filemode_t(delta.new_file.mode), !isThere});
    return {};
}

Result<> ReplayCommit::collectBoth(const QByteArray &path, const git_diff_delta &delta, const git_tree_entry *there,
                                   const Meet &meet)
{
    const bool wasThere = delta.status != GIT_DELTA_ADDED;
    const bool isThere = delta.status != GIT_DELTA_DELETED;
    const bool areFiles = (!wasThere || isFile(delta.old_file.mode)) && (!isThere || isFile(delta.new_file.mode)) &&
                          (!there || isFile(uint16_t(git_tree_entry_filemode(there))));
    if (!areFiles) {
        return std::unexpected(Error{
            OnTop::tr("“%1” was changed here and on the remote, and it is no plain file.").arg(QString::fromUtf8(path)),
            OnTop::tr("Bring both together with “git pull --rebase” in the site's folder, then push again."),
            {}});
    }
    MeetingFile file{m_from, QString::fromUtf8(path), {}, {}, {}};
    if (wasThere)
        file.base = blob(delta.old_file.id);
    if (isThere)
        file.here = blob(delta.new_file.id);
    if (there)
        file.there = blob(*git_tree_entry_id(there));
    const auto met = meet(file);
    if (!met)
        return std::unexpected(met.error());
    if (!met->merged || met->merged == file.there)
        return {};
    const auto mode = isThere ? git_filemode_t(delta.new_file.mode) : git_tree_entry_filemode(there);
    return put(path, met->merged, mode);
}

/// Files that are the outcome of others, made from what lies there now. They replace all that the commit changed.
Result<> ReplayCommit::remakeChanges(const Remake &remake)
{
    QList<TreeChange> changed;
    for (const Update &update : m_updates)
        changed.append({QString::fromUtf8(update.path), update.isRemoved ? std::nullopt : blob(update.id)});
    const auto remade = remake(m_from, m_onto, changed);
    if (!remade)
        return std::unexpected(remade.error());
    if (!*remade)
        return {};
    for (const TreeChange &change : **remade) {
        const QByteArray path = change.path.toUtf8();
        std::erase_if(m_updates, [&path](const Update &update) { return update.path == path; });
        const GitTreeEntry there = RepositoryData::entryOf(m_base.get(), path);
        const git_filemode_t mode = there ? git_tree_entry_filemode(there.get()) : GIT_FILEMODE_BLOB;
        if (!change.bytes) {
            if (there)
                m_updates.push_back({path, {}, mode, true});
            continue;
        }
        const auto filtered = filteredForRepository(m_repository, path, *change.bytes, Storing::Write);
        if (!filtered)
            return std::unexpected(filtered.error());
        if (!filtered->bytes) {
            m_updates.push_back({path, filtered->id, mode, false});
        } else if (const auto done = put(path, filtered->bytes, mode); !done) {
            return done;
        }
    }
    return {};
}

Result<> ReplayCommit::put(const QByteArray &path, const std::optional<QByteArray> &stored, git_filemode_t mode)
{
    Update update{path, {}, mode, !stored};
    if (stored &&
        git_blob_create_from_buffer(&update.id, m_repository.get(), stored->constData(), size_t(stored->size())) < 0)
        return cannotWriteObject();
    m_updates.push_back(update);
    return {};
}

/// False when the new parent has all of it already.
Result<bool> ReplayCommit::writeTree()
{
    std::vector<git_tree_update> updates;
    for (const Update &update : m_updates) {
        if (!update.isRemoved || holds(update.path)) {
            updates.push_back({update.isRemoved ? GIT_TREE_UPDATE_REMOVE : GIT_TREE_UPDATE_UPSERT, update.id,
                               update.mode, update.path.constData()});
        }
    }
    if (updates.empty())
        return false;
    if (git_tree_create_updated(&m_tree, m_repository.get(), m_base.get(), updates.size(), updates.data()) < 0)
        return cannotWriteObject();
    return git_oid_equal(&m_tree, git_tree_id(m_base.get())) == 0;
}

bool ReplayCommit::holds(const QByteArray &path) const { return bool(RepositoryData::entryOf(m_base.get(), path)); }

std::optional<QByteArray> ReplayCommit::blob(const git_oid &id) const
{
    git_blob *raw = nullptr;
    const int code = git_blob_lookup(&raw, m_repository.get(), &id);
    const GitBlob found(raw);
    if (code < 0)
        return std::nullopt;
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(found.get())),
                      qsizetype(git_blob_rawsize(found.get())));
}

Result<QString> ReplayCommit::writeCommit(const Progress &progress)
{
    const auto committer = identity(m_repository.get(), Role::Committer);
    if (!committer)
        return std::unexpected(committer.error());
    Result<QString> made;
    if (isSigningWanted(m_repository.get())) {
        made = writeSigned(**committer, progress);
    } else {
        const auto parentId = toId(m_onto);
        git_commit *rawParent = nullptr;
        int code = parentId ? git_commit_lookup(&rawParent, m_repository.get(), &*parentId) : GIT_ENOTFOUND;
        const GitCommit parent(rawParent);
        git_tree *rawTree = nullptr;
        code = code < 0 ? code : git_tree_lookup(&rawTree, m_repository.get(), &m_tree);
        const GitTree tree(rawTree);
        const git_commit *parents[] = {parent.get()};
        git_oid id;
        if (code < 0 || git_commit_create(&id, m_repository.get(), nullptr, git_commit_author(m_commit.get()),
                                          committer->get(), git_commit_message_encoding(m_commit.get()),
                                          git_commit_message_raw(m_commit.get()), tree.get(), 1, parents) < 0)
            return cannotWriteObject();
        made = toText(id);
    }
    if (made) {
        if (const auto settled = settle(*made); !settled)
            return std::unexpected(settled.error());
    }
    return made;
}

Result<QString> ReplayCommit::writeSigned(const git_signature &committer, const Progress &progress)
{
    const git_signature *author = git_commit_author(m_commit.get());
    const auto text = [](const char *bytes) { return QString::fromUtf8(bytes); };
    const auto date = [](const git_signature &by) {
        const int size = std::abs(by.when.offset);
        return u"@%1 %2%3"_s.arg(by.when.time)
            .arg(by.when.offset < 0 ? u'-' : u'+')
            .arg(size / 60 * 100 + size % 60, 4, 10, QLatin1Char('0'));
    };
    GitCall call;
    call.folder = m_repository.folders.worktree;
    call.arguments = {u"commit-tree"_s, u"-S"_s, u"-F"_s, u"-"_s, u"-p"_s, m_onto, toText(m_tree)};
    call.input = git_commit_message_raw(m_commit.get());
    call.what = OnTop::tr("Signing the commit");
    call.longestSilence = std::chrono::minutes(2); // A passphrase or a key's button may be asked for.
    call.asking = Asking::Yes;
    call.environment = {{u"GIT_AUTHOR_NAME"_s, text(author->name)},
                        {u"GIT_AUTHOR_EMAIL"_s, text(author->email)},
                        {u"GIT_AUTHOR_DATE"_s, date(*author)},
                        {u"GIT_COMMITTER_NAME"_s, text(committer.name)},
                        {u"GIT_COMMITTER_EMAIL"_s, text(committer.email)},
                        {u"GIT_COMMITTER_DATE"_s, date(committer)}};
    const auto answer = runGit(call, progress);
    if (!answer)
        return std::unexpected(answer.error());
    const QString id = QString::fromLatin1(answer->output.trimmed());
    if (answer->exitCode != 0 || !toId(id)) {
        return std::unexpected(
            Error{OnTop::tr("The commit could not be signed, as git's configuration asks for."),
                  OnTop::tr("Check user.signingKey and that the key can be used (git commit -S), then push again."),
                  answer->words});
    }
    return id;
}

/// Before a branch may lead to it.
Result<> ReplayCommit::settle(const QString &commit) const
{
    QList<QByteArray> paths;
    QStringList blobs;
    for (const Update &update : m_updates) {
        paths << update.path;
        blobs << (update.isRemoved ? QString() : toText(update.id));
    }
    const LooseObjects objects(m_repository, commit, m_tree, paths, blobs);
    if (const QString missing = objects.missing(); !missing.isEmpty()) {
        return std::unexpected(Error{
            OnTop::tr("Cannot write the commit into the repository."),
            OnTop::tr("Check the free space and that you may write to the repository, then push again."), missing});
    }
    if (!syncTogether(objects.files(), {})) {
        return std::unexpected(Error{OnTop::tr("The disk did not confirm that the commit is safe on it."),
                                     OnTop::tr("Check the free space and the disk, then push again."),
                                     {}});
    }
    return {};
}

} // namespace galley::publish
