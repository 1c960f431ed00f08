// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/sites.h"
#include "app/window/rail/rail.h"
#include "photographer.h"
#include "tests/support/scratchrepository.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

using model::Library;
using model::PostId;

QByteArray post(const QByteArray &title, const QByteArray &body, const QByteArray &more = {})
{
    return "---\ntitle: " + title + "\ndate: 2026-10-04\n" + more + "---\n\n" + body;
}

const QByteArray keeper = "He wrote every evening, in pencil, on the back of the charts. Nobody asked him to, and "
                          "nobody read it until the lamp was put out.\n\nThe tide tables of 1911 hang in the hall "
                          "still. They are no longer right, but they are beautiful.\n";

QByteArray picture(const QColor &sky, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(sky);
    QPainter painter(&image);
    painter.fillRect(0, size.height() * 2 / 3, size.width(), size.height() / 3, QColor(0x35, 0x5c, 0x6b));
    painter.fillRect(size.width() / 2 - 20, size.height() / 4, 40, size.height() / 2, QColor(0xf4, 0xf0, 0xe6));
    painter.fillRect(size.width() / 2 - 28, size.height() / 4 - 30, 56, 30, QColor(0x9a, 0x34, 0x12));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void await(const std::function<bool()> &isSo, const char *what)
{
    if (!QTest::qWaitFor(isSo, 30'000))
        qFatal("%s", what);
}

/// A site with a remote whose owner has a say.
class Harbour
{
public:
    explicit Harbour(RealWindow &galley)
        : m_galley(galley)
    {
        site.write(u"hugo.toml"_s, "title = \"Notes from the Harbour\"\nbaseURL = \"https://example.org/\"\n");
        site.write(u"content/posts/keeper/index.md"_s, post("The keeper of the lamp", keeper, "tags: [lighthouse]\n"));
        site.write(u"content/posts/charts.md"_s, post("Charts and pencils", "Charts are patient.\n"));
        site.write(u"content/posts/storm.md"_s, post("The storm of March", "It began on a Tuesday.\n"));
        site.commitAll(u"Posts"_s);
        remote = site.addBareRemote();
        site.git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s});
        const auto opened = openSite(*galley.library, site.folder(), {});
        if (!opened)
            qFatal("The site is not opened.");
        galley.window->rail().showFirstPost();
        galley.window->rail().reload(opened->site.id);
        await([&] { return galley.window->openPost().isOpen(); }, "No post is open.");
    }

    PostId at(const QString &path) const
    {
        return m_galley.library->with([&](Library &library) {
            const auto found = library.postAt(m_galley.window->rail().site().id, path);
            return found && *found ? (*found)->id : PostId();
        });
    }
    void save(const PostId &id, const QByteArray &source) const
    {
        m_galley.library->run([&](Library &library) { (void)library.saveSource(id, source); });
    }
    void open(const QList<PostId> &posts) const
    {
        m_galley.window->publishPosts(posts);
        await([&] { return m_galley.shows("fileList") && m_galley.shows("publishConfirm"); }, "There is no sheet.");
        QTest::qWait(1500);
    }
    void close() const
    {
        m_galley.press(Qt::Key_Escape);
        await([&] { return !m_galley.shows("publishSheet"); }, "The sheet stays.");
    }
    void setHook(const QByteArray &script) const
    {
        QFile hook(remote + u"/hooks/pre-receive"_s);
        if (!hook.open(QIODevice::WriteOnly))
            qFatal("No hook.");
        hook.write("#!/bin/sh\n" + script);
        hook.close();
        hook.setPermissions(hook.permissions() | QFileDevice::ExeOwner);
    }

    ScratchRepository site;
    QString remote;

private:
    RealWindow &m_galley;
};

void takeReady(RealWindow &galley, const Harbour &harbour, const Photographer &photographer)
{
    const PostId id = harbour.at(u"content/posts/keeper/index.md"_s);
    galley.library->run([&](Library &library) {
        (void)library.addMedia(id, u"lamp.png"_s, picture(QColor(0xb9, 0xcf, 0xd6), {1280, 840}));
    });
    harbour.site.write(u"content/posts/keeper/lamp.png"_s, picture(QColor(0xdd, 0xd2, 0xb8), {640, 420}));
    harbour.site.commitAll(u"The lamp by day"_s);
    harbour.site.git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s});
    QByteArray text = keeper;
    text.replace("Nobody asked him to, and nobody read it", "No one asked him to, and no one read it");
    harbour.save(id, post("The last keeper of the lamp", text + "\n![The lamp, burning](lamp.png)\n",
                          "tags: [lighthouse, people]\ndescription: What he left behind\n"));
    galley.window->refresh();
    harbour.open({id});
    photographer.take(u"publish-one"_s);
    auto *files = galley.find<QListWidget>("fileList");
    files->setCurrentRow(1);
    QTest::qWait(500);
    photographer.take(u"publish-images"_s);
    harbour.close();
}

void takeChecks(const Harbour &harbour, const Photographer &photographer)
{
    const PostId charts = harbour.at(u"content/posts/charts.md"_s);
    harbour.save(charts, post("Charts and pencils", "Charts are patient. [The storm](/old/storm/) and "
                                                    "[another](/posts/nowhere/).\n\n![](lost.png)\n"));
    harbour.open({charts});
    photographer.take(u"publish-checks"_s);
    harbour.close();
    harbour.save(charts, post("Charts and pencils", QByteArray("The token is glpat-") + "kT3mWq8Zr1" + "Vb6Nc9Lp4x.\n",
                              "url: /posts/storm/\n"));
    harbour.open({charts});
    photographer.take(u"publish-secrets"_s);
    harbour.close();
}

void takeMany(RealWindow &galley, const Harbour &harbour, const Photographer &photographer)
{
    harbour.site.write(u"own.txt"_s, "Mine\n");
    harbour.site.commitAll(u"Tidy the notes on the harbour"_s);
    const PostId charts = harbour.at(u"content/posts/charts.md"_s);
    const PostId storm = harbour.at(u"content/posts/storm.md"_s);
    harbour.save(charts, post("Charts and pencils", "Charts are patient, and pencils too.\n"));
    harbour.save(storm, post("The storm of March", "It began on a Tuesday, late.\n"));
    harbour.open({charts, storm});
    photographer.take(u"publish-many"_s);
    galley.find<QAbstractButton>("commitEach")->click();
    photographer.take(u"publish-each"_s);
    harbour.setHook(
        "while [ ! -e go-on ]; do sleep 0.1; done\necho 'Thank you. The site will be built in a minute.'\n");
    await([&] { return galley.find("publishConfirm")->isEnabled(); }, "It cannot be published.");
    galley.click("publishConfirm");
    QTest::qWait(800);
    photographer.take(u"publish-working"_s);
    QFile go(harbour.remote + u"/go-on"_s);
    (void)go.open(QIODevice::WriteOnly);
    await([&] { return galley.shows("publishActivity"); }, "It does not end.");
    photographer.take(u"publish-done"_s);
    harbour.close();
}

void takeRefused(RealWindow &galley, const Harbour &harbour, const Photographer &photographer)
{
    harbour.setHook("echo 'This branch is protected: ask Jan for a review.'\nexit 1\n");
    const PostId storm = harbour.at(u"content/posts/storm.md"_s);
    harbour.save(storm, post("The storm of March", "It began on a Wednesday.\n"));
    harbour.open({storm});
    await([&] { return galley.find("publishConfirm")->isEnabled(); }, "It cannot be published.");
    galley.click("publishConfirm");
    await([&] { return galley.shows("publishActivity"); }, "It does not end.");
    photographer.take(u"publish-notpushed"_s);
    galley.click("publishActivity");
    await([&] { return galley.shows("activityDetails"); }, "There is no activity.");
    photographer.take(u"activity"_s);
    galley.press(Qt::Key_Escape);
    harbour.site.write(u"content/posts/storm.md"_s, "By hand\n");
    harbour.save(storm, post("The storm of March", "It began on a Thursday.\n"));
    galley.window->publishPosts({storm});
    await([&] { return galley.shows("publishSummary") && !galley.shows("publishConfirm"); }, "It is not refused.");
    photographer.take(u"publish-refused"_s);
    galley.press(Qt::Key_Escape);
}

} // namespace

void takePublish(RealWindow &galley, const Photographer &photographer)
{
    const Harbour harbour(galley);
    QTest::qWait(2000);
    takeReady(galley, harbour, photographer);
    takeChecks(harbour, photographer);
    takeMany(galley, harbour, photographer);
    takeRefused(galley, harbour, photographer);
}

} // namespace galley::app
