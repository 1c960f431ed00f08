// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/librarycopy.h"

#include "model/library/database/databasecopy.h"
#include "model/library/librarydata.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

namespace galley::model {

namespace {

constexpr int pieceMs = 8;
constexpr int pagesAtOnce = 64;

struct Piece
{
    Result<bool> isWhole = false;
    qint64 pages = 0;
    qint64 pagesLeft = 0;
};

Piece copyPiece(DatabaseCopy &copy)
{
    QElapsedTimer clock;
    clock.start();
    Piece piece;
    do {
        piece.isWhole = copy.copySome(pagesAtOnce);
        if (!piece.isWhole || *piece.isWhole)
            return piece;
        piece.pages = copy.pages();
        piece.pagesLeft = copy.pagesLeft();
    } while (clock.elapsed() < pieceMs);
    return piece;
}

} // namespace

Error stoppedError()
{
    return {QCoreApplication::translate("Library", "It was stopped."),
            QCoreApplication::translate("Library", "Start it again when there is time."),
            {}};
}

Result<> copyLibrary(LibraryAccess &library, const QString &file, const Progress &progress)
{
    std::optional<DatabaseCopy> copy; // Touched on the library's thread only.
    Result<> outcome = library.with([&](Library &open) -> Result<> {
        auto begun = DatabaseCopy::begin(open.data().database, file);
        if (!begun)
            return std::unexpected(begun.error());
        copy.emplace(*std::move(begun));
        return {};
    });
    Piece piece;
    while (outcome && !*piece.isWhole) {
        const ProgressReport report{QCoreApplication::translate("Library", "Copying the library"),
                                    piece.pages - piece.pagesLeft, piece.pages};
        if (progress && !progress(report)) {
            outcome = std::unexpected(stoppedError());
            break;
        }
        piece = library.with([&](Library &) { return copyPiece(*copy); });
        if (!piece.isWhole)
            outcome = std::unexpected(piece.isWhole.error());
    }
    library.run([&](Library &) { copy.reset(); });
    if (!outcome)
        QFile::remove(file);
    return outcome;
}

} // namespace galley::model
