// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/post/realsites.h"
#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Real sites are opened as they are, and published unchanged: not one byte differs.
class RealSitesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedUnchangedIsNothing_data();
    void publishedUnchangedIsNothing();
};

namespace {

void copyInto(const ScratchRepository &site, const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            site.write(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
}

} // namespace

void RealSitesTest::publishedUnchangedIsNothing_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList folders = realSites();
    if (folders.isEmpty())
        QSKIP("Real sites are no part of the project: name a folder with some in GALLEY_CORPORA to try them.");
    for (const QString &folder : folders)
        QTest::newRow(qPrintable(folder.section(u'/', -1))) << folder;
}

void RealSitesTest::publishedUnchangedIsNothing()
{
    QFETCH(QString, folder);
    const GalleyProgram galley;
    const ScratchRepository site;
    copyInto(site, folder);
    site.git({u"add"_s, u"--all"_s, u"--force"_s});
    site.git({u"commit"_s, u"--quiet"_s, u"--message"_s, u"Site"_s});
    const QByteArray before = site.git({u"status"_s, u"--porcelain"_s});
    QCOMPARE(galley.run({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"site"_s}).exitCode, 0);
    QStringList ids;
    for (const QJsonValue &post : galley.json({u"list"_s, u"--site"_s, u"site"_s}).array()) {
        QVERIFY2(post["state"_L1].toString() == "committed"_L1 || post["state"_L1].toString() == "draft"_L1,
                 qPrintable(post["path"_L1].toString() + u' ' + post["state"_L1].toString()));
        if (!post["draft"_L1].toBool())
            ids.append(post["id"_L1].toString());
    }
    QVERIFY(!ids.isEmpty());
    constexpr qsizetype atOnce = 400; // As many as a command line takes with ease.
    for (qsizetype done = 0; done < ids.size(); done += atOnce) {
        const QStringList some = ids.sliced(done, qMin(atOnce, ids.size() - done));
        const GalleyRun plan = galley.json(QStringList{u"publish"_s} + some + QStringList{u"--dry-run"_s});
        QVERIFY2(plan.exitCode == 0, plan.output.constData());
        QCOMPARE(plan.object()["files"_L1].toArray(), QJsonArray());
    }
    QCOMPARE(site.git({u"status"_s, u"--porcelain"_s}), before);
}

QTEST_GUILESS_MAIN(RealSitesTest)
#include "tst_realsites.moc"
