// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/publish/plan/sharedsite.h"

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::model;
using namespace galley::publish;

/// The remote moved on while a publish waited: put on top, merged, or left to the author; never forced (promise G6).
class KeepUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_at = std::make_unique<SharedSite>(); }
    void cleanup();
    void otherPathsArePutOnTop();
    void ownCommitsAreReplayed();
    void samePostIsMergedByPart();
    void typedSinceStays();
    void samePlaceIsTakenBack();
    void deletedThereIsTakenBack();
    void othersAreFasterAgain();
    void sameChangeOnBothSides();
    void pressPagesAreMadeAnew();

private:
    std::unique_ptr<SharedSite> m_at;
};

void KeepUpTest::cleanup()
{
    for (const QString &folder : {m_at->mine->folder(), m_at->bare})
        QCOMPARE(ScratchRepository::fsckWords(folder), QByteArray());
    QCOMPARE(m_at->mine->leftovers(), QStringList());
}

void KeepUpTest::otherPathsArePutOnTop()
{
    const QString commit = m_at->publishOne("---\ntitle: Old\ntags: [sea]\n---\n\nMine.\n");
    m_at->othersWrite(u"content/posts/theirs.md"_s, "---\ntitle: Theirs\n---\n");
    const auto answer = m_at->push();
    PUSHED(answer);
    QVERIFY(answer->commit != commit);
    QCOMPARE(m_at->remoteSubjects(), QByteArray("Update “Old”\nTheirs\nSite")); // One commit for the publish, no merge.
    QCOMPARE(m_at->mine->head(), answer->commit);
    QCOMPARE(m_at->mine->read(u"content/posts/theirs.md"_s), QByteArray("---\ntitle: Theirs\n---\n"));
    QCOMPARE(m_at->mine->git({u"status"_s, u"--porcelain"_s}), QByteArray());
    QCOMPARE(int(m_at->state()), int(PostState::Pushed));
    QCOMPARE(m_at->library->published(m_at->post).value()->commit, answer->commit);
    QCOMPARE(m_at->library->publications(m_at->site.id, PublicationPhase::Pushed).value().first().commit,
             answer->commit);
}

void KeepUpTest::ownCommitsAreReplayed()
{
    m_at->mine->write(u"about.md"_s, "About me\n");
    m_at->mine->git({u"add"_s, u"about.md"_s});
    m_at->mine->git({u"commit"_s, u"-q"_s, u"--author=Grace <grace@example.org>"_s, u"-m"_s, u"About"_s});
    QVERIFY(!m_at->publishOne("---\ntitle: Old\ntags: [sea]\n---\n\nMine.\n").isEmpty());
    m_at->othersWrite(u"theirs.txt"_s, "theirs\n");
    PUSHED(m_at->push());
    QCOMPARE(m_at->remoteSubjects(), QByteArray("Update “Old”\nAbout\nTheirs\nSite"));
    QCOMPARE(m_at->mine->git({u"log"_s, u"-1"_s, u"--format=%an"_s, u"HEAD~1"_s}), QByteArray("Grace"));
}

void KeepUpTest::samePostIsMergedByPart()
{
    QVERIFY(
        !m_at->publishOne("---\ntitle: Old\ntags: [sea, lamp]\n---\n\nFirst paragraph, mine.\n\nSecond paragraph.\n")
             .isEmpty());
    m_at->othersWrite(u"content/posts/old.md"_s,
                      "---\ntitle: Old\ntags: [sea, boat]\n---\n\nFirst paragraph.\n\nSecond paragraph, theirs.\n");
    PUSHED(m_at->push());
    const QByteArray merged = m_at->remoteFile(u"content/posts/old.md"_s) + '\n';
    QVERIFY(merged.contains("First paragraph, mine.\n\nSecond paragraph, theirs."));
    QVERIFY(merged.contains("lamp") && merged.contains("boat"));
    QVERIFY(!merged.contains("<<<<") && !merged.contains(">>>>"));
    QCOMPARE(m_at->mine->read(u"content/posts/old.md"_s), merged);
    QCOMPARE(m_at->library->post(m_at->post).value().source, merged);
    QCOMPARE(int(m_at->state()), int(PostState::Pushed));
    QCOMPARE(m_at->remoteSubjects(), QByteArray("Update “Old”\nTheirs\nSite"));
}

void KeepUpTest::typedSinceStays()
{
    QVERIFY(!m_at->publishOne("---\ntitle: Old\ntags: [sea]\n---\n\nFirst paragraph, mine.\n\nSecond paragraph.\n")
                 .isEmpty());
    const QByteArray typed = "---\ntitle: Old\ntags: [sea]\n---\n\nFirst paragraph, mine, more.\n\nSecond paragraph.\n";
    QVERIFY(m_at->library->saveSource(m_at->post, typed));
    m_at->othersWrite(u"content/posts/old.md"_s,
                      "---\ntitle: Old\ntags: [sea]\n---\n\nFirst paragraph.\n\nSecond paragraph, theirs.\n");
    PUSHED(m_at->push());
    QVERIFY(m_at->remoteFile(u"content/posts/old.md"_s).contains("mine.\n\nSecond paragraph, theirs."));
    QCOMPARE(m_at->library->post(m_at->post).value().source, typed); // Joined at the next look at the site.
    QCOMPARE(int(m_at->state()), int(PostState::Changed));
}

void KeepUpTest::samePlaceIsTakenBack()
{
    const QByteArray mine = "---\ntitle: Old\ntags: [sea]\n---\n\nFirst, as I say.\n\nSecond paragraph.\n";
    const QByteArray theirs = "---\ntitle: Old\ntags: [sea]\n---\n\nFirst, as they say.\n\nSecond paragraph.\n";
    QVERIFY(!m_at->publishOne(mine).isEmpty());
    m_at->othersWrite(u"content/posts/old.md"_s, theirs);
    const auto answer = m_at->push();
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"“Old” was changed here and on the remote"_s),
             qPrintable(wordsOf(answer.error())));
    QCOMPARE(m_at->library->post(m_at->post).value().source, mine);
    QCOMPARE(int(m_at->state()), int(PostState::Changed)); // Not committed, and not pushed: that is the truth.
    QCOMPARE(m_at->library->published(m_at->post).value()->source, theirs); // What the repository holds.
    QCOMPARE(m_at->mine->read(u"content/posts/old.md"_s), theirs);          // Which the next look at the site meets.
    QCOMPARE(m_at->remoteSubjects(), QByteArray("Theirs\nSite"));
    QCOMPARE(m_at->mine->git({u"status"_s, u"--porcelain"_s}), QByteArray());
    QCOMPARE(m_at->library->publications(m_at->site.id, PublicationPhase::Failed).value().size(), 1);
}

void KeepUpTest::deletedThereIsTakenBack()
{
    QVERIFY(!m_at->publishOne("---\ntitle: Old\ntags: [sea]\n---\n\nMine.\n").isEmpty());
    m_at->others->git({u"rm"_s, u"-q"_s, u"content/posts/old.md"_s});
    m_at->others->write(u"x.txt"_s, "x");
    m_at->others->commitAll(u"Gone"_s);
    m_at->others->git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s});
    QVERIFY(!m_at->push());
    QCOMPARE(m_at->remoteSubjects(), QByteArray("Gone\nSite"));
    QVERIFY(!m_at->mine->exists(u"content/posts/old.md"_s));
    QVERIFY(m_at->library->post(m_at->post).value().source.contains("Mine."));
}

/// Each time that we are about to push, somebody else is there first: for a while.
void KeepUpTest::othersAreFasterAgain()
{
    QVERIFY(!m_at->publishOne("---\ntitle: Old\ntags: [sea]\n---\n\nMine.\n").isEmpty());
    int rounds = 0;
    m_at->othersWrite(u"theirs.txt"_s, "0\n");
    const auto answer = Publisher(*m_at->access).push(m_at->site, {}, [&](const ProgressReport &report) {
        if (report.what.startsWith(u"Putting your commits"_s) && rounds < 2)
            m_at->othersWrite(u"theirs.txt"_s, QByteArray::number(++rounds) + '\n');
        return true;
    });
    PUSHED(answer);
    QCOMPARE(rounds, 2);
    QCOMPARE(m_at->remoteSubjects(), QByteArray("Update “Old”\nTheirs\nTheirs\nTheirs\nSite"));
    QCOMPARE(int(m_at->state()), int(PostState::Pushed));
}

void KeepUpTest::sameChangeOnBothSides()
{
    const QByteArray same = "---\ntitle: Old\ntags: [sea]\n---\n\nThe same.\n";
    QVERIFY(!m_at->publishOne(same).isEmpty());
    m_at->othersWrite(u"content/posts/old.md"_s, same);
    PUSHED(m_at->push());
    QCOMPARE(m_at->remoteSubjects(), QByteArray("Theirs\nSite"));
    QCOMPARE(m_at->library->publications(m_at->site.id, PublicationPhase::Committed).value().size(), 0);
}

void KeepUpTest::pressPagesAreMadeAnew()
{
    m_at->mine = std::make_unique<ScratchRepository>();
    m_at->others = std::make_unique<ScratchRepository>();
    m_at->mine->write(u"galley.toml"_s, "[site]\ntitle = \"Harbour\"\nurl = \"https://example.org/\"\n");
    m_at->mine->commitAll(u"Site"_s);
    m_at->add(u"press"_s);
    const auto publish = [this](const QString &title) {
        m_at->post =
            m_at->library
                ->createPost(m_at->site.id, "---\ntitle: " + title.toUtf8() + "\ndate: 2026-10-04\n---\n\nText.\n")
                .value_or(Post())
                .id;
        const Publisher publisher(*m_at->access);
        const auto plan = publisher.plan({m_at->post});
        QVERIFY2(plan, qPrintable(plan ? QString() : wordsOf(plan.error())));
        QVERIFY(publisher.commit(*plan));
    };
    publish(u"First"_s);
    PUSHED(m_at->push());
    const QString base = m_at->mine->head();
    publish(u"Theirs"_s); // Published here too, but as if by somebody else: the same program made their pages.
    m_at->mine->git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s});
    m_at->mine->git({u"reset"_s, u"-q"_s, u"--hard"_s, base});
    m_at->mine->git({u"update-ref"_s, u"refs/remotes/origin/main"_s, base});
    publish(u"Mine"_s);
    const auto answer = m_at->push();
    PUSHED(answer);
    const QByteArray index = m_at->remoteFile(u"docs/index.html"_s);
    for (const char *title : {"First", "Theirs", "Mine"})
        QVERIFY2(index.contains(title), title);
    QCOMPARE(m_at->remoteSubjects(), QByteArray("Publish “Mine”\nPublish “Theirs”\nPublish “First”\nSite"));
    QCOMPARE(m_at->mine->git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

QTEST_GUILESS_MAIN(KeepUpTest)
#include "tst_keepup.moc"
