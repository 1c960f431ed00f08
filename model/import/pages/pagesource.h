// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/import/archive/filetree.h"
#include "model/import/importer.h"

namespace galley::model {

/// A source that has a file for each text, and the files that these show beside them.
class PageSource : public ImportSource
{
public:
    /// What a file says; `path` is its place in the tree.
    using ReadPage = std::function<SourceItem(const QString &path, const QByteArray &bytes)>;

    PageSource(SourceAbout about, FileTree files, QStringList pages, ReadPage read);

    Result<bool> next(SourceItem &item) override;
    SourceAbout about() const override { return m_about; }
    qint64 doneBytes() const override { return m_next; } ///< Pages here: all that a progress needs.
    qint64 totalBytes() const override { return m_pages.size(); }
    std::optional<QByteArray> file(const QString &address) override;

private:
    SourceAbout m_about;
    FileTree m_files;
    QStringList m_pages;
    ReadPage m_read;
    qsizetype m_next = 0;
};

/// Pages of HTML: one file, a folder or a ZIP archive. Errors: it cannot be read, or holds none.
Result<std::unique_ptr<ImportSource>> openHtml(const QString &path);

/// The archive that Medium sends: a ZIP, or the folder that it was unpacked to. The same errors.
Result<std::unique_ptr<ImportSource>> openMedium(const QString &path);

/// An item for a file that is no text of the author's because it cannot be read.
SourceItem unreadItem(const QString &path, const Error &why);

} // namespace galley::model
