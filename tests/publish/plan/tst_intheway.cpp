// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/publish/plan/sharedsite.h"

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::model;
using namespace galley::publish;

/// What of the author's own stands in the way of keeping up with the remote, and kills on the way (promises G1, G2).
class InTheWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_at = std::make_unique<SharedSite>(); }
    void cleanup();
    void dirtyFileInTheWayIsRefused();
    void dirtyFilesElsewhereStay();
    void rewrittenHistoryIsRefused();
    void mergeAmongOwnCommitsIsRefused();
    void killedWhileItMoved_data();
    void killedWhileItMoved();

private:
    std::unique_ptr<SharedSite> m_at;
};

void InTheWayTest::cleanup()
{
    for (const QString &folder : {m_at->mine->folder(), m_at->bare})
        QCOMPARE(ScratchRepository::fsckWords(folder), QByteArray());
    QCOMPARE(m_at->mine->leftovers(), QStringList());
}

void InTheWayTest::dirtyFileInTheWayIsRefused()
{
    const QString commit = m_at->publishOne("---\ntitle: Old\ntags: [sea]\n---\n\nMine.\n");
    m_at->mine->write(u"hugo.toml"_s, "title = 'Not yet'\n");
    m_at->mine->write(u"new.txt"_s, "my own new file\n");
    m_at->othersWrite(u"hugo.toml"_s, "title = 'Theirs'\n");
    auto answer = m_at->push();
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"hugo.toml"_s), qPrintable(wordsOf(answer.error())));
    QCOMPARE(m_at->mine->read(u"hugo.toml"_s), QByteArray("title = 'Not yet'\n"));
    QCOMPARE(m_at->mine->head(), commit);
    QCOMPARE(int(m_at->state()), int(PostState::Committed));

    m_at->mine->git({u"checkout"_s, u"-q"_s, u"--"_s, u"hugo.toml"_s});
    m_at->othersWrite(u"new.txt"_s, "theirs\n"); // An untracked file would be written over.
    answer = m_at->push();
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"new.txt"_s), qPrintable(wordsOf(answer.error())));
    QCOMPARE(m_at->mine->read(u"new.txt"_s), QByteArray("my own new file\n"));
    QVERIFY(QFile::remove(m_at->mine->path(u"new.txt"_s)));
    PUSHED(m_at->push());
}

void InTheWayTest::dirtyFilesElsewhereStay()
{
    m_at->mine->write(u"dirty.txt"_s, "one\n");
    m_at->mine->write(u"staged.txt"_s, "one\n");
    m_at->mine->commitAll(u"Mine"_s);
    QVERIFY(!m_at->publishOne("---\ntitle: Old\ntags: [sea]\n---\n\nMine.\n").isEmpty());
    m_at->mine->write(u"dirty.txt"_s, "two\n");
    m_at->mine->write(u"staged.txt"_s, "two\n");
    m_at->mine->git({u"add"_s, u"staged.txt"_s});
    m_at->mine->write(u"untracked.txt"_s, "u\n");
    m_at->othersWrite(u"theirs.txt"_s, "theirs\n");
    const QByteArray before = m_at->mine->restOfTheWorld({u"theirs.txt"_s});
    PUSHED(m_at->push());
    QCOMPARE(m_at->mine->restOfTheWorld({u"theirs.txt"_s}), before);
    QCOMPARE(m_at->mine->git({u"status"_s, u"--porcelain"_s}),
             QByteArray(" M dirty.txt\nM  staged.txt\n?? untracked.txt"));
}

void InTheWayTest::rewrittenHistoryIsRefused()
{
    m_at->othersWrite(u"secret.txt"_s, "not to be seen\n");
    m_at->mine->git({u"pull"_s, u"-q"_s, u"--rebase"_s, u"origin"_s, u"main"_s});
    const QString commit = m_at->publishOne("---\ntitle: Old\ntags: [sea]\n---\n\nMine.\n");
    m_at->others->git({u"rm"_s, u"-q"_s, u"secret.txt"_s});
    m_at->others->write(u"another.txt"_s, "seen\n");
    m_at->others->git({u"add"_s, u"-A"_s});
    m_at->others->git({u"commit"_s, u"-q"_s, u"--amend"_s, u"-m"_s, u"Another"_s});
    m_at->others->git({u"push"_s, u"-q"_s, u"--force"_s, u"origin"_s, u"main"_s});
    const auto answer = m_at->push();
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"was rewritten"_s), qPrintable(wordsOf(answer.error())));
    QCOMPARE(m_at->mine->head(), commit);
    QCOMPARE(m_at->remoteSubjects(), QByteArray("Another\nSite"));
    QVERIFY(!m_at->push()); // Nor by the second click, when the fetched history is the known one.
    QCOMPARE(m_at->remoteSubjects(), QByteArray("Another\nSite"));
}

void InTheWayTest::mergeAmongOwnCommitsIsRefused()
{
    m_at->mine->git({u"switch"_s, u"-q"_s, u"-c"_s, u"side"_s});
    m_at->mine->write(u"side.txt"_s, "side");
    m_at->mine->commitAll(u"Side"_s);
    m_at->mine->git({u"switch"_s, u"-q"_s, u"main"_s});
    m_at->mine->git({u"merge"_s, u"-q"_s, u"--no-ff"_s, u"-m"_s, u"Merge"_s, u"side"_s});
    const QString commit = m_at->publishOne("---\ntitle: Old\ntags: [sea]\n---\n\nMine.\n");
    m_at->othersWrite(u"theirs.txt"_s, "theirs\n");
    const auto answer = m_at->push();
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(u"is a merge"_s), qPrintable(wordsOf(answer.error())));
    QCOMPARE(m_at->mine->head(), commit);
}

void InTheWayTest::killedWhileItMoved_data()
{
    QTest::addColumn<int>("came");
    QTest::newRow("before the files followed") << 0;
    QTest::newRow("after some of the files followed") << 1;
    QTest::newRow("after all files followed, before the index") << 2;
    QTest::newRow("after files and index followed") << 3;
    QTest::newRow("after the branch moved") << 4;
}

/// A kill between its steps: the state is made by hand, the next start goes on.
void InTheWayTest::killedWhileItMoved()
{
    QFETCH(int, came);
    QVERIFY(!m_at->publishOne("---\ntitle: Old\ntags: [sea]\n---\n\nMine.\n").isEmpty());
    const QString from = m_at->mine->head();
    m_at->others->write(u"a.txt"_s, "a\n");
    m_at->others->write(u"b.txt"_s, "b\n");
    m_at->othersWrite(u"hugo.toml"_s, "title = 'Theirs'\n");
    PUSHED(m_at->push());
    const QString to = m_at->mine->head();
    // Back to the moment before, with the note that was written down then.
    m_at->mine->git({u"reset"_s, u"-q"_s, u"--hard"_s, from});
    auto publication = m_at->library->publications(m_at->site.id, PublicationPhase::Pushed).value().first();
    publication.phase = PublicationPhase::Committed;
    publication.commit = from;
    QVERIFY(m_at->library->updatePublication(publication));
    auto text = *m_at->library->published(m_at->post).value();
    text.commit = from;
    text.state = PostState::Committed;
    QVERIFY(m_at->library->setPublished(m_at->post, text));
    const QString note =
        u"{\"branch\":\"main\",\"from\":\"%1\",\"to\":\"%2\",\"commits\":[{\"from\":\"%1\",\"to\":\"%2\"}],"
        "\"conflicts\":[]}"_s.arg(from, to);
    QVERIFY(m_at->library->remember(u"ontop/"_s + m_at->site.id, note.toUtf8()));
    if (came >= 1)
        m_at->mine->write(u"a.txt"_s, "a\n");
    if (came >= 2) {
        m_at->mine->write(u"b.txt"_s, "b\n");
        m_at->mine->write(u"hugo.toml"_s, "title = 'Theirs'\n");
    }
    if (came >= 3)
        m_at->mine->git({u"add"_s, u"-A"_s});
    if (came >= 4)
        m_at->mine->git({u"update-ref"_s, u"refs/heads/main"_s, to});

    QVERIFY(Publisher(*m_at->access).recover());
    QCOMPARE(m_at->mine->head(), to);
    QCOMPARE(m_at->mine->git({u"status"_s, u"--porcelain"_s}), QByteArray());
    QCOMPARE(m_at->library->publications(m_at->site.id, PublicationPhase::Committed).value().first().commit, to);
    QCOMPARE(m_at->library->published(m_at->post).value()->commit, to);
    QCOMPARE(m_at->library->recall(u"ontop/"_s + m_at->site.id).value(), QByteArray());
}

QTEST_GUILESS_MAIN(InTheWayTest)
#include "tst_intheway.moc"
