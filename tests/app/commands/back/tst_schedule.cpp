// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blog.h"

#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

/// Posts that are published at a time.
class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<Blog>(); }
    void aPostWaitsForItsTime();
    void itIsPublishedWhenItsTimeHasCome();
    void aPostChangedSinceIsPublishedAsItIsThen();
    void publishedByHandItWaitsNoMore();
    void aPageOfPressComesWithItsDay();
    void neverTakesTheTimeAway();
    void whatStandsInTheWayIsTold();
    void withoutARemoteThatAnswersItIsSentLater();
    void wrongTimes_data();
    void wrongTimes();
    void theTimerIsInstalledAndRemoved();
    void withoutSystemdItSaysSo();

private:
    /// Whether the post is scheduled for a time that comes in a moment: as short a one as the machine is fast enough
    /// for, since a time that is past by the time the command looks at it is refused.
    bool isScheduledSoon(const QString &id) const
    {
        for (const int seconds : {1, 2, 4, 8}) {
            const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(seconds);
            if (m->galley.run({u"schedule"_s, id, soon.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z'}).exitCode == 0)
                return true;
        }
        return false;
    }
    QJsonArray due() const { return m->galley.json({u"due"_s}).array(); }
    QJsonArray dueInTime() const
    {
        QJsonArray posts;
        const auto isDone = [&] { // Asked more than once, but published once.
            for (const QJsonValue &post : due())
                posts.append(post);
            return !posts.isEmpty();
        };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000); }();
        return posts;
    }

    std::unique_ptr<Blog> m;
};

void ScheduleTest::aPostWaitsForItsTime()
{
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    const QString head = m->repository.head();
    const GalleyRun run = m->galley.json({u"schedule"_s, id, u"2099-12-01 09:00 Europe/Berlin"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.object()["scheduled"_L1].toString(), u"2099-12-01T09:00:00+01:00"_s);
    QCOMPARE(run.object()["zone"_L1].toString(), u"Europe/Berlin"_s);
    QCOMPARE(run.object()["state"_L1].toString(), u"scheduled"_s);
    QVERIFY(run.object()["note"_L1].toString().contains(u"Hugo"_s));
    QCOMPARE(m->galley.json({u"list"_s, u"--state"_s, u"scheduled"_s}).array().size(), 1);
    QCOMPARE(due().size(), 0);
    QCOMPARE(m->repository.head(), head);
}

void ScheduleTest::itIsPublishedWhenItsTimeHasCome()
{
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    QVERIFY(isScheduledSoon(id));
    QTRY_COMPARE_WITH_TIMEOUT(m->galley.json({u"due"_s, u"--dry-run"_s}).array().size(), 1, 20'000);
    QCOMPARE(m->state(id), u"scheduled"_s);
    const QJsonArray posts = due();
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.first()["id"_L1].toString(), id);
    QCOMPARE(posts.first()["pushed"_L1].toBool(), true);
    QCOMPARE(posts.first()["commit"_L1].toString(), m->repository.head());
    QCOMPARE(QString::fromLatin1(m->inRemote({u"rev-parse"_s, u"main"_s})), m->repository.head());
    QCOMPARE(m->state(id), u"pushed"_s);
    const QString head = m->repository.head();
    QCOMPARE(due().size(), 0); // Once.
    QCOMPARE(m->repository.head(), head);
    m->checkSound();
}

void ScheduleTest::aPostChangedSinceIsPublishedAsItIsThen()
{
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    QVERIFY(isScheduledSoon(id));
    m->write(id, "Later words.\n");
    QCOMPARE(dueInTime().size(), 1);
    QVERIFY(m->repository.git({u"show"_s, u"HEAD:content/posts/tides.md"_s}).contains("Later words."));
}

void ScheduleTest::publishedByHandItWaitsNoMore()
{
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    QCOMPARE(m->galley.run({u"schedule"_s, id, u"2099-12-01 09:00"_s}).exitCode, 0);
    QCOMPARE(m->galley.run({u"publish"_s, id}).exitCode, 0);
    m->write(id, "Later words.\n");
    QCOMPARE(m->state(id), u"changed"_s);
}

void ScheduleTest::aPageOfPressComesWithItsDay()
{
    Blog::beAda();
    QCOMPARE(m->galley.run({u"site"_s, u"new"_s, u"press"_s, u"--title"_s, u"Notes"_s}).exitCode, 0);
    QString page;
    for (const int waitS : {5, 15, 45}) { // As short a time as the machine is fast enough for just now.
        const QDateTime day = QDateTime::currentDateTimeUtc().addSecs(waitS);
        const GalleyRun made = m->galley.run({u"new"_s, u"--site"_s, u"Notes"_s, u"--title"_s, u"Tides %1"_s.arg(waitS),
                                              u"--date"_s, day.toString(Qt::ISODate), u"--body-file"_s, u"-"_s},
                                             "Words.\n");
        QCOMPARE(m->galley.run({u"publish"_s, u"--no-push"_s, QString::fromUtf8(made.output).trimmed()}).exitCode, 0);
        page = m->galley.path(u"press/docs/%1/tides-%2/index.html"_s.arg(day.toString(u"yyyy/MM"_s)).arg(waitS));
        if (QDateTime::currentDateTimeUtc() < day)
            break;
    }
    QVERIFY(!QFile::exists(page));
    QTRY_COMPARE_WITH_TIMEOUT(m->galley.json({u"due"_s, u"--dry-run"_s}).array().size(), 1, 60'000);
    QCOMPARE(due().size(), 1);
    QVERIFY(QFile::exists(page));
    QCOMPARE(due().size(), 0);
    QCOMPARE(ScratchRepository::git(m->galley.path(u"press"_s), {u"status"_s, u"--porcelain"_s}), QByteArray());
}

void ScheduleTest::neverTakesTheTimeAway()
{
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    QCOMPARE(m->galley.run({u"schedule"_s, id, u"2099-12-01 09:00"_s}).exitCode, 0);
    QCOMPARE(m->galley.run({u"schedule"_s, id, u"never"_s}).exitCode, 0);
    QCOMPARE(m->state(id), u"draft"_s);
}

void ScheduleTest::whatStandsInTheWayIsTold()
{
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    QVERIFY(isScheduledSoon(id));
    m->repository.git({u"checkout"_s, u"-q"_s, u"--detach"_s});
    const QJsonArray posts = dueInTime();
    QVERIFY(!posts.first()["problem"_L1].toString().isEmpty());
    QCOMPARE(m->galley.run({u"due"_s}).exitCode, 1);
    QCOMPARE(m->state(id), u"scheduled"_s); // It is tried again.
    m->repository.git({u"checkout"_s, u"-q"_s, u"main"_s});
    QCOMPARE(m->galley.run({u"due"_s}).exitCode, 0);
    QCOMPARE(m->state(id), u"pushed"_s);
}

void ScheduleTest::withoutARemoteThatAnswersItIsSentLater()
{
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    QVERIFY(isScheduledSoon(id));
    QVERIFY(QFile::rename(m->remote, m->remote + u".away"_s));
    const QJsonArray posts = dueInTime();
    QCOMPARE(posts.first()["commit"_L1].toString(), m->repository.head());
    QCOMPARE(posts.first()["pushed"_L1].toBool(), false);
    QCOMPARE(m->state(id), u"committed"_s);
    QVERIFY(QFile::rename(m->remote + u".away"_s, m->remote));
    QCOMPARE(m->galley.run({u"due"_s}).exitCode, 0);
    QCOMPARE(m->state(id), u"pushed"_s);
    QCOMPARE(QString::fromLatin1(m->inRemote({u"rev-parse"_s, u"main"_s})), m->repository.head());
}

void ScheduleTest::wrongTimes_data()
{
    QTest::addColumn<QString>("time");
    QTest::newRow("a word") << u"soon"_s;
    QTest::newRow("a time that is past") << u"2020-01-01 09:00"_s;
    QTest::newRow("a day that does not exist") << u"2099-02-30 09:00"_s;
    QTest::newRow("an hour that does not exist") << u"2099-02-20 25:00"_s;
    QTest::newRow("a zone that does not exist") << u"2099-02-20 09:00 Europe/Atlantis"_s;
}

void ScheduleTest::wrongTimes()
{
    QFETCH(QString, time);
    const QString id = m->newPost(u"Tides"_s, "Words.\n");
    const GalleyRun run = m->galley.json({u"schedule"_s, id, time});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.error("message").isEmpty() && !run.error("hint").isEmpty());
    QCOMPARE(m->state(id), u"draft"_s);
}

/// Stands where systemctl is looked for, and notes what it is asked.
void ScheduleTest::theTimerIsInstalledAndRemoved()
{
    const QString bin = m->galley.path(u"bin"_s);
    QVERIFY(QDir().mkpath(bin));
    QFile systemctl(bin + u"/systemctl"_s);
    QVERIFY(systemctl.open(QFile::WriteOnly));
    systemctl.write("#!/bin/sh\necho \"$@\" >> " + m->galley.path(u"asked"_s).toUtf8() + "\n");
    systemctl.close();
    QVERIFY(systemctl.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", bin.toUtf8() + ':' + path);
    const GalleyRun installed = m->galley.json({u"due"_s, u"--install"_s});
    const QString folder = installed.object()["folder"_L1].toString();
    QFile timer(folder + u"/galley-due.timer"_s);
    QFile service(folder + u"/galley-due.service"_s);
    const bool isThere = timer.open(QFile::ReadOnly) && service.open(QFile::ReadOnly);
    const QByteArray units = timer.readAll() + service.readAll();
    const GalleyRun removed = m->galley.json({u"due"_s, u"--remove"_s});
    qputenv("PATH", path);
    QCOMPARE(installed.exitCode, 0);
    QVERIFY(isThere);
    QVERIFY2(units.contains("OnCalendar=") && units.contains("Persistent=true"), units.constData());
    QVERIFY2(units.contains("/galley\" due --quiet --library \"" + m->galley.library().toUtf8() + '"'),
             units.constData());
    QCOMPARE(removed.exitCode, 0);
    QVERIFY(!QFile::exists(timer.fileName()) && !QFile::exists(service.fileName()));
    QFile asked(m->galley.path(u"asked"_s));
    QVERIFY(asked.open(QFile::ReadOnly));
    const QByteArray words = asked.readAll();
    QVERIFY2(words.contains("--user enable --now galley-due.timer"), words.constData());
    QVERIFY2(words.contains("--user disable --now galley-due.timer"), words.constData());
}

void ScheduleTest::withoutSystemdItSaysSo()
{
    const QByteArray path = qgetenv("PATH");
    const QString bin = m->galley.path(u"empty"_s);
    QVERIFY(QDir().mkpath(bin));
    qputenv("PATH", bin.toUtf8());
    const GalleyRun run = m->galley.json({u"due"_s, u"--install"_s});
    qputenv("PATH", path);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error("message").contains(u"systemd"_s), run.output.constData());
    QVERIFY(run.error("hint").contains(u"galley due"_s));
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
