// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/commit/outsidefilter.h"

#include "publish/git/remote/gitprogram.h"
#include "publish/git/repository.h"
#include "publish/git/repositorydata.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <array>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto longestWork = std::chrono::minutes(10); // A large file takes its time; the author can cancel.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::OutsideFilter)
};

bool isSetUp(git_repository *repository, const QString &filter)
{
    const auto has = [&](const QString &key) {
        return !configured(repository, u"filter.%1.%2"_s.arg(filter, key).toUtf8().constData()).isEmpty();
    };
    return has(u"clean"_s) || has(u"process"_s);
}

Error notSetUp(const QByteArray &path, const QString &filter)
{
    const QString hint =
        filter == u"lfs"_s
            ? Text::tr("Install Git LFS and run “git lfs install” in a terminal, then publish again.")
            : Text::tr("Set the filter up as the site's authors describe it, or take it off .gitattributes.");
    return {Text::tr("“%1” goes through the filter “%2” (see .gitattributes), which is not set up on this computer.")
                .arg(QString::fromUtf8(path), filter),
            hint,
            {}};
}

Error notDone(const QByteArray &path, const OutsideFilter &filter, const QString &words)
{
    const QString shown = QString::fromUtf8(path);
    if (filter.filter.isEmpty()) {
        return {Text::tr("“%1” cannot be kept in the encoding “%2”, which .gitattributes asks for.")
                    .arg(shown, filter.encoding),
                Text::tr("Save the file in that encoding, or take “working-tree-encoding” off it in .gitattributes."),
                words};
    }
    return {Text::tr("The filter “%1” could not take in “%2”.").arg(filter.filter, shown),
            Text::tr("Mend what it says (see the details), then publish again."), words};
}

/// What Git LFS stores in git: a few lines that name the content, which lies beside git's objects.
std::optional<QByteArray> largeFile(const QString &gitFolder, const QByteArray &pointer)
{
    static const QRegularExpression named(u"^version https://git-lfs\\.[^\\n]*\\n(?:[^\\n]*\\n)*oid "
                                          u"sha256:([0-9a-f]{64})\\n"_s);
    const auto match = named.match(QString::fromLatin1(pointer.left(1024)));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString id = match.captured(1);
    QFile content(gitFolder + u"/lfs/objects/%1/%2/%3"_s.arg(id.left(2), id.mid(2, 2), id));
    return content.open(QFile::ReadOnly) ? std::optional(content.readAll()) : std::nullopt;
}

QByteArray rawContent(git_blob *blob)
{
    return QByteArray(static_cast<const char *>(git_blob_rawcontent(blob)), qsizetype(git_blob_rawsize(blob)));
}

} // namespace

Result<std::optional<OutsideFilter>> outsideFilterOf(const RepositoryData &repository, const QByteArray &path)
{
    std::array<const char *, 2> names{"filter", "working-tree-encoding"};
    std::array<const char *, 2> values{};
    if (git_attr_get_many(values.data(), repository.get(), GIT_ATTR_CHECK_FILE_THEN_INDEX, path.constData(),
                          names.size(), names.data()) < 0) {
        return gitError(Text::tr("Cannot read the git attributes of “%1”.").arg(QString::fromUtf8(path)),
                        Text::tr("Check the site's .gitattributes files, then try again."));
    }
    OutsideFilter outside;
    if (git_attr_value(values[0]) == GIT_ATTR_VALUE_STRING) {
        outside.filter = QString::fromUtf8(values[0]);
    }
    if (git_attr_value(values[1]) == GIT_ATTR_VALUE_STRING && qstricmp(values[1], "utf-8") != 0 &&
        qstricmp(values[1], "utf8") != 0) {
        outside.encoding = QString::fromUtf8(values[1]);
    }
    const bool isNone = outside.filter.isEmpty() && outside.encoding.isEmpty();
    return isNone ? std::nullopt : std::optional(outside);
}

QString filterWords(const QString &filter)
{
    return filter.isEmpty() ? QString() : Text::tr("the filter “%1”").arg(filter);
}

Result<git_oid> throughFilter(const RepositoryData &repository, const QByteArray &path, const QByteArray &bytes,
                              const OutsideFilter &filter, Storing storing, const Progress &progress)
{
    if (!filter.filter.isEmpty() && !isSetUp(repository.get(), filter.filter)) {
        return std::unexpected(notSetUp(path, filter.filter));
    }
    if (!filter.filter.isEmpty() && !repository.isTrusted) {
        return std::unexpected(Repository::notTrusted({filterWords(filter.filter)}));
    }
    GitCall call;
    call.folder = repository.folders.worktree;
    call.arguments = QStringList{u"hash-object"_s, u"--stdin"_s, u"--path=%1"_s.arg(QString::fromUtf8(path))};
    if (storing == Storing::Write) {
        call.arguments << u"-w"_s;
    }
    call.input = bytes;
    call.what = filter.filter.isEmpty() ? Text::tr("Converting a file")
                                        : Text::tr("Running the filter “%1”").arg(filter.filter);
    call.longestSilence = longestWork;
    const auto answer = runGit(call, progress);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const auto id = toId(QString::fromLatin1(answer->output.trimmed()));
    // git takes the raw file when a filter fails that is not “required”; a publish does not.
    if (answer->exitCode != 0 || !id || answer->words.contains(u"external filter '"_s)) {
        return std::unexpected(notDone(path, filter, answer->words));
    }
    return *id;
}

Result<QByteArray> outOfFilter(const RepositoryData &repository, const QByteArray &path, git_blob *blob,
                               const OutsideFilter &filter)
{
    const QByteArray stored = rawContent(blob);
    if (filter.filter == u"lfs"_s) {
        return largeFile(repository.folders.common, stored).value_or(stored);
    }
    if (!filter.filter.isEmpty() && (!repository.isTrusted || !isSetUp(repository.get(), filter.filter))) {
        return stored;
    }
    GitCall call;
    call.folder = repository.folders.worktree;
    call.arguments = QStringList{u"cat-file"_s, u"--filters"_s, u"--path=%1"_s.arg(QString::fromUtf8(path)),
                                 toText(*git_blob_id(blob))};
    call.longestSilence = longestWork;
    const auto answer = runGit(call);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (answer->exitCode != 0) {
        return std::unexpected(notDone(path, filter, answer->words));
    }
    return answer->output;
}

} // namespace galley::publish
