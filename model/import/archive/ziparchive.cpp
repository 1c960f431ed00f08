// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/archive/ziparchive.h"

#include "model/owned.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <zip.h>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ZipArchive", text); }

using Zip = Owned<zip_t, zip_discard>;
struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

constexpr qint64 mostEntries = 1'000'000;
constexpr quint64 bestRatio = 100;        ///< Media are packed already; text shrinks to a tenth.
constexpr quint64 alwaysFine = 1'000'000; ///< Bytes that hurt nobody, whatever they were packed to.
constexpr zip_flags_t asWritten = ZIP_FL_ENC_GUESS;

/// Empty for a name that leads out of the archive, or is none.
QString pathOf(const char *name)
{
    QString path = QString::fromUtf8(name);
    path.replace(u'\\', u'/'); // As some programs of Windows write it.
    const bool hasDrive = path.size() > 1 && path.at(1) == u':';
    if (path.isEmpty() || path.startsWith(u'/') || hasDrive || path.contains(QChar(0)))
        return {};
    const QStringList parts = path.split(u'/');
    return parts.contains(u".."_s) ? QString() : path;
}

bool isLink(zip_t *zip, quint64 index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    zip_file_get_external_attributes(zip, index, 0, &system, &attributes);
    return system == ZIP_OPSYS_UNIX && S_ISLNK(attributes >> 16U);
}

Error damaged(const QString &name, const QString &detail)
{
    return {tr("“%1” cannot be unpacked.").arg(name),
            tr("Unpack it with another program, and name the folder instead."), detail};
}

} // namespace

struct ZipArchive::Handle
{
    Zip zip;
    QString name;
};

ZipArchive::ZipArchive(std::unique_ptr<Handle> handle)
    : m_handle(std::move(handle))
{
}

ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(const QString &file)
{
    int code = 0;
    Zip zip(zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &code));
    const QFileInfo info(file);
    if (!zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return std::unexpected(damaged(info.fileName(), detail));
    }
    ZipArchive archive(std::make_unique<Handle>(Handle{std::move(zip), info.fileName()}));
    if (const Result<> listed = archive.list(info.size()); !listed)
        return std::unexpected(listed.error());
    return archive;
}

Result<> ZipArchive::list(qint64 archiveBytes)
{
    zip_t *zip = m_handle->zip.get();
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    if (count > mostEntries)
        return std::unexpected(damaged(m_handle->name, tr("It holds %1 files.").arg(count)));
    quint64 packed = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        zip_stat_init(&entry);
        if (zip_stat_index(zip, zip_uint64_t(i), asWritten, &entry) != 0 || (entry.valid & ZIP_STAT_NAME) == 0)
            continue;
        packed += entry.comp_size;
        if (packed > quint64(archiveBytes)) // Honest files lie one after the other.
            return std::unexpected(damaged(m_handle->name, tr("Its files lie on top of each other.")));
        const QString path = pathOf(entry.name);
        if (path.endsWith(u'/'))
            continue;
        if (path.isEmpty() || isLink(zip, zip_uint64_t(i))) {
            ++m_passedOver;
        } else if (!m_indexes.contains(path)) {
            m_indexes.insert(path, quint64(i));
            m_paths.append(path);
        }
    }
    return {};
}

qint64 ZipArchive::size(const QString &path) const
{
    zip_stat_t entry;
    zip_stat_init(&entry);
    const auto index = m_indexes.constFind(path);
    const bool isKnown = index != m_indexes.cend() && zip_stat_index(m_handle->zip.get(), *index, 0, &entry) == 0;
    return isKnown ? qint64(qMin<quint64>(entry.size, std::numeric_limits<qint64>::max())) : 0;
}

QDateTime ZipArchive::modified(const QString &path) const
{
    zip_stat_t entry;
    zip_stat_init(&entry);
    const auto index = m_indexes.constFind(path);
    const bool isKnown = index != m_indexes.cend() && zip_stat_index(m_handle->zip.get(), *index, 0, &entry) == 0 &&
                         (entry.valid & ZIP_STAT_MTIME) != 0 && entry.mtime > 0;
    return isKnown ? QDateTime::fromSecsSinceEpoch(entry.mtime) : QDateTime();
}

Result<QByteArray> ZipArchive::read(const QString &path, qint64 mostBytes) const
{
    zip_t *zip = m_handle->zip.get();
    zip_stat_t entry;
    zip_stat_init(&entry);
    const auto index = m_indexes.constFind(path);
    if (index == m_indexes.cend() || zip_stat_index(zip, *index, 0, &entry) != 0)
        return std::unexpected(damaged(path, tr("It is not in “%1”.").arg(m_handle->name)));
    const bool isTooMuch = entry.size > alwaysFine && entry.size / bestRatio > entry.comp_size;
    if (isTooMuch || entry.size > quint64(mostBytes))
        return std::unexpected(damaged(path, tr("It would unpack to %1 bytes.").arg(entry.size)));
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(zip, *index, 0));
    if (!file)
        return std::unexpected(damaged(path, QString::fromUtf8(zip_strerror(zip))));
    // What the archive says of the size may be a lie: one byte more than it says is asked for as well.
    QByteArray bytes(qsizetype(entry.size) + 1, Qt::Uninitialized);
    qint64 done = 0;
    while (done < bytes.size()) {
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + done, zip_uint64_t(bytes.size() - done));
        if (got < 0)
            return std::unexpected(damaged(path, QString::fromUtf8(zip_file_strerror(file.get()))));
        if (got == 0)
            break;
        done += got;
    }
    if (done != qint64(entry.size))
        return std::unexpected(damaged(path, tr("It is not as long as the archive says.")));
    bytes.chop(1);
    return bytes;
}

} // namespace galley::model
