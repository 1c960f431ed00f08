// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/pages/pressstate.h"
#include "publish/plan/pressplan.h"
#include "publish/press/press.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

namespace {

using Pages = QMap<QString, QByteArray>;

/// A Press site in a repository, published by plan and commit as the program does it.
class PublishedSite
{
public:
    PublishedSite()
    {
        qputenv("XDG_CACHE_HOME", QDir::cleanPath(scratch.path(u"../cache"_s)).toUtf8());
        scratch.write(u"galley.toml"_s,
                      "[site]\ntitle = \"Notes\"\nurl = \"https://example.org\"\n[pages]\nposts_per_page = 3\n");
        for (int i = 0; i < 12; ++i)
            scratch.write(pathOf(i), post(i, i % 3, 0));
        scratch.commitAll(u"Start"_s);
    }

    static QString pathOf(int number) { return u"content/posts/post-%1.md"_s.arg(number); }
    static QByteArray post(int number, int tag, int version)
    {
        return u"---\ntitle: Post %1\ndate: 20%2-0%3-1%4\ntags: [Tag %5, all]\n---\nText %6, [on](post-%7.md).\n"_s
            .arg(number)
            .arg(18 + number % 3)
            .arg(1 + number % 4)
            .arg(number % 10)
            .arg(tag)
            .arg(version)
            .arg(number / 2)
            .toUtf8();
    }

    /// The changes of a publish with this file changed; an empty one goes.
    QList<FileChange> plan(const QString &path = {}, const QByteArray &bytes = {}) const
    {
        const galley::Result<Repository> repository = Repository::open(scratch.folder());
        galley::model::Site site;
        site.folder = scratch.folder();
        site.kind = u"press"_s;
        const SiteTree tree(*repository, site, scratch.head());
        QList<FileChange> changes;
        QList<PlannedPost> posts;
        if (!path.isEmpty()) {
            const auto after = bytes.isEmpty() ? std::nullopt : std::optional(bytes);
            if (const auto added = tree.addChange(changes, path, after); !added)
                QTest::qFail(qPrintable(added.error().message), __FILE__, __LINE__);
            if (after && path.startsWith(u"content/"_s))
                posts.append({{}, path, bytes, bytes, {}});
        }
        const auto pages = planPages(tree, posts, changes, {});
        if (!pages)
            QTest::qFail(qPrintable(pages.error().message + pages.error().detail), __FILE__, __LINE__);
        return changes + pages.value_or(QList<FileChange>());
    }

    void commit(const QList<FileChange> &changes) const
    {
        galley::Result<Repository> repository = Repository::open(scratch.folder());
        CommitPlan plan{u"main"_s, scratch.head(), {}, u"Publish"_s};
        for (const FileChange &change : changes)
            plan.changes.append({change.path, change.after});
        const auto done = changes.isEmpty() ? galley::Result<QString>(QString()) : repository->commit(plan);
        if (!done)
            QTest::qFail(qPrintable(done.error().message + done.error().detail), __FILE__, __LINE__);
    }
    void publish(const QString &path = {}, const QByteArray &bytes = {}) const { commit(plan(path, bytes)); }

    Pages onDisk() const
    {
        Pages pages;
        QDirIterator files(scratch.path(u"docs"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = QDir(scratch.folder()).relativeFilePath(files.next());
            pages.insert(path, scratch.read(path));
        }
        return pages;
    }

    /// As a build from nothing gives them.
    Pages fullBuild() const
    {
        PressInput input;
        const QDir folder(scratch.path(u"content/posts"_s));
        for (const QString &name : folder.entryList(QDir::Files))
            input.posts.append({u"content/posts/"_s + name, scratch.read(u"content/posts/"_s + name)});
        const QDir statics(scratch.path(u"static"_s));
        for (const QString &name : statics.entryList(QDir::Files))
            input.staticFiles.insert(name, scratch.read(u"static/"_s + name));
        const auto settings = PressSettings::parse(scratch.read(u"galley.toml"_s));
        return Press(*settings).build(input).value_or(Pages());
    }

    ScratchRepository scratch;
};

QString differences(const Pages &one, const Pages &other)
{
    QStringList names;
    const QStringList all = one.keys() + other.keys();
    for (const QString &path : all) {
        if (one.value(path) != other.value(path) || one.contains(path) != other.contains(path))
            names.append(path);
    }
    names.removeDuplicates();
    return names.join(u' ');
}

QStringList pathsOf(const QList<FileChange> &changes)
{
    QStringList paths;
    for (const FileChange &change : changes)
        paths.append(change.path);
    return paths;
}

} // namespace

/// What a publish does to the pages: what a build from nothing would, and no more.
class PlannedPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEditsGiveWhatAFullBuildGives();
    void aChangedTagChangesOnlyItsPages();
    void pagesOfPostsThatAreGoneGo();
    void filesOfTheAuthorStay();
    void aStateIsNeverNeeded_data();
    void aStateIsNeverNeeded();
    void aPlanThatWasNotCommittedIsMadeAgain();
    void commitsOfOthersAreTakenIn();
};

void PlannedPagesTest::randomEditsGiveWhatAFullBuildGives()
{
    const PublishedSite site;
    site.publish();
    const quint32 seed = qEnvironmentVariableIsSet("GALLEY_SEED") ? qEnvironmentVariableIntValue("GALLEY_SEED") : 7;
    QRandomGenerator random(seed);
    const int edits = qEnvironmentVariableIsSet("GALLEY_FULL") ? 300 : 30;
    for (int edit = 0; edit < edits; ++edit) {
        const QString path = PublishedSite::pathOf(random.bounded(16));
        const int act = random.bounded(10);
        const bool isThere = site.scratch.exists(path);
        const QByteArray source = PublishedSite::post(random.bounded(16), random.bounded(5), edit);
        const QString number = path.section(u'-', 1).chopped(3);
        const QByteArray own = PublishedSite::post(number.toInt(), random.bounded(5), edit);
        if (act == 0 && isThere)
            site.publish(path, {});
        else if (act == 1)
            site.publish(path, QByteArray(own).replace("title:", "draft: true\ntitle:"));
        else if (act == 2)
            site.publish(u"static/note-%1.txt"_s.arg(random.bounded(3)), QByteArray::number(edit));
        else if (act == 3)
            site.publish(
                path, QByteArray(own).replace("title: Post", "aliases: [/old/" + number.toUtf8() + "/]\ntitle: Poste"));
        else
            site.publish(path, own);
        const QString other = differences(site.onDisk(), site.fullBuild());
        QVERIFY2(other.isEmpty(), qPrintable(u"seed %1, edit %2: %3"_s.arg(seed).arg(edit).arg(other)));
    }
}

void PlannedPagesTest::aChangedTagChangesOnlyItsPages()
{
    const PublishedSite site;
    site.publish();
    // Post 11 is of April 2020 and has Tag 2; it is the newest but one.
    const QStringList changed = pathsOf(site.plan(PublishedSite::pathOf(11), PublishedSite::post(11, 1, 0)));
    QVERIFY(changed.contains(u"docs/2020/04/post-11/index.html"_s)); // The post itself.
    QVERIFY(changed.contains(u"docs/tags/tag-1/index.html"_s));      // Where it comes,
    QVERIFY(changed.contains(u"docs/tags/tag-2/index.html"_s));      // and goes.
    QVERIFY(changed.contains(u"docs/index.html"_s));                 // Lists that show the post whole.
    QVERIFY(changed.contains(u"docs/feed.xml"_s));
    static const QRegularExpression allowed(
        u"^(content/posts/post-11\\.md|docs/(2020/04/post-11/index\\.html|(2020/|2020/04/|tags/all/|)"
        "(page/\\d+/)?index\\.html|tags/index\\.html|tags/tag-[12]/(page/\\d+/)?index\\.html|"
        "(tags/(all|tag-1|tag-2)/)?(feed\\.xml|rss\\.xml|feed\\.json)|search/2020/\\d+\\.json|sitemap\\.xml))$"_s);
    for (const QString &path : changed)
        QVERIFY2(allowed.match(path).hasMatch(), qPrintable(path));
    QCOMPARE(changed.filter(QRegularExpression(u"post-\\d+/index.html$"_s)).size(), 1); // No other post's own page.
}

void PlannedPagesTest::pagesOfPostsThatAreGoneGo()
{
    const PublishedSite site;
    site.publish();
    QVERIFY(site.scratch.exists(u"docs/2020/04/post-11/index.html"_s));
    site.publish(PublishedSite::pathOf(11), {});
    QVERIFY(!site.scratch.exists(u"docs/2020/04/post-11/index.html"_s));
    QCOMPARE(differences(site.onDisk(), site.fullBuild()), QString());
}

void PlannedPagesTest::filesOfTheAuthorStay()
{
    const PublishedSite site;
    site.scratch.write(u"docs/CNAME"_s, "example.org\n");
    site.scratch.write(u"docs/2020/04/by-hand/index.html"_s, "Mine.");
    site.scratch.commitAll(u"By hand"_s);
    site.publish();
    site.publish(PublishedSite::pathOf(11), {});
    QFile::remove(PressState::fileFor(site.scratch.folder()));
    site.publish(PublishedSite::pathOf(10), {});
    QCOMPARE(site.scratch.read(u"docs/CNAME"_s), "example.org\n");
    QCOMPARE(site.scratch.read(u"docs/2020/04/by-hand/index.html"_s), "Mine.");
}

void PlannedPagesTest::aStateIsNeverNeeded_data()
{
    QTest::addColumn<int>("spoil");
    QTest::newRow("missing") << 0;
    QTest::newRow("cut short") << 1;
    QTest::newRow("a bit turned") << 2;
    QTest::newRow("of another program") << 3;
    QTest::newRow("empty") << 4;
}

void PlannedPagesTest::aStateIsNeverNeeded()
{
    QFETCH(int, spoil);
    const PublishedSite site;
    site.publish();
    QFile file(PressState::fileFor(site.scratch.folder()));
    QVERIFY(file.open(QIODevice::ReadOnly)); // Kept outside the repository.
    QVERIFY(!QDir::cleanPath(file.fileName()).startsWith(site.scratch.folder() + u'/'));
    QByteArray bytes = file.readAll();
    file.close();
    if (spoil == 1)
        bytes.chop(1000);
    else if (spoil == 2)
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    else if (spoil == 3)
        bytes.replace("Press 1", "Press 0");
    else
        bytes.clear();
    QVERIFY(file.remove());
    if (spoil > 0) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
    }
    QVERIFY(site.plan().isEmpty());
    site.publish(PublishedSite::pathOf(11), {});
    QCOMPARE(differences(site.onDisk(), site.fullBuild()), QString());
}

void PlannedPagesTest::aPlanThatWasNotCommittedIsMadeAgain()
{
    const PublishedSite site;
    site.publish();
    const QByteArray changed = PublishedSite::post(11, 4, 1);
    const QList<FileChange> first = site.plan(PublishedSite::pathOf(11), changed);
    QCOMPARE(site.plan(PublishedSite::pathOf(11), changed), first);
    QVERIFY(site.plan().isEmpty());
    for (int version = 2; version < 8; ++version)
        site.plan(PublishedSite::pathOf(11), PublishedSite::post(11, 4, version));
    site.publish(PublishedSite::pathOf(11), {}); // However many plans there were, its pages are known as ours.
    QCOMPARE(differences(site.onDisk(), site.fullBuild()), QString());
}

void PlannedPagesTest::commitsOfOthersAreTakenIn()
{
    const PublishedSite site;
    site.publish();
    const QByteArray state = [&] {
        QFile file(PressState::fileFor(site.scratch.folder()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    site.publish(PublishedSite::pathOf(20), PublishedSite::post(20, 9, 0));
    site.publish(PublishedSite::pathOf(21), PublishedSite::post(21, 9, 0));
    QFile file(PressState::fileFor(site.scratch.folder()));
    QVERIFY(file.open(QIODevice::WriteOnly)); // As on a machine that made neither of the two.
    file.write(state);
    file.close();
    site.publish(PublishedSite::pathOf(20), {});
    QCOMPARE(differences(site.onDisk(), site.fullBuild()), QString());
}

QTEST_GUILESS_MAIN(PlannedPagesTest)
#include "tst_pages.moc"
