// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/pages/folderbuild.h"
#include "publish/press/press.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

namespace {

using Files = QMap<QString, QByteArray>;

/// A Press site as files in a folder of its own.
class SiteFolder
{
public:
    SiteFolder()
    {
        qputenv("XDG_CACHE_HOME", m_cache.path().toUtf8());
        write(u"galley.toml"_s, "[site]\ntitle = \"Notes\"\nurl = \"https://example.org\"\n");
        write(u"static/robots-note.txt"_s, "Hello.\n");
        write(u"content/posts/one.md"_s, "---\ntitle: One\ndate: 2024-05-06 23:30\ntags: [a]\n---\nText.\n");
        write(u"content/posts/two.md"_s, "---\ntitle: Two\ndate: 2024-05-07\ntags: [b]\n---\n[One](one.md)\n");
    }
    QString path(const QString &relative = {}) const { return m_folder.filePath(relative); }
    void write(const QString &relative, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(relative)).path());
        QFile file(path(relative));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    FolderPages build(const FolderBuild &build) const
    {
        const auto made = buildFolder(build);
        if (!made)
            QTest::qFail(qPrintable(made.error().message + made.error().detail), __FILE__, __LINE__);
        return made.value_or(FolderPages());
    }
    FolderPages build() const { return build({path(), {}}); }

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_cache;
};

Files filesIn(const QString &folder)
{
    Files files;
    QDirIterator found(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        const QString name = QDir(folder).relativeFilePath(file.fileName());
        files.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?"));
    }
    return files;
}

} // namespace

/// What `galley build` leaves in a folder.
class FolderBuildTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondBuildWritesNothing();
    void buildsElsewhereAreByteIdentical();
    void onlyWhatChangedIsWritten();
    void aPostWaitsForItsDay();
    void pagesThatAreMadeNoLongerGo();
    void whatPressDidNotMakeStays();
    void aFullBuildGivesTheSameBytes();
    void nothingIsWrittenThroughALink_data();
    void nothingIsWrittenThroughALink();
    void sourcesAreNoPlaceForPages_data();
    void sourcesAreNoPlaceForPages();
};

void FolderBuildTest::aSecondBuildWritesNothing()
{
    const SiteFolder site;
    const FolderPages first = site.build();
    QVERIFY(first.all > 20);
    QCOMPARE(first.written, first.all);
    QCOMPARE(site.build(), (FolderPages{first.all, 0, 0}));
    QCOMPARE(filesIn(site.path(u"docs"_s)).size(), first.all);
}

void FolderBuildTest::buildsElsewhereAreByteIdentical()
{
    const SiteFolder site;
    qputenv("TZ", "Pacific/Kiritimati");
    tzset();
    site.build();
    const SiteFolder other;
    qputenv("TZ", "America/Adak");
    tzset();
    QTemporaryDir folder;
    other.build({other.path(), folder.filePath(u"deep/www"_s)});
    QCOMPARE(filesIn(folder.filePath(u"deep/www"_s)), filesIn(site.path(u"docs"_s)));
    qunsetenv("TZ");
    tzset();
}

void FolderBuildTest::onlyWhatChangedIsWritten()
{
    const SiteFolder site;
    site.build();
    const Files before = filesIn(site.path(u"docs"_s));
    site.write(u"content/posts/one.md"_s, "---\ntitle: One\ndate: 2024-05-06 23:30\ntags: [a]\n---\nOther.\n");
    const FolderPages built = site.build();
    const Files after = filesIn(site.path(u"docs"_s));
    int changed = 0;
    for (auto file = after.cbegin(); file != after.cend(); ++file)
        changed += before.value(file.key()) != file.value() ? 1 : 0;
    QCOMPARE(built.written, changed);
    QVERIFY(changed > 5);
    QCOMPARE(after.value(u"2024/05/two/index.html"_s), before.value(u"2024/05/two/index.html"_s));
}

void FolderBuildTest::aPostWaitsForItsDay()
{
    const SiteFolder site;
    site.write(u"content/posts/soon.md"_s, "---\ntitle: Soon\ndate: 2031-02-03 12:00\ntags: [later]\n---\nNot yet.\n");
    const auto buildAt = [&site](const QString &time) {
        FolderBuild build{site.path(), {}};
        build.now = QDateTime::fromString(time, Qt::ISODate);
        return site.build(build);
    };
    buildAt(u"2031-02-03T11:59:59Z"_s);
    const Files before = filesIn(site.path(u"docs"_s));
    for (auto file = before.cbegin(); file != before.cend(); ++file) {
        QVERIFY2(!file->contains("Not yet") && !file->contains("Soon"), qPrintable(file.key()));
        QVERIFY2(!file.key().contains("later"_L1), qPrintable(file.key()));
    }
    QCOMPARE(buildAt(u"2031-02-03T11:59:59Z"_s).written, 0);
    buildAt(u"2031-02-03T12:00:00Z"_s);
    const Files after = filesIn(site.path(u"docs"_s));
    QVERIFY(after.value(u"2031/02/soon/index.html"_s).contains("Not yet."));
    QVERIFY(after.value(u"index.html"_s).contains("Soon"));
    QVERIFY(after.contains(u"tags/later/index.html"_s));
    QCOMPARE(after.value(u"2024/05/one/index.html"_s), before.value(u"2024/05/one/index.html"_s));
}

void FolderBuildTest::pagesThatAreMadeNoLongerGo()
{
    const SiteFolder site;
    site.build();
    QVERIFY(QFile::exists(site.path(u"docs/2024/05/two/index.html"_s)));
    QVERIFY(QFile::remove(site.path(u"content/posts/two.md"_s)));
    QVERIFY(site.build().removed > 1);
    QVERIFY(!QFile::exists(site.path(u"docs/2024/05/two"_s)));
    QVERIFY(!QFile::exists(site.path(u"docs/tags/b"_s)));
}

void FolderBuildTest::whatPressDidNotMakeStays()
{
    const SiteFolder site;
    site.write(u"docs/CNAME"_s, "example.org\n");
    site.build();
    site.write(u"docs/2024/05/two/index.html"_s, "By hand.");
    QVERIFY(QFile::remove(site.path(u"content/posts/two.md"_s)));
    site.build();
    const Files files = filesIn(site.path(u"docs"_s));
    QCOMPARE(files.value(u"CNAME"_s), "example.org\n");
    QCOMPARE(files.value(u"2024/05/two/index.html"_s), "By hand.");
}

void FolderBuildTest::aFullBuildGivesTheSameBytes()
{
    const SiteFolder site;
    site.build();
    const Files before = filesIn(site.path(u"docs"_s));
    QCOMPARE(site.build({site.path(), {}, FolderBuild::Pages::All}).written, 0);
    QCOMPARE(filesIn(site.path(u"docs"_s)), before);
}

void FolderBuildTest::nothingIsWrittenThroughALink_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("the folder of the pages") << u"docs"_s;
    QTest::newRow("a folder in it") << u"docs/tags"_s;
    QTest::newRow("a page") << u"docs/index.html"_s;
    QTest::newRow("a page that leads nowhere yet") << u"docs/feed.xml"_s;
}

void FolderBuildTest::nothingIsWrittenThroughALink()
{
    QFETCH(QString, place);
    const SiteFolder site;
    QTemporaryDir elsewhere;
    QFile canary(elsewhere.filePath(u"canary"_s));
    QVERIFY(canary.open(QIODevice::WriteOnly));
    canary.write("Alive.");
    canary.close();
    QDir().mkpath(QFileInfo(site.path(place)).path());
    const QString target = place.endsWith(u"index.html"_s) ? canary.fileName()
                           : place.endsWith(u".xml"_s)     ? elsewhere.filePath(u"nothing"_s)
                                                           : elsewhere.path();
    QVERIFY(QFile::link(target, site.path(place)));
    const auto built = buildFolder({site.path(), {}});
    QVERIFY(!built);
    QVERIFY(!built.error().hint.isEmpty());
    QCOMPARE(filesIn(elsewhere.path()), (Files{{u"canary"_s, "Alive."}}));
}

void FolderBuildTest::sourcesAreNoPlaceForPages_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("the site's folder itself") << u"."_s;
    QTest::newRow("among the posts") << u"content/posts"_s;
    QTest::newRow("among the files that are copied") << u"static/www"_s;
}

void FolderBuildTest::sourcesAreNoPlaceForPages()
{
    QFETCH(QString, place);
    const SiteFolder site;
    const Files before = filesIn(site.path());
    QVERIFY(!buildFolder({site.path(), QDir::cleanPath(site.path(place))}));
    QCOMPARE(filesIn(site.path()), before);
}

QTEST_GUILESS_MAIN(FolderBuildTest)
#include "tst_folderbuild.moc"
