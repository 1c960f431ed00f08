// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/proof/pagefiles.h"

#include "app/window/paper/openpost.h"
#include "editor/media/imagefile.h"
#include "model/library/media/postfile.h"
#include "model/page/drawing.h"
#include "model/page/math/katexfiles.h"
#include "model/page/references.h"
#include "model/site/sitekind.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMimeDatabase>
#include <QUrl>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr qint64 largestImageBytes = 64 << 20;

/// In the place of an image that is not shown: the reason.
editor::PreviewFile sentence(const QString &words)
{
    const QString drawing = u"<svg xmlns='http://www.w3.org/2000/svg' width='640' height='160'>"
                            "<rect x='1' y='1' width='638' height='158' rx='6' fill='none' stroke='#888'/>"
                            "<text x='320' y='84' fill='#888' font-family='sans-serif' font-size='16' "
                            "text-anchor='middle'>%1</text></svg>"_s.arg(words.toHtmlEscaped());
    return {drawing.toUtf8(), "image/svg+xml"};
}

QString tr(const char *text) { return QCoreApplication::translate("PageFiles", text); }

bool isOfPixels(const QString &type)
{
    static const QStringList types{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s, u"image/webp"_s, u"image/bmp"_s};
    return types.contains(type);
}

/// Images and nothing else: a page that asks for anything else gets nothing.
std::optional<editor::PreviewFile> asImage(const QString &name, const QByteArray &bytes)
{
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name();
    if (!type.startsWith("image/"_L1))
        return std::nullopt;
    const QString shown = QFileInfo(name).fileName();
    if (type == "image/svg+xml"_L1) {
        return isReasonableDrawing(bytes)
                   ? editor::PreviewFile{bytes, type.toLatin1()}
                   : sentence(tr("“%1” holds too much, or is damaged, and is not drawn here.").arg(shown));
    }
    const auto facts = editor::imageFacts(bytes);
    if (facts && !editor::fitsInMemory(facts->size)) {
        return sentence(tr("“%1” is too large to be shown here: %2 × %3")
                            .arg(shown)
                            .arg(facts->size.width())
                            .arg(facts->size.height()));
    }
    if (!facts && isOfPixels(type))
        return sentence(tr("“%1” is damaged: nothing can be read of it.").arg(shown));
    return editor::PreviewFile{bytes, type.toLatin1()};
}

} // namespace

QString addressInPreview(const QString &address)
{
    const QUrl url(address);
    if (address.isEmpty() || !url.scheme().isEmpty() || !url.host().isEmpty())
        return {};
    return u"galley-page:/media/"_s + QString::fromLatin1(QUrl::toPercentEncoding(address));
}

std::optional<editor::PreviewFile> fileOfPost(const Site &site, const Post &post, const QList<MediaFile> &media,
                                              const QString &address)
{
    const auto file = postFile(site, post, media, address);
    if (!file)
        return std::nullopt;
    if (!file->path.isEmpty() && file->sizeBytes() > largestImageBytes)
        return sentence(tr("“%1” is too large to be shown here.").arg(file->name));
    const Result<QByteArray> bytes = file->read();
    return bytes ? asImage(file->name, *bytes) : std::nullopt;
}

PageContext pageContext(const OpenPost &post, bool remoteImages, const std::function<void()> &remoteImageMet)
{
    PageContext context;
    context.siteKind = post.site().kind;
    context.resolveMedia = [remoteImages, remoteImageMet](const QString &address) {
        const QUrl url(address);
        const bool isRemote = (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
        if (isRemote && !remoteImages)
            remoteImageMet();
        return isRemote && remoteImages ? address : addressInPreview(address);
    };
    const auto found = std::make_shared<QHash<QString, QString>>(); // A block is made anew at each key in it.
    context.resolvePost = [found, folder = post.site().folder, kind = post.site().kind](const QString &target) {
        if (!found->contains(target))
            found->insert(target, addressOfReference(siteKind(kind), QDir(folder), target));
        return found->value(target);
    };
    return context;
}

std::optional<editor::PreviewFile> fileOfFrame(const QString &name)
{
    const auto read = [](const QString &path, const QByteArray &type) -> std::optional<editor::PreviewFile> {
        QFile file(path);
        if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
            return std::nullopt;
        return editor::PreviewFile{file.readAll(), type};
    };
    if (name == "galley/page.css"_L1)
        return read(u":/styles/page.css"_s, "text/css");
    if (name.startsWith("katex/"_L1))
        return read(katexFile(name.sliced(6)), name.endsWith(".css"_L1) ? "text/css" : "font/woff2");
    return std::nullopt;
}

} // namespace galley::app
