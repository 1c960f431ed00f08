// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blog.h"

using namespace Qt::Literals::StringLiterals;

/// Ways to work: a branch for each post, another branch, several remotes.
class WaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<Blog>(); }
    void eachPostGoesToABranchOfItsOwn();
    void aSecondPublishGoesToTheSameBranch();
    void whatWasTakenInIsPublished();
    void aChangeOfAPublishedPostWaitsOnItsBranch();
    void undoTakesTheBranchBack();
    void theNameIsATemplate();
    void anotherBranchOnce();
    void attributesHold();
    void linkToTheRequest();
    void severalRemotes();
    void aRemoteThatDoesNotAnswerWaits();
    void wrongWords();

private:
    QJsonObject publish(const QString &id, const QStringList &more = {}) const
    {
        const GalleyRun run = m->galley.json(QStringList{u"publish"_s, id} + more);
        return run.exitCode == 0 ? run.object() : QJsonObject{{u"failed"_s, QString::fromUtf8(run.output)}};
    }
    void perPost() const
    {
        if (m->galley.run({u"site"_s, u"set"_s, u"blog"_s, u"--branches"_s, u"per-post"_s}).exitCode != 0)
            qFatal("the site does not take it");
    }
    QJsonObject listed(const QString &id) const
    {
        for (const QJsonValue &post : m->galley.json({u"list"_s}).array()) {
            if (post["id"_L1].toString() == id)
                return post.toObject();
        }
        return {};
    }

    std::unique_ptr<Blog> m;
};

void WaysTest::eachPostGoesToABranchOfItsOwn()
{
    perPost();
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    m->repository.write(u"notes.txt"_s, "mine\n");
    m->repository.git({u"add"_s, u"notes.txt"_s});
    const QString head = m->repository.head();
    const QByteArray before = m->repository.restOfTheWorld({});
    const QJsonObject done = publish(id);
    QCOMPARE(done["branch"_L1].toString(), u"post/tides"_s);
    QCOMPARE(done["pushed"_L1].toBool(), true);
    QCOMPARE(m->repository.head(), head);
    QCOMPARE(m->repository.restOfTheWorld({}), before);
    QCOMPARE(m->inRemote({u"rev-parse"_s, u"post/tides"_s}), done["commit"_L1].toString().toLatin1());
    QCOMPARE(m->inRemote({u"diff"_s, u"--name-only"_s, u"main"_s, u"post/tides"_s}), "content/posts/tides.md"_ba);
    QCOMPARE(QString::fromLatin1(m->inRemote({u"rev-parse"_s, u"post/tides~1"_s})), head);
    QCOMPARE(m->state(id), u"pushed"_s);
    QCOMPARE(listed(id)["branch"_L1].toString(), u"post/tides"_s);
    QCOMPARE(m->repository.fsckWords(), QByteArray());
    QCOMPARE(m->galley.run({u"site"_s, u"sync"_s, u"blog"_s}).exitCode, 0);
    QCOMPARE(m->state(id), u"pushed"_s); // A look at the folder, which has no such file, changes nothing.
}

void WaysTest::aSecondPublishGoesToTheSameBranch()
{
    perPost();
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    const QString first = publish(id)["commit"_L1].toString();
    m->write(id, "Other words.\n");
    QCOMPARE(m->state(id), u"draft"_s);
    const QJsonObject done = publish(id);
    QCOMPARE(done["branch"_L1].toString(), u"post/tides"_s);
    QCOMPARE(QString::fromLatin1(m->inRemote({u"rev-parse"_s, u"post/tides~1"_s})), first);
    QVERIFY(m->inRemote({u"show"_s, u"post/tides:content/posts/tides.md"_s}).contains("Other words."));
    QCOMPARE(m->state(id), u"pushed"_s);
}

void WaysTest::whatWasTakenInIsPublished()
{
    perPost();
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    publish(id);
    m->repository.git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"Taken in"_s, u"post/tides"_s});
    m->repository.git({u"push"_s, u"-q"_s});
    QCOMPARE(m->galley.run({u"site"_s, u"sync"_s, u"blog"_s}).exitCode, 0);
    QCOMPARE(m->galley.json({u"list"_s}).array().size(), 3);
    QCOMPARE(m->state(id), u"pushed"_s);
    m->write(id, "Later words.\n");
    QCOMPARE(m->state(id), u"changed"_s);
    const QJsonObject done = publish(id); // Its first branch is done with.
    QCOMPARE(done["branch"_L1].toString(), u"post/tides-2"_s);
}

void WaysTest::aChangeOfAPublishedPostWaitsOnItsBranch()
{
    perPost();
    const QString id = m->idOf(u"Old"_s);
    m->write(id, "New words.\n");
    QCOMPARE(publish(id)["branch"_L1].toString(), u"post/old"_s);
    QCOMPARE(m->state(id), u"pushed"_s);
    QVERIFY(m->repository.git({u"show"_s, u"main:content/posts/old.md"_s}).contains("Old words."));
    QVERIFY(m->repository.read(u"content/posts/old.md"_s).contains("Old words."));
    m->checkSound();
}

void WaysTest::undoTakesTheBranchBack()
{
    perPost();
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    const QString commit = publish(id)["commit"_L1].toString();
    const QString head = m->repository.head();
    const GalleyRun run = m->galley.json({u"undo"_s, commit});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(m->inRemote({u"diff"_s, u"main"_s, u"post/tides"_s}), QByteArray());
    QCOMPARE(m->repository.head(), head);
    QCOMPARE(m->state(id), u"draft"_s);
    m->checkSound();
}

void WaysTest::theNameIsATemplate()
{
    const QStringList words{
        u"site"_s, u"set"_s, u"blog"_s, u"--branches"_s, u"per-post"_s, u"--branch-name"_s, u"blog/{date}~{slug}"_s};
    QCOMPARE(m->galley.run(words).exitCode, 0);
    const QJsonObject done = publish(m->newPost(u"Tides"_s, "Words.\n"));
    QCOMPARE(done["branch"_L1].toString(), u"blog/2026-11-20-tides"_s);
}

void WaysTest::anotherBranchOnce()
{
    m->repository.git({u"branch"_s, u"next"_s});
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    const QString head = m->repository.head();
    const QJsonObject done = publish(id, {u"--branch"_s, u"next"_s});
    QCOMPARE(done["branch"_L1].toString(), u"next"_s);
    QCOMPARE(m->inRemote({u"rev-parse"_s, u"next"_s}), done["commit"_L1].toString().toLatin1());
    QCOMPARE(m->repository.head(), head);
    m->checkSound();
    const GalleyRun wrong = m->galley.json({u"publish"_s, m->idOf(u"Old"_s), u"--branch"_s, u"a b..c"_s});
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(!wrong.error("hint").isEmpty());
}

void WaysTest::attributesHold()
{
    m->repository.write(u".gitattributes"_s, "*.md text eol=lf\n*.md working-tree-encoding=UTF-16LE\n");
    m->repository.write(u".gitattributes"_s, "*.md text eol=crlf\n");
    m->repository.git({u"add"_s, u"--renormalize"_s, u"."_s});
    m->repository.commitAll(u"Line ends"_s);
    perPost();
    const QString id = m->newPost(u"Tides"_s, "Words.\r\nMore.\r\n");
    publish(id);
    QVERIFY(!m->inRemote({u"cat-file"_s, u"blob"_s, u"post/tides:content/posts/tides.md"_s}).contains('\r'));
}

void WaysTest::linkToTheRequest()
{
    perPost();
    m->repository.git({u"remote"_s, u"set-url"_s, u"--push"_s, u"origin"_s, m->remote});
    m->repository.git({u"remote"_s, u"set-url"_s, u"origin"_s, u"git@github.com:ada/blog.git"_s});
    const QJsonObject done = publish(m->newPost(u"Tides"_s, "Words.\n"));
    QCOMPARE(done["request"_L1].toString(), u"https://github.com/ada/blog/compare/main...post/tides?expand=1"_s);
}

void WaysTest::severalRemotes()
{
    const QString mirror = m->repository.addBareRemote(u"mirror"_s);
    QCOMPARE(m->galley.run({u"site"_s, u"set"_s, u"blog"_s, u"--remote"_s, u"origin"_s, u"--remote"_s, u"mirror"_s})
                 .exitCode,
             0);
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    const QJsonObject done = publish(id);
    QCOMPARE(done["pushed"_L1].toBool(), true);
    for (const QString &remote : {m->remote, mirror}) {
        QCOMPARE(ScratchRepository::git(remote, {u"rev-parse"_s, u"main"_s}), done["commit"_L1].toString().toLatin1());
    }
    QCOMPARE(m->state(id), u"pushed"_s);
    QCOMPARE(listed(id)["remotes"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"remote"_s, u"origin"_s}, {u"state"_s, u"pushed"_s}},
                         QJsonObject{{u"remote"_s, u"mirror"_s}, {u"state"_s, u"pushed"_s}}}));
}

void WaysTest::aRemoteThatDoesNotAnswerWaits()
{
    const QString mirror = m->repository.addBareRemote(u"mirror"_s);
    QCOMPARE(m->galley.run({u"site"_s, u"set"_s, u"blog"_s, u"--remote"_s, u"origin"_s, u"--remote"_s, u"mirror"_s})
                 .exitCode,
             0);
    QVERIFY(QFile::rename(mirror, mirror + u".away"_s));
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    const GalleyRun run = m->galley.json({u"publish"_s, id});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error("message").contains(u"mirror"_s), run.output.constData());
    QCOMPARE(m->state(id), u"committed"_s);
    QCOMPARE(listed(id)["remotes"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"remote"_s, u"origin"_s}, {u"state"_s, u"pushed"_s}},
                         QJsonObject{{u"remote"_s, u"mirror"_s}, {u"state"_s, u"committed"_s}}}));
    QCOMPARE(m->galley.run({u"site"_s, u"sync"_s, u"blog"_s}).exitCode, 0);
    QCOMPARE(m->state(id), u"committed"_s); // One remote of two is not all.
    QVERIFY(QFile::rename(mirror + u".away"_s, mirror));
    QCOMPARE(m->galley.run({u"push"_s, u"blog"_s}).exitCode, 0);
    QCOMPARE(m->state(id), u"pushed"_s);
    QCOMPARE(QString::fromLatin1(ScratchRepository::git(mirror, {u"rev-parse"_s, u"main"_s})), m->repository.head());
}

void WaysTest::wrongWords()
{
    const GalleyRun ways = m->galley.json({u"site"_s, u"set"_s, u"blog"_s, u"--branches"_s, u"sideways"_s});
    QCOMPARE(ways.exitCode, 1);
    QVERIFY(ways.error("message").contains(u"sideways"_s) && !ways.error("hint").isEmpty());
    const GalleyRun remote = m->galley.json({u"site"_s, u"set"_s, u"blog"_s, u"--remote"_s, u"nowhere"_s});
    QCOMPARE(remote.exitCode, 1);
    QVERIFY(remote.error("message").contains(u"nowhere"_s) && !remote.error("hint").isEmpty());
}

QTEST_GUILESS_MAIN(WaysTest)
#include "tst_ways.moc"
