// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// A real repository in a temporary folder, on branch "main" with an identity of its own, looked at with the git
/// program. Nothing of the computer's own git configuration has a say. A git command that should work and does not ends
/// the test program with git's words.
class ScratchRepository
{
public:
    ScratchRepository();

    /// Makes git and libgit2 forget the configuration of whoever runs the tests; the constructor does it too.
    static void isolate();

    QString folder() const { return m_folder; }
    QString path(const QString &relative) const;

    void write(const QString &relative, const QByteArray &bytes) const;
    QByteArray read(const QString &relative) const;
    bool exists(const QString &relative) const;

    QByteArray git(const QStringList &arguments) const; ///< Its output, without the last line end.
    int tryGit(const QStringList &arguments, QByteArray *words = nullptr) const; ///< Its exit code.
    static QByteArray git(const QString &folder, const QStringList &arguments);

    QString commitAll(const QString &message) const; ///< With the git program; gives the commit.
    QString head() const { return QString::fromLatin1(git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")})); }

    /// A bare repository beside this one, as remote `name`; gives its folder.
    QString addBareRemote(const QString &name = QStringLiteral("origin")) const;

    /// All that a publish must leave alone: index entries with flags and all files, but for `paths`.
    QByteArray restOfTheWorld(const QStringList &paths) const;
    QByteArray fsckWords() const; ///< Of `git fsck --full --strict`; empty when the repository is sound.
    static QByteArray fsckWords(const QString &folder);
    QStringList leftovers() const; ///< Lock files and files of ours that lie about in the git folder.

private:
    QTemporaryDir m_temporary;
    QString m_folder;
};
