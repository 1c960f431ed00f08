// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QMap>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Files = QMap<QString, QByteArray>;

inline const QByteArray prose = "The harbour lay still, and nothing moved but the gulls above the wharf.\n"
                                "A long enough text, so that git knows a file again by what it holds.\n";

inline QByteArray yaml(const QByteArray &fields, const QByteArray &body = prose)
{
    return "---\n" + fields + "---\n" + body;
}

/// A site that Galley has opened, whose posts are renamed by command.
class RenameFixture
{
public:
    RenameFixture()
        : site(std::make_unique<ScratchRepository>())
        , galley(std::make_unique<GalleyProgram>())
    {
    }

    void open(const Files &files)
    {
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            site->write(file.key(), file.value());
        site->commitAll(u"Start"_s);
        const GalleyRun opened = galley->json({u"site"_s, u"open"_s, site->folder(), u"--name"_s, u"S"_s});
        QVERIFY2(opened.exitCode == 0, opened.output);
    }

    QString idOf(const QString &path) const
    {
        const QJsonArray posts = galley->json({u"list"_s}).array();
        for (const QJsonValue &post : posts) {
            if (post["path"_L1].toString() == path)
                return post["id"_L1].toString();
        }
        return {};
    }

    Files committed() const
    {
        Files files;
        const QByteArrayList paths =
            site->git({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"-z"_s, u"HEAD"_s}).split('\0');
        for (const QByteArray &path : paths) {
            if (!path.isEmpty())
                files.insert(QString::fromUtf8(path), site->read(QString::fromUtf8(path)));
        }
        return files;
    }

    GalleyRun rename(const QString &path, const QString &slug) const
    {
        return galley->json({u"rename"_s, idOf(path), u"--slug"_s, slug});
    }
    QJsonObject publish(const QString &id) const { return galley->json({u"publish"_s, id, u"--no-push"_s}).object(); }

    std::unique_ptr<ScratchRepository> site;
    std::unique_ptr<GalleyProgram> galley;
};
