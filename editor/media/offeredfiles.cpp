// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/media/offeredfiles.h"

#include "model/import/html/htmlmarkdown.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>
#include <QLocale>
#include <QMimeData>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

constexpr qint64 mostBytes = 100LL << 20; ///< The library takes no larger file.

QString tr(const char *text) { return QCoreApplication::translate("OfferedFiles", text); }

struct Kind
{
    QString mimeType;
    QString suffix;
};

const QList<Kind> &clipboardKinds()
{
    static const QList<Kind> kinds = {{u"image/png"_s, u"png"_s},
                                      {u"image/jpeg"_s, u"jpg"_s},
                                      {u"image/webp"_s, u"webp"_s},
                                      {u"image/gif"_s, u"gif"_s},
                                      {u"image/svg+xml"_s, u"svg"_s}};
    return kinds;
}

QString pastedName(const QString &suffix) { return u"pasted-image."_s + suffix; }

/// Files of the disk. A text is none: it is to be inserted, or opened.
QList<OfferedFile> localFiles(const QMimeData &data)
{
    QList<OfferedFile> files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        const QFileInfo info(url.toLocalFile());
        if (!url.isLocalFile() || !info.isFile())
            continue;
        const QMimeType type = QMimeDatabase().mimeTypeForFile(info);
        if (type.name().startsWith(u"image/"_s) || !type.inherits(u"text/plain"_s))
            files.append({.name = info.fileName(), .path = info.filePath()});
    }
    return files;
}

bool hasImage(const QMimeData &data)
{
    return data.hasImage() ||
           std::ranges::any_of(clipboardKinds(), [&](const Kind &kind) { return data.hasFormat(kind.mimeType); });
}

/// The images that a piece of a page holds whole, if it holds nothing else.
QList<OfferedFile> imagesOfPage(const QString &html)
{
    static const QRegularExpression source(uR"(<img\s[^>]*?src\s*=\s*["']?(data:image/[^"'\s>]+))"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QList<OfferedFile> files;
    if (!html.contains("data:image/"_L1, Qt::CaseInsensitive))
        return files;
    QString rest = html;
    for (auto matches = source.globalMatch(html); matches.hasNext();) {
        const QString address = matches.next().captured(1);
        rest.remove(address);
        if (const OfferedFile file = fileFromDataAddress(address); !file.bytes.isEmpty())
            files.append(file);
    }
    static const QRegularExpression image(u"<img[^>]*>"_s, QRegularExpression::CaseInsensitiveOption);
    const bool holdsText = !model::textOfHtml(rest.remove(image).toUtf8()).trimmed().isEmpty();
    return holdsText ? QList<OfferedFile>() : files;
}

bool isDataAddress(const QString &text) { return text.startsWith("data:image/"_L1, Qt::CaseInsensitive); }

QList<OfferedFile> heldWhole(const QMimeData &data)
{
    const QString text = data.hasText() ? data.text().trimmed() : QString();
    if (isDataAddress(text)) {
        const OfferedFile file = fileFromDataAddress(text);
        return file.bytes.isEmpty() ? QList<OfferedFile>() : QList{file};
    }
    return text.isEmpty() && data.hasHtml() ? imagesOfPage(data.html()) : QList<OfferedFile>();
}

/// For programs that hand over pixels, not a file.
QByteArray asPng(const QImage &image)
{
    constexpr int thorough = 80;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(thorough);
    return writer.write(image) ? bytes : QByteArray();
}

} // namespace

bool offersFiles(const QMimeData &data)
{
    return !localFiles(data).isEmpty() || (hasImage(data) && !data.hasFormat(u"text/plain"_s)) ||
           !heldWhole(data).isEmpty();
}

QList<OfferedFile> offeredFiles(const QMimeData &data)
{
    if (const QList<OfferedFile> files = localFiles(data); !files.isEmpty())
        return files;
    if (hasImage(data) && !data.hasFormat(u"text/plain"_s)) {
        for (const Kind &kind : clipboardKinds()) {
            if (data.hasFormat(kind.mimeType))
                return {{.name = pastedName(kind.suffix), .bytes = data.data(kind.mimeType)}};
        }
        return {{.name = pastedName(u"png"_s), .picture = qvariant_cast<QImage>(data.imageData())}};
    }
    return heldWhole(data);
}

Result<QByteArray> bytesOf(const OfferedFile &file)
{
    const auto unreadable = [&file](const QString &detail) {
        return std::unexpected(Error{tr("“%1” cannot be read.").arg(file.name),
                                     tr("Look whether it opens elsewhere, then drop it here again."), detail});
    };
    if (!file.bytes.isEmpty())
        return file.bytes;
    if (file.path.isEmpty()) {
        const QByteArray bytes = asPng(file.picture);
        return bytes.isEmpty() ? Result<QByteArray>(unreadable({})) : bytes;
    }
    QFile onDisk(file.path);
    if (onDisk.size() > mostBytes) {
        const QLocale locale;
        return std::unexpected(
            Error{tr("“%1” is too large for a blog: %2; files up to %3 can be taken in.")
                      .arg(file.name, locale.formattedDataSize(onDisk.size()), locale.formattedDataSize(mostBytes)),
                  tr("Put a long video on a service for videos and link it, or make the file smaller."),
                  {}});
    }
    if (!onDisk.open(QIODevice::ReadOnly))
        return unreadable(onDisk.errorString());
    const QByteArray bytes = onDisk.readAll();
    return onDisk.error() == QFile::NoError ? Result<QByteArray>(bytes) : unreadable(onDisk.errorString());
}

OfferedFile fileFromDataAddress(const QString &address)
{
    static const QRegularExpression head(u"^data:(image/[a-z+.-]+)((?:;[^;,]*)*),"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = head.match(address.left(200));
    if (!match.hasMatch())
        return {};
    const QByteArray data = QByteArray::fromPercentEncoding(address.mid(match.capturedLength()).toLatin1());
    const bool isBase64 = match.captured(2).contains("base64"_L1, Qt::CaseInsensitive);
    const auto decoded = isBase64 ? QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors)
                                  : QByteArray::FromBase64Result{data, QByteArray::Base64DecodingStatus::Ok};
    if (!decoded)
        return {};
    const QString mimeType = match.captured(1).toLower();
    const auto kind = std::ranges::find(clipboardKinds(), mimeType, &Kind::mimeType);
    const QString suffix =
        kind == clipboardKinds().end() ? QMimeDatabase().mimeTypeForName(mimeType).preferredSuffix() : kind->suffix;
    return {.name = pastedName(suffix), .bytes = decoded.decoded};
}

} // namespace galley::editor
