// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/writing/writingsettings.h"

#include "app/window/paper/paper.h"
#include "editor/text/modes/editormodes.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int zoomStepPercent = 10;

} // namespace

WritingSettings::WritingSettings(Paper &paper)
    : QObject(&paper)
    , m_paper(paper)
{
    connect(&paper.editor().modes(), &editor::EditorModes::zoomRequested, this, &WritingSettings::zoomBy);
    read();
    apply();
}

void WritingSettings::read()
{
    const QSettings settings;
    const editor::TextLook usual;
    m_look.family = settings.value("editor/family"_L1).toString();
    m_look.sizePx = settings.value("editor/size"_L1, usual.sizePx).toInt();
    m_look.measure = settings.value("editor/measure"_L1, usual.measure).toInt();
    m_look.lineHeight = settings.value("editor/lineHeight"_L1, usual.lineHeight).toDouble();
    m_look.zoomPercent = settings.value("editor/zoom"_L1, usual.zoomPercent).toInt();
    m_look = m_look.withinLimits();
    m_themes = {settings.value("editor/lightTheme"_L1).toString(), settings.value("editor/darkTheme"_L1).toString()};
    editor::EditorModes &modes = m_paper.editor().modes();
    const int focus = settings.value("editor/focus"_L1).toInt();
    modes.focus().setFocus(editor::Focus(qBound(0, focus, int(editor::Focus::Sentence))));
    m_paper.setVeiled(modes.focus().focus() != editor::Focus::Everything);
    modes.typewriter().setOn(settings.value("editor/typewriter"_L1).toBool());
}

void WritingSettings::apply()
{
    m_paper.editor().modes().setLook(m_look);
    m_paper.editor().setThemes(m_themes);
    m_paper.applyAppearance(); // The title is set in the same letters.
}

void WritingSettings::setLook(const editor::TextLook &look)
{
    m_look = look.withinLimits();
    QSettings settings;
    settings.setValue("editor/family"_L1, m_look.family);
    settings.setValue("editor/size"_L1, m_look.sizePx);
    settings.setValue("editor/measure"_L1, m_look.measure);
    settings.setValue("editor/lineHeight"_L1, m_look.lineHeight);
    settings.setValue("editor/zoom"_L1, m_look.zoomPercent);
    apply();
    Q_EMIT changed();
}

void WritingSettings::zoomBy(int steps)
{
    editor::TextLook look = m_look;
    look.zoomPercent = steps == 0 ? 100 : look.zoomPercent + steps * zoomStepPercent;
    setLook(look);
}

editor::Focus WritingSettings::focus() const { return m_paper.editor().modes().focus().focus(); }

void WritingSettings::setFocus(editor::Focus focus)
{
    QSettings().setValue("editor/focus"_L1, int(focus));
    m_paper.editor().modes().focus().setFocus(focus);
    m_paper.setVeiled(focus != editor::Focus::Everything);
    Q_EMIT changed();
}

bool WritingSettings::isTypewriter() const { return m_paper.editor().modes().typewriter().isOn(); }

void WritingSettings::setTypewriter(bool on)
{
    QSettings().setValue("editor/typewriter"_L1, on);
    m_paper.editor().modes().typewriter().setOn(on);
    Q_EMIT changed();
}

void WritingSettings::setThemes(const editor::HighlightThemes &themes)
{
    m_themes = themes;
    QSettings settings;
    settings.setValue("editor/lightTheme"_L1, themes.light);
    settings.setValue("editor/darkTheme"_L1, themes.dark);
    m_paper.editor().setThemes(themes);
    Q_EMIT changed();
}

bool WritingSettings::showsPreviewInFullScreen() const
{
    return QSettings().value("window/fullScreenPreview"_L1).toBool();
}

void WritingSettings::setPreviewInFullScreen(bool shown)
{
    QSettings().setValue("window/fullScreenPreview"_L1, shown);
    Q_EMIT changed();
}

} // namespace galley::app
