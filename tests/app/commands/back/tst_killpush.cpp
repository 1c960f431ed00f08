// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blog.h"
#include "tests/support/seeded.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

/// kill -9 of the program in the middle of a publish that pushes, and of its undoing: the next start says what is true,
/// the work goes on, and nothing is published twice.
class KillPushTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextStartSaysWhatIsTrue();

private:
    int countIn(const QString &folder) const
    {
        return ScratchRepository::git(folder, {u"rev-list"_s, u"--count"_s, u"main"_s}).toInt();
    }
    QString remoteHead() const { return QString::fromLatin1(m.inRemote({u"rev-parse"_s, u"main"_s})); }
    void checkTruth(const QString &id) const;

    Blog m;
};

void KillPushTest::checkTruth(const QString &id) const
{
    const QString state = m.state(id);
    const QString head = m.repository.head();
    const QByteArray committed = m.repository.git({u"show"_s, u"HEAD:content/posts/tides.md"_s});
    const QList<QByteArray> inRemote = m.inRemote({u"rev-list"_s, u"main"_s}).split('\n');
    const bool isInRemote = inRemote.contains(head.toLatin1());
    const bool isAsCommitted = m.source(id).trimmed() == QString::fromUtf8(committed).trimmed();
    if (state == "pushed"_L1)
        QVERIFY2(isInRemote && isAsCommitted, "It is not with the remote.");
    else if (state == "committed"_L1)
        QVERIFY2(isAsCommitted, "It is not what was committed.");
    else
        QVERIFY2(!isAsCommitted, qPrintable(state));
    QCOMPARE(m.repository.leftovers(), QStringList());
    QCOMPARE(m.repository.git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

void KillPushTest::theNextStartSaysWhatIsTrue()
{
    const int kills = qEnvironmentVariableIsSet("GALLEY_FULL") ? 200 : 20;
    QRandomGenerator random = seededRandom();
    const QString id = m.newPost(u"Tides"_s, "Words.\n");
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(m.galley.run({u"publish"_s, id}).exitCode, 0);
    const int wholeMs = int(clock.elapsed());
    int killed = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const int before = countIn(m.repository.folder());
        const QString text = u"Words %1.\n"_s.arg(kill);
        m.write(id, text.toUtf8());
        QProcess program;
        m.galley.start(program, {u"publish"_s, id});
        QVERIFY(program.waitForStarted());
        if (!program.waitForFinished(random.bounded(wholeMs) + 1)) {
            program.kill();
            QVERIFY(program.waitForFinished());
            ++killed;
        }
        checkTruth(id);
        if (QTest::currentTestFailed())
            return;
        // The next click does what is left of it, once.
        if (m.state(id) == "changed"_L1)
            QCOMPARE(m.galley.run({u"publish"_s, id}).exitCode, 0);
        else if (m.state(id) != "pushed"_L1)
            QCOMPARE(m.galley.run({u"push"_s, u"blog"_s}).exitCode, 0);
        QCOMPARE(m.state(id), u"pushed"_s);
        QCOMPARE(remoteHead(), m.repository.head());
        QCOMPARE(countIn(m.repository.folder()), before + 1);
        QVERIFY(m.source(id).endsWith(text));
    }
    QVERIFY2(killed > kills / 2, qPrintable(QString::number(killed)));
    m.checkSound();
    const GalleyRun undone = m.galley.run({u"undo"_s, u"blog"_s});
    QVERIFY2(undone.exitCode == 0, undone.errors.constData());
    QVERIFY(
        m.inRemote({u"show"_s, u"main:content/posts/tides.md"_s}).contains("Words " + QByteArray::number(kills - 2)));
}

QTEST_GUILESS_MAIN(KillPushTest)
#include "tst_killpush.moc"
