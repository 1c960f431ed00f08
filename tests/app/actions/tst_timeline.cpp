// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/history.h"

#include <QTest>

using namespace galley;
using namespace galley::app;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// How versions and commits come together on one line of time. A version is written "time reason text", a commit
/// "time text"; an entry of the line "vNumber", "cText" or both.
class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data();
    void joins();
    void wordsAreComparedWithTheTextBefore();
};

namespace {

QDateTime at(const QString &seconds) { return QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), Qt::UTC); }

Version version(qint64 number, const QString &cell)
{
    static const QStringList reasons{u"pause"_s, u"publish"_s, u"import"_s, u"restore"_s, u"outside"_s, u"bulk"_s};
    const QStringList words = cell.split(u' ');
    return {number, at(words.at(0)), VersionReason(reasons.indexOf(words.at(1))), 0, words.at(2).toUtf8()};
}

CommittedText commit(const QString &cell)
{
    const QStringList words = cell.split(u' ');
    return {{words.at(1), u"a.md"_s, at(words.at(0)), u"subject"_s}, 0, words.at(1).toUtf8()};
}

QString told(const QList<PastText> &texts)
{
    QStringList all;
    for (const PastText &past : texts)
        all.append((past.version > 0 ? u"v%1"_s.arg(past.version) : QString()) +
                   (past.commit.isEmpty() ? QString() : u"c"_s + past.commit));
    return all.join(u' ');
}

} // namespace

void TimelineTest::joins_data()
{
    QTest::addColumn<QStringList>("versions"); // Oldest first.
    QTest::addColumn<QStringList>("commits");  // Newest first.
    QTest::addColumn<QString>("line");

    QTest::newRow("nothing") << QStringList{} << QStringList{} << u""_s;
    QTest::newRow("commits stand between versions by their time")
        << QStringList{u"10 pause a"_s, u"30 pause b"_s} << QStringList{u"40 z"_s, u"20 y"_s, u"5 x"_s}
        << u"cz v2 cy v1 cx"_s;
    QTest::newRow("a publish and its commit are one")
        << QStringList{u"10 pause a"_s, u"30 publish b"_s} << QStringList{u"29 b"_s} << u"v2cb v1"_s;
    QTest::newRow("a pause with the text of a commit is another thing")
        << QStringList{u"30 pause b"_s} << QStringList{u"20 b"_s} << u"v1 cb"_s;
    QTest::newRow("of two publishes of one text each has its commit")
        << QStringList{u"10 publish a"_s, u"20 publish b"_s, u"30 publish a"_s}
        << QStringList{u"31 a"_s, u"21 b"_s, u"11 a"_s} << u"v3ca v2cb v1ca"_s;
    QTest::newRow("a publish that was taken back by hand has no commit")
        << QStringList{u"10 publish a"_s} << QStringList{} << u"v1"_s;
    QTest::newRow("versions keep their order when the clock went back")
        << QStringList{u"50 pause a"_s, u"10 pause b"_s} << QStringList{u"20 x"_s} << u"cx v2 v1"_s;
}

void TimelineTest::joins()
{
    QFETCH(QStringList, versions);
    QFETCH(QStringList, commits);
    QList<Version> newestFirst;
    for (const QString &cell : versions)
        newestFirst.prepend(version(newestFirst.size() + 1, cell));
    QList<CommittedText> committed;
    for (const QString &cell : commits)
        committed.append(commit(cell));
    QTEST(told(timelineOf(newestFirst, committed)), "line");
}

void TimelineTest::wordsAreComparedWithTheTextBefore()
{
    Version old = version(1, u"10 pause a"_s);
    old.words = 100;
    Version young = version(2, u"30 pause b"_s);
    young.words = 70;
    CommittedText between = commit(u"20 x"_s);
    between.words = 120;
    const QList<PastText> texts = timelineOf({young, old}, {between});
    QCOMPARE(texts.at(0).change, -50);
    QCOMPARE(texts.at(1).change, 20);
    QCOMPARE(texts.at(2).change, 100);
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
