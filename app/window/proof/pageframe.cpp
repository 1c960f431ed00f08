// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/proof/pageframe.h"

#include "publish/press/press.h"

#include <QFile>

namespace galley::app {

using namespace publish;

namespace {

PressSettings settingsOf(const model::Site &site)
{
    PressSettings neutral;
    neutral.title = site.name;
    QFile file(site.folder + u'/' + QString::fromLatin1(Press::settingsFile));
    if (site.kind != QStringLiteral("press") || !file.open(QIODevice::ReadOnly))
        return neutral;
    return PressSettings::parse(file.readAll(), themesIn(site.folder))
        .value_or(neutral); // Publishing says what is wrong with the settings.
}

} // namespace

PageFrame withOwnSheets(PageFrame frame)
{
    // Ours come before the page's own, which so win.
    static constexpr QByteArrayView sheets = "<link rel=\"stylesheet\" href=\"galley-page:/frame/katex/katex.min.css\">"
                                             "<link rel=\"stylesheet\" href=\"galley-page:/frame/galley/page.css\">";
    const qsizetype head = frame.before.indexOf("<head");
    if (head >= 0)
        frame.before.insert(frame.before.indexOf('>', head) + 1, sheets);
    return frame;
}

PageFrame pageFrame(const model::Site &site, const model::PostFields &fields)
{
    const Press::Frame frame = Press(settingsOf(site)).frame(fields);
    return withOwnSheets({frame.before, frame.after});
}

} // namespace galley::app
