// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/pages/folderpages.h"

#include "publish/git/repository.h"
#include "publish/press/press.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("FolderBuild", text); }

Error cannotWrite(const QByteArray &file)
{
    return {tr("The page “%1” cannot be written.").arg(QString::fromUtf8(file)),
            tr("Check that there is room on the disk and that you may write to the folder."),
            QString::fromLocal8Bit(strerror(errno))};
}

} // namespace

FolderSink::FolderSink(const Worktree &folder, const QByteArray &prefix, FolderBuild::Pages pages, PressState &state)
    : m_folder(folder)
    , m_prefix(prefix)
    , m_wanted(pages)
    , m_state(state)
{
}

QByteArray FolderSink::fileFor(const QString &path) const
{
    return m_prefix + path.mid(qsizetype(strlen(Press::outputFolder)) + 1).toUtf8();
}

Result<QByteArray> FolderSink::idAt(const QByteArray &file) const
{
    const Result<std::optional<WorktreeFile>> there = m_folder.read(file);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return QByteArray();
    if ((*there)->isLink()) {
        return std::unexpected(Error{tr("“%1” is a symbolic link; pages are not written through one.")
                                         .arg(m_folder.folder() + u'/' + QString::fromUtf8(file)),
                                     tr("Take the link away, or have the pages made in another folder."),
                                     {}});
    }
    return Repository::idOf((*there)->bytes);
}

bool FolderSink::holds(const QString &path, const QByteArray &inputs)
{
    m_made.insert(path);
    ++m_pages.all;
    const auto page = m_state.pages.find(path);
    if (m_wanted == FolderBuild::Pages::All || page == m_state.pages.end())
        return false;
    page->committed = idAt(fileFor(path)).value_or(QByteArray()); // What is in the way is told when it is written.
    return page->holds(inputs);
}

Result<> FolderSink::take(const QString &path, const QByteArray &inputs, const QByteArray &bytes)
{
    const QByteArray file = fileFor(path);
    const Result<QByteArray> there = idAt(file);
    if (!there)
        return std::unexpected(there.error());
    const QByteArray id = Repository::idOf(bytes);
    m_state.note(path, {inputs, id});
    if (*there == id)
        return {};
    ++m_pages.written;
    return write(file, bytes);
}

/// Beside its place first, so that a server never shows half a page.
Result<> FolderSink::write(const QByteArray &file, const QByteArray &bytes) const
{
    QList<QByteArray> created;
    const Result<FileHandle> parent = m_folder.parentOf(file, &created);
    if (!parent)
        return std::unexpected(parent.error());
    const QByteArray name = Worktree::nameOf(file);
    const QByteArray beside = ".galley-" + QByteArray::number(getpid()) + ".part";
    const int descriptor =
        openat(parent->get(), beside.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    QFile writer;
    if (descriptor < 0 || !writer.open(descriptor, QFile::WriteOnly, QFile::AutoCloseHandle))
        return std::unexpected(cannotWrite(file));
    const bool isWritten = writer.write(bytes) == bytes.size() && writer.flush();
    writer.close();
    if (isWritten && renameat(parent->get(), beside.constData(), parent->get(), name.constData()) == 0)
        return {};
    const Error error = cannotWrite(file);
    unlinkat(parent->get(), beside.constData(), 0);
    return std::unexpected(error);
}

Result<> FolderSink::removeOthers()
{
    QStringList others;
    for (auto page = m_state.pages.cbegin(); page != m_state.pages.cend(); ++page) {
        if (!m_made.contains(page.key()))
            others.append(page.key());
    }
    for (const QString &path : std::as_const(others)) {
        PressState::Page page = m_state.pages.take(path);
        const QByteArray file = fileFor(path);
        page.committed = idAt(file).value_or(QByteArray()); // A link that stands there now is none of ours.
        if (!page.isOurs())
            continue;
        const Result<FileHandle> parent = m_folder.parentOf(file);
        if (!parent || !*parent || unlinkat(parent->get(), Worktree::nameOf(file).constData(), 0) != 0)
            return std::unexpected(cannotWrite(file));
        m_folder.removeEmptyFolders(file);
        ++m_pages.removed;
    }
    return {};
}

} // namespace galley::publish
