// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/exporting.h"

#include "model/export/epubexport.h"
#include "model/export/htmlexport.h"
#include "model/export/markdownexport.h"
#include "model/export/officeexport.h"
#include "model/export/wxrexport.h"
#include "model/site/paths/paths.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace galley::app {

using namespace Qt::Literals::StringLiterals;
using namespace model;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Exporting", text); }

using Write = Result<ExportReport> (*)(LibraryAccess &, const ExportRequest &, const Progress &);

struct Format
{
    ExportFormat format;
    QString word; ///< Also the ending of its files.
    Write write;
};

const QList<Format> &formats()
{
    static const QList<Format> all{
        {ExportFormat::Markdown, u"md"_s, exportMarkdown}, {ExportFormat::Html, u"html"_s, exportHtml},
        {ExportFormat::Epub, u"epub"_s, exportEpub},       {ExportFormat::Docx, u"docx"_s, exportDocx},
        {ExportFormat::Odt, u"odt"_s, exportOdt},          {ExportFormat::Wxr, u"wxr"_s, exportWxr},
    };
    return all;
}

QByteArray styleSheet()
{
    QByteArray style;
    for (const QString &name : {u":/styles/page.css"_s, u":/styles/export.css"_s}) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            style += file.readAll();
    }
    return style;
}

} // namespace

QStringList exportFormatWords()
{
    QStringList words;
    for (const Format &format : formats())
        words.append(format.word);
    return words;
}

Result<ExportFormat> exportFormatFor(const QString &word, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool isMarkdownPath = ending.isEmpty() || isMarkdown(path);
    const QString ofPath = isMarkdownPath ? u"md"_s : ending == "xml"_L1 ? u"wxr"_s : ending;
    const QString wanted = word.isEmpty() ? ofPath : word.toLower();
    for (const Format &format : formats()) {
        if (format.word == wanted)
            return format.format;
    }
    return std::unexpected(Error{tr("Posts cannot be exported as “%1”.").arg(wanted),
                                 tr("Choose one of these with --format: %1.").arg(exportFormatWords().join(u", "_s)),
                                 {}});
}

Result<ExportReport> exportPosts(LibraryAccess &library, ExportFormat format, ExportRequest request,
                                 const Progress &progress)
{
    request.style = styleSheet();
    for (const Format &each : formats()) {
        if (each.format == format)
            return each.write(library, request, progress);
    }
    Q_UNREACHABLE();
}

} // namespace galley::app
