// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scratchrepository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace {

int run(const QString &folder, const QStringList &arguments, QByteArray *output, QByteArray *errors)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, arguments);
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        return -1;
    }
    *output = process.readAllStandardOutput();
    *errors = process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QByteArray contentOf(const QFileInfo &file)
{
    if (file.isSymLink()) {
        return "link " + file.symLinkTarget().toUtf8();
    }
    QFile reader(file.filePath());
    return reader.open(QFile::ReadOnly) ? QCryptographicHash::hash(reader.readAll(), QCryptographicHash::Sha1).toHex()
                                        : QByteArray("unreadable");
}

} // namespace

ScratchRepository::ScratchRepository()
{
    isolate();
    m_folder = m_temporary.filePath(u"site"_s);
    QDir().mkpath(m_folder);
    git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    git({u"config"_s, u"user.name"_s, u"Ada Lovelace"_s});
    git({u"config"_s, u"user.email"_s, u"ada@example.org"_s});
    git({u"config"_s, u"gc.auto"_s, u"0"_s});
}

void ScratchRepository::isolate()
{
    static const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("GIT_CONFIG_NOSYSTEM", "1");
    for (const char *name :
         {"GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_DATE", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL",
          "GIT_COMMITTER_DATE", "EMAIL", "GIT_CONFIG_GLOBAL", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"}) {
        qunsetenv(name);
    }
}

QString ScratchRepository::path(const QString &relative) const { return m_folder + u'/' + relative; }

void ScratchRepository::write(const QString &relative, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(relative)).path());
    QFile file(path(relative));
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qUtf8Printable(relative));
    }
}

QByteArray ScratchRepository::read(const QString &relative) const
{
    QFile file(path(relative));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool ScratchRepository::exists(const QString &relative) const
{
    const QFileInfo file(path(relative));
    return file.exists() || file.isSymLink();
}

QByteArray ScratchRepository::git(const QStringList &arguments) const { return git(m_folder, arguments); }

QByteArray ScratchRepository::git(const QString &folder, const QStringList &arguments)
{
    QByteArray output;
    QByteArray errors;
    if (run(folder, arguments, &output, &errors) != 0) {
        qFatal("git %s: %s", qUtf8Printable(arguments.join(u' ')), errors.constData());
    }
    return output.endsWith('\n') ? output.chopped(1) : output;
}

int ScratchRepository::tryGit(const QStringList &arguments, QByteArray *words) const
{
    QByteArray output;
    QByteArray errors;
    const int code = run(m_folder, arguments, &output, &errors);
    if (words != nullptr) {
        *words = output + errors;
    }
    return code;
}

QString ScratchRepository::commitAll(const QString &message) const
{
    git({u"add"_s, u"-A"_s});
    git({u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, message});
    return head();
}

QString ScratchRepository::addBareRemote(const QString &name) const
{
    const QString bare = m_temporary.filePath(name + u".git"_s);
    git(m_temporary.path(), {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, bare});
    git({u"remote"_s, u"add"_s, name, bare});
    return bare;
}

QByteArray ScratchRepository::restOfTheWorld(const QStringList &paths) const
{
    QByteArray world;
    // Flags, modes, ids and stages first; then the same with git's cache of times, which must stay as well.
    for (const QStringList &listing :
         {QStringList{u"ls-files"_s, u"-z"_s, u"-v"_s, u"--stage"_s}, QStringList{u"ls-files"_s, u"--debug"_s}}) {
        const bool isDebug = listing.contains(u"--debug"_s);
        const QString text = QString::fromUtf8(git(listing));
        bool isOurs = false;
        for (const QString &line : text.split(isDebug ? u'\n' : u'\0')) {
            if (!isDebug || !line.startsWith(u' ')) {
                isOurs = paths.contains(isDebug ? line : line.section(u'\t', 1));
            }
            world += isOurs ? QByteArray() : line.toUtf8() + '\n';
        }
    }
    QStringList files;
    QDirIterator walk(m_folder, QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        walk.next();
        const QString relative = walk.filePath().mid(m_folder.size() + 1);
        if (!relative.startsWith(u".git/"_s) && !paths.contains(relative)) {
            files << relative + u' ' + QString::fromUtf8(contentOf(walk.fileInfo())) + u' ' +
                         QString::number(int(walk.fileInfo().permissions()), 16);
        }
    }
    files.sort();
    return world + files.join(u'\n').toUtf8();
}

QByteArray ScratchRepository::fsckWords() const { return fsckWords(m_folder); }

QByteArray ScratchRepository::fsckWords(const QString &folder)
{
    QByteArray output;
    QByteArray errors;
    const int code =
        run(folder, {u"fsck"_s, u"--full"_s, u"--strict"_s, u"--no-dangling"_s, u"--no-progress"_s}, &output, &errors);
    const bool isUnborn = errors.startsWith("notice: HEAD points to an unborn branch");
    return code == 0 && (output + errors).isEmpty() ? QByteArray()
           : isUnborn                               ? output
                                                    : output + errors + "exit " + QByteArray::number(code);
}

QStringList ScratchRepository::leftovers() const
{
    QStringList found;
    QDirIterator walk(m_folder + u"/.git"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString file = walk.next();
        if (file.endsWith(u".lock"_s) || (file.contains(u"/galley/"_s) && !file.endsWith(u"/galley/lock"_s))) {
            found << file;
        }
    }
    return found;
}
