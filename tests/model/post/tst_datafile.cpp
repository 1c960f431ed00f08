// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/datafile.h"

#include <QtTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class DataFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachFormat_data();
    void readsEachFormat();
    void readsMergedKeys();
    void refuses_data();
    void refuses();
};

void DataFileTest::readsEachFormat_data()
{
    QTest::addColumn<DataFormat>("format");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("YAML")
        << DataFormat::Yaml
        << QByteArray("# c\ntitle: Été\nflag: yes\nn: 12\nr: 1.5\nlist: [a, b]\nmenu:\n  main:\n    - name: Home\n");
    QTest::newRow("YAML with a mark and CRLF")
        << DataFormat::Yaml
        << QByteArray("\xEF\xBB\xBF---\r\ntitle: Été\r\nflag: true\r\nn: 12\r\nr: 1.5\r\nlist:\r\n- a\r\n- b\r\nmenu: "
                      "{main: [{name: Home}]}\r\n");
    QTest::newRow("TOML")
        << DataFormat::Toml
        << QByteArray(
               "title = \"Été\"\nflag = true\nn = 12\nr = 1.5\nlist = ['a', 'b']\n[[menu.main]]\nname = \"Home\"\n");
    QTest::newRow("JSON")
        << DataFormat::Json
        << QByteArray(
               R"({"title": "Été", "flag": true, "n": 12, "r": 1.5, "list": ["a", "b"], "menu": {"main": [{"name": "Home"}]}})");
}

void DataFileTest::readsEachFormat()
{
    QFETCH(DataFormat, format);
    QFETCH(QByteArray, bytes);
    const QVariantMap expected = {
        {u"title"_s, u"Été"_s},
        {u"flag"_s, true},
        {u"n"_s, qint64(12)},
        {u"r"_s, 1.5},
        {u"list"_s, QVariantList{u"a"_s, u"b"_s}},
        {u"menu"_s, QVariantMap{{u"main"_s, QVariantList{QVariantMap{{u"name"_s, u"Home"_s}}}}}}};
    QCOMPARE(readData(format, bytes, u"x"_s).value(), expected);
    QCOMPARE(readData(format, {}, u"x"_s).value(), QVariantMap());
}

void DataFileTest::readsMergedKeys()
{
    const QVariantMap map =
        readData(DataFormat::Yaml, "a: &a {x: 1, y: 2}\nb: &b {x: 5, z: 6}\nc: {<<: [*a, *b], y: 3}\n", u"x"_s).value();
    QCOMPARE(map.value(u"c"_s), QVariant(QVariantMap{{u"x"_s, qint64(1)}, {u"y"_s, qint64(3)}, {u"z"_s, qint64(6)}}));
}

void DataFileTest::refuses_data()
{
    QTest::addColumn<DataFormat>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("YAML") << DataFormat::Yaml << QByteArray("a: 1\n\nb: c: d\n");
    QTest::newRow("TOML") << DataFormat::Toml << QByteArray("a = 1\n\nb = c\n");
    QTest::newRow("JSON") << DataFormat::Json << QByteArray("{\"a\": 1,\n\n\"b\" 2}");
}

void DataFileTest::refuses()
{
    QFETCH(DataFormat, format);
    QFETCH(QByteArray, bytes);
    const Result<QVariantMap> data = readData(format, bytes, u"galley.toml"_s);
    QVERIFY(!data);
    QVERIFY2(data.error().message.contains(u"galley.toml") && data.error().message.contains(u"line 3"),
             qPrintable(data.error().message));
    QVERIFY(!data.error().hint.isEmpty());
    QVERIFY(!readData(DataFormat::Yaml, "- a\n- b\n", u"x"_s));
}

QTEST_GUILESS_MAIN(DataFileTest)
#include "tst_datafile.moc"
