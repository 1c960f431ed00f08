// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/needed.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Publishing to a remote that others send to, and the way there step by step, as an author runs them.
class PushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void othersPostsComeAlong();
    void conflictIsSettledAndSentAsOneCommit();
    void outOfReachStaysCommitted();
    void doctor_data();
    void doctor();

private:
    QString idOf(const QString &path) const
    {
        for (const QJsonValue &each : m_galley->json({u"list"_s}).array()) {
            if (each[u"path"].toString() == path)
                return each[u"id"].toString();
        }
        return {};
    }
    QString stateOf(const QString &path) const
    {
        for (const QJsonValue &each : m_galley->json({u"list"_s}).array()) {
            if (each[u"path"].toString() == path)
                return each[u"state"].toString();
        }
        return {};
    }
    GalleyRun write(const QByteArray &body) const
    {
        return m_galley->run({u"write"_s, idOf(m_path), u"--body-file"_s, u"-"_s}, body);
    }
    void othersWrite(const QString &path, const QByteArray &bytes) const
    {
        m_others->write(path, bytes);
        m_others->commitAll(u"Theirs"_s);
        m_others->git({u"push"_s, u"-q"_s, u"origin"_s, u"main"_s});
    }
    QByteArray remoteSubjects() const
    {
        return ScratchRepository::git(m_bare, {u"log"_s, u"--format=%s"_s, u"main"_s});
    }

    const QString m_path = u"content/posts/old.md"_s;
    std::unique_ptr<ScratchRepository> m_site;
    std::unique_ptr<ScratchRepository> m_others;
    std::unique_ptr<GalleyProgram> m_galley;
    QString m_bare;
};

void PushTest::init()
{
    m_site = std::make_unique<ScratchRepository>();
    m_others = std::make_unique<ScratchRepository>();
    m_galley = std::make_unique<GalleyProgram>();
    m_site->write(u"hugo.toml"_s, "title = \"Blog\"\n");
    m_site->write(m_path, "---\ntitle: Old\n---\n\nFirst.\n\nSecond.\n");
    m_site->commitAll(u"Site"_s);
    m_bare = m_site->addBareRemote();
    m_site->git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s});
    m_others->git({u"remote"_s, u"add"_s, u"origin"_s, m_bare});
    m_others->git({u"pull"_s, u"-q"_s, u"origin"_s, u"main"_s});
    QCOMPARE(m_galley->run({u"site"_s, u"open"_s, m_site->folder(), u"--name"_s, u"Blog"_s}).exitCode, 0);
}

void PushTest::othersPostsComeAlong()
{
    QCOMPARE(write("\nFirst, mine.\n\nSecond.\n").exitCode, 0);
    othersWrite(u"content/posts/theirs.md"_s, "---\ntitle: Theirs\n---\n\nTheir post.\n");
    const GalleyRun run = m_galley->json({u"publish"_s, idOf(m_path)});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()[u"pushed"].toBool(), true);
    QCOMPARE(run.object()[u"commit"].toString().toLatin1(),
             ScratchRepository::git(m_bare, {u"rev-parse"_s, u"main"_s}));
    QCOMPARE(remoteSubjects(), QByteArray("Update “Old”\nTheirs\nSite"));
    QCOMPARE(stateOf(m_path), u"pushed"_s);
    QVERIFY(!idOf(u"content/posts/theirs.md"_s).isEmpty()); // It is in the library at once.
}

void PushTest::conflictIsSettledAndSentAsOneCommit()
{
    QCOMPARE(write("\nFirst, as I say.\n\nSecond.\n").exitCode, 0);
    othersWrite(m_path, "---\ntitle: Old\n---\n\nFirst, as they say.\n\nSecond.\n");
    const QString id = idOf(m_path);
    const GalleyRun refused = m_galley->json({u"publish"_s, id});
    QVERIFY(refused.exitCode != 0);
    QVERIFY2(refused.error("message").contains(u"changed here and on the remote"_s), refused.output.constData());
    QCOMPARE(stateOf(m_path), u"conflict"_s);
    QCOMPARE(remoteSubjects(), QByteArray("Theirs\nSite"));
    QVERIFY(m_galley->run({u"show"_s, id}).output.contains("as I say"));

    QCOMPARE(m_galley->run({u"resolve"_s, id, u"--both"_s}).exitCode, 0);
    const GalleyRun sent = m_galley->json({u"publish"_s, id});
    QVERIFY2(sent.exitCode == 0, sent.output.constData());
    QCOMPARE(remoteSubjects(), QByteArray("Update “Old”\nTheirs\nSite")); // One commit for it all.
    const QByteArray text = ScratchRepository::git(m_bare, {u"show"_s, u"main:"_s + m_path});
    QVERIFY2(text.contains("as I say") && text.contains("as they say") && !text.contains("<<<<"), text.constData());
    QCOMPARE(stateOf(m_path), u"pushed"_s);
}

void PushTest::outOfReachStaysCommitted()
{
    QCOMPARE(write("\nFirst, mine.\n\nSecond.\n").exitCode, 0);
    m_site->git({u"remote"_s, u"set-url"_s, u"origin"_s, u"git://127.0.0.1:1/blog.git"_s});
    const GalleyRun run = m_galley->json({u"publish"_s, idOf(m_path)});
    QVERIFY(run.exitCode != 0);
    QVERIFY2(run.error("message").startsWith(u"Committed, but not pushed"_s), run.output.constData());
    QCOMPARE(stateOf(m_path), u"committed"_s);
    m_site->git({u"remote"_s, u"set-url"_s, u"origin"_s, m_bare});
    QCOMPARE(m_galley->run({u"push"_s, u"Blog"_s}).exitCode, 0);
    QCOMPARE(stateOf(m_path), u"pushed"_s);
    QCOMPARE(remoteSubjects(), QByteArray("Update “Old”\nSite"));
}

void PushTest::doctor_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("step");
    QTest::newRow("all is well") << QString() << QString();
    QTest::newRow("no repository there") << u"/nowhere/blog.git"_s << u"found"_s;
    QTest::newRow("nobody listens") << u"git://127.0.0.1:1/blog.git"_s << u"reach"_s;
    QTest::newRow("a program") << u"ext::sh -c id"_s << u"address"_s;
    QTest::newRow("a password in the address") << u"https://me:hunter2@127.0.0.1:1/x"_s << u"address"_s;
}

void PushTest::doctor()
{
    QFETCH(QString, address);
    QFETCH(QString, step);
    if (!address.isEmpty())
        m_site->git({u"remote"_s, u"set-url"_s, u"origin"_s, address});
    const QByteArray before = ScratchRepository::git(m_bare, {u"for-each-ref"_s});
    const GalleyRun run = m_galley->json({u"site"_s, u"doctor"_s, u"Blog"_s});
    QCOMPARE(run.exitCode == 0, step.isEmpty());
    QString bad;
    for (const QJsonValue &each : run.array()) {
        if (each[u"outcome"].toString() == u"bad"_s) {
            bad = each[u"step"].toString();
            QVERIFY(!each[u"problem"].toString().isEmpty() && !each[u"mend"].toString().isEmpty());
        }
    }
    QCOMPARE(bad, step);
    QCOMPARE(run.array().size(), 10);
    QVERIFY(!run.output.contains("hunter2"));
    QCOMPARE(ScratchRepository::git(m_bare, {u"for-each-ref"_s}), before);
}

QTEST_GUILESS_MAIN(PushTest)
#include "tst_push.moc"
