// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/writtentext.h"

#include <QTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class WrittenTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void editing_data();
    void editing();
    void untouched_data();
    void untouched();
};

void WrittenTextTest::editing_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("result");

    QTest::newRow("the empty line below the front matter is not the author's")
        << "---\ntitle: A\n---\n\nText\n"_ba << u"Text"_s << u"Text more"_s << "---\ntitle: A\n---\n\nText more\n"_ba;
    QTest::newRow("a new post ends with a line end")
        << "---\ntitle: A\n---\n\n"_ba << QString() << u"Text"_s << "---\ntitle: A\n---\n\nText\n"_ba;
    QTest::newRow("a file without a line end at its end stays so")
        << "---\ntitle: A\n---\nText"_ba << u"Text"_s << u"Texts"_s << "---\ntitle: A\n---\nTexts"_ba;
    QTest::newRow("Windows line ends are kept")
        << "---\r\ntitle: A\r\n---\r\n\r\nOne\r\nTwo\r\n"_ba << u"One\nTwo"_s << u"One\nTwo\nThree"_s
        << "---\r\ntitle: A\r\n---\r\n\r\nOne\r\nTwo\r\nThree\r\n"_ba;
    QTest::newRow("empty lines at the head of a text without front matter are the author's")
        << "\n\nText\n"_ba << u"\n\nText"_s << u"\nText"_s << "\nText\n"_ba;
    QTest::newRow("a text that is emptied keeps its line end")
        << "---\ntitle: A\n---\n\nText\n"_ba << u"Text"_s << QString() << "---\ntitle: A\n---\n\n\n"_ba;
}

void WrittenTextTest::editing()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, typed);
    const Result<WrittenText> text = WrittenText::fromSource(source);
    QVERIFY(text);
    QTEST(text->toEditor(), "shown");
    QTEST(text->withEdited(typed), "result");
}

void WrittenTextTest::untouched_data()
{
    QTest::addColumn<QByteArray>("source");

    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("only a front matter") << "---\ntitle: A\n---\n"_ba;
    QTest::newRow("only a front matter, without a line end") << "---\ntitle: A\n---"_ba;
    QTest::newRow("several line ends at the end") << "Text\n\n\n"_ba;
    QTest::newRow("mixed line ends") << "---\ntitle: A\n---\r\n\nOne\rTwo\r\nThree\n\r\n"_ba;
    QTest::newRow("only line ends") << "\n\n"_ba;
}

void WrittenTextTest::untouched()
{
    QFETCH(QByteArray, source);
    const Result<WrittenText> text = WrittenText::fromSource(source);
    QVERIFY(text);
    QCOMPARE(text->withEdited(text->toEditor()), source);
}

QTEST_APPLESS_MAIN(WrittenTextTest)

#include "tst_writtentext.moc"
