// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/pageserver.h"

#include "editor/preview/web/colorscheme.h"

#include <QBuffer>
#include <QWebEngineUrlRequestJob>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

QUrl PageServer::serve(const QByteArray &html)
{
    m_page = html;
    m_pagePath = u"/page/%1"_s.arg(++m_served);
    QUrl url;
    url.setScheme(QLatin1StringView(scheme));
    url.setPath(m_pagePath);
    return url;
}

void PageServer::requestStarted(QWebEngineUrlRequestJob *job)
{
    const std::optional<PreviewFile> file = find(job->requestUrl().path(QUrl::FullyDecoded));
    if (!file || job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto *bytes = new QBuffer(job); // The job is done with it when it goes.
    bytes->setData(file->bytes);
    job->reply(file->mimeType, bytes);
}

std::optional<PreviewFile> PageServer::find(const QString &path) const
{
    constexpr auto media = "/media/"_L1;
    constexpr auto frame = "/frame/"_L1;
    if (path == m_pagePath) {
        return PreviewFile{m_page, "text/html"};
    }
    std::optional<PreviewFile> file;
    if (m_files && path.startsWith(media)) {
        file = m_files(path.sliced(media.size()));
    } else if (m_frameFiles && path.startsWith(frame)) {
        file = m_frameFiles(path.sliced(frame.size()));
    }
    if (!file) {
        return {};
    }
    // Nothing else has a place in a page that may only show itself.
    if (file->mimeType == "text/css") {
        file->bytes = styleSheetWithColorScheme(file->bytes, m_dark);
        return file;
    }
    return file->mimeType.startsWith("image/") || file->mimeType.startsWith("font/") ? file : std::nullopt;
}

} // namespace galley::editor
