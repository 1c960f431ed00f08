// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/upkeep/check.h"

#include "model/library/librarydata.h"
#include "model/library/upkeep/librarycopy.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Source
{
    QString folder;
    PostReader reader;
};

/// What is derived, of a copy that nobody else has open.
Result<> checkDerivedOf(const QString &folder, const PostReader &reader, CheckReport &report, const Progress &progress)
{
    auto lock = OwnerLock::tryTake(folder);
    if (!lock || !*lock)
        return std::unexpected(lock ? OwnerLock::ownedElsewhere(folder) : lock.error());
    auto copy = Library::open(**std::move(lock), reader);
    if (!copy)
        return std::unexpected(copy.error());
    return checkDerived(copy->data(), report, progress);
}

} // namespace

Result<CheckReport> checkLibrary(LibraryAccess &library, const Progress &progress)
{
    const Source source = library.with([](Library &open) { return Source{open.folder(), open.data().reader}; });
    const QTemporaryDir folder(source.folder + u"/check-XXXXXX"_s);
    if (!folder.isValid())
        return std::unexpected(
            Error{QCoreApplication::translate("Check", "There is no place for the copy that is checked."),
                  QCoreApplication::translate("Check", "Check that the folder of the library can be written."),
                  folder.errorString()});
    const QString file = folder.filePath(u"library.sqlite"_s);
    if (auto done = copyLibrary(library, file, progress); !done)
        return std::unexpected(done.error());

    CheckReport report;
    {
        auto copy = Database::open(file, Database::Mode::Existing);
        if (!copy)
            return std::unexpected(copy.error());
        if (auto done = checkTruth(*copy, report, progress); !done)
            return std::unexpected(done.error());
    }
    const bool isReadable = std::none_of(report.findings.begin(), report.findings.end(),
                                         [](const Finding &finding) { return finding.part == Finding::Part::File; });
    // What is derived from a file that cannot be read through is made anew in any case.
    if (isReadable) {
        if (auto done = checkDerivedOf(folder.path(), source.reader, report, progress); !done)
            return std::unexpected(done.error());
    }
    return report;
}

} // namespace galley::model
