// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/library.h"

#include "model/library/database/schema.h"
#include "model/library/librarydata.h"
#include "model/library/media/mediarows.h"
#include "model/library/postid.h"
#include "model/library/postrows.h"
#include "model/library/search/searchindex.h"
#include "model/library/sites/sitesettings.h"
#include "model/library/typing/typingjournal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Library", text); }

/// With what the author settled for this site; see sites/sitesettings.h.
const QByteArray siteColumns = "id, name, folder, kind, (SELECT value FROM memory WHERE key='site/'||id||'/settings')";

Site readSite(Statement &row)
{
    Site site{row.text(0), row.text(1), row.text(2), row.text(3)};
    takeSiteSettings(site, row.bytes(4));
    return site;
}

QString cleanFolder(const QString &folder) { return QDir::cleanPath(QDir(folder).absolutePath()); }

} // namespace

Library::Library(std::unique_ptr<LibraryData> data)
    : d(std::move(data))
{
}

Library::Library(Library &&) noexcept = default;
Library &Library::operator=(Library &&) noexcept = default;
Library::~Library() = default;

Result<Library> Library::open(OwnerLock lock, const PostReader &reader)
{
    const QString path = lock.folder() + u"/library.sqlite"_s;
    if (!QFile::exists(path)) {
        if (auto made = makeLibraryFile(path); !made)
            return std::unexpected(made.error());
    }
    auto database = openLibraryFile(path);
    if (!database)
        return std::unexpected(database.error());
    if (auto done = addSearchFunctions(*database, reader); !done)
        return std::unexpected(done.error());

    if (auto done = addMediaFunctions(*database); !done)
        return std::unexpected(done.error());

    Library library(std::make_unique<LibraryData>(LibraryData{std::move(lock), reader, *std::move(database), {}}));
    const auto derivedBy = library.recall(derivationKey);
    if (!derivedBy)
        return std::unexpected(derivedBy.error());
    if (*derivedBy != derivation) {
        if (auto done = library.rebuildDerived(); !done)
            return std::unexpected(done.error());
    }
    if (auto done = foldTypedEdits(library.data()); !done)
        return std::unexpected(done.error());
    return library;
}

Result<> Library::together(const std::function<Result<>()> &changes)
{
    Transaction all(d->database);
    all.take(changes);
    return all.commit();
}

QString Library::folder() const { return d->lock.folder(); }

Result<Site> Library::addSite(const Site &site)
{
    Site added = site;
    added.id = newPostId();
    added.folder = cleanFolder(site.folder);
    const QString key = added.name.trimmed().toCaseFolded();
    if (key.isEmpty())
        return std::unexpected(
            Error{tr("A site needs a name."), tr("Type a name by which you will know this site."), {}});

    const auto known = firstRow(
        d->database.query("SELECT " + siteColumns + " FROM site WHERE name_key=? OR folder=?", key, added.folder),
        readSite);
    if (!known)
        return std::unexpected(known.error());
    if (*known && (*known)->folder == added.folder)
        return std::unexpected(
            Error{tr("The folder “%1” is already open as the site “%2”.").arg(added.folder, (*known)->name),
                  tr("Choose that site in the list of sites."),
                  {}});
    if (*known)
        return std::unexpected(
            Error{tr("There is already a site named “%1”.").arg((*known)->name), tr("Choose another name."), {}});
    if (auto done = d->database.run("INSERT INTO site(id, name, name_key, folder, kind) VALUES(?,?,?,?,?)", added.id,
                                    added.name, key, added.folder, added.kind);
        !done)
        return std::unexpected(done.error());
    return added;
}

Result<QList<Site>> Library::sites()
{
    return allRows(d->database.query("SELECT " + siteColumns + " FROM site ORDER BY name_key"), readSite);
}

Result<Site> Library::site(const QString &nameOrFolder)
{
    const auto found =
        firstRow(d->database.query("SELECT " + siteColumns +
                                       " FROM site WHERE id=?1 OR name_key=?2 OR folder=?3"
                                       " ORDER BY id=?1 DESC, name_key=?2 DESC LIMIT 1",
                                   nameOrFolder, nameOrFolder.trimmed().toCaseFolded(), cleanFolder(nameOrFolder)),
                 readSite);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::unexpected(Error{tr("There is no site “%1” in the library.").arg(nameOrFolder),
                                     tr("The command “galley site list” shows the sites that there are."),
                                     {}});
    return **found;
}

Result<> Library::remember(const QString &key, const QByteArray &value)
{
    return d->database.run(
        "INSERT INTO memory(key, value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value", key, value);
}

Result<QByteArray> Library::recall(const QString &key)
{
    const auto value = firstRow(d->database.query("SELECT value FROM memory WHERE key=?", key),
                                [](Statement &row) { return row.bytes(0); });
    if (!value)
        return std::unexpected(value.error());
    return value->value_or(QByteArray());
}

} // namespace galley::model
