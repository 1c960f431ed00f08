// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/bulk/bulkdesk.h"
#include "app/window/paper/paper.h"
#include "app/window/rail/rail.h"
#include "app/window/site/sitedesk.h"
#include "app/window/site/stepdesk.h"
#include "photographer.h"
#include "tests/support/scratchrepository.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

const QByteArray keeper =
    "---\ntitle: The keeper of the lamp\ndate: 2026-10-04\ntags: [lighthouse, people]\n---\n\n"
    "He wrote every evening, in pencil, on the back of the charts. Nobody asked him to, and nobody read it until the "
    "lamp was put out.\n\n"
    "The tide tables of 1911 hang in the hall still. They are no longer right, but they are beautiful.\n\n"
    "On Sundays the boat came, with paraffin, flour and the papers of last week.\n";

void await(const std::function<bool()> &isSo, const char *what)
{
    if (!QTest::qWaitFor(isSo, 20'000))
        qFatal("%s", what);
}

QByteArray with(QByteArray text, const QByteArray &before, const QByteArray &after)
{
    return text.replace(before, after);
}

/// Two quarrels of one post: its title, and a paragraph.
void makeConflict(RealWindow &galley, const ScratchRepository &site, const model::PostId &id)
{
    galley.library->run([&](model::Library &library) {
        QByteArray mine = with(keeper, "The keeper of the lamp", "The keeper and his pencil");
        mine = with(mine, "hang in the hall still. They are no longer right, but they are beautiful.",
                    "hang in the hall still, and nobody has turned the page since.");
        (void)library.saveSource(id, mine);
    });
    QByteArray theirs = with(keeper, "The keeper of the lamp", "The last keeper");
    theirs = with(theirs, "They are no longer right, but they are beautiful.",
                  "They are wrong by now, but they are beautiful, and we keep them under glass.");
    theirs = with(theirs, "tags: [lighthouse, people]", "tags: [lighthouse, people, sea]");
    site.write(u"content/posts/keeper.md"_s, theirs);
}

/// The settings of the site, and the changes of all its posts.
void takeSite(RealWindow &galley, const Photographer &photographer)
{
    SiteDesk &desk = galley.window->siteDesk();
    desk.showSettings();
    await([&] { return galley.find<QListWidget>("contentFolders")->count() > 0; }, "There are no folders.");
    galley.click("foldersChosen");
    photographer.take(u"sitesettings"_s);
    galley.press(Qt::Key_Escape);
    const auto isLooked = [&] { return galley.find<QTreeWidget>("changedPosts")->topLevelItemCount() > 0; };
    desk.renameLabels();
    await([&] { return galley.find<QListWidget>("labelList")->count() > 1; }, "There are no tags.");
    galley.find<QListWidget>("labelList")->item(1)->setCheckState(Qt::Checked);
    galley.find<QLineEdit>("labelName")->setText(u"the sea"_s);
    await(isLooked, "No post would be changed.");
    photographer.take(u"labels"_s);
    galley.press(Qt::Key_Escape);
    desk.changeField();
    galley.find<QComboBox>("fieldName")->setCurrentText(u"author"_s);
    galley.find<QLineEdit>("fieldValue")->setText(u"Ada Lovelace"_s);
    await(isLooked, "No post would be changed.");
    photographer.take(u"field"_s);
    galley.press(Qt::Key_Escape);
    desk.changeLinks();
    galley.click("linkReference");
    QTest::qWait(1500);
    photographer.take(u"links"_s);
    galley.press(Qt::Key_Escape);
    galley.window->bulk().renameTo(u"the-last-keeper"_s);
    await([&] { return galley.shows("renameSheet"); }, "There is no sheet.");
    photographer.take(u"rename"_s);
    galley.press(Qt::Key_Escape);
}

} // namespace

void takeStep(RealWindow &galley, const Photographer &photographer)
{
    const ScratchRepository site;
    site.write(u"hugo.toml"_s, "title = \"Notes from the Harbour\"\nbaseURL = \"https://example.org/\"\n");
    site.write(u"content/posts/keeper.md"_s, keeper);
    site.write(u"content/posts/old-scan.md"_s, "\xFF\xFE scanned");
    site.write(u"content/posts/half.md"_s, "---\ntitle: [Half a head\n---\n\nThis one lost its bracket.\n");
    for (int number = 1; number <= 24; ++number) {
        site.write(u"content/posts/tide-%1.md"_s.arg(number),
                   "---\ntitle: Tide no. " + QByteArray::number(number) + "\ndate: 2026-09-" +
                       QByteArray::number(number).rightJustified(2, '0') + "\ntags: [sea]\n---\n\nWater number " +
                       QByteArray::number(number * 7919) + " came and went, as water " +
                       QByteArray::number(number * 104729) + " does.\n");
    }
    site.commitAll(u"Posts"_s);
    galley.window->steps().openSite(site.folder());
    await([&] { return galley.shows("skippedList"); }, "The site is not opened.");
    photographer.take(u"opened"_s);
    galley.click("siteReportClose");
    await([&] { return galley.window->rail().posts().rowCount() > 20; }, "There are no posts.");
    const model::PostId id = galley.library->with([&](model::Library &library) {
        const auto post = library.postAt(galley.window->rail().site().id, u"content/posts/keeper.md"_s);
        return post && *post ? (*post)->id : model::PostId();
    });
    galley.window->openPost().open(id);
    await([&] { return galley.window->openPost().post().id == id; }, "The post is not open.");
    makeConflict(galley, site, id);
    const auto isInConflict = [&] {
        return galley.library->with([&](model::Library &library) {
            const auto post = library.post(id);
            return post && post->state == model::PostState::Conflict;
        });
    };
    await(
        [&] {
            galley.window->steps().look(); // A look that was under way may have read the file before it was written.
            return isInConflict();
        },
        "There is no conflict.");
    galley.window->openPost().close();
    galley.window->openPost().open(id);
    await([&] { return galley.window->openPost().post().state == model::PostState::Conflict; },
          "The conflict is not shown.");
    photographer.take(u"camein"_s);
    galley.window->steps().compare();
    await([&] { return galley.shows("conflictSheet"); }, "There is no sheet.");
    photographer.take(u"conflict"_s);
    galley.press(Qt::Key_Escape);
    takeSite(galley, photographer);
}

} // namespace galley::app
