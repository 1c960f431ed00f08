// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/convert/sourcelinks.h"
#include "model/import/run/importrun.h"
#include "model/library/imports/imports.h"

#include <QSet>

namespace galley::model {

/// Where an item will lie.
struct Place
{
    SourceItem head; ///< Without its text.
    QString slug;
    QString path;
    qsizetype report = 0; ///< Its place in the report.
};

/// What a first reading of a source tells: which items there are, what becomes of each, and where it will lie.
class ImportPlan
{
public:
    ImportPlan(LibraryAccess &access, const ImportRequest &request);

    /// Reads the source to its end, then chooses the places; the report gets an entry for each item. Errors: those of
    /// the source and the library; stopped.
    Result<> make(const Progress &progress, ImportReport &report);

    const SourceAbout &about() const { return m_about; }
    const QList<Place> &places() const { return m_places; }
    const SourceLinks &links() const { return m_links; }
    /// The place of the item with that id of the source's; null: there is none.
    const Place *placeOf(const QString &id) const;

private:
    Result<> look(const Progress &progress, ImportReport &report);
    void planOne(Place &place, const QHash<QString, KnownImport> &known, ImportReport &report);
    void choosePath(Place &place);

    LibraryAccess &m_access;
    const ImportRequest &m_request;
    const SiteKind &m_kind;
    QDir m_folder;
    QDateTime m_now = QDateTime::currentDateTimeUtc();
    SourceAbout m_about;
    SourceLinks m_links;
    QList<Place> m_places;
    QHash<QString, qsizetype> m_byId;
    QSet<QString> m_takenPaths;
    QStringList m_neighbours;
};

/// That the author stopped it.
Error importStopped();

/// Tells `progress` how far the source is read; false: stop.
bool goesOn(const Progress &progress, const QString &what, const ImportSource &source);

} // namespace galley::model
