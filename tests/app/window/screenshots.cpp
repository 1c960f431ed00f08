// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/bulk/bulkedits.h"
#include "app/window/aids/writingaids.h"
#include "app/window/bulk/bulkdesk.h"
#include "app/window/bulk/sitesheet.h"
#include "app/window/bulk/tagssheet.h"
#include "app/window/bulk/trashsheet.h"
#include "app/window/media/mediasheet.h"
#include "photographer.h"
#include "tests/support/scratchrepository.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTest>

/// Takes pictures of the real window, light and dark, into the folder that is named. For the README, and to be looked
/// at.
using namespace Qt::Literals::StringLiterals;
using namespace galley::app;

namespace {

void choosePost(RealWindow &galley, int row)
{
    auto *list = galley.find<QListView>("postList");
    auto *title = galley.find<QLineEdit>("titleField");
    // The first post opens by itself; a choice before that would be overtaken.
    const auto isReady = [list, title, row] { return list->model()->rowCount() > row && !title->text().isEmpty(); };
    if (!QTest::qWaitFor(isReady, 20'000))
        qFatal("The posts do not come.");
    list->setCurrentIndex(list->model()->index(row, 0));
}

QList<galley::model::PostId> allPosts(RealWindow &galley)
{
    QList<galley::model::PostId> ids;
    const auto posts = galley.library->with([](galley::model::Library &library) { return library.posts(); });
    for (const galley::model::PostSummary &post : *posts)
        ids.append(post.id);
    return ids;
}

/// Images of the media store: gradients, each its own.
void addImages(RealWindow &galley, const galley::model::PostId &post)
{
    for (int number = 0; number < 7; ++number) {
        QImage image(800 - number * 60, 420 + number * 50, QImage::Format_RGB32);
        QPainter painter(&image);
        QLinearGradient gradient(0, 0, image.width(), image.height());
        gradient.setColorAt(0, QColor::fromHsv(number * 47, 120, 230));
        gradient.setColorAt(1, QColor::fromHsv(number * 47 + 60, 160, 120));
        painter.fillRect(image.rect(), gradient);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        galley.library->run([&](galley::model::Library &library) {
            (void)library.addMedia(post, u"harbour-%1.png"_s.arg(number + 1), bytes);
        });
    }
    galley.library->run([&](galley::model::Library &library) {
        (void)library.addMedia(post, u"timetable.pdf"_s, "%PDF");
        const auto text = library.post(post);
        (void)library.saveSource(post, text->source + "\n![The harbour at six](/media/harbour-1.png)\n");
    });
}

/// An image that was pasted, asked about, and the sheet that inserts one of the library.
void takeImages(RealWindow &galley, const Photographer &photographer)
{
    QImage picture(1800, 1200, QImage::Format_RGB32);
    QPainter painter(&picture);
    QLinearGradient gradient(0, 0, 1800, 1200);
    gradient.setColorAt(0, QColor::fromHsv(200, 120, 240));
    gradient.setColorAt(1, QColor::fromHsv(30, 160, 180));
    painter.fillRect(picture.rect(), gradient);
    painter.end();
    QGuiApplication::clipboard()->setImage(picture);
    galley.click("bodyEditor");
    galley.press(Qt::Key_End, Qt::ControlModifier);
    galley.type(u"\n\n"_s);
    galley.press(Qt::Key_V, Qt::ControlModifier);
    if (!QTest::qWaitFor([&galley] { return galley.shows("imageAlt"); }, 10'000))
        qFatal("The image is not asked about.");
    galley.type(u"The harbour at six"_s);
    galley.click("imageMore");
    photographer.take(u"image"_s);
    galley.press(Qt::Key_Escape);
    galley.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    if (!QTest::qWaitFor([&galley] { return galley.shows("insertSheet"); }, 10'000))
        qFatal("The sheet does not come.");
    QTest::qWait(800);
    galley.find<QListView>("mediaList")->setFocus();
    galley.press(Qt::Key_Down);
    photographer.take(u"insertimage"_s);
    galley.press(Qt::Key_Escape);
}

void takeManyPosts(RealWindow &galley, const Photographer &photographer)
{
    const QList<galley::model::PostId> posts = allPosts(galley);
    addImages(galley, posts.constFirst());
    BulkDesk &desk = galley.window->bulk();
    desk.setPosts(posts);
    desk.chooseTags();
    if (!QTest::qWaitFor([&galley] { return galley.find<QListWidget>("tagList")->count() > 0; }, 10'000))
        qFatal("The tags do not come.");
    photographer.take(u"tags"_s);
    galley.find<TagsSheet>("tagsSheet")->dismiss();
    desk.showMedia();
    QTest::qWait(1500);
    photographer.take(u"media"_s);
    galley.find<MediaSheet>("mediaSheet")->dismiss();
    for (const QString &name : {u"Notes from the Harbour"_s, u"Travels"_s}) {
        galley.library->run([&](galley::model::Library &library) {
            (void)library.addSite({{}, name, galley.folder.filePath(name), u"hugo"_s});
        });
    }
    desk.chooseSite();
    QTest::qWait(500);
    photographer.take(u"move"_s);
    galley.find<SiteSheet>("siteSheet")->dismiss();
    const auto trashed = trashPosts(*galley.library, posts.mid(1));
    desk.showTrash();
    QTest::qWait(500);
    photographer.take(u"trash"_s);
    galley.find<TrashSheet>("trashSheet")->dismiss();
    desk.undo(trashed->step);
    QTest::qWait(1000);
    desk.setPosts(posts.mid(0, 1));
}

void takeAids(RealWindow &galley, const Photographer &photographer)
{
    const auto dismiss = [&galley] { galley.press(Qt::Key_Escape); };
    galley.press(Qt::Key_K, Qt::ControlModifier);
    QTest::qWait(500);
    photographer.take(u"link"_s);
    dismiss();
    galley.window->aids().insertTable();
    photographer.take(u"newtable"_s);
    dismiss();
    galley.window->aids().editSnippets();
    photographer.take(u"snippets"_s);
    dismiss();
    galley.press(Qt::Key_End, Qt::ControlModifier);
    galley.type(u"\n\nOne wheel, two wheels, one wheel :ta"_s);
    photographer.take(u"emoji"_s);
    galley.type(u"da: "_s);
    galley::editor::MarkdownEditor &text = galley.window->paper().editor();
    text.setTextCursor(text.document()->find(u"wheel,"_s));
    galley.press(Qt::Key_Left, Qt::ShiftModifier);
    galley.press(Qt::Key_D, Qt::ControlModifier);
    galley.press(Qt::Key_D, Qt::ControlModifier);
    photographer.take(u"cursors"_s);
    dismiss();
    galley.press(Qt::Key_End, Qt::ControlModifier);
}

/// A Hugo post with math, shortcodes, cards and tasks, in the neutral page.
void takeRichPage(RealWindow &galley, const Photographer &photographer)
{
    const QString folder = galley.folder.filePath(u"tide"_s);
    QDir().mkpath(folder);
    galley.library->run([&](galley::model::Library &library) {
        const auto site = library.addSite({{}, u"Tide tables"_s, folder, u"hugo"_s});
        (void)library.createPost(
            site->id, "---\ntitle: How high the water comes\ndate: 2026-11-02\ntags: [sea]\n---\n\n"
                      "The moon pulls with $F = G\\frac{m_1 m_2}{r^2}$, and twice a day the harbour knows it:\n\n"
                      "$$\n\\eta(t) = \\sum_{i=1}^{n} A_i \\cos(\\omega_i t + \\varphi_i)\n$$\n\n"
                      "{{< note >}}\nHeights are *above the chart's zero*, not above the sea.\n{{< /note >}}\n\n"
                      "- [x] Read the gauge\n- [ ] Compare with the table\n\n"
                      "https://www.youtube.com/watch?v=tides\n\n"
                      "```python\ndef height(t, parts):  # metres\n    return sum(a * cos(w * t + p) for a, w, p in "
                      "parts)\n```\n\n"
                      "Next week: {{< map \"harbour\" >}} and $\\wrong$.\n");
    });
    galley.window->refresh();
    QTest::qWait(1500);
    const auto posts = galley.library->with([](galley::model::Library &library) { return library.posts(); });
    for (const galley::model::PostSummary &post : *posts) {
        if (post.fields.title.startsWith(u"How high"_s))
            galley.window->openPost().open(post.id);
    }
    if (!galley.pageBecomes(u"document.querySelectorAll('.katex').length === 2"_s))
        qFatal("The formulas do not come.");
    photographer.take(u"page"_s);
    for (const galley::model::PostSummary &post : *posts) {
        if (!post.fields.title.startsWith(u"How high"_s))
            galley.window->openPost().open(post.id);
    }
    QTest::qWait(1500);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    ScratchRepository::isolate();
    RealWindow galley;
    const Photographer photographer(galley, folder);
    if (!QTest::qWaitFor([&galley] { return galley.shows("sampleSiteButton"); }, 20'000))
        qFatal("There is no welcome.");
    photographer.take(u"welcome"_s);

    galley.click("sampleSiteButton");
    if (!QTest::qWaitFor([&galley] { return galley.shows("postList"); }, 30'000))
        qFatal("There is no sample site.");
    choosePost(galley, 1);
    if (!galley.pageBecomes(u"!!document.querySelector('table')"_s))
        qFatal("The page does not come.");
    if (application.arguments().value(2) == "modes"_L1) { // Those alone, while one works on them.
        takeModes(galley, photographer);
        return 0;
    }
    if (application.arguments().value(2) == "text"_L1) {
        takeWriting(galley, photographer);
        return 0;
    }
    if (application.arguments().value(2) == "back"_L1) {
        takeBack(galley, photographer);
        return 0;
    }
    if (application.arguments().value(2) == "step"_L1) {
        takeStep(galley, photographer);
        return 0;
    }
    if (application.arguments().value(2) == "signin"_L1) {
        takeSignIn(galley, photographer);
        return 0;
    }
    if (application.arguments().value(2) == "publish"_L1) {
        takePublish(galley, photographer);
        return 0;
    }
    photographer.take(u"writing"_s);
    takeCheck(galley, photographer);

    takeRichPage(galley, photographer);
    galley.click("bodyEditor");
    galley.press(Qt::Key_H, Qt::ControlModifier);
    galley.type(u"the"_s);
    photographer.take(u"find"_s);
    galley.press(Qt::Key_Escape);
    galley.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    galley.type(u"p"_s);
    photographer.take(u"palette"_s);
    galley.press(Qt::Key_Escape);
    takeAids(galley, photographer);
    galley.press(Qt::Key_End, Qt::ControlModifier);
    galley.type(u" It was shaped like a ship's wheel.\n\nhttps://twitter.com/galley/status/42"_s);
    QTest::qWait(1500);
    galley.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    photographer.take(u"details"_s);
    galley.click("inspectorAsText");
    photographer.take(u"frontmatter"_s);
    galley.click("inspectorAsText");
    galley.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    galley.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    if (!QTest::qWaitFor([&galley] { return galley.shows("historyList"); }, 20'000))
        qFatal("There is no history.");
    galley.press(Qt::Key_Down);
    photographer.take(u"history"_s);
    galley.press(Qt::Key_Escape);
    takeManyPosts(galley, photographer);
    takeImages(galley, photographer);
    galley.click("publishButton");
    if (!QTest::qWaitFor([&galley] { return galley.find<QPushButton>("publishConfirm")->isEnabled(); }, 30'000))
        qFatal("There is nothing to publish.");
    photographer.take(u"publish"_s);
    galley.press(Qt::Key_Escape);
    takeBack(galley, photographer);
    takeModes(galley, photographer);
    takeWriting(galley, photographer);
    takeSignIn(galley, photographer);
    takeStep(galley, photographer);
    takePublish(galley, photographer);
    return 0;
}
