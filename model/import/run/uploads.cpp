// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/run/uploads.h"

#include "model/library/media/mediastore.h"

#include <QCoreApplication>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

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
    Result<FileTree> files = FileTree::open(
        path, tr("Name the folder of the blog's files, such as wp-content/uploads, or a ZIP archive of it."));
    if (!files)
        return std::unexpected(files.error());
    return Uploads(*std::move(files));
}

Uploads::Uploads(FileTree files)
    : m_files(std::move(files))
{
    for (const QString &path : m_files.paths())
        m_byName[path.section(u'/', -1).toLower()].append(path);
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

std::optional<FoundFile> Uploads::find(const QString &address) const
{
    const QString plain = address.section(u'#', 0, 0).section(u'?', 0, 0);
    for (const QString &wanted : {withoutSize(plain), plain}) {
        const QString found = fileFor(wanted);
        if (found.isEmpty())
            continue;
        if (const auto bytes = m_files.read(found, mediaLimitBytes)) // Else it is missing, like any that cannot be had.
            return FoundFile{found.section(u'/', -1), *bytes};
    }
    return std::nullopt;
}

} // namespace galley::model
