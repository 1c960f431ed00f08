// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/recovery.h"

#include "model/library/database/schema.h"
#include "model/library/librarydata.h"
#include "model/library/postrows.h"
#include "model/library/text/textstore.h"
#include "model/library/upkeep/backupmerge.h"
#include "model/library/upkeep/check.h"
#include "model/library/upkeep/dailybackups.h"
#include "model/library/upkeep/damagedfile.h"
#include "model/library/upkeep/librarycopy.h"
#include "model/library/upkeep/makewhole.h"
#include "model/library/upkeep/replacement.h"
#include "model/library/upkeep/rowrescue.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString toldKey = u"recovery/untold"_s;

QString tr(const char *text) { return QCoreApplication::translate("Recovery", text); }

QString lastChangeLost()
{
    return tr("The last change before Galley ended cannot be read; what was saved before it is there.");
}

class Recoverer
{
public:
    Recoverer(const QString &folder, const PostReader &reader, const Progress &progress)
        : m_folder(folder)
        , m_reader(reader)
        , m_progress(progress)
        , m_work(folder + u"/recovery-XXXXXX"_s)
        , m_backups(dailyBackups(folder))
    {
    }

    Result<Recovery> run()
    {
        for (const auto step : {&Recoverer::collect, &Recoverer::derive}) {
            if (auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        m_recovery.keptAs = m_folder + u'/' + m_keptAs;
        if (auto done = replaceLibraryFile(m_folder, m_work.filePath(u"library.sqlite"_s), m_keptAs); !done)
            return std::unexpected(done.error());
        return m_recovery;
    }

private:
    bool goesOn(const QString &what) { return !m_progress || m_progress({what, 0, 0}); }

    /// Every row that can be had, in a new library.
    Result<> collect()
    {
        const QString file = m_work.filePath(u"library.sqlite"_s);
        if (auto made = makeLibraryFile(file); !made)
            return made;
        auto library = openLibraryFile(file);
        if (!library)
            return std::unexpected(library.error());
        // Nobody looks at the file before it is whole; rows come in any order.
        if (auto done = library->runScript("PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF"); !done)
            return done;
        Transaction all(*library);
        all.take([&] { return collectInto(*library); });
        return all.commit();
    }

    Result<> collectInto(Database &library)
    {
        if (!goesOn(tr("Reading what can be read of the damaged library")))
            return std::unexpected(stoppedError());
        if (auto rescued = rescue(library); !rescued)
            return rescued;
        if (!goesOn(tr("Comparing it with the newest backup")))
            return std::unexpected(stoppedError());
        if (auto merged = merge(library); !merged)
            return merged;
        return makeWhole(library, m_backups, m_recovery);
    }

    Result<> rescue(Database &library)
    {
        auto damaged = openDamaged(m_folder + u"/library.sqlite"_s, m_work.filePath(u"damaged.sqlite"_s));
        if (!damaged) { // Not even its tables can be told: the backup is all there is.
            const QString newest = m_backups.isEmpty() ? QString() : QFileInfo(m_backups.first()).fileName();
            m_recovery.lost.append(newest.isEmpty()
                                       ? tr("Nothing of the damaged file can be read, and there is no backup.")
                                       : tr("Nothing of the damaged file can be read: what was written after “%1” "
                                            "was made is lost.")
                                             .arg(newest));
            return {};
        }
        const auto unread = rescueRows(damaged->database, library);
        if (!unread)
            return std::unexpected(unread.error());
        if (*unread > 0)
            m_recovery.lost.append(
                tr("%1 places of the damaged file cannot be read: what stood only there is lost.").arg(*unread));
        if (damaged->lacksLastChange)
            m_recovery.lost.append(lastChangeLost());
        return {};
    }

    Result<> merge(Database &library)
    {
        for (const QString &file : std::as_const(m_backups)) {
            auto backup = openLibraryFileToRead(file);
            if (!backup)
                continue;
            const auto broughtBack = mergeBackup(*backup, library);
            if (!broughtBack && backup->lastFault() == DatabaseFault::Damaged)
                continue;
            if (!broughtBack)
                return std::unexpected(broughtBack.error());
            m_recovery.backup = file;
            m_recovery.fromBackup += *broughtBack;
            return {};
        }
        return {};
    }

    /// Opens the new library as it will be opened, and fills in what lists and search show.
    Result<> derive()
    {
        if (!goesOn(tr("Putting the library together")))
            return std::unexpected(stoppedError());
        auto lock = OwnerLock::tryTake(m_work.path());
        if (!lock || !*lock)
            return std::unexpected(lock ? OwnerLock::ownedElsewhere(m_work.path()) : lock.error());
        auto library = Library::open(**std::move(lock), m_reader);
        if (!library)
            return std::unexpected(library.error());
        if (auto done = library->rebuildDerived(); !done)
            return done;
        Database &database = library->data().database;
        m_recovery.posts = database.number("SELECT count(*) FROM post").value_or(0);
        m_recovery.versions = database.number("SELECT count(*) FROM version").value_or(0);
        m_recovery.keptAs = m_keptAs;
        return library->remember(toldKey, (m_recovery.summary() + u'\n' + m_recovery.details()).toUtf8());
    }

    QString m_folder;
    const PostReader &m_reader;
    const Progress &m_progress;
    QTemporaryDir m_work;
    QStringList m_backups;
    QString m_keptAs = keptName(m_folder, u"damaged"_s);
    Recovery m_recovery;
};

/// What a kill left of work on copies.
void removeWork(const QString &folder)
{
    const QDir there(folder);
    for (const QString &work :
         there.entryList({u"check-??????"_s, u"restore-??????"_s, u"recovery-??????"_s}, QDir::Dirs))
        QDir(there.filePath(work)).removeRecursively();
}

bool isDamage(const Error &error, const QString &file)
{
    return error.message == databaseError(DatabaseFault::Damaged, file).message ||
           error.message == changedTextError(file).message;
}

/// The damage lies where only opening came by.
Result<Library> openRecovered(const QString &folder, const PostReader &reader, const Progress &progress)
{
    auto lock = OwnerLock::tryTake(folder);
    if (!lock)
        return std::unexpected(lock.error());
    if (!*lock)
        return std::unexpected(OwnerLock::ownedElsewhere(folder));
    if (const auto recovered = recoverLibrary(folder, reader, progress); !recovered)
        return std::unexpected(recovered.error());
    return Library::open(std::move(**lock), reader);
}

} // namespace

QString Recovery::summary() const
{
    QString text = tr("The library was damaged. It was put together again with %1 posts and %2 versions.")
                       .arg(posts)
                       .arg(versions);
    if (!fromBackup.isEmpty())
        text +=
            u' ' + tr("%1 posts came from the backup “%2”.").arg(fromBackup.size()).arg(QFileInfo(backup).fileName());
    if (!older.isEmpty())
        text += u' ' + tr("%1 texts should be looked through.").arg(older.size());
    text += u' ' + (lost.isEmpty() ? tr("As far as can be told nothing is lost.")
                                   : tr("%1 things are lost.").arg(lost.size()));
    return text + u' ' + tr("The damaged file is kept as “%1”.").arg(QFileInfo(keptAs).fileName());
}

QString Recovery::details() const { return (lost + older + fromBackup).join(u'\n'); }

Result<Recovery> recoverLibrary(const QString &folder, const PostReader &reader, const Progress &progress)
{
    return Recoverer(folder, reader, progress).run();
}

Result<Library> openOrRecover(OwnerLock lock, const PostReader &reader, const Progress &progress)
{
    const QString folder = lock.folder();
    removeWork(folder);
    if (auto done = finishReplacement(folder); !done)
        return std::unexpected(done.error());
    const QString file = folder + u"/library.sqlite"_s;
    const FileState state = QFile::exists(file) ? stateOfFile(file) : FileState::Good;
    if (state == FileState::Damaged) {
        if (const auto recovered = recoverLibrary(folder, reader, progress); !recovered)
            return std::unexpected(recovered.error());
    }
    const QString log = keptName(folder, u"damaged"_s) + u"-wal"_s;
    const bool keepsLog = state == FileState::LastChangeTorn && QFile::copy(file + u"-wal"_s, folder + u'/' + log);
    auto library = Library::open(std::move(lock), reader);
    if (!library && state != FileState::Damaged && isDamage(library.error(), file))
        return openRecovered(folder, reader, progress);
    if (!library || state != FileState::LastChangeTorn)
        return library;
    QString words = lastChangeLost();
    if (keepsLog)
        words += u' ' + tr("The log of the library is kept as “%1”.").arg(log);
    if (auto done = library->remember(toldKey, words.toUtf8()); !done)
        return std::unexpected(done.error());
    return library;
}

std::optional<Error> untoldRecovery(Library &library)
{
    const QString told = QString::fromUtf8(library.recall(toldKey).value_or(QByteArray()));
    if (told.isEmpty())
        return std::nullopt;
    return Error{told.section(u'\n', 0, 0), tr("Look the posts through; “galley check” looks at the library again."),
                 told.section(u'\n', 1)};
}

Result<> recoveryWasTold(Library &library) { return library.remember(toldKey, {}); }

} // namespace galley::model
