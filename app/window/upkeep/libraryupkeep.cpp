// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/upkeep/libraryupkeep.h"

#include "model/library/upkeep/check.h"
#include "model/library/upkeep/dailybackups.h"
#include "model/library/upkeep/folderrisk.h"
#include "model/library/upkeep/recovery.h"
#include "model/library/upkeep/restore.h"

#include <QDir>
#include <QFileInfo>

namespace galley::app {

using namespace model;

namespace {

constexpr int firstLookMs = 20'000; ///< The start of the window is for the author.
constexpr int lookMs = 3'600'000;

} // namespace

LibraryUpkeep::LibraryUpkeep(LibraryThread &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&m_daily, &QTimer::timeout, this, &LibraryUpkeep::backUpWhenDue);
}

LibraryUpkeep::~LibraryUpkeep()
{
    for (const auto &job : {m_dailyJob, m_job}) {
        if (job)
            job->cancel();
    }
}

void LibraryUpkeep::start()
{
    m_library.then(
        this, [](Library &library) { return library.folder(); },
        [this](const QString &folder) {
            m_backupFolder = dailyBackupFolder(folder);
            if (const QString risk = riskOfFolder(folder); !risk.isEmpty())
                Q_EMIT problemMet({risk, tr("Start Galley with --library and a folder on this computer."), {}});
        });
    tellRecovery();
    m_daily.start(firstLookMs);
}

void LibraryUpkeep::tellRecovery()
{
    m_library.then(
        this,
        [](Library &library) {
            const auto untold = untoldRecovery(library);
            if (untold)
                std::ignore = recoveryWasTold(library); // Else it is told once more.
            return untold;
        },
        [this](const std::optional<Error> &untold) {
            if (untold)
                Q_EMIT problemMet(*untold);
        });
}

void LibraryUpkeep::backUpWhenDue()
{
    m_daily.setInterval(lookMs);
    const QDateTime now = QDateTime::currentDateTime();
    if (m_dailyJob || m_backupFolder.isEmpty() || !isBackupDue(QFileInfo(m_backupFolder).path(), now))
        return;
    m_dailyJob = BackgroundJob::start(
        this, [&library = m_library, now](const Progress &progress) { return makeDailyBackup(library, now, progress); },
        [this](const Result<Backup> &made) {
            m_dailyJob.reset();
            const QString problem = made ? QString() : made.error().message;
            if (!made && problem != m_lastDailyProblem)
                Q_EMIT problemMet(
                    {tr("Today's backup was not made. %1").arg(problem), made.error().hint, made.error().detail});
            m_lastDailyProblem = problem;
        });
}

template<typename Work, typename Done>
void LibraryUpkeep::run(const QString &text, Work work, Done done)
{
    if (m_job)
        return; // The author is told already what is going on.
    Q_EMIT noticed(text);
    m_job = BackgroundJob::start(this, std::move(work), [this, done](const auto &result) {
        m_job.reset();
        if (result)
            done(*result);
        else
            Q_EMIT problemMet(result.error());
    });
}

void LibraryUpkeep::backUp(const QString &file)
{
    run(
        tr("Backing up the library…"),
        [&library = m_library, file](const Progress &progress) { return model::backUp(library, file, progress); },
        [this](const Backup &made) {
            Q_EMIT noticed(tr("“%1” holds the whole library now: %2 posts, %3 versions, %4 images.")
                               .arg(QDir::toNativeSeparators(made.file))
                               .arg(made.report.posts)
                               .arg(made.report.keptTexts)
                               .arg(made.report.mediaFiles));
        });
}

void LibraryUpkeep::restore(const QString &file)
{
    run(
        tr("Looking through the backup…"),
        [&library = m_library, file](const Progress &progress) { return restoreBackup(library, file, progress); },
        [this, file](const RestoredBackup &restored) {
            Q_EMIT libraryReplaced(tr("The library is the one of “%1” now. The one before is kept as “%2”.")
                                       .arg(QFileInfo(file).fileName(), QDir::toNativeSeparators(restored.keptAs)));
        });
}

void LibraryUpkeep::check()
{
    struct Checked
    {
        CheckReport found;
        CheckReport left;
    };
    run(
        tr("Looking through the library…"),
        [&library = m_library](const Progress &progress) -> Result<Checked> {
            const Result<CheckReport> found = checkLibrary(library, progress);
            if (!found)
                return std::unexpected(found.error());
            const Result<CheckReport> left = found->isGood() ? found : repairLibrary(library, *found, progress);
            if (!left)
                return std::unexpected(left.error());
            return Checked{*found, *left};
        },
        [this](const Checked &checked) {
            const QString counts = tr("Looked at %1 posts, %2 versions and %3 images.")
                                       .arg(checked.found.posts)
                                       .arg(checked.found.keptTexts)
                                       .arg(checked.found.mediaFiles);
            if (checked.left.isGood()) {
                const auto repaired = checked.found.findings.size();
                Q_EMIT noticed(counts + u' ' +
                               (repaired == 0 ? tr("All is well.") : tr("%1 things were put right.").arg(repaired)));
                return;
            }
            Q_EMIT problemMet(
                damageError(counts + u' ' + tr("%1 things are damaged.").arg(checked.left.findings.size()),
                            tr("Restore a backup that has them, or look for them in the history."), checked.left));
        });
}

} // namespace galley::app
