// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/archive/ziparchive.h"
#include "tests/model/import/archive/madeupzip.h"

#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Archives from elsewhere (promise X6): nothing leads out of them, nothing grows without end.
class ZipArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreRead();
    void whatLeadsOutIsPassedOver_data();
    void whatLeadsOutIsPassedOver();
    void isRefused_data();
    void isRefused();
    void oneBadFileLeavesTheOthers_data();
    void oneBadFileLeavesTheOthers();

private:
    Result<ZipArchive> archiveOf(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"a.zip"_s));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        return ZipArchive::open(file.fileName());
    }

    QTemporaryDir m_folder;
};

constexpr qint64 most = 100'000'000;

void ZipArchiveTest::filesAreRead()
{
    const auto archive = archiveOf(madeUpZip({{"2024/01/grüße.png", "one"},
                                              {"2024\\01\\b.png", QByteArray(5000, 'b'), true},
                                              {"2024/", {}},
                                              {"2024/01/grüße.png", "another"},
                                              {"empty.txt", {}}}));
    QVERIFY2(archive, archive ? "" : qPrintable(archive.error().detail));
    QCOMPARE(archive->paths(), (QStringList{u"2024/01/grüße.png"_s, u"2024/01/b.png"_s, u"empty.txt"_s}));
    QCOMPARE(*archive->read(u"2024/01/grüße.png"_s, most), QByteArray("one"));
    QCOMPARE(*archive->read(u"2024/01/b.png"_s, most), QByteArray(5000, 'b'));
    QCOMPARE(*archive->read(u"empty.txt"_s, most), QByteArray());
    QCOMPARE(archive->size(u"2024/01/b.png"_s), 5000);
    QVERIFY(!archive->read(u"none.txt"_s, most));
}

void ZipArchiveTest::whatLeadsOutIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<quint32>("mode");
    QTest::newRow("upwards") << QByteArray("../../etc/x") << 0U;
    QTest::newRow("upwards in the middle") << QByteArray("a/../../x") << 0U;
    QTest::newRow("upwards with backslashes") << QByteArray("..\\..\\x") << 0U;
    QTest::newRow("absolute") << QByteArray("/etc/passwd") << 0U;
    QTest::newRow("with a drive") << QByteArray("C:\\x") << 0U;
    QTest::newRow("a symbolic link") << QByteArray("link.png") << 0120777U;
}

void ZipArchiveTest::whatLeadsOutIsPassedOver()
{
    QFETCH(QByteArray, name);
    QFETCH(quint32, mode);
    const auto archive = archiveOf(madeUpZip({{name, "x", false, mode}, {"good.png", "y"}}));
    QVERIFY(archive);
    QCOMPARE(archive->paths(), QStringList{u"good.png"_s});
    QCOMPARE(archive->passedOver(), 1);
}

void ZipArchiveTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no archive") << QByteArray("<html>Not found</html>");
    const QByteArray whole = madeUpZip({{"a.png", QByteArray(2000, 'a')}});
    QTest::newRow("cut off") << whole.first(whole.size() - 30);
    QList<ZipEntry> overlapping{{"0.png", QByteArray(50'000, 'x')}};
    for (int i = 1; i < 100; ++i)
        overlapping.append({QByteArray::number(i) + ".png", QByteArray(50'000, 'x'), false, 0, -1, 0});
    QTest::newRow("files that share their bytes") << madeUpZip(overlapping);
}

void ZipArchiveTest::isRefused()
{
    QFETCH(QByteArray, bytes);
    const auto archive = archiveOf(bytes);
    QVERIFY(!archive);
    QVERIFY(archive.error().message.contains(u"a.zip"_s) && !archive.error().hint.isEmpty());
}

void ZipArchiveTest::oneBadFileLeavesTheOthers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const ZipEntry &bad) {
        QTest::newRow(name) << madeUpZip({bad, {"good.png", "fine"}});
    };
    row("a bomb", {"bad", QByteArray(50'000'000, '\0'), true});
    row("longer than it says", {"bad", QByteArray(5000, 'a'), true, 0, 10});
    row("shorter than it says", {"bad", QByteArray(5000, 'a'), true, 0, 900'000});
    row("four gigabytes by its own word", {"bad", "x", false, 0, 0xfffffff0});
    row("larger than wished", {"bad", QByteArray(300'000, 'a'), false});
    QByteArray damaged = madeUpZip({{"bad", QByteArray(3000, 'a')}, {"good.png", "fine"}});
    damaged[100] = 'b';
    QTest::newRow("damaged") << damaged;
}

void ZipArchiveTest::oneBadFileLeavesTheOthers()
{
    QFETCH(QByteArray, bytes);
    const auto archive = archiveOf(bytes);
    QVERIFY2(archive, archive ? "" : qPrintable(archive.error().detail));
    const auto bad = archive->read(u"bad"_s, 200'000);
    QVERIFY(!bad);
    QVERIFY(!bad.error().message.isEmpty() && !bad.error().hint.isEmpty() && !bad.error().detail.isEmpty());
    QCOMPARE(archive->read(u"good.png"_s, most).value_or(QByteArray()), QByteArray("fine"));
}

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "tst_ziparchive.moc"
