// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/worddiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Differences as they are read: [-gone-], {+come+}, … for what is left out, ¶ for a line end.
class WordDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void bothTextsCanBeReadFromIt();
    void aLongTextTakesAMoment();
};

namespace {

QString told(const QList<WordRun> &runs)
{
    QString all;
    for (const WordRun &run : runs) {
        const QString text = QString(run.text).replace(u'\n', u'¶');
        switch (run.kind) {
        case WordRun::Kind::Same:
            all += text;
            break;
        case WordRun::Kind::Added:
            all += u"{+"_s + text + u"+}"_s;
            break;
        case WordRun::Kind::Removed:
            all += u"[-"_s + text + u"-]"_s;
            break;
        case WordRun::Kind::Gap:
            all += u"…"_s;
        }
    }
    return all;
}

QString side(const QList<WordRun> &runs, WordRun::Kind other)
{
    QString text;
    for (const WordRun &run : runs)
        text += run.kind == other ? QString() : run.text;
    return text;
}

} // namespace

void WordDiffTest::tells_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("runs");

    QTest::newRow("the same") << u"One two.\n"_s << u"One two.\n"_s << u""_s;
    QTest::newRow("a word more") << u"The sea is quiet.\n"_s << u"The sea is very quiet.\n"_s
                                 << u"The sea is {+very +}quiet.¶"_s;
    QTest::newRow("a word less") << u"The sea is very quiet.\n"_s << u"The sea is quiet.\n"_s
                                 << u"The sea is [-very -]quiet.¶"_s;
    QTest::newRow("another word") << u"The sea is quiet tonight.\n"_s << u"The sea is loud tonight.\n"_s
                                  << u"The sea is [-quiet-]{+loud+} tonight.¶"_s;
    QTest::newRow("words side by side are one change")
        << u"We saw the old lamp there.\n"_s << u"We saw the new lens there.\n"_s
        << u"We saw the [-old lamp-]{+new lens+} there.¶"_s;
    QTest::newRow("a paragraph more") << u"One.\n\nTwo.\n"_s << u"One.\n\nNew.\n\nTwo.\n"_s
                                      << u"One.¶¶{+New.¶¶+}Two.¶"_s;
    QTest::newRow("a paragraph written anew is not taken apart")
        << u"The keeper climbed up to light it.\n"_s << u"Nobody knows why it went dark then.\n"_s
        << u"[-The keeper climbed up to light it.¶-]{+Nobody knows why it went dark then.¶+}"_s;
    QTest::newRow("what is far from a change is left out")
        << u"1\n2\n3\n4\n5\n6\n7\nsea\n"_s << u"one\n2\n3\n4\n5\n6\n7\nland\n"_s
        << u"[-1¶-]{+one¶+}2¶3¶…6¶7¶[-sea¶-]{+land¶+}"_s;
    QTest::newRow("a text from nothing") << u""_s << u"One.\n"_s << u"{+One.¶+}"_s;
    QTest::newRow("a text to nothing") << u"One.\n"_s << u""_s << u"[-One.¶-]"_s;
    QTest::newRow("letters of many scripts") << u"Größe Ελλάδα ещё раз да\n"_s << u"Größe Ελλάς ещё раз да\n"_s
                                             << u"Größe [-Ελλάδα-]{+Ελλάς+} ещё раз да¶"_s;
    QTest::newRow("line ends of Windows")
        << u"The sea is quiet.\r\n"_s << u"The sea was quiet.\r\n"_s << u"The sea [-is-]{+was+} quiet.¶"_s;
}

void WordDiffTest::tells()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(told(diffWords(before.toUtf8(), after.toUtf8())), "runs");
}

/// Nothing is lost or made up, whatever the texts: with few lines, so that none is left out.
void WordDiffTest::bothTextsCanBeReadFromIt()
{
    QRandomGenerator random(3);
    const QStringList words{u"sea"_s, u"the"_s, u" "_s, u"\n"_s, u"."_s, u"n"_s,
                            u"w"_s,   u"  "_s,  u"é"_s, u"海"_s, u"—"_s};
    const auto text = [&] {
        QString made;
        for (int count = random.bounded(40); count > 0; --count)
            made += words.at(random.bounded(int(words.size())));
        return QString(made + u'\n').replace(QRegularExpression(u"\n+"_s), u" "_s) + u'\n';
    };
    for (int trial = 0; trial < 500; ++trial) {
        const QString before = text() + text();
        const QString after = text() + text();
        const QList<WordRun> runs = diffWords(before.toUtf8(), after.toUtf8());
        if (before == after)
            continue;
        QCOMPARE(side(runs, WordRun::Kind::Added), before);
        QCOMPARE(side(runs, WordRun::Kind::Removed), after);
    }
}

void WordDiffTest::aLongTextTakesAMoment()
{
    QRandomGenerator random(4);
    QByteArray before;
    QByteArray after;
    while (before.size() < 100'000) {
        const QByteArray word = QByteArray::number(random.bounded(3000), 36);
        const QByteArray space = random.bounded(80) == 0 ? "\n\n" : " ";
        before += word + space;
        after += (random.bounded(20) == 0 ? QByteArray("changed") : word) + space;
    }
    QElapsedTimer timer;
    timer.start();
    const QList<WordRun> runs = diffWords(before, after);
    qInfo("100 KB with one word of twenty changed: %lld ms, %lld runs", qlonglong(timer.elapsed()),
          qlonglong(runs.size()));
    QVERIFY(runs.size() > 500);
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(WordDiffTest)
#include "tst_worddiff.moc"
