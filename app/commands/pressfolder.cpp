// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/pressfolder.h"

#include "publish/press/press.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PressFolder", text); }

} // namespace

Result<QString> pressFolder(const QString &word, const CommandContext &context)
{
    const QString folder = QFileInfo(context.folder, word).canonicalFilePath();
    if (!folder.isEmpty() && QFileInfo::exists(folder + u'/' + QLatin1String(publish::Press::settingsFile)))
        return folder;
    const Result<QByteArray> sites = context.ask({u"site"_s, u"list"_s, u"--json"_s});
    const QJsonArray known = sites ? QJsonDocument::fromJson(*sites).array() : QJsonArray();
    for (const QJsonValue &site : known) {
        if (site["name"_L1].toString() == word)
            return site["folder"_L1].toString();
    }
    return std::unexpected(Error{tr("There is no Press site “%1”.").arg(word),
                                 tr("Name its folder, the one with galley.toml, or its name in the library."),
                                 {}});
}

} // namespace galley::app
