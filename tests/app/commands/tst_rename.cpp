// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renamefixture.h"

#include <QDir>
#include <QTest>

/// A post gets another slug: what is refused, what is left alone, and the way back.
class RenameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = RenameFixture(); }
    void theWayBack();
    void twoPostsChangeSlugs();
    void hostileSlugs_data();
    void hostileSlugs();
    void takenSlugs_data();
    void takenSlugs();
    void anAddressOfItsOwnIsRefused();
    void caseAlone();
    void aDraftOnlyChangesItself();
    void undone();
    void pressLeadsOn();
    void ownEditsAreNotSweptIn();
    void aLinkedFolderIsNotFollowed();

private:
    RenameFixture m;
};

void RenameTest::theWayBack()
{
    const QByteArray source = yaml("title: Old\naliases: [/first/]\n");
    m.open({{u"hugo.toml"_s, ""},
            {u"content/posts/old.md"_s, source},
            {u"content/posts/a.md"_s, yaml("title: A\n", "[1](/posts/old/)\n")}});
    const QString id = m.idOf(u"content/posts/old.md"_s);
    QCOMPARE(m.rename(u"content/posts/old.md"_s, u"between"_s).exitCode, 0);
    QCOMPARE(m.rename(u"content/posts/between.md"_s, u"new-name"_s).exitCode, 0);
    QCOMPARE(m.publish(id)["changes"_L1].toArray().size(), 2); // One moves, one links to it.
    QVERIFY(!m.site->exists(u"content/posts/old.md"_s));
    QCOMPARE(m.site->read(u"content/posts/new-name.md"_s), yaml("title: Old\naliases: [/first/, /posts/old/]\n"));
    QCOMPARE(m.site->read(u"content/posts/a.md"_s), yaml("title: A\n", "[1](/posts/new-name/)\n"));
    QCOMPARE(m.rename(u"content/posts/new-name.md"_s, u"old"_s).exitCode, 0);
    m.publish(id);
    QCOMPARE(m.site->read(u"content/posts/old.md"_s), yaml("title: Old\naliases: [/first/, /posts/new-name/]\n"));
}

void RenameTest::twoPostsChangeSlugs()
{
    const QByteArray one = yaml("title: One\n");
    const QByteArray two = yaml("title: Two\n", prose + prose + "Another.\n");
    m.open({{u"_config.yml"_s, ""}, {u"_posts/2024-05-06-one.md"_s, one}, {u"_posts/2024-05-06-two.md"_s, two}});
    const QStringList ids{m.idOf(u"_posts/2024-05-06-one.md"_s), m.idOf(u"_posts/2024-05-06-two.md"_s)};
    QCOMPARE(m.rename(u"_posts/2024-05-06-one.md"_s, u"three"_s).exitCode, 0);
    const GalleyRun taken = m.rename(u"_posts/2024-05-06-two.md"_s, u"one"_s);
    QCOMPARE(taken.exitCode, 1); // Its file is still there.
    QCOMPARE(m.galley->run({u"publish"_s, ids.at(0), u"--no-push"_s}).exitCode, 0);
    QCOMPARE(m.rename(u"_posts/2024-05-06-two.md"_s, u"one"_s).exitCode, 0);
    QCOMPARE(m.galley->run({u"publish"_s, ids.at(1), u"--no-push"_s}).exitCode, 0);
    QCOMPARE(m.committed().value(u"_posts/2024-05-06-one.md"_s), two);
    QCOMPARE(m.committed().value(u"_posts/2024-05-06-three.md"_s), one);
}

void RenameTest::hostileSlugs_data()
{
    QTest::addColumn<QString>("slug");
    for (const QString &slug : {u".."_s, u"../x"_s, u"/etc/x"_s, u"a//b"_s, u".git/config"_s, u".GIT"_s, u"git~1"_s,
                                u".git "_s, u".g\u200Cit"_s, u"a\\b"_s, u"CON"_s, u"a:b"_s, u"a\nb"_s,
                                QString(4096, u'a'), u"e\u0301"_s, u""_s, u"a b"_s})
        QTest::addRow("%s", qPrintable(slug.left(20).simplified())) << slug;
}

void RenameTest::hostileSlugs()
{
    QFETCH(QString, slug);
    m.open({{u"hugo.toml"_s, ""}, {u"content/posts/old.md"_s, yaml("title: Old\n")}});
    const GalleyRun run = m.galley->json({u"rename"_s, m.idOf(u"content/posts/old.md"_s), u"--slug="_s + slug});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.error("message").isEmpty() && !run.error("hint").isEmpty());
    QVERIFY(!m.idOf(u"content/posts/old.md"_s).isEmpty());
    QCOMPARE(m.galley->json({u"list"_s, u"--state"_s, u"changed"_s}).array().size(), 0);
}

void RenameTest::takenSlugs_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isPost");
    QTest::newRow("by another post") << u"content/posts/new-name.md"_s << true;
    QTest::newRow("by another post in another case") << u"content/posts/New-Name.md"_s << true;
    QTest::newRow("by a bundle with the same address") << u"content/posts/new-name/index.md"_s << true;
    QTest::newRow("by a file that is not in the repository") << u"content/posts/new-name.md"_s << false;
}

void RenameTest::takenSlugs()
{
    QFETCH(QString, other);
    QFETCH(bool, isPost);
    Files files{{u"hugo.toml"_s, ""}, {u"content/posts/old.md"_s, yaml("title: Old\n")}};
    if (isPost)
        files.insert(other, yaml("title: Other\n"));
    m.open(files);
    if (!isPost)
        m.site->write(other, "mine");
    const GalleyRun run = m.rename(u"content/posts/old.md"_s, u"new-name"_s);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error("message").contains(u"already"_s), qPrintable(run.error("message")));
    if (!isPost)
        QCOMPARE(m.site->read(other), "mine"_ba);
}

void RenameTest::anAddressOfItsOwnIsRefused()
{
    m.open({{u"hugo.toml"_s, ""}, {u"content/posts/old.md"_s, yaml("title: Old\nurl: /for-ever/\n")}});
    const GalleyRun run = m.rename(u"content/posts/old.md"_s, u"new-name"_s);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.error("message").contains(u"does not come from a slug"_s));
}

void RenameTest::caseAlone()
{
    m.open({{u"_config.yml"_s, ""}, {u"_posts/2024-05-06-old.md"_s, yaml("title: Old\n")}});
    const QString id = m.idOf(u"_posts/2024-05-06-old.md"_s);
    QCOMPARE(m.rename(u"_posts/2024-05-06-old.md"_s, u"OLD"_s).exitCode, 0);
    m.publish(id);
    QCOMPARE(m.committed().keys(), (QStringList{u"_config.yml"_s, u"_posts/2024-05-06-OLD.md"_s}));
    QCOMPARE(m.site->git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

void RenameTest::aDraftOnlyChangesItself()
{
    m.open({{u"hugo.toml"_s, ""}, {u"content/posts/a.md"_s, yaml("title: A\n")}});
    const QString id =
        QString::fromUtf8(m.galley->run({u"new"_s, u"--site"_s, u"S"_s, u"--title"_s, u"Draft"_s}).output).trimmed();
    const GalleyRun run = m.galley->json({u"rename"_s, id, u"--slug"_s, u"other"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["changed"_L1].toArray(), QJsonArray{id});
    QCOMPARE(run.object()["path"_L1].toString(), QString());
    QCOMPARE(run.object()["formerAddress"_L1].toString(), QString());
    const QByteArray source = m.galley->run({u"show"_s, id}).output;
    QVERIFY(source.contains("slug: other") && !source.contains("aliases"));
    QCOMPARE(m.galley->json({u"rename"_s, id, u"--slug"_s, u"a"_s}).exitCode, 1);
}

void RenameTest::undone()
{
    const QByteArray a = yaml("title: A\n", "[1](/posts/old/)\n");
    m.open({{u"hugo.toml"_s, ""}, {u"content/posts/old.md"_s, yaml("title: Old\n")}, {u"content/posts/a.md"_s, a}});
    QCOMPARE(m.rename(u"content/posts/old.md"_s, u"new-name"_s).exitCode, 0);
    QCOMPARE(m.galley->json({u"list"_s, u"--state"_s, u"changed"_s}).array().size(), 2);
    QCOMPARE(m.galley->run({u"undo"_s}).exitCode, 0);
    QCOMPARE(m.galley->json({u"list"_s, u"--state"_s, u"changed"_s}).array().size(), 0);
    QCOMPARE(m.galley->run({u"show"_s, m.idOf(u"content/posts/old.md"_s)}).output, yaml("title: Old\n"));
}

void RenameTest::pressLeadsOn()
{
    for (const char *name : {"GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"})
        qputenv(name, "ada@example.org");
    const GalleyRun made = m.galley->json({u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"B"_s});
    QVERIFY2(made.exitCode == 0, made.output);
    const QString id =
        QString::fromUtf8(
            m.galley->run({u"new"_s, u"--site"_s, u"B"_s, u"--title"_s, u"Old & new"_s, u"--date"_s, u"2024-05-06"_s})
                .output)
            .trimmed();
    QCOMPARE(m.galley->run({u"publish"_s, id, u"--no-push"_s}).exitCode, 0);
    QVERIFY(QFile::exists(m.galley->path(u"blog/docs/2024/05/old-new/index.html"_s)));
    QCOMPARE(m.galley->run({u"rename"_s, id, u"--slug"_s, u"newer"_s}).exitCode, 0);
    QCOMPARE(m.galley->run({u"publish"_s, id, u"--no-push"_s}).exitCode, 0);
    QVERIFY(QFile::exists(m.galley->path(u"blog/docs/2024/05/newer/index.html"_s)));
    QFile page(m.galley->path(u"blog/docs/2024/05/old-new/index.html"_s));
    QVERIFY(page.open(QFile::ReadOnly));
    const QByteArray html = page.readAll();
    QVERIFY2(html.contains("url=../../../2024/05/newer/\"") && html.contains("Old &amp; new"), html);
    QVERIFY(!QFile::exists(m.galley->path(u"blog/content/posts/old-new.md"_s)));
}

void RenameTest::ownEditsAreNotSweptIn()
{
    m.open({{u"hugo.toml"_s, ""},
            {u"content/posts/old.md"_s, yaml("title: Old\n")},
            {u"content/posts/a.md"_s, yaml("title: A\n", "[1](/posts/old/)\n")},
            {u"content/posts/draft.md"_s, yaml("title: D\ndraft: true\n", "[1](/posts/old/)\n")}});
    const QString id = m.idOf(u"content/posts/old.md"_s);
    const QString other = m.idOf(u"content/posts/a.md"_s);
    QCOMPARE(m.galley->run({u"set"_s, other, u"description=Mine, not done yet"_s}).exitCode, 0);
    QCOMPARE(m.rename(u"content/posts/old.md"_s, u"new-name"_s).object()["changed"_L1].toArray().size(), 3);
    m.publish(id);
    QCOMPARE(m.site->read(u"content/posts/a.md"_s), yaml("title: A\n", "[1](/posts/old/)\n"));
    QCOMPARE(m.site->read(u"content/posts/draft.md"_s), yaml("title: D\ndraft: true\n", "[1](/posts/new-name/)\n"));
    QCOMPARE(m.galley->json({u"show"_s, other}).object()["state"_L1].toString(), u"changed"_s);
    QVERIFY(m.galley->run({u"show"_s, other}).output.contains("[1](/posts/new-name/)"));
}

void RenameTest::aLinkedFolderIsNotFollowed()
{
    m.open({{u"hugo.toml"_s, ""}, {u"content/posts/old/index.md"_s, yaml("title: Old\n")}});
    const QTemporaryDir outside;
    QVERIFY(QFile::link(outside.path(), m.site->path(u"content/posts/new-name"_s)));
    const GalleyRun run = m.rename(u"content/posts/old/index.md"_s, u"new-name"_s);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(QFile::remove(m.site->path(u"content/posts/new-name"_s)));
    QCOMPARE(m.rename(u"content/posts/old/index.md"_s, u"new-name"_s).exitCode, 0);
    QVERIFY(QFile::link(outside.path(), m.site->path(u"content/posts/new-name"_s))); // Put there after the rename.
    QCOMPARE(m.galley->run({u"publish"_s, m.idOf(u"content/posts/new-name/index.md"_s), u"--no-push"_s}).exitCode, 1);
    QVERIFY(QDir(outside.path()).isEmpty());
}

QTEST_GUILESS_MAIN(RenameTest)

#include "tst_rename.moc"
