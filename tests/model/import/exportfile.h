// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/importer.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

/// A folder of exports of a test's own making.
class ExportFolder
{
public:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// All that a source has up to its end, or to what is wrong with it.
inline QList<galley::model::SourceItem>
itemsOf(const galley::Result<std::unique_ptr<galley::model::ImportSource>> &source, galley::Error *broken = nullptr)
{
    QList<galley::model::SourceItem> items;
    if (!source) {
        QTest::qFail(qPrintable(source.error().message + u' ' + source.error().detail), __FILE__, __LINE__);
        return items;
    }
    for (;;) {
        galley::model::SourceItem item;
        const galley::Result<bool> more = (*source)->next(item);
        if (!more && broken)
            *broken = more.error();
        if (!more.value_or(false))
            return items;
        items.append(item);
    }
}
