// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editor/text/focus/focusveil.h"
#include "editor/text/highlightthemes.h"
#include "editor/text/modes/textlook.h"

#include <QObject>

namespace galley::app {

class Paper;

/// How the author wants to write: type and size, column, focus, typewriter, themes. Read back at start, kept and
/// applied as soon as one of them is another.
class WritingSettings : public QObject
{
    Q_OBJECT

public:
    explicit WritingSettings(Paper &paper);

    const editor::TextLook &look() const { return m_look; }
    void setLook(const editor::TextLook &look);
    void zoomBy(int steps); ///< 0: back to the size itself.

    editor::Focus focus() const;
    void setFocus(editor::Focus focus);
    bool isTypewriter() const;
    void setTypewriter(bool on);

    const editor::HighlightThemes &themes() const { return m_themes; }
    void setThemes(const editor::HighlightThemes &themes);

    bool showsPreviewInFullScreen() const;
    void setPreviewInFullScreen(bool shown);

    Paper &paper() { return m_paper; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void apply();

    Paper &m_paper;
    editor::TextLook m_look;
    editor::HighlightThemes m_themes;
};

} // namespace galley::app
