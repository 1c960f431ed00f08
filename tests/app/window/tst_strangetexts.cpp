// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savingwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// Texts that editors mangle or choke on.
class StrangeTextsTest : public SavingWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeWindow(); }
    void cleanup() { dropWindow(); }
    void strangeTextsAreKeptByteForByte_data();
    void strangeTextsAreKeptByteForByte();
    void tooMuchIsRefusedWithASentence_data();
    void tooMuchIsRefusedWithASentence();
};

void StrangeTextsTest::strangeTextsAreKeptByteForByte_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("NUL bytes") << QByteArray("One\0two\n\0\nEnd", 13);
    QTest::newRow("right to left and combined") << "\u05e9\u05dc\u05d5\u05dd e\u0301 \u202eabc\u202c \u200d\nEnd"_ba;
    QTest::newRow("Windows line ends and hard spaces") << "One\u00a0two\r\nthree\r\nEnd"_ba;
    QTest::newRow("line ends of all kinds") << "One\ntwo\r\nthree\rfour\u2028five\u2029six\nEnd"_ba;
    QTest::newRow("a line of 9 MB without a space") << QByteArray(9'000'000, 'x') + "\nEnd";
    QTest::newRow("10,000 combining marks") << "e" + "\u0301"_ba.repeated(10'000) + "\nEnd";
}

void StrangeTextsTest::strangeTextsAreKeptByteForByte()
{
    QFETCH(QByteArray, body);
    const model::PostId id = add(u"Strange"_s, body);
    const QByteArray source = stored(id);
    open(id);
    QTest::qWait(600);
    QCOMPARE(stored(id), source);
    m_galley->type(u"x"_s);
    QTRY_COMPARE(stored(id), source + 'x');
}

void StrangeTextsTest::tooMuchIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("100 MB") << u"A line of words.\n"_s.repeated(6'250'000) << u"too long to be edited here"_s;
    QTest::newRow("a line of 9 MB of words") << u"words "_s.repeated(1'500'000) << u"A line of 9"_s;
}

/// Pasted it is refused; in a post that is there already it is kept as it is, and shown why.
void StrangeTextsTest::tooMuchIsRefusedWithASentence()
{
    QFETCH(QString, pasted);
    QFETCH(QString, sentence);
    const model::PostId id = add(u"One"_s, "Text\n");
    open(id);
    QGuiApplication::clipboard()->setText(pasted);
    QElapsedTimer clock;
    clock.start();
    editor().paste();
    QVERIFY2(clock.elapsed() < 5000, "the window is held up");
    QVERIFY(message("messageBar").contains(sentence));
    m_galley->type(u" typed"_s);
    QTRY_VERIFY(stored(id).endsWith("Text typed\n"));
    QGuiApplication::clipboard()->clear();

    const model::PostId large = add(u"Large"_s, pasted.left(12'000'000).toUtf8());
    const QByteArray source = stored(large);
    m_galley->window->openPost().open(large);
    QTRY_VERIFY_WITH_TIMEOUT(m_galley->find<QLabel>("postStatus")->text().contains(sentence), 30'000);
    QVERIFY(editor().isReadOnly());
    m_galley->window->openPost().close();
    QVERIFY(stored(large) == source);
}

} // namespace galley::app

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    galley::app::StrangeTextsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_strangetexts.moc"
