// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

namespace galley::model {

/// What a first look at a file or folder shows.
struct ImportSample
{
    QString path;
    bool isFolder = false;
    QByteArray head;   ///< Of a file, in UTF-8.
    QStringList names; ///< Of a folder or ZIP archive: the files in it, "/" between folders.
};

/// One kind of export that can be brought in.
struct Importer
{
    QString id;        ///< As the command names it: "ghost".
    QString name;      ///< As people do: "Ghost".
    QString arguments; ///< What the command takes: "FILE".
    QString summary;   ///< One sentence on what the command does.
    Result<std::unique_ptr<ImportSource>> (*open)(const QString &path, SourceDetail detail);
    bool (*recognises)(const ImportSample &sample);
};

/// All of them, those that ask for more before those that take almost anything.
QList<Importer> importers();

/// The one for a file or folder, by what is in it. Errors: there is no such file, or it is nothing that can be read.
Result<Importer> importerFor(const QString &path);

} // namespace galley::model
