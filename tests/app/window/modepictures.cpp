// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/settings/settingssheet.h"
#include "app/window/writing/deskmodes.h"
#include "app/window/writing/writingsettings.h"
#include "editor/text/modes/editormodes.h"
#include "photographer.h"

#include <QLineEdit>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

const QString text =
    uR"(The tide tables of **1911** hang in the hall, and *nobody* has turned the page since. They are ~~wrong~~ no longer right, but they are `beautiful`, as [the keeper](https://example.org/keeper) used to say.

# The lamp

It burned paraffin until the war. Two men wound the clockwork every four hours. Then the cable came.

> A light that nobody tends is only a lamp.

## How it turns

- [x] oil the bearing
- [ ] wind the clockwork
1. first the brake
2. then the crank

{{< figure src="lamp.jpg" alt="The lamp" >}}

```cpp
/// Turns the lamp by one step.
double turn(double angle)
{
    return angle + 360.0 / stepsPerTurn; // It never stops.
}
```

## What it costs

| Year | Paraffin | Hours |
| ---- | -------: | ----: |
| 1910 |      420 |  3900 |
| 1911 |      402 |  3870 |

<aside class="note">A note in <em>HTML</em>.</aside>

{% include gallery.html %} and a foot note.[^1]

[^1]: In the keeper's own hand.

# The keeper

He wrote every evning, in pencil, on the back of the charts.
)"_s;

} // namespace

void takeModes(RealWindow &galley, const Photographer &photographer)
{
    editor::MarkdownEditor &editor = galley.window->paper().editor();
    DeskModes &modes = galley.window->modes();
    editor.setFocus();
    editor.selectAll();
    editor.insertPlainText(text);
    modes.toggleOutline();
    editor.setFocus();
    editor.goToLine(0);
    QTest::qWait(2000);
    photographer.take(u"outline"_s);
    editor.goToLine(12);
    photographer.take(u"highlighting"_s);
    editor.modes().folding().foldAll();
    photographer.take(u"folded"_s);
    editor.modes().folding().unfoldAll();
    modes.toggleOutline();

    editor.setTextCursor(editor.document()->find(u"clockwork every"_s));
    modes.writing().setFocus(editor::Focus::Sentence);
    modes.writing().setTypewriter(true);
    modes.toggleFullScreen();
    QTest::qWait(1000);
    galley.press(Qt::Key_Left);
    photographer.take(u"full-screen"_s);
    modes.toggleFullScreen();
    modes.writing().setTypewriter(false);
    modes.writing().setFocus(editor::Focus::Paragraph);
    photographer.take(u"focus"_s);
    modes.writing().setFocus(editor::Focus::Everything);
    for (const QString &page : {u"Writing"_s, u"Look"_s, u"Spelling"_s, u"Shortcuts"_s}) {
        openSettings(*galley.window, page);
        QTest::qWait(300);
        photographer.take(u"settings-"_s + page.toLower());
        galley.window->findChild<SettingsSheet *>()->dismiss();
        QTest::qWait(100);
    }
}

} // namespace galley::app
