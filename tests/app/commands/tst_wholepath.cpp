// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// From nothing to a pushed post by commands alone, checked with git.
class CommandPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makeSite();
    void writePost();
    void findPost();
    void changePost();
    void lookBeforePublishing();
    void publishPost();
    void publishNothingTwice();
    void commitThenPush();
    void throwAway();

private:
    QByteArray inRemote(const QStringList &arguments) const
    {
        return ScratchRepository::git(m_galley.path(u"remote.git"_s), arguments);
    }
    QByteArray inBlog(const QStringList &arguments) const
    {
        return ScratchRepository::git(m_galley.path(u"blog"_s), arguments);
    }

    GalleyProgram m_galley;
    QString m_post;
};

void CommandPathTest::makeSite()
{
    ScratchRepository::git(m_galley.folder.path(),
                           {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, u"remote.git"_s});
    const GalleyRun made =
        m_galley.json({u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"Harbour Notes"_s, u"--url"_s,
                       u"https://example.org"_s, u"--remote"_s, m_galley.path(u"remote.git"_s), u"--link"_s,
                       u"Twitter=https://twitter.com/harbour"_s, u"--link"_s, u"GitHub=https://github.com/harbour"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.object()["name"_L1].toString(), u"Harbour Notes"_s);
    QCOMPARE(made.object()["pushed"_L1].toBool(), true);
    QCOMPARE(inRemote({u"rev-parse"_s, u"main"_s}), inBlog({u"rev-parse"_s, u"HEAD"_s}));
    const QJsonArray sites = m_galley.json({u"site"_s, u"list"_s}).array();
    QCOMPARE(sites.size(), 1);
    QCOMPARE(sites.first()["kind"_L1].toString(), u"press"_s);
}

void CommandPathTest::writePost()
{
    const QByteArray body = "Pods come and go.\n\nhttps://twitter.com/harbour/status/7\n";
    const GalleyRun made = m_galley.run({u"new"_s, u"--site"_s, u"harbour notes"_s, u"--title"_s, u"Tides & Pods"_s,
                                         u"--tag"_s, u"kubernetes"_s, u"--tag"_s, u"sea"_s, u"--date"_s,
                                         u"2026-11-20T09:00:00+01:00"_s, u"--body-file"_s, u"-"_s},
                                        body);
    QCOMPARE(made.exitCode, 0);
    m_post = QString::fromUtf8(made.output).trimmed();
    QCOMPARE(m_post.size(), 26);
    const QJsonObject post = m_galley.json({u"show"_s, m_post}).object();
    QCOMPARE(post["title"_L1].toString(), u"Tides & Pods"_s);
    QCOMPARE(post["slug"_L1].toString(), u"tides-pods"_s);
    QCOMPARE(post["date"_L1].toString(), u"2026-11-20T09:00:00+01:00"_s);
    QCOMPARE(post["tags"_L1].toArray(), (QJsonArray{u"kubernetes"_s, u"sea"_s}));
    QCOMPARE(post["state"_L1].toString(), u"draft"_s);
    QCOMPARE(post["words"_L1].toInt(), 5);
    QCOMPARE(post["site"_L1].toString(), u"Harbour Notes"_s);
    QVERIFY(m_galley.run({u"show"_s, m_post, u"--format"_s, u"html"_s}).output.contains("class=\"embed embed-x\""));
}

void CommandPathTest::findPost()
{
    QCOMPARE(m_galley.json({u"search"_s, u"pods"_s, u"come"_s}).array().size(), 1);
    QCOMPARE(m_galley.json({u"search"_s, u"\"AND"_s, u"(nothing"_s}).exitCode, 0);
    QCOMPARE(m_galley.json({u"list"_s, u"--tag"_s, u"sea"_s}).array().size(), 1);
    QCOMPARE(m_galley.json({u"list"_s, u"--tag"_s, u"land"_s}).array().size(), 0);
    QCOMPARE(m_galley.json({u"list"_s, u"--state"_s, u"pushed"_s}).array().size(), 0);
}

void CommandPathTest::changePost()
{
    const QByteArray before = m_galley.run({u"show"_s, m_post}).output;
    QCOMPARE(m_galley.run({u"set"_s, m_post.first(20), u"description=On the sea"_s}).exitCode, 0);
    QByteArray after = m_galley.run({u"show"_s, m_post}).output;
    QVERIFY(after.contains("description: On the sea"));
    QCOMPARE(after.replace("description: On the sea\n", ""), before);
    QCOMPARE(m_galley.run({u"set"_s, m_post, u"title=Tides"_s, u"slug=../x"_s}).exitCode, 1);
    QVERIFY(m_galley.run({u"show"_s, m_post}).output.contains("Tides & Pods")); // All of it or nothing.
}

void CommandPathTest::lookBeforePublishing()
{
    const QByteArray head = inBlog({u"rev-parse"_s, u"HEAD"_s});
    const QJsonObject plan = m_galley.json({u"publish"_s, m_post, u"--dry-run"_s}).object();
    QVERIFY(plan["files"_L1].toArray().contains(u"content/posts/tides-pods.md"_s));
    QVERIFY(plan["files"_L1].toArray().contains(u"docs/tags/kubernetes/index.html"_s));
    QCOMPARE(plan["pushed"_L1].toBool(), false);
    QCOMPARE(inBlog({u"rev-parse"_s, u"HEAD"_s}), head);
    QCOMPARE(inBlog({u"status"_s, u"--porcelain"_s}), QByteArray());
}

void CommandPathTest::publishPost()
{
    const QByteArray before = inRemote({u"rev-parse"_s, u"main"_s});
    const GalleyRun run = m_galley.json({u"publish"_s, m_post, u"--message"_s, u"Tides, at last"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["pushed"_L1].toBool(), true);
    QCOMPARE(run.object()["branch"_L1].toString(), u"main"_s);
    QCOMPARE(inRemote({u"rev-parse"_s, u"main"_s}), run.object()["commit"_L1].toString().toLatin1());
    QCOMPARE(inRemote({u"rev-list"_s, u"--count"_s, QString::fromLatin1(before) + u"..main"_s}), "1"_ba);
    QCOMPARE(inRemote({u"log"_s, u"-1"_s, u"--format=%s"_s, u"main"_s}), "Tides, at last"_ba);
    QCOMPARE(inRemote({u"fsck"_s, u"--full"_s, u"--strict"_s}), QByteArray());
    QCOMPARE(inBlog({u"status"_s, u"--porcelain"_s}), QByteArray());
    QCOMPARE(m_galley.json({u"show"_s, m_post}).object()["state"_L1].toString(), u"pushed"_s);

    const QByteArray archive = inRemote({u"show"_s, u"main:docs/tags/kubernetes/index.html"_s});
    QVERIFY(archive.contains("Posts Tagged with “kubernetes”"));
    QVERIFY(archive.contains("https://twitter.com/harbour") && archive.contains("https://github.com/harbour"));
    QVERIFY(archive.contains("Pods come and go."));
    QVERIFY(!archive.contains("<script"));
}

void CommandPathTest::publishNothingTwice()
{
    const GalleyRun again = m_galley.json({u"publish"_s, m_post});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.error("message").contains(u"nothing to publish"_s));
    QVERIFY(!again.error("hint").isEmpty());
}

void CommandPathTest::commitThenPush()
{
    QCOMPARE(m_galley.run({u"write"_s, m_post, u"--body-file"_s, u"-"_s}, "Another text.\n").exitCode, 0);
    QCOMPARE(m_galley.json({u"show"_s, m_post}).object()["state"_L1].toString(), u"changed"_s);
    QCOMPARE(m_galley.json({u"publish"_s, m_post, u"--no-push"_s}).object()["pushed"_L1].toBool(), false);
    QCOMPARE(m_galley.json({u"show"_s, m_post}).object()["state"_L1].toString(), u"committed"_s);
    QVERIFY(inRemote({u"rev-parse"_s, u"main"_s}) != inBlog({u"rev-parse"_s, u"HEAD"_s}));
    const GalleyRun pushed = m_galley.run({u"push"_s, u"blog"_s, u"--quiet"_s});
    QCOMPARE(pushed.exitCode, 0);
    QCOMPARE(pushed.output, QByteArray());
    QCOMPARE(m_galley.json({u"show"_s, m_post}).object()["state"_L1].toString(), u"pushed"_s);
    QCOMPARE(inRemote({u"rev-parse"_s, u"main"_s}), inBlog({u"rev-parse"_s, u"HEAD"_s}));
}

void CommandPathTest::throwAway()
{
    QCOMPARE(m_galley.json({u"delete"_s, m_post}).object()["state"_L1].toString(), u"trash"_s);
    QCOMPARE(m_galley.json({u"list"_s}).array().size(), 0);
    QCOMPARE(m_galley.json({u"list"_s, u"--state"_s, u"trash"_s}).array().size(), 1);
}

QTEST_GUILESS_MAIN(CommandPathTest)

#include "tst_wholepath.moc"
