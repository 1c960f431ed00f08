// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/gitpath.h"

#include <QCoreApplication>

#include <algorithm>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestNameBytes = 255;
constexpr qsizetype longestPathBytes = 4000; // Below Linux's PATH_MAX of 4096, with room for the worktree's own folder.

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(galley::publish::GitPath)
};

/// Characters that macOS leaves out when it compares names, so that a clone there would find the git folder behind
/// them.
bool isIgnoredOnMac(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x200c && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x206a && code <= 0x206f) || code == 0xfeff;
}

bool isGitFolder(const QString &name)
{
    QString folded = name.toLower();
    folded.removeIf(isIgnoredOnMac);
    // Windows ends a name at the first colon, takes a backslash for a separator, and drops dots and spaces at the end.
    folded = folded.left(folded.indexOf(u':') < 0 ? folded.size() : folded.indexOf(u':'));
    const QStringList parts = folded.split(u'\\');
    return std::ranges::any_of(parts, [](QString part) {
        while (part.endsWith(u' ') || part.endsWith(u'.')) {
            part.chop(1);
        }
        return part == u".git"_s || part == u"git~1"_s;
    });
}

Error refused(const QString &path, const QString &hint)
{
    QString shown = path.left(200);
    std::ranges::replace_if(shown, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(0xfffd));
    return {Text::tr("“%1” cannot be the path of a published file.").arg(shown), hint, {}};
}

/// Why a name cannot be a part of a path; empty if it can.
QString objection(const QString &name)
{
    if (name.isEmpty() || name == u"."_s || name == u".."_s) {
        return Text::tr("Give a path inside the site, without empty parts, “.” or “..”.");
    }
    if (isGitFolder(name)) {
        return Text::tr("Choose another name: this one would reach into git's own folder.");
    }
    if (std::ranges::any_of(name, [](QChar c) { return c.category() == QChar::Other_Control; })) {
        return Text::tr("Take the control characters out of the name.");
    }
    if (name.toUtf8().size() > longestNameBytes) {
        return Text::tr("Choose a shorter name: file systems take 255 bytes at most.");
    }
    return {};
}

} // namespace

Result<QByteArray> checkedPath(const QString &path)
{
    if (!path.isValidUtf16()) {
        return std::unexpected(refused(path, Text::tr("Choose a name of whole characters.")));
    }
    const QByteArray bytes = path.toUtf8();
    if (bytes.size() > longestPathBytes) {
        return std::unexpected(refused(path, Text::tr("Choose a shorter path.")));
    }
    const QStringList names = path.split(u'/');
    for (const QString &name : names) {
        if (const QString hint = objection(name); !hint.isEmpty()) {
            return std::unexpected(refused(path, hint));
        }
    }
    const auto isNamed = [](const QString &name) {
        return [name](const QString &part) { return part.compare(name, Qt::CaseInsensitive) == 0; };
    };
    if (std::any_of(names.begin(), names.end() - 1, isNamed(u".gitattributes"_s))) {
        return std::unexpected(refused(path, Text::tr("Choose another name: git knows only a file by this one.")));
    }
    if (std::ranges::any_of(names, isNamed(u".gitmodules"_s))) {
        return std::unexpected(refused(path, Text::tr("Change the list of submodules with git itself.")));
    }
    return bytes;
}

} // namespace galley::publish
