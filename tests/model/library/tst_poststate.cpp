// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/poststate.h"

#include <QTest>

using namespace galley::model;

Q_DECLARE_METATYPE(galley::model::PostStanding)
Q_DECLARE_METATYPE(galley::model::PostState)

class PostStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
};

void PostStateTest::rule_data()
{
    using enum PostState;
    QTest::addColumn<PostStanding>("standing");
    QTest::addColumn<PostState>("state");

    const PostStanding fresh;
    const PostStanding committed{.published = Committed, .committedHere = true, .sameAsPublished = true};
    const PostStanding found{.published = Pushed, .sameAsPublished = true};
    const auto with = [](PostStanding standing, auto change) {
        change(standing);
        return standing;
    };
    const auto edited = [](PostStanding &standing) { standing.sameAsPublished = false; };
    const auto draft = [](PostStanding &standing) { standing.saysDraft = true; };
    const auto scheduled = [](PostStanding &standing) { standing.scheduled = true; };
    const auto conflict = [](PostStanding &standing) { standing.inConflict = true; };
    const auto trashed = [](PostStanding &standing) { standing.trashed = true; };

    QTest::newRow("new is a draft") << fresh << Draft;
    QTest::newRow("new that says draft is a draft") << with(fresh, draft) << Draft;
    QTest::newRow("new with a time to publish is scheduled") << with(fresh, scheduled) << Scheduled;
    QTest::newRow("published and the same is what the publisher said") << committed << Committed;
    QTest::newRow("published and edited is changed") << with(committed, edited) << Changed;
    QTest::newRow("edited with a time to publish is scheduled")
        << with(with(committed, edited), scheduled) << Scheduled;
    QTest::newRow("published as scheduled is published") << with(committed, scheduled) << Committed;
    QTest::newRow("found in the repository is pushed") << found << Pushed;
    QTest::newRow("live stays live") << with(found, [](PostStanding &s) { s.published = Live; }) << Live;
    QTest::newRow("a draft found in the repository is a draft") << with(found, draft) << Draft;
    QTest::newRow("the same, edited, is still a draft") << with(with(found, draft), edited) << Draft;
    QTest::newRow("found and edited is changed") << with(found, edited) << Changed;
    QTest::newRow("a draft published from here is committed") << with(committed, draft) << Committed;
    QTest::newRow("made a draft after publishing is changed") << with(with(committed, draft), edited) << Changed;
    QTest::newRow("a conflict hides what is below") << with(with(committed, edited), conflict) << Conflict;
    const auto proposed = [](PostStanding &standing) { standing.proposed = Pushed; };
    QTest::newRow("new on a branch of its own is what that is") << with(fresh, proposed) << Pushed;
    QTest::newRow("a change on a branch of its own is what that is")
        << with(with(committed, edited), proposed) << Pushed;
    QTest::newRow("taken in from its branch is what the site's is") << with(committed, proposed) << Committed;
    QTest::newRow("the trash hides everything") << with(with(committed, conflict), trashed) << Trash;
}

void PostStateTest::rule()
{
    QFETCH(PostStanding, standing);
    QFETCH(PostState, state);
    QCOMPARE(int(stateOf(standing)), int(state));
}

QTEST_GUILESS_MAIN(PostStateTest)
#include "tst_poststate.moc"
