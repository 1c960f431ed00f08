// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "realwindow.h"
#include "tests/model/library/faultyvfs.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace galley::app {

/// A window with one site, on a disk that can fail; and what its author and other programs do to posts.
class SavingWindow : public QObject
{
protected:
    using Post = model::Post;

    /// For each test a new one.
    void makeWindow()
    {
        using namespace Qt::Literals::StringLiterals;
        ScratchRepository::isolate();
        m_disk = std::make_unique<model::FaultyVfs>();
        m_galley = std::make_unique<RealWindow>();
        QTRY_VERIFY(m_galley->shows("newSiteButton"));
        m_siteFolder = std::make_unique<QTemporaryDir>();
        m_site = m_galley->library->with([&](model::Library &library) {
            return library.addSite({{}, u"Blog"_s, m_siteFolder->path(), u"hugo"_s}).value_or(model::Site()).id;
        });
        m_galley->window->refresh();
        QTRY_VERIFY(m_galley->shows("titleField"));
    }
    void dropWindow()
    {
        m_galley.reset();
        m_disk.reset();
    }

    model::PostId add(const QString &title, const QByteArray &body)
    {
        return m_galley->library->with([&](model::Library &library) {
            const QByteArray source = "---\ntitle: " + title.toUtf8() + "\n---\n\n" + body;
            return library.createPost(m_site, source).value_or(Post()).id;
        });
    }
    QByteArray stored(const model::PostId &id)
    {
        return m_galley->library->with(
            [&](model::Library &library) { return library.post(id).value_or(Post()).source; });
    }
    void storeFromOutside(const model::PostId &id, const QByteArray &before, const QByteArray &after)
    {
        m_galley->library->run([&](model::Library &library) {
            QByteArray source = library.post(id).value_or(Post()).source;
            QVERIFY(source.contains(before));
            QVERIFY(library.saveSource(id, source.replace(before, after)));
        });
    }
    void open(const model::PostId &id)
    {
        m_galley->window->openPost().open(id);
        QTRY_COMPARE(m_galley->window->openPost().post().id, id);
        m_galley->click("bodyEditor");
        m_galley->press(Qt::Key_End, Qt::ControlModifier);
    }
    editor::MarkdownEditor &editor() const { return m_galley->window->paper().editor(); }
    QString message(const char *bar) const
    {
        const auto *frame = m_galley->window->findChild<QFrame *>(QLatin1StringView(bar));
        return frame && frame->isVisible() ? frame->findChild<QLabel *>(QStringLiteral("messageText"))->text()
                                           : QString();
    }
    QPushButton *offer(const QString &text) const
    {
        const auto buttons = m_galley->window->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<model::FaultyVfs> m_disk;
    std::unique_ptr<RealWindow> m_galley;
    std::unique_ptr<QTemporaryDir> m_siteFolder;
    model::SiteId m_site;
};

} // namespace galley::app
