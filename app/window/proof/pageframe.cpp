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
    return PressSettings::parse(file.readAll()).value_or(neutral); // Publishing says what is wrong with the settings.
}

/// Ours come before the page's own, which so win.
QByteArray withOwnSheets(QByteArray before)
{
    static constexpr QByteArrayView sheets = "<link rel=\"stylesheet\" href=\"galley-page:/frame/katex/katex.min.css\">"
                                             "<link rel=\"stylesheet\" href=\"galley-page:/frame/galley/page.css\">";
    const qsizetype head = before.indexOf("<head");
    const qsizetype at = head < 0 ? -1 : before.indexOf('>', head) + 1;
    return at > 0 ? before.insert(at, sheets) : before;
}

} // namespace

PageFrame pageFrame(const model::Site &site, const model::PostFields &fields)
{
    const Press::Frame frame = Press(settingsOf(site)).frame(fields);
    return {withOwnSheets(frame.before), frame.after};
}

} // namespace galley::app
