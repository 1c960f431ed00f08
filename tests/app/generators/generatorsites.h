// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

/// A fresh site of a generator, and how it is built.
struct GeneratorSite
{
    using Files = QList<QPair<QString, QByteArray>>;

    QString name; ///< For the test's row.
    QString kind;
    Files files;
    QString program; ///< “hugo”, or a program of a package: “hexo”.
    QStringList arguments;
    bool isPackage = false; ///< Its program comes from npm.
    QString output;         ///< The folder that it builds into.
    QString tagPage;        ///< Below that, of the tag “sea”.
};

QList<GeneratorSite> generatorSites();
