// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/replacement.h"

#include "model/library/database/durably.h"
#include "model/library/librarydata.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString libraryName = u"library.sqlite"_s;
const QString nextPrefix = u"next-"_s; ///< Before the name under which the present library is to be kept.

/// The log of a library goes where the library goes: beside another one it would be taken for that one's.
Result<> setAside(const QDir &folder, const QString &keptAs)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-journal"_s}) {
        const QString present = folder.filePath(libraryName + ending);
        const QString kept = folder.filePath(keptAs + ending);
        if (!QFile::exists(present))
            continue;
        if (QFile::exists(kept) || !QFile::rename(present, kept))
            return std::unexpected(
                Error{QCoreApplication::translate("Library", "Cannot set “%1” aside as “%2”.")
                          .arg(QDir::toNativeSeparators(present), keptAs),
                      QCoreApplication::translate("Library", "Check that the folder of the library can be written."),
                      {}});
    }
    syncFolder(folder.path());
    return {};
}

} // namespace

QString keptName(const QString &folder, const QString &why)
{
    const QString time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    const QString base = u"library.%1-%2"_s.arg(why, time);
    QString name = base + u".sqlite"_s;
    const auto isTaken = [&] {
        return QFile::exists(folder + u'/' + name) || QFile::exists(folder + u'/' + nextPrefix + name);
    };
    for (int number = 2; isTaken(); ++number)
        name = u"%1-%2.sqlite"_s.arg(base).arg(number);
    return name;
}

Result<> finishReplacement(const QString &folder)
{
    const QDir there(folder);
    const QStringList waiting = there.entryList({nextPrefix + u"library.*.sqlite"_s}, QDir::Files, QDir::Name);
    for (const QString &next : waiting) {
        if (auto done = setAside(there, next.sliced(nextPrefix.size())); !done)
            return done;
        if (auto done = moveDurably(there.filePath(next), there.filePath(libraryName)); !done)
            return done;
    }
    return {};
}

Result<> replaceLibraryFile(const QString &folder, const QString &file, const QString &keptAs)
{
    // From here on it is decided, and written in the name what is to be done.
    if (auto done = moveDurably(file, folder + u'/' + nextPrefix + keptAs); !done)
        return done;
    return finishReplacement(folder);
}

Result<> replaceLibrary(Library &library, const QString &file, const QString &keptAs)
{
    const PostReader reader = library.data().reader;
    OwnerLock lock = std::move(library.data().lock);
    const QString folder = lock.folder();
    {
        const Library closing = std::move(library);
    }
    const Result<> replaced = replaceLibraryFile(folder, file, keptAs);
    auto opened = Library::open(std::move(lock), reader);
    // The file was opened and looked through a moment ago; without a library the program cannot go on.
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message + u' ' + opened.error().detail));
    library = *std::move(opened);
    return replaced;
}

} // namespace galley::model
