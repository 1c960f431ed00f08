// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/themes/themechoice.h"

#include "publish/press/press.h"
#include "publish/press/themes/themesettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Theme", text); }

Result<AvailableTheme> described(const QString &name, const ThemeFiles &files, bool isOwn)
{
    const Result<ThemeDescription> read = ThemeDescription::read(files, name);
    if (!read)
        return std::unexpected(read.error());
    return AvailableTheme{name, read->name, read->description, isOwn};
}

Error noTheme(const QString &name)
{
    return {tr("Galley brings no theme “%1” along.").arg(name),
            tr("These are there: %1.").arg(builtInThemes().join(u", "_s)),
            {}};
}

Error cannotWrite(const QString &path, const QString &reason)
{
    return {tr("“%1” cannot be written.").arg(path), tr("Check that it is yours and that the disk is not full."),
            reason};
}

} // namespace

Result<QList<AvailableTheme>> availableThemes(const QString &siteFolder)
{
    QList<AvailableTheme> all;
    const auto add = [&all](const QString &name, const ThemeFiles &files, bool isOwn) -> Result<> {
        const Result<AvailableTheme> theme = described(name, files, isOwn);
        if (!theme)
            return std::unexpected(theme.error());
        all.append(*theme);
        return {};
    };
    const QDir own(siteFolder + u'/' + QLatin1String(themesFolder));
    for (const QString &name : builtInThemes()) {
        if (const Result<> added = own.exists(name) ? Result<>() : add(name, builtInTheme(name), false); !added)
            return std::unexpected(added.error());
    }
    const FindTheme find = themesIn(siteFolder);
    const QStringList folders =
        siteFolder.isEmpty() ? QStringList() : own.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : folders) {
        const Result<std::optional<ThemeFiles>> files = find(name);
        const Result<> added = files ? add(name, files->value_or(ThemeFiles()), true) : std::unexpected(files.error());
        if (!added)
            return std::unexpected(added.error());
    }
    return all;
}

Result<QByteArray> withTheme(const QByteArray &toml, const QString &name, const FindTheme &findTheme)
{
    if (const Result<PressSettings> now = PressSettings::parse(toml, findTheme); !now)
        return std::unexpected(now.error());
    const QByteArray value = '"' + name.toUtf8() + '"';
    const QByteArray lineEnd = toml.contains("\r\n") ? "\r\n" : "\n";
    // As text of one byte a letter, so that places are those of the bytes.
    const QString text = QString::fromLatin1(toml);
    static const QRegularExpression table(u"^[ \\t]*\\[[ \\t]*theme[ \\t]*\\][^\\n]*(\\n|$)"_s,
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression key(u"^[ \\t]*name[ \\t]*=[ \\t]*(\"[^\"\\n]*\"|'[^'\\n]*')"_s,
                                        QRegularExpression::MultilineOption);
    QByteArray changed = toml;
    if (const QRegularExpressionMatch header = table.match(text); header.hasMatch()) {
        const qsizetype next = text.indexOf(QRegularExpression(u"^[ \\t]*\\["_s, QRegularExpression::MultilineOption),
                                            header.capturedEnd());
        const QRegularExpressionMatch line = key.match(text, header.capturedEnd());
        if (line.hasMatch() && (next < 0 || line.capturedStart() < next))
            changed.replace(line.capturedStart(1), line.capturedLength(1), value);
        else
            changed.insert(header.capturedEnd(), "name = " + value + lineEnd);
    } else {
        if (!changed.isEmpty() && !changed.endsWith('\n'))
            changed += lineEnd;
        changed += lineEnd + "[theme]" + lineEnd + "name = " + value + lineEnd;
    }
    const Result<PressSettings> read = PressSettings::parse(changed, findTheme);
    if (!read)
        return std::unexpected(read.error());
    if (read->theme == name)
        return changed;
    return std::unexpected(Error{tr("The theme cannot be put into %1 safely.").arg(QLatin1String(Press::settingsFile)),
                                 tr("Write it there yourself: in the table [theme], name = \"%1\".").arg(name),
                                 {}});
}

Result<QString> copyTheme(const QString &name, const QString &siteFolder)
{
    if (!builtInThemes().contains(name))
        return std::unexpected(noTheme(name));
    const QString folder = siteFolder + u'/' + QLatin1String(themesFolder) + u'/' + name;
    if (QFileInfo::exists(folder)) {
        return std::unexpected(Error{tr("“%1” is there already.").arg(folder),
                                     tr("Change the theme there, or give that folder another name first."),
                                     {}});
    }
    if (!QDir().mkpath(folder))
        return std::unexpected(cannotWrite(folder, {}));
    const ThemeFiles files = builtInTheme(name);
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QSaveFile out(folder + u'/' + file.key());
        if (!out.open(QIODevice::WriteOnly) || out.write(*file) != file->size() || !out.commit())
            return std::unexpected(cannotWrite(out.fileName(), out.errorString()));
    }
    return folder;
}

} // namespace galley::publish
