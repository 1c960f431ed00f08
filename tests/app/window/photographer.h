// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "realwindow.h"

#include <QDir>
#include <QPixmap>
#include <QScreen>

namespace galley::app {

/// Takes pictures of the real window, light and dark.
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
            const QString end = QLatin1StringView(dark ? "-dark.png" : "-light.png");
            const QString file = QDir(m_folder).filePath(name + end);
            if (!picture.save(file))
                qFatal("“%s” cannot be written.", qPrintable(file));
        }
        m_galley.window->setAppearance(Appearance::Choice::Light);
    }

private:
    RealWindow &m_galley;
    QString m_folder;
};

/// The ways to see the text, and the settings. `galley` shows a post.
void takeModes(RealWindow &galley, const Photographer &photographer);

/// What is written: cards, front matter, tables, numbers, long runs.
void takeWriting(RealWindow &galley, const Photographer &photographer);
/// The check of the site: nothing found, much found, and a place that it leads to.
void takeCheck(RealWindow &galley, const Photographer &photographer);

/// A publish that is taken back, and a time to publish at. `galley` shows a post.
void takeBack(RealWindow &galley, const Photographer &photographer);

/// The publish sheet in all its states, and what was published.
void takePublish(RealWindow &galley, const Photographer &photographer);

/// A site that is opened, and two texts of one post that are compared.
void takeStep(RealWindow &galley, const Photographer &photographer);

/// What git asks for, and the way to a remote.
void takeSignIn(RealWindow &galley, const Photographer &photographer);

} // namespace galley::app
