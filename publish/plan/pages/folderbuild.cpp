// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/pages/folderbuild.h"

#include "publish/git/repository.h"
#include "publish/plan/pages/folderpages.h"
#include "publish/press/press.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("FolderBuild", text); }

Result<QByteArray> bytesOf(const QString &fileName)
{
    QFile file(fileName);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return std::unexpected(Error{tr("The file “%1” cannot be read.").arg(fileName),
                                 tr("Check that it is there and that you may read it."), file.errorString()});
}

/// Paths below `folder`, sorted; links are not followed.
QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (found.hasNext())
        files.append(found.next().mid(folder.size() + 1));
    files.sort();
    return files;
}

/// Posts by their ids alone, so that not all of them are in memory at a time.
Result<PressInput> inputOf(const QString &site, const QDateTime &now)
{
    PressInput input;
    input.now = now;
    const QString posts = QString::fromLatin1(Press::contentFolder);
    for (const QString &name : filesBelow(site + u'/' + posts)) {
        const Result<QByteArray> source = bytesOf(site + u'/' + posts + u'/' + name);
        if (!source)
            return std::unexpected(source.error());
        if (Press::isSource(posts + u'/' + name))
            input.posts.append({posts + u'/' + name, {}, Repository::idOf(*source)});
    }
    const QString statics = site + u'/' + QLatin1String(Press::staticFolder);
    for (const QString &name : filesBelow(statics)) {
        const Result<QByteArray> bytes = bytesOf(statics + u'/' + name);
        if (!bytes)
            return std::unexpected(bytes.error());
        input.staticFiles.insert(name, *bytes);
    }
    input.readSource = [site](const QString &path) { return bytesOf(site + u'/' + path); };
    return input;
}

/// Pages among the sources would be sources of the next build.
std::optional<Error> badOutput(const QString &site, const QString &output)
{
    const QString place = QDir(site).relativeFilePath(output) + u'/';
    for (const char *sources : {"content", Press::staticFolder}) {
        if (place.startsWith(QLatin1String(sources) + u'/') || place == "./"_L1) {
            return Error{tr("The pages cannot be made in “%1”, among the site's sources.").arg(output),
                         tr("Name another folder."),
                         {}};
        }
    }
    return std::nullopt;
}

} // namespace

Result<FolderPages> buildFolder(const FolderBuild &build, const Progress &progress)
{
    const Result<QByteArray> toml = bytesOf(build.site + u'/' + QLatin1String(Press::settingsFile));
    if (!toml)
        return std::unexpected(toml.error());
    const Result<PressSettings> settings = PressSettings::parse(*toml, themesIn(build.site));
    if (!settings)
        return std::unexpected(settings.error());
    const bool isOwn = build.output.isEmpty();
    const QString output = isOwn ? build.site + u'/' + QLatin1String(Press::outputFolder) : build.output;
    if (const std::optional<Error> error = isOwn ? std::nullopt : badOutput(build.site, output))
        return std::unexpected(*error);
    if (!isOwn && !QDir().mkpath(output))
        return std::unexpected(Error{
            tr("The folder “%1” cannot be made.").arg(output), tr("Check its name and that you may write there."), {}});
    // The own one is reached from the site's folder, so that no link stands in for it.
    const Result<Worktree> folder = Worktree::open(isOwn ? build.site : output);
    if (!folder)
        return std::unexpected(folder.error());
    Result<PressInput> input = inputOf(build.site, build.now);
    if (!input)
        return std::unexpected(input.error());

    PressState state = PressState::load(output);
    if (build.pages == FolderBuild::Pages::All)
        state.posts = {};
    input->known = &state.posts;
    FolderSink sink(*folder, isOwn ? QByteArray(Press::outputFolder) + '/' : QByteArray(), build.pages, state);
    Result<> done = Press(*settings).build(*input, sink, progress);
    if (done)
        done = sink.removeOthers();
    state.save(output); // Also of a build that was stopped: what it wrote is its own.
    if (!done)
        return std::unexpected(done.error());
    return sink.pages();
}

} // namespace galley::publish
