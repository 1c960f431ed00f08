// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/run/uploads.h"

#include "model/library/media/mediastore.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr int mostFiles = 1'000'000;

/// How many folders, from the file upwards, two paths share.
int sharedParts(const QString &one, const QString &other)
{
    const QStringList ours = one.split(u'/', Qt::SkipEmptyParts);
    const QStringList theirs = other.split(u'/', Qt::SkipEmptyParts);
    int shared = 0;
    while (shared < ours.size() && shared < theirs.size() &&
           ours.at(ours.size() - 1 - shared).compare(theirs.at(theirs.size() - 1 - shared), Qt::CaseInsensitive) == 0)
        ++shared;
    return shared;
}

} // namespace

Result<Uploads> Uploads::open(const QString &path)
{
    const QFileInfo info(path);
    Uploads uploads;
    if (info.isFile()) {
        Result<ZipArchive> archive = ZipArchive::open(path);
        if (!archive)
            return std::unexpected(archive.error());
        uploads.m_archive = *std::move(archive);
        for (const QString &file : uploads.m_archive->paths())
            uploads.add(file);
        return uploads;
    }
    if (!info.isDir()) {
        return std::unexpected(Error{tr("There is no folder or archive “%1”.").arg(path),
                                     tr("Name the folder of the blog's files, such as wp-content/uploads, or a ZIP "
                                        "archive of it."),
                                     {}});
    }
    uploads.m_folder = info.canonicalFilePath();
    QDirIterator files(uploads.m_folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    for (int count = 0; files.hasNext() && count < mostFiles; ++count)
        uploads.add(files.next().sliced(uploads.m_folder.size() + 1));
    return uploads;
}

QString Uploads::fileFor(const QString &address) const
{
    const QString path = QUrl(address).path(QUrl::FullyDecoded);
    const QStringList candidates = m_byName.value(path.section(u'/', -1).toLower());
    QString best;
    int shared = 0;
    bool isClear = false;
    for (const QString &candidate : candidates) {
        const int common = sharedParts(candidate, path);
        if (common == shared)
            isClear = false;
        if (common > shared) {
            best = candidate;
            shared = common;
            isClear = true;
        }
    }
    return isClear ? best : QString();
}

std::optional<QByteArray> Uploads::read(const QString &path) const
{
    if (m_archive) {
        const Result<QByteArray> bytes = m_archive->read(path, mediaLimitBytes);
        return bytes ? std::optional(*bytes) : std::nullopt; // Listed as missing, like any file that cannot be had.
    }
    QFile file(m_folder + u'/' + path);
    if (file.size() > mediaLimitBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

std::optional<FoundFile> Uploads::find(const QString &address) const
{
    const QString plain = address.section(u'#', 0, 0).section(u'?', 0, 0);
    for (const QString &wanted : {withoutSize(plain), plain}) {
        const QString found = fileFor(wanted);
        if (const auto bytes = found.isEmpty() ? std::nullopt : read(found))
            return FoundFile{found.section(u'/', -1), *bytes};
    }
    return std::nullopt;
}

} // namespace galley::model
