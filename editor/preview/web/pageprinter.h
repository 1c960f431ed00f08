// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

class QPrinter;
class QWebEngineView;

namespace galley::editor {

class WebPreview;

/// Brings the page to paper. Paper is light: a dark page is made light for it, and dark again.
class PagePrinter : public QObject
{
    Q_OBJECT

public:
    PagePrinter(WebPreview *preview, QWebEngineView *view);
    ~PagePrinter() override;

    void print();
    void printToPdf(const QString &path);

private:
    void startWhenLight(std::function<void()> start);
    void finish(bool isDone);

    WebPreview *m_preview;
    QWebEngineView *m_view;
    std::unique_ptr<QPrinter> m_printer; ///< Lives until the engine is done with it.
    QTimer m_patience;
    bool m_isBusy = false;
    bool m_wasDark = false;
};

} // namespace galley::editor
