// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blog.h"

using namespace Qt::Literals::StringLiterals;

/// What was published is taken back by a new commit.
class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<Blog>(); }
    void firstPublishIsTakenBackWhole();
    void anUpdateIsTakenBackToTheTextBefore();
    void othersCommitsStay();
    void aLaterChangeElsewhereInThePostStays();
    void aLaterChangeInTheSamePlaceIsRefused();
    void imageOfAnotherPostStays();
    void theLastPublishOfASiteIsMeant();
    void nothingIsTakenBackTwice();
    void changedByHandStopsIt();
    void lookingChangesNothing();
    void withoutPushItStaysHere();
    void numbersNameStepsFirst();
    void unknownWords_data();
    void unknownWords();
    void pressPagesGoToo();

private:
    QString publish(const QString &id, const QStringList &more = {}) const
    {
        return m->galley.json(QStringList{u"publish"_s, id} + more).object()["commit"_L1].toString();
    }
    GalleyRun undo(const QString &what) const { return m->galley.json({u"undo"_s, what}); }
    QByteArray at(const QString &commit, const QString &path) const
    {
        return m->repository.git({u"show"_s, commit + u':' + path});
    }

    std::unique_ptr<Blog> m;
};

void UndoTest::firstPublishIsTakenBackWhole()
{
    const QString before = m->repository.head();
    const QString id = m->newPost(u"Tides"_s, "Words of the tide.\n");
    const QString commit = publish(id);
    QVERIFY(!commit.isEmpty());
    const QString source = m->source(id);
    const GalleyRun run = undo(commit.first(10));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["pushed"_L1].toBool(), true);
    QCOMPARE(m->repository.git({u"diff"_s, u"--stat"_s, before, u"HEAD"_s}), QByteArray());
    QCOMPARE(m->inRemote({u"rev-parse"_s, u"main"_s}), run.object()["commit"_L1].toString().toLatin1());
    QCOMPARE(m->state(id), u"draft"_s);
    QCOMPARE(m->source(id), source);
    m->checkSound();
    // And it can be published again.
    QVERIFY(!publish(id).isEmpty());
    QCOMPARE(m->state(id), u"pushed"_s);
    QVERIFY(m->filesOf(u"HEAD"_s).contains(u"content/posts/tides.md"_s));
}

void UndoTest::anUpdateIsTakenBackToTheTextBefore()
{
    const QString id = m->idOf(u"Old"_s);
    const QByteArray before = at(u"HEAD"_s, u"content/posts/old.md"_s);
    m->write(id, "Other words.\n");
    const QString commit = publish(id);
    QCOMPARE(m->state(id), u"pushed"_s);
    QCOMPARE(undo(commit).exitCode, 0);
    QCOMPARE(at(u"HEAD"_s, u"content/posts/old.md"_s), before);
    QVERIFY(m->source(id).contains(u"Other words."_s)); // The author's text stays.
    QCOMPARE(m->state(id), u"changed"_s);
    QCOMPARE(m->repository.git({u"log"_s, u"-1"_s, u"--format=%s"_s}), "Undo “Update “Old””"_ba);
    QVERIFY(m->repository.git({u"log"_s, u"-1"_s, u"--format=%b"_s}).contains(commit.toLatin1()));
    m->checkSound();
}

void UndoTest::othersCommitsStay()
{
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    const QString commit = publish(id);
    m->repository.write(u"README"_s, "Hello\n");
    m->repository.write(u"content/posts/other.md"_s, "---\ntitle: Other\n---\n\nAnother text.\n");
    m->repository.commitAll(u"By somebody else"_s);
    QCOMPARE(undo(commit).exitCode, 0);
    QVERIFY(!m->filesOf(u"HEAD"_s).contains(u"content/posts/tides.md"_s));
    QCOMPARE(at(u"HEAD"_s, u"README"_s), "Hello"_ba);
    QVERIFY(at(u"HEAD"_s, u"content/posts/other.md"_s).contains("Another text."));
    m->checkSound();
}

void UndoTest::aLaterChangeElsewhereInThePostStays()
{
    const QString id = m->idOf(u"Old"_s);
    m->write(id, "First paragraph, changed.\n\nThe middle.\n\nLast paragraph.\n");
    publish(id);
    m->write(id, "First paragraph, changed again.\n\nThe middle.\n\nLast paragraph.\n");
    const QString second = publish(id);
    m->write(id, "First paragraph, changed again.\n\nThe middle.\n\nLast paragraph, changed too.\n");
    publish(id);
    QCOMPARE(undo(second).exitCode, 0);
    const QByteArray text = at(u"HEAD"_s, u"content/posts/old.md"_s);
    QVERIFY2(text.contains("First paragraph, changed.\n"), text.constData());
    QVERIFY2(text.contains("Last paragraph, changed too."), text.constData());
    m->checkSound();
}

void UndoTest::aLaterChangeInTheSamePlaceIsRefused()
{
    const QString id = m->idOf(u"Old"_s);
    m->write(id, "One.\n");
    const QString first = publish(id);
    m->write(id, "Two.\n");
    publish(id);
    const QString head = m->repository.head();
    const GalleyRun run = undo(first);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error("message").contains(u"content/posts/old.md"_s), qPrintable(run.error("message")));
    QCOMPARE(m->repository.head(), head);
    m->checkSound();
}

void UndoTest::imageOfAnotherPostStays()
{
    const QString one = m->newPost(u"One"_s, "1\n");
    const QByteArray markdown = m->addFile(one, u"tide-table.pdf"_s, "a table");
    m->write(one, markdown);
    const QString two = m->newPost(u"Two"_s, markdown);
    const QString first = publish(one);
    const QString table = m->pathEndingWith(u"tide-table.pdf"_s);
    QVERIFY(!table.isEmpty());
    const QString second = publish(two);
    QCOMPARE(undo(first).exitCode, 0);
    QVERIFY(!m->filesOf(u"HEAD"_s).contains(u"content/posts/one.md"_s));
    QVERIFY(m->filesOf(u"HEAD"_s).contains(table)); // The other post shows it.
    QCOMPARE(undo(second).exitCode, 0);
    QVERIFY(!m->filesOf(u"HEAD"_s).contains(u"content/posts/two.md"_s));
    m->checkSound();
}

void UndoTest::theLastPublishOfASiteIsMeant()
{
    const QString one = m->newPost(u"One"_s, "1\n");
    const QString two = m->newPost(u"Two"_s, "2\n");
    publish(one);
    publish(two);
    QCOMPARE(undo(u"blog"_s).exitCode, 0);
    QCOMPARE(m->state(two), u"draft"_s);
    QCOMPARE(m->state(one), u"pushed"_s);
    QCOMPARE(undo(u"blog"_s).exitCode, 0);
    QCOMPARE(m->state(one), u"draft"_s);
    const GalleyRun nothing = undo(u"blog"_s);
    QCOMPARE(nothing.exitCode, 1);
    QVERIFY(!nothing.error("hint").isEmpty());
    m->checkSound();
}

void UndoTest::nothingIsTakenBackTwice()
{
    const QString commit = publish(m->newPost(u"One"_s, "1\n"));
    QCOMPARE(undo(commit).exitCode, 0);
    const QString head = m->repository.head();
    QCOMPARE(undo(commit).exitCode, 1);
    QCOMPARE(m->repository.head(), head);
}

void UndoTest::changedByHandStopsIt()
{
    const QString id = m->idOf(u"Old"_s);
    m->write(id, "Other words.\n");
    const QString commit = publish(id);
    m->repository.write(u"content/posts/old.md"_s, "by hand\n");
    const QString head = m->repository.head();
    const GalleyRun run = undo(commit);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.error("message").contains(u"content/posts/old.md"_s));
    QCOMPARE(m->repository.head(), head);
    QCOMPARE(m->repository.read(u"content/posts/old.md"_s), "by hand\n"_ba);
}

void UndoTest::lookingChangesNothing()
{
    const QString commit = publish(m->newPost(u"One"_s, "1\n"));
    const GalleyRun run = m->galley.json({u"undo"_s, commit, u"--dry-run"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["changes"_L1].toArray(),
             (QJsonArray{QJsonObject{{u"path"_s, u"content/posts/one.md"_s}, {u"change"_s, u"removed"_s}}}));
    QCOMPARE(m->repository.head(), commit);
}

void UndoTest::withoutPushItStaysHere()
{
    const QString commit = publish(m->newPost(u"One"_s, "1\n"));
    QCOMPARE(m->galley.json({u"undo"_s, commit, u"--no-push"_s}).object()["pushed"_L1].toBool(), false);
    QCOMPARE(m->inRemote({u"rev-parse"_s, u"main"_s}), commit.toLatin1());
    QCOMPARE(m->galley.run({u"push"_s, u"blog"_s}).exitCode, 0);
    QCOMPARE(QString::fromLatin1(m->inRemote({u"rev-parse"_s, u"main"_s})), m->repository.head());
}

void UndoTest::numbersNameStepsFirst()
{
    const QString id = m->newPost(u"One"_s, "1\n");
    QCOMPARE(m->galley.run({u"tags"_s, u"add"_s, u"sea"_s, id}).exitCode, 0); // Step 1
    const QString commit = publish(id);                                       // Publication 1
    const QJsonArray list = m->galley.json({u"undo"_s, u"--list"_s}).array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.last()["name"_L1].toString(), u"p1"_s);
    QCOMPARE(undo(u"1"_s).exitCode, 0);
    QCOMPARE(m->repository.head(), commit);
    QVERIFY(m->post(id)["tags"_L1].toArray().isEmpty());
    QCOMPARE(undo(u"p1"_s).exitCode, 0);
    QCOMPARE(m->state(id), u"draft"_s);
}

void UndoTest::unknownWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("no such site") << u"nowhere"_s;
    QTest::newRow("nothing at all") << QString();
    QTest::newRow("no such step or publication") << u"4711"_s;
    QTest::newRow("no such publication") << u"p4711"_s;
    QTest::newRow("no commit of ours") << u"0123456789abcdef"_s;
}

void UndoTest::unknownWords()
{
    QFETCH(QString, word);
    const GalleyRun run = undo(word);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.error("message").contains(word));
    QVERIFY(!run.error("hint").isEmpty());
}

void UndoTest::pressPagesGoToo()
{
    Blog::beAda();
    const QString folder = m->galley.path(u"press"_s);
    QCOMPARE(m->galley.run({u"site"_s, u"new"_s, folder, u"--title"_s, u"Press"_s}).exitCode, 0);
    const auto make = [this](const QString &title) {
        return QString::fromUtf8(m->galley
                                     .run({u"new"_s, u"--site"_s, u"press"_s, u"--title"_s, title, u"--tag"_s, u"sea"_s,
                                           u"--date"_s, u"2026-11-20"_s, u"--body-file"_s, u"-"_s},
                                          "Words.\n")
                                     .output)
            .trimmed();
    };
    const QByteArray before = ScratchRepository::git(folder, {u"rev-parse"_s, u"HEAD"_s});
    const QString commit = publish(make(u"First"_s), {u"--no-push"_s});
    const QByteArray tree = ScratchRepository::git(folder, {u"ls-tree"_s, u"-r"_s, u"HEAD"_s});
    publish(make(u"Second"_s), {u"--no-push"_s});
    QCOMPARE(undo(u"press"_s).exitCode, 0);
    QCOMPARE(ScratchRepository::git(folder, {u"ls-tree"_s, u"-r"_s, u"HEAD"_s}), tree);
    publish(make(u"Third"_s), {u"--no-push"_s});
    QCOMPARE(undo(commit).exitCode, 0); // The pages of the third stay, without the first.
    const QByteArray front = ScratchRepository::git(folder, {u"show"_s, u"HEAD:docs/index.html"_s});
    QVERIFY(front.contains("Third") && !front.contains("First"));
    const QByteArray left = ScratchRepository::git(folder, {u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"HEAD"_s});
    QVERIFY(!left.contains("first") && left.contains("docs/2026/11/third/index.html"));
    QCOMPARE(undo(u"press"_s).exitCode, 0);
    QCOMPARE(ScratchRepository::git(folder, {u"diff"_s, QString::fromLatin1(before), u"HEAD"_s}), QByteArray());
    QCOMPARE(ScratchRepository::git(folder, {u"status"_s, u"--porcelain"_s}), QByteArray());
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
