// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/textedit.h"

#include <QTest>

using namespace galley::model;

class TextEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOneStretch_data();
    void findsTheOneStretch();
};

void TextEditTest::findsTheOneStretch_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("inserted");

    const QByteArray text(5000, 'x');
    QTest::newRow("equal") << text << text << 0 << 0;
    QTest::newRow("from nothing") << QByteArray() << text << 0 << 5000;
    QTest::newRow("to nothing") << text << QByteArray() << 5000 << 0;
    QTest::newRow("a letter in the middle") << text + text << text + "a" + text << 0 << 1;
    QTest::newRow("a letter of many alike") << text << text + "x" << 0 << 1;
    QTest::newRow("a letter less of many alike") << text + "x" << text << 1 << 0;
    QTest::newRow("a word for another") << text + "one" + text << text + "three" + text << 2 << 4;
    QTest::newRow("two places") << "a" + text + "b" << "c" + text + "d" << 5002 << 5002;
    QTest::newRow("at the edge of what is compared at once")
        << QByteArray(1024, 'x') + "a" << QByteArray(1024, 'x') + "b" << 1 << 1;
}

void TextEditTest::findsTheOneStretch()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, now);
    QFETCH(const int, removed);
    QFETCH(const int, inserted);
    const protocol::TextEdit edit = editBetween(before, now);
    QCOMPARE(edit.removed, removed);
    QCOMPARE(edit.inserted.size(), inserted);
    QCOMPARE(QByteArray(before).replace(edit.offset, edit.removed, edit.inserted), now);
}

QTEST_APPLESS_MAIN(TextEditTest)
#include "tst_textedit.moc"
