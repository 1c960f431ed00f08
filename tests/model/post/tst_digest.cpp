// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/digest.h"

#include <QCryptographicHash>
#include <QTest>

namespace galley::model {

class DigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheStandardOne_data();
    void isTheStandardOne();
};

void DigestTest::isTheStandardOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("of nothing") << QByteArray();
    QTest::newRow("of a word") << QByteArray("galley");
    QTest::newRow("with a NUL in the middle") << QByteArray("a\0b", 3);
    QTest::newRow("of a block that is just full") << QByteArray(64, 'x');
    QTest::newRow("of 10 MB") << QByteArray(10'000'000, 'y');
}

void DigestTest::isTheStandardOne()
{
    QFETCH(const QByteArray, bytes);
    QCOMPARE(sha256(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(sha1(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha1));
}

} // namespace galley::model

QTEST_APPLESS_MAIN(galley::model::DigestTest)
#include "tst_digest.moc"
