// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/preview/previewview.h"

#include <QWebEngineUrlSchemeHandler>

namespace galley::editor {

/// Answers galley-page: addresses: the one page that is to be shown, and the files that a lookup knows by name.
/// Everything else is not found; there is no way from an address to a path.
class PageServer : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using FileLookup = std::function<std::optional<PreviewFile>(const QString &name)>;
    static constexpr char scheme[] = "galley-page";

    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    /// Takes over `html` as the page; returns its address, a new one each time.
    QUrl serve(const QByteArray &html);
    void setFiles(FileLookup files) { m_files = std::move(files); }
    void setFrameFiles(FileLookup files) { m_frameFiles = std::move(files); }
    void setDark(bool dark) { m_dark = dark; }

    void requestStarted(QWebEngineUrlRequestJob *job) override;

private:
    std::optional<PreviewFile> find(const QString &path) const;

    QString m_pagePath;
    QByteArray m_page;
    FileLookup m_files;
    FileLookup m_frameFiles;
    bool m_dark = false;
    int m_served = 0;
};

} // namespace galley::editor
