// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blog.h"

using namespace Qt::Literals::StringLiterals;

/// A post is taken off its site and stays here as a draft.
class UnpublishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<Blog>(); }
    void aPostGoesAndStaysADraft();
    void aPostThatWasFoundInTheSiteGoesToo();
    void itsFilesGoUnlessAnotherPostShowsThem();
    void theFolderOfABundleGoesWhole();
    void itCanBeTakenBack();
    void aLookAtTheSiteLeavesTheDraftAlone();
    void severalGoInOneCommit();
    void refusals_data();
    void refusals();
    void pagesOfPressGo();

private:
    QString publish(const QString &id, const QStringList &more = {}) const
    {
        return m->galley.json(QStringList{u"publish"_s, id} + more).object()["commit"_L1].toString();
    }
    GalleyRun unpublish(const QString &id) const { return m->galley.json({u"unpublish"_s, id}); }
    bool has(const QString &path) const { return m->filesOf(u"HEAD"_s).contains(path); }

    std::unique_ptr<Blog> m;
};

void UnpublishTest::aPostGoesAndStaysADraft()
{
    const QString before = m->repository.head();
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    publish(id);
    const QString source = m->source(id);
    const GalleyRun run = unpublish(id);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["pushed"_L1].toBool(), true);
    QCOMPARE(m->repository.git({u"diff"_s, before, u"HEAD"_s}), QByteArray());
    QCOMPARE(QString::fromLatin1(m->inRemote({u"rev-parse"_s, u"main"_s})), m->repository.head());
    QCOMPARE(m->state(id), u"draft"_s);
    QCOMPARE(m->source(id), source);
    QVERIFY(!m->repository.exists(u"content/posts/tides.md"_s));
    m->checkSound();
    QVERIFY(!publish(id).isEmpty());
    QVERIFY(has(u"content/posts/tides.md"_s));
}

void UnpublishTest::aPostThatWasFoundInTheSiteGoesToo()
{
    const QString id = m->idOf(u"Old"_s);
    QCOMPARE(unpublish(id).exitCode, 0);
    QVERIFY(!has(u"content/posts/old.md"_s) && has(u"content/posts/other.md"_s));
    QCOMPARE(m->state(id), u"draft"_s);
    QCOMPARE(m->repository.git({u"log"_s, u"-1"_s, u"--format=%s"_s}), "Unpublish “Old”"_ba);
    m->checkSound();
}

void UnpublishTest::itsFilesGoUnlessAnotherPostShowsThem()
{
    const QString one = m->newPost(u"One"_s, "1\n");
    const QByteArray shared = m->addFile(one, u"shared.pdf"_s, "for both");
    const QByteArray own = m->addFile(one, u"own.pdf"_s, "for one");
    m->write(one, shared + '\n' + own);
    const QString two = m->newPost(u"Two"_s, shared);
    publish(one);
    publish(two);
    QVERIFY(!m->pathEndingWith(u"own.pdf"_s).isEmpty());
    QCOMPARE(unpublish(one).exitCode, 0);
    QCOMPARE(m->pathEndingWith(u"own.pdf"_s), QString());
    QVERIFY(!m->pathEndingWith(u"shared.pdf"_s).isEmpty());
    m->checkSound();
    // The draft has its files still.
    QVERIFY(!publish(one).isEmpty());
    QVERIFY(!m->pathEndingWith(u"own.pdf"_s).isEmpty());
}

void UnpublishTest::theFolderOfABundleGoesWhole()
{
    m->repository.write(u"content/posts/trip/index.md"_s, "---\ntitle: Trip\n---\n\n![](sea.jpg)\n");
    m->repository.write(u"content/posts/trip/sea.jpg"_s, "sea");
    m->repository.write(u"content/posts/trip/unused.jpg"_s, "unused");
    m->repository.commitAll(u"Trip"_s);
    QCOMPARE(m->galley.run({u"site"_s, u"sync"_s, u"blog"_s}).exitCode, 0);
    QCOMPARE(unpublish(m->idOf(u"Trip"_s)).exitCode, 0);
    QCOMPARE(m->repository.git({u"ls-tree"_s, u"-r"_s, u"HEAD"_s, u"content/posts/trip"_s}), QByteArray());
    m->checkSound();
}

void UnpublishTest::itCanBeTakenBack()
{
    const QString id = m->idOf(u"Old"_s);
    const QByteArray tree = m->repository.git({u"ls-tree"_s, u"-r"_s, u"HEAD"_s});
    const QString commit = unpublish(id).object()["commit"_L1].toString();
    QCOMPARE(m->galley.run({u"undo"_s, commit}).exitCode, 0);
    QCOMPARE(m->repository.git({u"ls-tree"_s, u"-r"_s, u"HEAD"_s}), tree);
    QCOMPARE(m->state(id), u"pushed"_s);
    m->checkSound();
}

void UnpublishTest::aLookAtTheSiteLeavesTheDraftAlone()
{
    const QString id = m->idOf(u"Old"_s);
    QCOMPARE(unpublish(id).exitCode, 0);
    QCOMPARE(m->galley.run({u"site"_s, u"sync"_s, u"blog"_s}).exitCode, 0);
    QCOMPARE(m->state(id), u"draft"_s);
}

void UnpublishTest::severalGoInOneCommit()
{
    const QString head = m->repository.head();
    QCOMPARE(m->galley.run({u"unpublish"_s, m->idOf(u"Old"_s), m->idOf(u"Other"_s)}).exitCode, 0);
    QCOMPARE(m->repository.git({u"rev-list"_s, u"--count"_s, head + u"..HEAD"_s}), "1"_ba);
    QVERIFY(!has(u"content/posts/old.md"_s) && !has(u"content/posts/other.md"_s));
}

void UnpublishTest::refusals_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("a draft is on no site") << u"draft"_s;
    QTest::newRow("others changed it there") << u"others"_s;
    QTest::newRow("it was changed by hand") << u"hand"_s;
}

void UnpublishTest::refusals()
{
    QFETCH(QString, what);
    const QString id = what == "draft"_L1 ? m->newPost(u"Tides"_s, "Words.\n") : m->idOf(u"Old"_s);
    if (what != "draft"_L1)
        m->repository.write(u"content/posts/old.md"_s, "---\ntitle: Old\n---\n\nBy another.\n");
    if (what == "others"_L1)
        m->repository.commitAll(u"By another"_s);
    const QString head = m->repository.head();
    const GalleyRun run = unpublish(id);
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.error("message").isEmpty() && !run.error("hint").isEmpty());
    QCOMPARE(m->repository.head(), head);
    QCOMPARE(m->repository.fsckWords(), QByteArray());
}

void UnpublishTest::pagesOfPressGo()
{
    Blog::beAda();
    const QString folder = m->galley.path(u"press"_s);
    QCOMPARE(m->galley.run({u"site"_s, u"new"_s, folder, u"--title"_s, u"Press"_s}).exitCode, 0);
    const auto make = [this](const QString &title) {
        const QStringList words{u"new"_s,   u"--site"_s, u"press"_s,       u"--title"_s, title,
                                u"--tag"_s, u"sea"_s,    u"--body-file"_s, u"-"_s};
        return QString::fromUtf8(m->galley.run(words, "Words.\n").output).trimmed();
    };
    const QString first = make(u"First"_s);
    publish(first);
    const QByteArray tree = ScratchRepository::git(folder, {u"ls-tree"_s, u"-r"_s, u"HEAD"_s});
    const QString second = make(u"Second"_s);
    publish(second);
    QCOMPARE(unpublish(second).exitCode, 0);
    QCOMPARE(ScratchRepository::git(folder, {u"ls-tree"_s, u"-r"_s, u"HEAD"_s}), tree);
    QCOMPARE(ScratchRepository::git(folder, {u"status"_s, u"--porcelain"_s}), QByteArray());
}

QTEST_GUILESS_MAIN(UnpublishTest)
#include "tst_unpublish.moc"
