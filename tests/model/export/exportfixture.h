// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/export/exportedpost.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace galley::model {

/// The smallest picture.
inline const QByteArray onePixelPng =
    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5Er"
                           "kJggg==");

/// A library with one Hugo site, in whose folder lies a picture.
class ExportFixture
{
public:
    ExportFixture()
    {
        write(path(QStringLiteral("blog/hugo.toml")), "title = 'Notes'\n");
        write(path(QStringLiteral("blog/static/shore.png")), onePixelPng + "of the site");
        library.emplace(Library::open(path(QStringLiteral("library"))).value());
        access = std::make_unique<DirectLibraryAccess>(*library);
        site = library->addSite({{}, QStringLiteral("Notes"), path(QStringLiteral("blog")), QStringLiteral("hugo")})
                   .value();
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    static void write(const QString &file, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(file).path());
        QFile target(file);
        QVERIFY2(target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size(), qPrintable(file));
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    PostId add(const QByteArray &title, const QByteArray &body, const QByteArray &fields = {})
    {
        return library->createPost(site.id, "---\ntitle: " + title + '\n' + fields + "---\n" + body).value().id;
    }

    QTemporaryDir folder;
    std::optional<Library> library;
    std::unique_ptr<DirectLibraryAccess> access;
    Site site;
};

} // namespace galley::model
