// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/aids/writingaids.h"
#include "app/window/statistics/poststatistics.h"
#include "app/window/statistics/statisticssheet.h"
#include "app/window/writing/deskmodes.h"
#include "photographer.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

/// A post of a new site of that kind, opened.
void openPost(RealWindow &galley, const QString &kind, const QByteArray &source, const QString &words)
{
    const QString folder = galley.folder.filePath(words);
    QDir().mkpath(folder);
    model::PostId id;
    galley.library->run([&](model::Library &library) {
        const auto site = library.addSite({{}, words, folder, kind});
        id = library.createPost(site->id, source)->id;
    });
    galley.window->refresh();
    galley.window->openPost().open(id);
    if (!galley.pageBecomes(u"document.body.textContent.includes('%1')"_s.arg(words)))
        qFatal("The page with “%s” does not come.", qPrintable(words));
}

/// One card of each provider.
void takeCards(RealWindow &galley, const Photographer &photographer)
{
    openPost(galley, u"hugo"_s,
             "---\ntitle: What others said\ndate: 2026-11-02\n---\n\nSaid elsewhere, and kept here as a card each:\n\n"
             "https://twitter.com/galley/status/1843920139\n\nhttps://mastodon.social/@ada/110223344\n\n"
             "https://bsky.app/profile/ada.bsky.social/post/3k2abc\n\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n\n"
             "https://vimeo.com/146022717\n\nhttps://github.com/github/cmark-gfm/issues/120\n\n",
             u"a card each"_s);
    photographer.take(u"cards"_s);
    openPost(galley, u"hugo"_s,
             "---\ntitle: What others made\ndate: 2026-11-02\n---\n\nMade elsewhere, and a card each:\n\n"
             "https://gist.github.com/ada/0af1b2c3\n\nhttps://soundcloud.com/ada/the-tide-comes-in\n\n"
             "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC\n\nhttps://codepen.io/ada/pen/xYzAbC\n\n"
             "https://www.example.org/a/long/way/down/to/the/harbour/where-the-lamp-is-lit-every-evening.html\n\n"
             "An address among words, https://example.org, stays one.\n",
             u"Made elsewhere"_s);
    photographer.take(u"morecards"_s);
}

/// The front matter as text, in each of its languages.
void takeFrontMatter(RealWindow &galley, const Photographer &photographer)
{
    const QByteArray body = "\nThe keeper writes.\n";
    const QList<std::pair<QString, QByteArray>> heads = {
        {u"yaml"_s, "---\n# What readers see first\ntitle: \"The keeper's log\"\ndate: 2026-11-02T10:00:00+01:00\n"
                    "draft: false\ntags: [sea, lamps]\nweight: 12\ncover:\n  image: lamp.jpg\n  alt: The lamp\n---\n"},
        {u"toml"_s, "+++\n# What readers see first\ntitle = \"The keeper's log\"\ndate = 2026-11-02T10:00:00+01:00\n"
                    "draft = false\ntags = [\"sea\", \"lamps\"]\nweight = 12\n\n[cover]\nimage = \"lamp.jpg\"\n+++\n"},
        {u"json"_s, "{\n  \"title\": \"The keeper's log\",\n  \"date\": \"2026-11-02T10:00:00+01:00\",\n"
                    "  \"draft\": false,\n  \"tags\": [\"sea\", \"lamps\"],\n  \"weight\": 12\n}\n"},
    };
    for (const auto &[name, head] : heads) {
        openPost(galley, u"hugo"_s, head + body + "\nWritten in " + name.toUtf8() + ".\n", u"Written in "_s + name);
        galley.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        galley.click("inspectorAsText");
        QTest::qWait(1000);
        photographer.take(u"frontmatter-"_s + name);
        galley.click("inspectorAsText");
        galley.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    }
}

void takeText(RealWindow &galley, const Photographer &photographer)
{
    openPost(galley, u"hugo"_s,
             "---\ntitle: The keeper's log\n---\n\n"
             "The tide tables of 1911 hang in the hall, and nobody has turned the page since. The lamp burned "
             "paraffin until the war; two men wound the clockwork every four hours.\n\n"
             "| Year | Paraffin | Hours |\n| ---- | -------: | ----: |\n| 1910 |      420 |  3900 |\n"
             "| 1911 |      402 |  3870 |\n\nHe wrote every evening, in pencil, on the back of the charts.\n",
             u"every evening"_s);
    editor::MarkdownEditor &editor = galley.window->paper().editor();
    editor.setFocus();
    galley.window->modes().statistics().setTarget(80);
    QTest::qWait(800);
    editor.setTextCursor(editor.document()->find(u"3900"_s));
    photographer.take(u"table"_s);
    galley.window->modes().showStatistics();
    QTest::qWait(500);
    photographer.take(u"statistics"_s);
    galley.window->findChild<StatisticsSheet *>()->dismiss();
    galley.window->aids().insertSnippet();
    QTest::qWait(500);
    photographer.take(u"snippet"_s);
    galley.press(Qt::Key_Escape);
    galley.press(Qt::Key_End, Qt::ControlModifier);
    QImage picture(300, 200, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgb(x * y % 251, x * 7 % 253, y * 13 % 247));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    editor.insertPlainText(
        u"\n\n![A picture in the text](data:image/png;base64,%1)\n"_s.arg(QString::fromLatin1(bytes.toBase64())));
    QTest::qWait(2500);
    photographer.take(u"inlineimage"_s);
}

} // namespace

void takeWriting(RealWindow &galley, const Photographer &photographer)
{
    takeCards(galley, photographer);
    takeText(galley, photographer);
    takeFrontMatter(galley, photographer);
}

} // namespace galley::app
