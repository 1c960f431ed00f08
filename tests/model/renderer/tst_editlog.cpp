// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/editlog.h"

#include <QTest>

using galley::model::EditLog;

class EditLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesFollowEdits();
    void settledEditsCountNoMore();
};

void EditLogTest::linesFollowEdits()
{
    EditLog log;
    QCOMPARE(log.lineNow(7), 7);
    log.add(1, 5, 1, 3); // Line 5 became three.
    QCOMPARE(log.lineNow(4), 4);
    QCOMPARE(log.lineNow(5), -1);
    QCOMPARE(log.lineNow(6), 8);
    log.add(2, 0, 2, 0); // The first two went.
    QCOMPARE(log.lineNow(0), -1);
    QCOMPARE(log.lineNow(4), 2);
    QCOMPARE(log.lineNow(6), 6);
    log.add(3, 6, 0, 1); // A line came before it.
    QCOMPARE(log.lineNow(6), 7);
}

void EditLogTest::settledEditsCountNoMore()
{
    EditLog log;
    log.add(1, 0, 0, 1);
    log.add(2, 0, 0, 10);
    log.settle(1);
    QCOMPARE(log.lineNow(0), 10);
    log.settle(2);
    QCOMPARE(log.lineNow(0), 0);
}

QTEST_APPLESS_MAIN(EditLogTest)
#include "tst_editlog.moc"
