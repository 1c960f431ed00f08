// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/post.h"

#include <QtTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class PostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesAndWords_data();
    void statesAndWords();
    void otherWordsAreNoState();
};

void PostTest::statesAndWords_data()
{
    QTest::addColumn<PostState>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("draft") << PostState::Draft << u"draft"_s;
    QTest::newRow("scheduled") << PostState::Scheduled << u"scheduled"_s;
    QTest::newRow("changed") << PostState::Changed << u"changed"_s;
    QTest::newRow("committed") << PostState::Committed << u"committed"_s;
    QTest::newRow("pushed") << PostState::Pushed << u"pushed"_s;
    QTest::newRow("live") << PostState::Live << u"live"_s;
    QTest::newRow("conflict") << PostState::Conflict << u"conflict"_s;
    QTest::newRow("trash") << PostState::Trash << u"trash"_s;
}

void PostTest::statesAndWords()
{
    QFETCH(PostState, state);
    QFETCH(QString, word);
    QCOMPARE(toString(state), word);
    QVERIFY(postStateFromString(word) == state);
}

void PostTest::otherWordsAreNoState()
{
    QVERIFY(!postStateFromString(u"Draft"_s));
    QVERIFY(!postStateFromString(u""_s));
}

QTEST_GUILESS_MAIN(PostTest)
#include "tst_post.moc"
