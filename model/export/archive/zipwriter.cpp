// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/archive/zipwriter.h"

#include "model/export/exportplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace galley::model {

ZipWriter::ZipWriter(const QString &path, zip_t *zip)
    : m_path(path)
    , m_zip(zip)
    , m_waiting(std::make_unique<QTemporaryDir>())
{
}

Result<ZipWriter> ZipWriter::begin(const QString &path)
{
    if (const auto isNew = checkNewFile(path); !isNew)
        return std::unexpected(isNew.error());
    QDir().mkpath(QFileInfo(path).path());
    int code = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    ZipWriter writer(path, zip);
    if (zip && writer.m_waiting->isValid())
        return writer;
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString reason = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return std::unexpected(writeError(path, reason));
}

Result<> ZipWriter::add(const QString &name, const QByteArray &bytes, Packing packing)
{
    // libzip reads it when the archive is finished: from the disk, so that no more than one file is in memory.
    const QString file = m_waiting->filePath(QString::number(m_files++));
    QFile waiting(file);
    if (!waiting.open(QIODevice::WriteOnly) || waiting.write(bytes) != bytes.size() || !waiting.flush())
        return std::unexpected(writeError(file, waiting.errorString()));
    zip_source_t *const source = zip_source_file(m_zip.get(), QFile::encodeName(file).constData(), 0, -1);
    const auto index = source ? zip_file_add(m_zip.get(), name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (source && index < 0)
        zip_source_free(source);
    if (index < 0)
        return std::unexpected(writeError(m_path, QString::fromUtf8(zip_strerror(m_zip.get()))));
    if (packing == Packing::Stored)
        zip_set_file_compression(m_zip.get(), zip_uint64_t(index), ZIP_CM_STORE, 0);
    return {};
}

Result<> ZipWriter::finish()
{
    if (zip_close(m_zip.get()) != 0)
        return std::unexpected(writeError(m_path, QString::fromUtf8(zip_strerror(m_zip.get()))));
    (void)m_zip.release(); // Closed is freed.
    return {};
}

} // namespace galley::model
