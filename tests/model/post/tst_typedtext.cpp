// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/typedtext.h"
#include "tests/support/seeded.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class TypedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsEveryEdit_data();
    void followsEveryEdit();
    void whatDoesNotFitIsRefused_data();
    void whatDoesNotFitIsRefused();
    void theHeadIsItsOwn();
    void theWholeTextMayCome();
};

void TypedTextTest::followsEveryEdit_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("front matter and a body") << "---\ntitle: T\n---\n\nOne\ntwo\n"_ba;
    QTest::newRow("Windows line ends") << "---\r\ntitle: T\r\n---\r\n\r\nOne\r\ntwo\r\n"_ba;
    QTest::newRow("line ends of three kinds") << "One\r\ntwo\nthree\rfour\r\n\r\nfive"_ba;
    QTest::newRow("a mark at the start") << "\xEF\xBB\xBFOne\ntwo"_ba;
    QTest::newRow("nothing at all") << ""_ba;
    QTest::newRow("right to left, combined and beyond the first plane")
        << "---\ntitle: T\n---\nשלום e\xCC\x81 \xF0\x9F\x98\x80 \xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB7\n"_ba;
}

/// Edit by edit it must be what taking the whole text out of the editor would have given.
void TypedTextTest::followsEveryEdit()
{
    QFETCH(QByteArray, source);
    QRandomGenerator random = seededRandom();
    const WrittenText written = WrittenText::fromSource(source).value();
    TypedText typed = TypedText::fromSource(source).value();
    QCOMPARE(typed.source(), source);
    QString editor = written.toEditor();
    const QStringList pieces{u"a"_s, u"word "_s, u"\n"_s, u"é"_s, u"😀"_s, u"א"_s, QString(), u"two\nlines"_s};
    for (int edit = 0; edit < 300; ++edit) {
        const qsizetype begin = random.bounded(int(editor.size()) + 1);
        const qsizetype removed = random.bounded(int(std::min<qsizetype>(editor.size() - begin, 4)) + 1);
        const QString added = pieces.at(random.bounded(int(pieces.size())));
        editor.replace(begin, removed, added);
        QVERIFY(typed.apply({.stretch = TypedStretch{begin, removed, added, editor.size()}}));
        QCOMPARE(typed.text(), editor);
        QCOMPARE(typed.source(), written.withEdited(editor));
    }
}

void TypedTextTest::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("lengthAfter");
    QTest::newRow("behind the end") << 4 << 0 << 5;
    QTest::newRow("removes more than there is") << 1 << 3 << 1;
    QTest::newRow("before the start") << -1 << 0 << 4;
    QTest::newRow("removes less than nothing") << 0 << -1 << 5;
    QTest::newRow("of a text of another length") << 0 << 0 << 9;
}

void TypedTextTest::whatDoesNotFitIsRefused()
{
    QFETCH(int, begin);
    QFETCH(int, removed);
    QFETCH(int, lengthAfter);
    TypedText typed = TypedText::fromSource("abc").value();
    QVERIFY(!typed.apply({.stretch = TypedStretch{begin, removed, u"x"_s, lengthAfter}, .head = "---\n---\n"}));
    QCOMPARE(typed.source(), "abc"_ba);
}

void TypedTextTest::theHeadIsItsOwn()
{
    TypedText typed = TypedText::fromSource("---\ntitle: T\n---\n\nText\n").value();
    QCOMPARE(typed.head(), "---\ntitle: T\n---\n\n"_ba);
    QVERIFY(typed.apply({.head = "---\ntitle: Other\n---\n\n"}));
    QCOMPARE(typed.source(), "---\ntitle: Other\n---\n\nText\n"_ba);
}

void TypedTextTest::theWholeTextMayCome()
{
    TypedText typed = TypedText::fromSource("one\r\ntwo\r\n").value();
    QVERIFY(typed.apply({.whole = u"three\nfour"_s}));
    QCOMPARE(typed.source(), "three\r\nfour\r\n"_ba);
}

QTEST_GUILESS_MAIN(TypedTextTest)
#include "tst_typedtext.moc"
