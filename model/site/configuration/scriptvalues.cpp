// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/configuration/scriptvalues.h"

#include "model/site/configuration/configuration.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestScriptBytes = qint64(1) << 20;

QString readFirst(const QDir &siteFolder, const QStringList &names)
{
    static const QRegularExpression comment(u"^[ \\t]*(#|//).*$"_s, QRegularExpression::MultilineOption);
    for (const QString &name : names) {
        QFile file(siteFolder.filePath(name));
        if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.read(largestScriptBytes)).remove(comment);
    }
    return {};
}

} // namespace

QString readScript(const QDir &siteFolder, const QStringList &names)
{
    const QString key = u"script\n"_s + siteFolder.path() + u'\n' + names.join(u'\n');
    return ConfigurationScope::kept(key, [&] { return QVariant(readFirst(siteFolder, names)); }).toString();
}

QString textInScript(const QString &script, const QString &name)
{
    const QRegularExpression value(
        uR"((?:^|[\s,{(])["']?%1["']?\s*[:=]\s*(["'])([^"'\n\\]*)\1)"_s.arg(QRegularExpression::escape(name)));
    return value.match(script).captured(2);
}

QStringList textsInScript(const QString &script, const QString &name)
{
    const QRegularExpression list(
        uR"((?:^|[\s,{(])["']?%1["']?\s*[:=]\s*[\[(]([^\])]*)[\])])"_s.arg(QRegularExpression::escape(name)));
    static const QRegularExpression quoted(uR"((["'])([^"'\n\\]*)\1)"_s);
    QStringList texts;
    if (const QRegularExpressionMatch match = list.match(script); match.hasMatch()) {
        for (auto words = quoted.globalMatch(match.captured(1)); words.hasNext();)
            texts.append(words.next().captured(2));
    } else if (const QString text = textInScript(script, name); !text.isEmpty()) {
        texts.append(text);
    }
    return texts;
}

QString blockInScript(const QString &script, const QString &name)
{
    const QRegularExpression opening(
        uR"((?:^|[\s,{(])["']?%1["']?\s*[:=]\s*\{)"_s.arg(QRegularExpression::escape(name)));
    const QRegularExpressionMatch match = opening.match(script);
    if (!match.hasMatch())
        return {};
    int depth = 1;
    for (qsizetype place = match.capturedEnd(); place < script.size(); ++place) {
        depth += script.at(place) == u'{' ? 1 : (script.at(place) == u'}' ? -1 : 0);
        if (depth == 0)
            return script.sliced(match.capturedEnd(), place - match.capturedEnd());
    }
    return {};
}

bool needsPackage(const QDir &siteFolder, const QString &package)
{
    const QVariantMap manifest = readConfiguration(siteFolder, {u"package.json"_s}).value_or(QVariantMap());
    const QStringList lists{u"dependencies"_s, u"devDependencies"_s};
    return std::ranges::any_of(lists,
                               [&](const QString &list) { return manifest.value(list).toMap().contains(package); });
}

} // namespace galley::model
