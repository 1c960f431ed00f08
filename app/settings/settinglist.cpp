// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings/settinglist.h"

#include "editor/media/tidyimage.h"
#include "editor/text/modes/textlook.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

using enum Setting::Type;

QString tr(const char *text) { return QCoreApplication::translate("SettingList", text); }

QList<Setting> writingSettings()
{
    using Look = editor::TextLook;
    const Look look;
    return {
        {u"editor/darkTheme"_s, Text, QString(), tr("colours of Markdown and code on dark paper; empty: Galley's own")},
        {u"editor/emojiNames"_s, Switch, false, tr("turn :names: into emoji while typing")},
        {u"editor/family"_s, Text, QString(), tr("letters of the text; empty: the desktop's serif")},
        {u"editor/focus"_s,
         Choice,
         0,
         tr("what of the text is not veiled"),
         0,
         0,
         {u"everything"_s, u"paragraph"_s, u"sentence"_s}},
        {u"editor/lightTheme"_s, Text, QString(),
         tr("colours of Markdown and code on light paper; empty: Galley's own")},
        {u"editor/lineHeight"_s, Fraction, look.lineHeight, tr("height of a line, in letters"), Look::leastLineHeight,
         Look::mostLineHeight},
        {u"editor/measure"_s, Number, look.measure, tr("width of the column, in characters"), Look::leastMeasure,
         Look::mostMeasure},
        {u"editor/size"_s, Number, look.sizePx, tr("size of the letters, in pixels"), Look::leastSizePx,
         Look::mostSizePx},
        {u"editor/smartQuotes"_s, Switch, false, tr("turn straight quotes into curly ones while typing")},
        {u"editor/snippets"_s, Text, QString(), tr("abbreviations and what they become, as JSON")},
        {u"editor/spelling"_s, List, QStringList(),
         tr("dictionaries, such as en_US, de_DE; as the desktop when never set")},
        {u"editor/typewriter"_s, Switch, false, tr("keep the line that is written in the middle")},
        {u"editor/zoom"_s, Number, look.zoomPercent, tr("zoom of the letters, in percent"), Look::leastZoomPercent,
         Look::mostZoomPercent}};
}

QList<Setting> otherSettings()
{
    const editor::ImageTidying images;
    constexpr double mostPx = 100'000;
    return {
        {u"images/keepPlace"_s, Switch, images.keepPlace, tr("leave in an image where it was taken")},
        {u"images/longestSidePx"_s, Number, images.longestSidePx, tr("scale larger images to this; 0: never"), 0,
         mostPx},
        {u"images/quality"_s, Number, images.qualityPercent, tr("quality of what is encoded anew, in percent"), 1, 100},
        {u"images/webp"_s, Switch, images.toWebp, tr("convert images to WebP where that makes them smaller")},
        {u"preview/remoteImages/*"_s, Switch, false,
         tr("load images from other servers in the preview of a site, by its id")},
        {u"preview/width"_s, Number, 0, tr("width of the previewed page, in pixels; 0: that of the pane"), 0, mostPx},
        {u"shortcuts/*"_s, Text, QString(), tr("keys of an action, such as Ctrl+Alt+P; by its place in the menus")},
        {u"window/appearance"_s, Choice, 0, tr("colours of the window"), 0, 0, {u"system"_s, u"light"_s, u"dark"_s}},
        {u"window/fullScreenPreview"_s, Switch, false, tr("show the preview beside the text in full screen too")},
        {u"window/language"_s, Text, QString(),
         tr("language of the program, such as de; empty: that of the desktop; holds from the next start")},
        {u"window/outline"_s, Switch, false, tr("show the outline")}};
}

/// What the settings file keeps for what the author wrote; not valid when it does not fit.
QVariant stored(const Setting &setting, const QString &text)
{
    bool isNumber = true;
    switch (setting.type) {
    case Switch:
        if (text == "on"_L1 || text == "true"_L1)
            return true;
        return text == "off"_L1 || text == "false"_L1 ? QVariant(false) : QVariant();
    case Choice: {
        const qsizetype place = setting.choices.indexOf(text);
        return place < 0 ? QVariant() : QVariant(int(place));
    }
    case Number:
    case Fraction: {
        const double number = setting.type == Number ? text.toInt(&isNumber) : text.toDouble(&isNumber);
        const bool fits = isNumber && number >= setting.least && number <= setting.most;
        if (!fits)
            return {};
        return setting.type == Number ? QVariant(int(number)) : QVariant(number);
    }
    case List: {
        QStringList items = text.split(u',', Qt::SkipEmptyParts);
        for (QString &item : items)
            item = item.trimmed();
        return items;
    }
    case Text:
        break;
    }
    return text;
}

} // namespace

const QList<Setting> &settingList()
{
    static const QList<Setting> all = writingSettings() + otherSettings();
    return all;
}

Result<Setting> findSetting(const QString &key)
{
    for (const Setting &setting : settingList()) {
        const bool isFamily = setting.key.endsWith(u'*') && key.size() >= setting.key.size() &&
                              key.startsWith(QStringView(setting.key).chopped(1)) && !key.endsWith(u'*');
        if (setting.key == key || isFamily)
            return setting;
    }
    return std::unexpected(
        Error{tr("There is no setting “%1”.").arg(key), tr("“galley config” lists all of them."), {}});
}

QString valueOf(const Setting &setting, const QString &key)
{
    const QVariant value = QSettings().value(key, setting.usual);
    switch (setting.type) {
    case Switch:
        return value.toBool() ? u"on"_s : u"off"_s;
    case Choice:
        return setting.choices.value(value.toInt(), setting.choices.first());
    case List:
        return value.toStringList().join(u", "_s);
    case Number:
    case Fraction:
    case Text:
        break;
    }
    return value.toString();
}

bool isChosen(const QString &key) { return QSettings().contains(key); }

Result<> choose(const Setting &setting, const QString &key, const QString &text)
{
    const QVariant value = stored(setting, text);
    if (!value.isValid()) {
        return std::unexpected(
            Error{tr("“%1” cannot be “%2”.").arg(key, text), tr("It can be %1.").arg(rangeOf(setting)), {}});
    }
    QSettings settings;
    settings.setValue(key, value);
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return std::unexpected(Error{
        tr("The settings cannot be written."), tr("Check that you may write to “%1”.").arg(settings.fileName()), {}});
}

void chooseUsual(const QString &key) { QSettings().remove(key); }

QString rangeOf(const Setting &setting)
{
    switch (setting.type) {
    case Switch:
        return tr("on or off");
    case Choice:
        return setting.choices.join(u", "_s);
    case Number:
    case Fraction:
        return tr("a number from %1 to %2").arg(setting.least).arg(setting.most);
    case List:
        return tr("words with commas between them");
    case Text:
        break;
    }
    return tr("any text");
}

} // namespace galley::app
