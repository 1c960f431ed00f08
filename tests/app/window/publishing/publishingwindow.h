// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/sites.h"
#include "app/window/rail/rail.h"
#include "tests/app/window/realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace galley::app {

/// A window with a Hugo site of two published posts and a real remote.
class PublishingWindow : public QObject
{
protected:
    void makeWindow()
    {
        using namespace Qt::Literals::StringLiterals;
        m_galley = std::make_unique<RealWindow>();
        m_site = std::make_unique<ScratchRepository>();
        m_site->write(u"hugo.toml"_s, "baseURL = 'https://a.example/'\n");
        m_site->write(u"content/posts/first.md"_s, "---\ntitle: First\ndate: 2024-05-06\ntags: [sea]\n---\n\n"
                                                   "The harbour lay still, and nothing moved but the gulls.\n");
        m_site->write(u"content/posts/second.md"_s, "---\ntitle: Second\ndate: 2024-05-05\n---\n\nSome text.\n");
        m_site->commitAll(u"Start"_s);
        m_remote = m_site->addBareRemote();
        m_site->git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s});
        const auto opened = app::openSite(*m_galley->library, m_site->folder(), {});
        QVERIFY(opened.has_value());
        m_galley->window->rail().reload(opened->site.id);
        QTRY_VERIFY_WITH_TIMEOUT(m_galley->shows("titleField"), 20'000);
        m_galley->window->openPost().open(idOf(u"First"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_galley->window->openPost().isOpen(), 20'000);
        QTRY_VERIFY(m_galley->window->paper().editor().markdown().contains(u"gulls"_s));
        m_galley->click("bodyEditor");
        m_galley->press(Qt::Key_End, Qt::ControlModifier);
    }

    /// By keys, as an author does.
    void openSheet()
    {
        m_galley->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_galley->shows("publishSheet") && m_galley->shows("fileList"), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_galley->shows("findingWords") || !text("findingWords").endsWith(u'…'), 20'000);
    }
    QString text(const char *label) const { return m_galley->find<QLabel>(label)->text(); }
    bool canPublish() const { return m_galley->find<QPushButton>("publishConfirm")->isEnabled(); }
    QByteArray subjects(int count) const
    {
        using namespace Qt::Literals::StringLiterals;
        return m_site->git({u"log"_s, u"-%1"_s.arg(count), u"--format=%s"_s});
    }
    model::PostId idOf(const QString &title) const
    {
        return m_galley->library->with([&](model::Library &library) -> model::PostId {
            for (const auto all = library.posts(); const model::PostSummary &post : *all) {
                if (post.fields.title == title)
                    return post.id;
            }
            return {};
        });
    }
    void save(const model::PostId &post, const QByteArray &source)
    {
        m_galley->library->run([&](model::Library &library) { QVERIFY(library.saveSource(post, source)); });
    }
    /// The remote takes its time, and may refuse: a real hook of a real server.
    void setRemoteHook(const QByteArray &script) const
    {
        using namespace Qt::Literals::StringLiterals;
        QFile hook(m_remote + u"/hooks/pre-receive"_s);
        QVERIFY(hook.open(QIODevice::WriteOnly));
        hook.write("#!/bin/sh\n" + script);
        hook.close();
        QVERIFY(hook.setPermissions(hook.permissions() | QFileDevice::ExeOwner));
    }

    std::unique_ptr<RealWindow> m_galley;
    std::unique_ptr<ScratchRepository> m_site;
    QString m_remote;
};

} // namespace galley::app
