// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/officeexport.h"

#include "model/export/exportplace.h"
#include "model/export/htmlexport.h"
#include "model/library/upkeep/librarycopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Export", text); }

constexpr int lookMs = 200;
constexpr int patienceMs = 300'000;

/// Without a shell; nothing it says goes to the terminal.
Result<> runPandoc(const QString &program, const QStringList &words, const Progress &progress)
{
    QProcess pandoc;
    pandoc.start(program, words, QIODevice::ReadOnly);
    int waitedMs = 0;
    while (!pandoc.waitForFinished(lookMs) && pandoc.state() != QProcess::NotRunning) {
        waitedMs += lookMs;
        const bool isStopped = progress && !progress({tr("Making the document"), 0, 0});
        if (!isStopped && waitedMs < patienceMs)
            continue;
        pandoc.kill();
        pandoc.waitForFinished();
        if (isStopped)
            return std::unexpected(stoppedError());
    }
    // Each look that ended without the end counts as an error of its own, so that error() says no more than this.
    if (pandoc.exitStatus() == QProcess::NormalExit && pandoc.exitCode() == 0 &&
        pandoc.error() != QProcess::FailedToStart)
        return {};
    return std::unexpected(Error{tr("The program pandoc could not make the document."),
                                 tr("Export it as a page (html), which word processors open, too."),
                                 QString::fromLocal8Bit(pandoc.readAllStandardError())});
}

QStringList wordsFor(const QString &format, const ExportRequest &request, const QString &page, const QString &document)
{
    QStringList words{u"--from"_s, u"html-native_divs-native_spans"_s, u"--to"_s, format, u"--output"_s, document};
    if (request.posts.size() == 1)
        words.append(u"--shift-heading-level-by=-1"_s); // The post's title is that of the document.
    return words << page;
}

Result<ExportReport> exportAs(const QString &format, LibraryAccess &library, const ExportRequest &request,
                              const Progress &progress)
{
    if (const auto isNew = checkNewFile(request.path); !isNew)
        return std::unexpected(isNew.error());
    const QString program = QStandardPaths::findExecutable(u"pandoc"_s);
    if (program.isEmpty())
        return std::unexpected(
            Error{tr("Documents of word processors are made by the program pandoc, which is not installed here."),
                  tr("Install it (on Debian: “apt install pandoc”), or export as a page (html) instead."),
                  {}});
    const QString folder = QFileInfo(request.path).path();
    QDir().mkpath(folder);
    const QTemporaryDir beside(folder + u"/.galley-document-XXXXXX"_s);
    QFile page(beside.filePath(u"page.html"_s));
    if (!beside.isValid() || !page.open(QIODevice::WriteOnly))
        return std::unexpected(writeError(request.path, beside.errorString()));
    Result<ExportReport> report = writeHtml(library, request, page, WebImages::LeftOut, progress);
    if (!report)
        return report;
    page.close();
    const QString document = beside.filePath(u"document."_s + format);
    if (const auto made = runPandoc(program, wordsFor(format, request, page.fileName(), document), progress); !made)
        return std::unexpected(made.error());
    QFile finished(document);
    if (!finished.rename(request.path))
        return std::unexpected(writeError(request.path, finished.errorString()));
    report->produced = {request.path};
    return report;
}

} // namespace

Result<ExportReport> exportDocx(LibraryAccess &library, const ExportRequest &request, const Progress &progress)
{
    return exportAs(u"docx"_s, library, request, progress);
}

Result<ExportReport> exportOdt(LibraryAccess &library, const ExportRequest &request, const Progress &progress)
{
    return exportAs(u"odt"_s, library, request, progress);
}

} // namespace galley::model
