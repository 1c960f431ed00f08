// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/aids/snippetsettings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr auto settingsKey = "editor/snippets"_L1;

QString tr(const char *text) { return QCoreApplication::translate("SnippetSettings", text); }

QList<editor::Snippet> firstSnippets()
{
    return {{tr("Code block"), u"code"_s, u"```${1:text}\n${selection}$0\n```"_s},
            {tr("Details to unfold"), u"details"_s,
             u"<details>\n<summary>${1:More}</summary>\n\n${selection}$0\n\n</details>"_s},
            {tr("Image"), u"img"_s, u"![${1:What it shows}](${2:address})$0"_s},
            {tr("Note"), u"note"_s, u"> **${1:Note}:** ${selection}$0"_s},
            {tr("Today's date"), u"today"_s, u"${date}"_s}};
}

} // namespace

QList<editor::Snippet> keptSnippets()
{
    const QSettings settings;
    if (!settings.contains(settingsKey))
        return firstSnippets();
    QList<editor::Snippet> snippets;
    for (const QJsonValue value : QJsonDocument::fromJson(settings.value(settingsKey).toByteArray()).array()) {
        const QJsonObject object = value.toObject();
        snippets.append({object.value(u"name"_s).toString(), object.value(u"trigger"_s).toString(),
                         object.value(u"body"_s).toString()});
    }
    return snippets;
}

void keepSnippets(const QList<editor::Snippet> &snippets)
{
    QJsonArray array;
    for (const editor::Snippet &snippet : snippets)
        array.append(
            QJsonObject{{u"name"_s, snippet.name}, {u"trigger"_s, snippet.trigger}, {u"body"_s, snippet.body}});
    QSettings().setValue(settingsKey, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace galley::app
