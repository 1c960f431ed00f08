// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renamefixture.h"

/// The publish sheet as a command: what it shows is what git tells afterwards; secrets, messages, commits, activity.
class PublishSheetCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsCommitted();
    void showsFieldsWordsAndChecks();
    void showsEarlierCommits();
    void aSecretStopsIt();
    void aFindingCanStopIt();
    void oneCommitForEachPost();
    void messageOfASite();
    void tellsWhatHappened();

private:
    GalleyRun publish(const QStringList &words) const { return m.galley->json(QStringList{u"publish"_s} + words); }
    void write(const QString &path, const QByteArray &body) const
    {
        QCOMPARE(m.galley->run({u"write"_s, m.idOf(path), u"--body-file"_s, u"-"_s}, body).exitCode, 0);
    }
    QByteArray subjects(int count) const { return m.site->git({u"log"_s, u"-%1"_s.arg(count), u"--format=%s"_s}); }

    RenameFixture m;
    QString m_remote;
};

namespace {

const QString first = u"content/posts/first.md"_s;
const QString second = u"content/posts/second.md"_s;

QByteArray secret() { return QByteArray("glpat-") + "kT3mWq8Zr1" + "Vb6Nc9Lp4x"; }

QJsonObject changeOf(const QJsonObject &plan, const QString &path)
{
    for (const QJsonValue &change : plan["changes"_L1].toArray()) {
        if (change["path"_L1].toString() == path)
            return change.toObject();
    }
    return {};
}

} // namespace

void PublishSheetCommandTest::init()
{
    m = RenameFixture();
    m_remote = m.site->addBareRemote();
    m.open({{u"hugo.toml"_s, "baseURL = 'https://a.example/'\n"},
            {first, yaml("title: First\ndate: 2024-05-06\ntags: [sea]\n")},
            {second, yaml("title: Second\ndate: 2024-05-07\n")}});
    m.site->git({u"push"_s, u"-q"_s, u"-u"_s, u"origin"_s, u"main"_s});
}

void PublishSheetCommandTest::showsWhatIsCommitted()
{
    write(first, "The harbour lay still, and nothing moved but the terns above the wharf.\n");
    const QByteArray head = m.site->git({u"rev-parse"_s, u"HEAD"_s});
    const QJsonObject plan = publish({m.idOf(first), u"--dry-run"_s}).object();
    QCOMPARE(m.site->git({u"rev-parse"_s, u"HEAD"_s}), head);
    QCOMPARE(plan["branch"_L1].toString(), u"main"_s);
    QCOMPARE(plan["remote"_L1].toString(), u"origin"_s);
    QCOMPARE(plan["message"_L1].toString(), u"Update “First”"_s);

    const QJsonObject done = publish({m.idOf(first)}).object();
    QCOMPARE(done["pushed"_L1].toBool(), true);
    QJsonArray told;
    for (const QByteArray &file : m.site->git({u"show"_s, u"--format="_s, u"--name-only"_s, u"HEAD"_s}).split('\n'))
        told.append(QString::fromUtf8(file));
    QCOMPARE(plan["files"_L1].toArray(), told);
    QCOMPARE(subjects(1), QByteArray("Update “First”"));
    QByteArrayList hunk = m.site->git({u"show"_s, u"--format="_s, u"HEAD"_s}).split('\n');
    hunk.removeIf([](const QByteArray &line) {
        return line.startsWith("diff") || line.startsWith("index") || line.startsWith("---") ||
               line.startsWith("+++") || line.startsWith("@@");
    });
    QStringList lines;
    for (const QByteArray &line : hunk)
        lines.append(QString::fromUtf8(line));
    lines.removeAll(QString());
    QJsonArray hunks = changeOf(plan, first)["hunks"_L1].toArray();
    QStringList shown;
    for (const QJsonValue &line : hunks.first().toArray()) {
        if (line.toString() != " "_L1)
            shown.append(line.toString());
    }
    lines.removeAll(u" "_s);
    QCOMPARE(hunks.size(), 1);
    QCOMPARE(shown, lines);
}

void PublishSheetCommandTest::showsFieldsWordsAndChecks()
{
    QCOMPARE(m.galley->run({u"set"_s, m.idOf(first), u"title=Premier"_s, u"description=Short"_s}).exitCode, 0);
    write(first, "The harbour lay quiet, and nothing moved but the gulls above the wharf. [x](/posts/gone/)\n"
                 "A long enough text, so that git knows a file again by what it holds.\n");
    const QJsonObject plan = publish({m.idOf(first), u"--dry-run"_s}).object();
    const QJsonObject change = changeOf(plan, first);
    QCOMPARE(change["part"_L1].toString(), u"post"_s);
    QCOMPARE(change["change"_L1].toString(), u"changed"_s);
    const QJsonArray fields{QJsonObject{{u"field"_s, u"title"_s}, {u"old"_s, u"First"_s}, {u"new"_s, u"Premier"_s}},
                            QJsonObject{{u"field"_s, u"description"_s}, {u"old"_s, QString()}, {u"new"_s, u"Short"_s}}};
    QCOMPARE(change["fields"_L1].toArray(), fields);
    QStringList removed;
    for (const QJsonValue &run : change["words"_L1].toArray()) {
        QVERIFY(!run["text"_L1].toString().contains(u"title:"_s)); // The front matter stands apart.
        if (run["kind"_L1].toString() == "removed"_L1)
            removed.append(run["text"_L1].toString());
    }
    QCOMPARE(removed, QStringList{u"still"_s});
    const QJsonArray checks = plan["checks"_L1].toArray();
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.first()["fault"_L1].toString(), u"broken-link"_s);
    QCOMPARE(checks.first()["stops"_L1].toBool(), false);

    const QByteArray text = m.galley->run({u"publish"_s, m.idOf(first), u"--dry-run"_s}).output;
    QVERIFY2(text.contains("title: First → Premier") && text.contains("[-still-]{+quiet+}") &&
                 text.contains("check     content/posts/first.md"),
             text);
    QCOMPARE(publish({m.idOf(first)}).exitCode, 0); // A blemish only warns.
}

void PublishSheetCommandTest::showsEarlierCommits()
{
    m.site->write(u"own.txt"_s, "By hand\n");
    m.site->commitAll(u"My own commit"_s);
    write(first, "Another text.\n");
    const QJsonObject plan = publish({m.idOf(first), u"--dry-run"_s}).object();
    QCOMPARE(plan["earlierCommits"_L1].toArray(), QJsonArray{m.site->head()});
    QCOMPARE(plan["earlierSubjects"_L1].toArray().first()["subject"_L1].toString(), u"My own commit"_s);
    QCOMPARE(plan["files"_L1].toArray(), QJsonArray{first}); // Not what others committed.
}

void PublishSheetCommandTest::aSecretStopsIt()
{
    write(first, "My token is " + secret() + ", keep it.\n");
    const QString head = m.site->head();
    const QJsonArray shown = publish({m.idOf(first), u"--dry-run"_s}).object()["secrets"_L1].toArray();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first()["path"_L1].toString(), first);
    QCOMPARE(shown.first()["line"_L1].toInt(), 6);
    const GalleyRun stopped = publish({m.idOf(first)});
    QCOMPARE(stopped.exitCode, 1);
    QVERIFY(stopped.error("message").contains(u"GitLab"_s));
    QVERIFY(stopped.error("hint").contains(u"--allow-secrets"_s));
    QVERIFY(!stopped.output.contains(secret()));
    QCOMPARE(m.site->head(), head);
    QCOMPARE(publish({m.idOf(first), u"--allow-secrets"_s}).exitCode, 0);
    QVERIFY(m.site->head() != head);
}

void PublishSheetCommandTest::aFindingCanStopIt()
{
    QCOMPARE(m.galley->run({u"set"_s, m.idOf(first), u"url=/posts/second/"_s}).exitCode, 0);
    const QString head = m.site->head();
    const GalleyRun stopped = publish({m.idOf(first)});
    QCOMPARE(stopped.exitCode, 1);
    QVERIFY2(stopped.error("hint").contains(u"--despite-checks"_s), stopped.output);
    QCOMPARE(m.site->head(), head);
    QCOMPARE(publish({m.idOf(first), u"--despite-checks"_s}).exitCode, 0);
    QVERIFY(m.site->head() != head);
}

void PublishSheetCommandTest::oneCommitForEachPost()
{
    write(first, "One.\n");
    write(second, "Two.\n");
    const QJsonObject done = publish({m.idOf(first), m.idOf(second), u"--separately"_s}).object();
    QCOMPARE(done["commits"_L1].toArray().size(), 2);
    QCOMPARE(subjects(2), QByteArray("Update “Second”\nUpdate “First”"));
    QCOMPARE(m.site->git({u"show"_s, u"--format="_s, u"--name-only"_s, u"HEAD"_s}), second.toUtf8());
    QCOMPARE(ScratchRepository::git(m_remote, {u"rev-parse"_s, u"main"_s}), m.site->head().toLatin1());

    write(first, "Three.\n");
    write(second, "Four.\n");
    QCOMPARE(publish({m.idOf(first), m.idOf(second)}).exitCode, 0);
    QCOMPARE(m.site->git({u"log"_s, u"-1"_s, u"--format=%B"_s}), QByteArray("Update 2 posts\n\nFirst\nSecond\n"));
}

void PublishSheetCommandTest::messageOfASite()
{
    const QStringList set{u"site"_s, u"set"_s, u"S"_s, u"--message"_s};
    QCOMPARE(m.galley->json(set + QStringList{u"post({slug}): {action} {title}"_s}).object()["message"_L1].toString(),
             u"post({slug}): {action} {title}"_s);
    write(first, "One.\n");
    QCOMPARE(publish({m.idOf(first)}).exitCode, 0);
    QCOMPARE(subjects(1), QByteArray("post(first): Update First"));
    const GalleyRun wrong = m.galley->json(set + QStringList{u"{who}"_s});
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(wrong.error("message").contains(u"{who}"_s));
    write(first, "Two.\n");
    QCOMPARE(publish({m.idOf(first), u"--message"_s, u"{title}, by hand"_s}).exitCode, 0);
    QCOMPARE(subjects(1), QByteArray("First, by hand"));
}

void PublishSheetCommandTest::tellsWhatHappened()
{
    QVERIFY(m.galley->json({u"activity"_s}).array().isEmpty());
    QFile hook(m_remote + u"/hooks/pre-receive"_s);
    QVERIFY(hook.open(QIODevice::WriteOnly));
    hook.write("#!/bin/sh\necho Not on a Sunday.\nexit 1\n");
    hook.close();
    QVERIFY(hook.setPermissions(hook.permissions() | QFileDevice::ExeOwner));
    write(first, "One.\n");
    QCOMPARE(publish({m.idOf(first)}).exitCode, 1);
    QVERIFY(hook.remove());
    QCOMPARE(m.galley->run({u"push"_s, u"S"_s}).exitCode, 0);

    const QJsonArray activities = m.galley->json({u"activity"_s, u"--site"_s, u"S"_s}).array();
    QCOMPARE(activities.size(), 1);
    const QJsonObject activity = activities.first().toObject();
    QCOMPARE(activity["state"_L1].toString(), u"pushed"_s);
    QCOMPARE(activity["posts"_L1].toArray(), QJsonArray{u"First"_s});
    QCOMPARE(activity["commit"_L1].toString(), m.site->head());
    QStringList steps;
    QDateTime last;
    for (const QJsonValue &step : activity["steps"_L1].toArray()) {
        steps.append(step["step"_L1].toString());
        const QDateTime when = QDateTime::fromString(step["when"_L1].toString(), Qt::ISODate);
        QVERIFY(when.isValid() && (!last.isValid() || last <= when));
        last = when;
    }
    QCOMPARE(steps, (QStringList{u"begun"_s, u"committed"_s, u"not-pushed"_s, u"pushed"_s}));
    QVERIFY(activity["steps"_L1].toArray().at(2)["detail"_L1].toString().contains(u"Not on a Sunday."_s));
    QVERIFY(m.galley->run({u"activity"_s}).output.contains("Not on a Sunday."));
}

QTEST_GUILESS_MAIN(PublishSheetCommandTest)
#include "tst_publishsheet.moc"
