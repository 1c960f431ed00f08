// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/paper.h"
#include "app/window/rail/rail.h"
#include "app/window/site/stepdesk.h"
#include "photographer.h"
#include "tests/support/scratchrepository.h"

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
    QTest::qWait(2000);
    makeConflict(galley, site, id);
    await([&] { return galley.window->openPost().post().state == model::PostState::Conflict; },
          "There is no conflict.");
    photographer.take(u"camein"_s);
    galley.window->steps().compare();
    await([&] { return galley.shows("conflictSheet"); }, "There is no sheet.");
    photographer.take(u"conflict"_s);
    galley.press(Qt::Key_Escape);
}

} // namespace galley::app
