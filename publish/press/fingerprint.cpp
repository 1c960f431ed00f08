// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/fingerprint.h"

#include "publish/press/site/pageoutput.h"
#include "publish/press/themes/themefiles.h"

#include <QDirIterator>
#include <QFile>

namespace galley::publish {

using namespace Qt::Literals::StringLiterals;

namespace {

/// To be raised whenever pages of the same version and inputs come out otherwise.
constexpr int formOfPages = 2;

QByteArray digestOf(const ThemeFiles &files)
{
    QByteArray bytes;
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        bytes += publish::digestOf(file.key(), *file);
    return model::sha256(bytes);
}

QByteArray builtInDigest()
{
    static const QByteArray digest = [] {
        QByteArray bytes = builtInThemeFile(u"words.toml"_s); // Loads what is built in.
        QStringList names;
        QDirIterator files(u":/galley/themes"_s, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(files.next());
        names.sort();
        for (const QString &name : std::as_const(names)) {
            QFile file(name);
            if (file.open(QIODevice::ReadOnly))
                bytes += publish::digestOf(name, file.readAll());
        }
        return model::sha256(bytes);
    }();
    return digest;
}

} // namespace

QByteArray fingerprintOf(const PressSettings &settings)
{
    return digestOf(QByteArray(GALLEY_VERSION), formOfPages, settings.toToml(), builtInDigest(),
                    digestOf(settings.themeFiles));
}

} // namespace galley::publish
