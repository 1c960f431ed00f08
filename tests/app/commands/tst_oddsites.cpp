// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;

using Arrange = std::function<QString(const ScratchRepository &site)>; ///< Gives the folder to open.
Q_DECLARE_METATYPE(Arrange)

/// Sites that are not as they should be: what can be read is there, what cannot is named with its reason, and nothing
/// outside is written to.
class OddSitesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opened_data();
    void opened();
    void refused_data();
    void refused();
    void folderWithoutReadPermission();
    void linkIsNeverWrittenThrough();
    void namesThatClash();
    void publishedFromAnyClone_data();
    void publishedFromAnyClone();
};

namespace {

const QByteArray post = "---\ntitle: Good\n---\n\nText.\n";
const QString good = u"content/posts/good.md"_s;

QStringList reasonsIn(const QJsonObject &answer)
{
    QStringList reasons;
    for (const QJsonValue &file : answer["skipped"_L1].toArray())
        reasons.append(file["path"_L1].toString() + u": "_s + file["reason"_L1].toString());
    return reasons;
}

void link(const ScratchRepository &site, const QString &target, const QString &path)
{
    QDir(site.folder()).mkpath(path.section(u'/', 0, -2));
    QVERIFY(QFile::link(target, site.path(path)));
}

} // namespace

void OddSitesTest::opened_data()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<int>("posts");
    QTest::addColumn<QStringList>("skipped");

    const auto row = [](const char *name, const Arrange &arrange, int posts, const QStringList &skipped) {
        QTest::newRow(name) << arrange << posts << skipped;
    };
    const auto here = [](const std::function<void(const ScratchRepository &)> &change) -> Arrange {
        return [change](const ScratchRepository &site) {
            change(site);
            site.commitAll(u"Site"_s);
            return site.folder();
        };
    };
    const QString isLink = u"It is a link to another place, which Galley does not follow."_s;
    row("a link to a file outside",
        here([](const auto &site) { link(site, u"/etc/hostname"_s, u"content/posts/a.md"_s); }), 1,
        {u"content/posts/a.md: "_s + isLink});
    row("a link to a folder outside", here([](const auto &site) { link(site, u"/etc"_s, u"content/posts/etc"_s); }), 1,
        {u"content/posts/etc: "_s + isLink});
    row("names that differ in case alone", here([](const auto &site) {
            site.write(u"content/posts/Tea.md"_s, post);
            site.write(u"content/posts/tea.md"_s, post);
        }),
        3, {});
    row("names with spaces and signs",
        here([](const auto &site) { site.write(u"content/posts/a b/100% #1 *tea* @home é.md"_s, post); }), 2, {});
    row("a name that is not UTF-8",
        [](const ScratchRepository &site) {
            QDir(site.folder()).mkpath(u"content/posts"_s);
            const QByteArray name = QFile::encodeName(site.path(u"content/posts"_s)) + "/caf\xe9.md";
            FILE *file = fopen(name.constData(), "w");
            fclose(file);
            site.commitAll(u"Site"_s);
            return site.folder();
        },
        1, {u"content/posts/caf\uFFFD.md: Its name is not UTF-8: rename it."_s});
    row("a text that is not UTF-8", here([](const auto &site) { site.write(u"content/posts/b.md"_s, "caf\xe9\n"); }), 1,
        {u"content/posts/b.md: Its text is not UTF-8."_s});
    row("a text of 50 MB", here([](const auto &site) {
            site.write(u"content/posts/big.md"_s, QByteArray("Words. ").repeated(50 * 1024 * 1024 / 7));
        }),
        1, {u"content/posts/big.md: It is larger than 16 MB."_s});
    row("a text in Git LFS that was not fetched", here([](const auto &site) {
            site.write(u"content/posts/l.md"_s, "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n");
        }),
        1,
        {u"content/posts/l.md: It is kept in Git LFS and was not fetched: run “git lfs pull”, then open the site again."_s});
    row("node_modules full of Markdown", here([](const auto &site) {
            for (int number = 0; number < 50; ++number)
                site.write(u"content/node_modules/p%1/README.md"_s.arg(number), post);
        }),
        1, {});
    row("posts in a submodule",
        [](const ScratchRepository &site) {
            const ScratchRepository other;
            other.write(u"inner.md"_s, post);
            other.commitAll(u"Inner"_s);
            site.git({u"-c"_s, u"protocol.file.allow=always"_s, u"submodule"_s, u"--quiet"_s, u"add"_s, other.folder(),
                      u"content/posts/more"_s});
            site.commitAll(u"Site"_s);
            return site.folder();
        },
        1, {u"content/posts/more: It is a repository of its own (a submodule): open this folder as a site."_s});
    row("a worktree of its own",
        [](const ScratchRepository &site) {
            site.commitAll(u"Site"_s);
            site.git({u"worktree"_s, u"add"_s, u"--quiet"_s, site.folder() + u"-other"_s});
            return site.folder() + u"-other"_s;
        },
        1, {});
    row("a site in a folder of the repository",
        [](const ScratchRepository &site) {
            site.write(u"web/blog/hugo.toml"_s, "title = 'A'\n");
            site.write(u"web/blog/content/posts/x.md"_s, post);
            QFile::remove(site.path(u"hugo.toml"_s));
            site.commitAll(u"Site"_s);
            return site.folder();
        },
        1, {});
}

void OddSitesTest::opened()
{
    QFETCH(Arrange, arrange);
    QFETCH(int, posts);
    QFETCH(QStringList, skipped);
    const GalleyProgram galley;
    const ScratchRepository site;
    site.write(u"hugo.toml"_s, "title = 'Site'\n");
    site.write(good, post);
    const QString folder = arrange(site);
    const GalleyRun opened = galley.json({u"site"_s, u"open"_s, folder, u"--name"_s, u"site"_s});
    QCOMPARE(opened.exitCode, 0);
    QCOMPARE(opened.object()["posts"_L1].toInt(), posts);
    QCOMPARE(reasonsIn(opened.object()), skipped);
    QCOMPARE(galley.json({u"list"_s, u"--site"_s, u"site"_s}).array().size(), posts);
    QCOMPARE(ScratchRepository::git(folder, {u"status"_s, u"--porcelain"_s}), QByteArray());
}

void OddSitesTest::refused_data()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<QString>("message");

    QTest::newRow("a bare repository") << Arrange([](const ScratchRepository &site) { return site.addBareRemote(); })
                                       << u"is a bare repository: it holds no files to write in."_s;
    QTest::newRow("no repository at all") << Arrange([](const ScratchRepository &site) {
        QDir(site.folder()).mkdir(u"../alone"_s);
        return site.folder() + u"/../alone"_s;
    }) << u"is not a git repository."_s;
    QTest::newRow("no folder at all") << Arrange([](const ScratchRepository &site) {
        return site.folder() + u"/none"_s;
    }) << u"There is no folder"_s;
}

void OddSitesTest::refused()
{
    QFETCH(Arrange, arrange);
    QFETCH(QString, message);
    const GalleyProgram galley;
    const ScratchRepository site;
    site.write(good, post);
    site.commitAll(u"Site"_s);
    const GalleyRun opened = galley.json({u"site"_s, u"open"_s, arrange(site)});
    QVERIFY(opened.exitCode != 0);
    QVERIFY2(opened.error("message").contains(message), qPrintable(opened.error("message")));
    QVERIFY(!opened.error("hint").isEmpty());
    QCOMPARE(galley.json({u"site"_s, u"list"_s}).array().size(), 0);
}

/// Root may read everything: there the program is run without that right.
void OddSitesTest::folderWithoutReadPermission()
{
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    if (setpriv.isEmpty())
        QSKIP("Without “setpriv” root cannot give up the right to read every folder.");
    const GalleyProgram galley;
    const ScratchRepository site;
    site.write(u"hugo.toml"_s, "title = 'Site'\n");
    site.write(good, post);
    site.write(u"content/locked/a.md"_s, post);
    site.commitAll(u"Site"_s);
    QFile::setPermissions(site.path(u"content/locked"_s), {});
    QProcess process;
    process.start(setpriv, {u"--bounding-set=-dac_override,-dac_read_search"_s, u"--inh-caps=-all"_s,
                            QStringLiteral(GALLEY_BIN_DIR "/galley"), u"site"_s, u"open"_s, site.folder(), u"--json"_s,
                            u"--library"_s, galley.library()});
    QVERIFY(process.waitForFinished(60'000));
    QFile::setPermissions(site.path(u"content/locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QCOMPARE(answer["posts"_L1].toInt(), 1);
    QCOMPARE(reasonsIn(answer), QStringList{u"content/locked: This folder may not be read: change its permissions."_s});
}

void OddSitesTest::linkIsNeverWrittenThrough()
{
    const GalleyProgram galley;
    const ScratchRepository site;
    site.write(u"hugo.toml"_s, "title = 'Site'\n");
    site.write(good, post);
    site.commitAll(u"Site"_s);
    galley.run({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"site"_s});
    const QTemporaryDir elsewhere;
    QVERIFY(QDir(site.folder()).rename(u"content/posts"_s, u"moved"_s));
    QVERIFY(QFile::rename(site.path(u"moved/good.md"_s), elsewhere.filePath(u"good.md"_s)));
    link(site, elsewhere.path(), u"content/posts"_s);
    const QString id = galley.json({u"list"_s}).array().first()["id"_L1].toString();
    QCOMPARE(galley.run({u"set"_s, id, u"title=Changed"_s}).exitCode, 0);
    const GalleyRun published = galley.json({u"publish"_s, id});
    QVERIFY(published.exitCode != 0);
    QVERIFY(!published.error("message").isEmpty() && !published.error("hint").isEmpty());
    QFile file(elsewhere.filePath(u"good.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), post);
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files), QStringList{u"good.md"_s});
}

/// On many disks the one would take the other's place.
void OddSitesTest::namesThatClash()
{
    const GalleyProgram galley;
    const ScratchRepository site;
    site.write(u"hugo.toml"_s, "title = 'Site'\n");
    site.write(u"content/posts/Tea.md"_s, post);
    site.commitAll(u"Site"_s);
    galley.run({u"site"_s, u"open"_s, site.folder(), u"--name"_s, u"site"_s});
    const QString id =
        galley.json({u"new"_s, u"--site"_s, u"site"_s, u"--title"_s, u"Other"_s, u"--body-file"_s, u"-"_s}, "Text.\n")
            .object()["id"_L1]
            .toString();
    const GalleyRun renamed = galley.json({u"set"_s, id, u"slug=tea"_s});
    QVERIFY(renamed.exitCode != 0);
    QCOMPARE(renamed.error("message"), u"Another post of this site already has the slug “tea”."_s);
}

void OddSitesTest::publishedFromAnyClone_data()
{
    QTest::addColumn<QStringList>("clone");
    QTest::addColumn<QStringList>("then");

    QTest::newRow("a shallow clone") << QStringList{u"--depth"_s, u"1"_s} << QStringList();
    QTest::newRow("a sparse clone") << QStringList()
                                    << QStringList{u"sparse-checkout"_s, u"set"_s, u"--no-cone"_s, u"/hugo.toml"_s,
                                                   u"/content/"_s};
}

/// One post is changed, and only its file: what is not checked out stays in the repository.
void OddSitesTest::publishedFromAnyClone()
{
    QFETCH(QStringList, clone);
    QFETCH(QStringList, then);
    const GalleyProgram galley;
    const ScratchRepository site;
    site.write(u"hugo.toml"_s, "title = 'Site'\n");
    site.write(good, post);
    site.write(u"static/a.txt"_s, "a");
    site.commitAll(u"One"_s);
    site.write(u"static/b.txt"_s, "b");
    site.commitAll(u"Two"_s);
    const QString remote = site.addBareRemote();
    site.git({u"push"_s, u"--quiet"_s, u"origin"_s, u"main"_s});
    const QString copy = galley.path(u"copy"_s);
    ScratchRepository::git(site.folder(),
                           QStringList{u"clone"_s, u"--quiet"_s} + clone + QStringList{u"file://"_s + remote, copy});
    ScratchRepository::git(copy, {u"config"_s, u"user.name"_s, u"Ada"_s});
    ScratchRepository::git(copy, {u"config"_s, u"user.email"_s, u"ada@example.org"_s});
    if (!then.isEmpty())
        ScratchRepository::git(copy, then);
    const GalleyRun opened = galley.json({u"site"_s, u"open"_s, copy, u"--name"_s, u"copy"_s});
    QCOMPARE(opened.object()["posts"_L1].toInt(), 1);
    const QString id = galley.json({u"list"_s}).array().first()["id"_L1].toString();
    QCOMPARE(galley.run({u"set"_s, id, u"title=Better"_s}).exitCode, 0);
    const GalleyRun published = galley.json({u"publish"_s, id});
    QVERIFY2(published.exitCode == 0, published.output.constData());
    QCOMPARE(ScratchRepository::git(remote,
                                    {u"diff"_s, u"--stat"_s, u"--format="_s, u"HEAD~1"_s, u"HEAD"_s, u"--name-only"_s}),
             good.toUtf8());
    QCOMPARE(ScratchRepository::git(copy, {u"status"_s, u"--porcelain"_s}), QByteArray());
}

QTEST_GUILESS_MAIN(OddSitesTest)
#include "tst_oddsites.moc"
