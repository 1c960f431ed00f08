// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/bulk/bulkedits.h"
#include "app/window/aids/writingaids.h"
#include "app/window/bulk/bulkdesk.h"
#include "app/window/bulk/sitesheet.h"
#include "app/window/bulk/tagssheet.h"
#include "app/window/bulk/trashsheet.h"
#include "app/window/media/mediasheet.h"
#include "realwindow.h"
#include "tests/support/scratchrepository.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QTest>

/// Takes pictures of the real window, light and dark, into the folder that is named. For the README, and to be looked
/// at.
using namespace Qt::Literals::StringLiterals;
using namespace galley::app;

namespace {

class Photographer
{
public:
    Photographer(RealWindow &galley, const QString &folder)
        : m_galley(galley)
        , m_folder(folder)
    {
    }

    void take(const QString &name) const
    {
        for (const bool dark : {false, true}) {
            m_galley.window->setAppearance(dark ? Appearance::Choice::Dark : Appearance::Choice::Light);
            QTest::qWait(1200); // The page follows with its next frame.
            const QPixmap picture = m_galley.window->screen()->grabWindow(m_galley.window->winId());
            const QString file = QDir(m_folder).filePath(name + (dark ? u"-dark.png"_s : u"-light.png"_s));
            if (!picture.save(file))
                qFatal("“%s” cannot be written.", qPrintable(file));
        }
        m_galley.window->setAppearance(Appearance::Choice::Light);
    }

private:
    RealWindow &m_galley;
    QString m_folder;
};

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
    editor::MarkdownEditor &text = galley.window->paper().editor();
    text.setTextCursor(text.document()->find(u"wheel,"_s));
    galley.press(Qt::Key_Left, Qt::ShiftModifier);
    galley.press(Qt::Key_D, Qt::ControlModifier);
    galley.press(Qt::Key_D, Qt::ControlModifier);
    photographer.take(u"cursors"_s);
    dismiss();
    galley.press(Qt::Key_End, Qt::ControlModifier);
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
    photographer.take(u"writing"_s);

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
    galley.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    galley.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    if (!QTest::qWaitFor([&galley] { return galley.shows("historyList"); }, 20'000))
        qFatal("There is no history.");
    galley.press(Qt::Key_Down);
    photographer.take(u"history"_s);
    galley.press(Qt::Key_Escape);
    takeManyPosts(galley, photographer);
    galley.click("publishButton");
    if (!QTest::qWaitFor([&galley] { return galley.find<QPushButton>("publishConfirm")->isEnabled(); }, 30'000))
        qFatal("There is nothing to publish.");
    photographer.take(u"publish"_s);
    return 0;
}
