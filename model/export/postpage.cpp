// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/export/postpage.h"

#include "model/page/bodyhtml.h"
#include "model/page/dialect.h"
#include "model/page/references.h"
#include "model/site/sitekind.h"

#include <QMimeDatabase>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> PostPages::body(const ExportedPost &post, WebImages webImages, const AddressOf &addressOf,
                                   QStringList &missing)
{
    const QDir folder(post.site.folder);
    PageContext context;
    context.siteKind = post.site.kind;
    context.resolvePost = [&](const QString &target) {
        return addressOfReference(siteKind(post.site.kind), folder, target);
    };
    context.math = [this](const QString &tex, bool isDisplay) {
        if (!m_math)
            m_math = std::make_unique<MathClient>(MathForm::MathMl);
        return m_math->htmlNow(tex, isDisplay);
    };
    context.resolveMedia = [&](const QString &address) {
        if (address.startsWith("data:"_L1))
            return address;
        if (isOfTheWeb(address))
            return webImages == WebImages::Kept ? address : QString();
        const auto file = postFile(post.site, post.post, post.media, address);
        const QString found = file ? addressOf(*file) : QString();
        if (found.isEmpty())
            missing.append(missingWords(address, post.post));
        return found;
    };
    RenderOptions options = dialectOf(post.site.kind, folder, post.post.path);
    options.colouredCode = true;
    return bodyHtml(m_renderer, bodyOf(post), context, options);
}

QString dataAddress(const PostFile &file)
{
    const Result<QByteArray> bytes = file.read();
    if (!bytes)
        return {};
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(file.name, *bytes).name();
    if (!type.startsWith("image/"_L1) && !type.startsWith("audio/"_L1) && !type.startsWith("video/"_L1))
        return {};
    return u"data:%1;base64,"_s.arg(type) + QString::fromLatin1(bytes->toBase64());
}

} // namespace galley::model
