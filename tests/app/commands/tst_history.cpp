// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Looking back and bringing back by commands alone.
class HistoryCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWrittenTextIsListed();
    void aVersionIsPrinted();
    void aVersionIsBroughtBackAndThatTakenBack();
    void publishedCommitsAreListedAndBroughtBack();
    void theSitesOwnCommitsAreListed();
    void whatIsNotThereIsSaid_data();
    void whatIsNotThereIsSaid();

private:
    QJsonArray history() const { return m_galley.json({u"history"_s, m_post}).array(); }
    QByteArray body() const
    {
        const QByteArray source = m_galley.run({u"show"_s, m_post}).output;
        return source.sliced(source.lastIndexOf("---\n") + 4).trimmed();
    }
    void write(const QByteArray &text) const
    {
        QCOMPARE(m_galley.run({u"write"_s, m_post, u"--body-file"_s, u"-"_s}, text).exitCode, 0);
    }

    GalleyProgram m_galley;
    QString m_post;
};

void HistoryCommandsTest::initTestCase()
{
    QCOMPARE(m_galley.run({u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"Blog"_s}).exitCode, 0);
    m_post = QString::fromUtf8(
                 m_galley
                     .run({u"new"_s, u"--site"_s, u"blog"_s, u"--title"_s, u"Tides"_s, u"--body-file"_s, u"-"_s},
                          "One two three.\n")
                     .output)
                 .trimmed();
    QVERIFY(!m_post.isEmpty());
}

void HistoryCommandsTest::everyWrittenTextIsListed()
{
    QCOMPARE(history().size(), 0);
    write("One two three four.\n");
    QCOMPARE(m_galley.run({u"set"_s, m_post, u"tags=sea"_s}).exitCode, 0);
    write("One.\n");
    const QJsonArray texts = history();
    QCOMPARE(texts.size(), 4);
    QCOMPARE(texts.at(0)["version"_L1].toInt(), 4);
    QCOMPARE(texts.at(0)["reason"_L1].toString(), u"pause"_s);
    QCOMPARE(texts.at(0)["words"_L1].toInt(), 1);
    QCOMPARE(texts.at(0)["change"_L1].toInt(), -3);
    QCOMPARE(texts.at(3)["change"_L1].toInt(), 3);
    QVERIFY(QDateTime::fromString(texts.at(0)["when"_L1].toString(), Qt::ISODate).isValid());
    QCOMPARE(m_galley.run({u"history"_s, m_post}).output.count('\n'), 4);
}

void HistoryCommandsTest::aVersionIsPrinted()
{
    const GalleyRun shown = m_galley.run({u"show"_s, m_post, u"--version"_s, u"2"_s});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.output.endsWith("One two three four.\n"));
    QVERIFY(!shown.output.contains("sea"));
    const GalleyRun html = m_galley.json({u"show"_s, m_post, u"--version"_s, u"1"_s, u"--format"_s, u"html"_s});
    QCOMPARE(html.object()["html"_L1].toString().trimmed(), u"<p>One two three.</p>"_s);
    QCOMPARE(body(), "One."_ba);
}

void HistoryCommandsTest::aVersionIsBroughtBackAndThatTakenBack()
{
    const GalleyRun back = m_galley.json({u"restore"_s, m_post, u"1"_s});
    QCOMPARE(back.exitCode, 0);
    QCOMPARE(back.object()["version"_L1].toInt(), 5);
    QCOMPARE(back.object()["before"_L1].toInt(), 4);
    QCOMPARE(body(), "One two three."_ba);
    QCOMPARE(history().at(0)["reason"_L1].toString(), u"restore"_s);
    QCOMPARE(m_galley.run({u"restore"_s, m_post, u"4"_s, u"--quiet"_s}).output, QByteArray());
    QCOMPARE(body(), "One."_ba);
    QVERIFY(m_galley.run({u"show"_s, m_post}).output.contains("sea"));
    QVERIFY(m_galley.run({u"restore"_s, m_post, u"6"_s}).output.contains("already"));
    QCOMPARE(history().size(), 6);
}

void HistoryCommandsTest::publishedCommitsAreListedAndBroughtBack()
{
    QCOMPARE(m_galley.run({u"publish"_s, m_post, u"--no-push"_s}).exitCode, 0);
    write("A longer text than before.\n");
    QCOMPARE(m_galley.run({u"publish"_s, m_post, u"--no-push"_s, u"--message"_s, u"Say more"_s}).exitCode, 0);
    const QJsonArray texts = history();
    QCOMPARE(texts.at(0)["reason"_L1].toString(), u"publish"_s);
    QCOMPARE(texts.at(0)["message"_L1].toString(), u"Say more"_s);
    QCOMPARE(texts.at(0)["commit"_L1].toString().toLatin1(),
             ScratchRepository::git(m_galley.path(u"blog"_s), {u"rev-parse"_s, u"HEAD"_s}));
    const QString first = texts.at(1)["commit"_L1].toString();
    QCOMPARE(first.size(), 40);
    QCOMPARE(m_galley.run({u"restore"_s, m_post, first.first(8)}).exitCode, 0);
    QCOMPARE(body(), "One."_ba);
    QCOMPARE(m_galley.json({u"show"_s, m_post}).object()["state"_L1].toString(), u"changed"_s);
}

void HistoryCommandsTest::theSitesOwnCommitsAreListed()
{
    const QString blog = m_galley.path(u"blog"_s);
    QFile file(blog + u"/content/posts/tides.md"_s);
    QVERIFY(file.open(QFile::ReadWrite));
    const QByteArray text = file.readAll() + "Added by hand, and elsewhere.\n";
    QVERIFY(file.seek(0) && file.write(text) == text.size() && file.flush());
    ScratchRepository::git(blog, {u"-c"_s, u"user.name=A"_s, u"-c"_s, u"user.email=a@example.org"_s, u"commit"_s,
                                  u"-qam"_s, u"By hand"_s});
    const QJsonObject newest = history().at(0).toObject();
    QCOMPARE(newest["message"_L1].toString(), u"By hand"_s);
    QCOMPARE(newest["reason"_L1].toString(), u"commit"_s);
    QVERIFY(newest["version"_L1].isNull());
    QCOMPARE(newest["words"_L1].toInt(), 10);
    QCOMPARE(m_galley.run({u"show"_s, m_post, u"--version"_s, newest["commit"_L1].toString().first(7)}).output, text);
}

void HistoryCommandsTest::whatIsNotThereIsSaid_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("a number that no version has") << u"999"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a commit that is none of this post") << u"abcdef0123"_s;
    QTest::newRow("too few digits of a commit") << u"a"_s;
    QTest::newRow("a number beyond all numbers") << u"99999999999999999999999"_s;
}

void HistoryCommandsTest::whatIsNotThereIsSaid()
{
    QFETCH(QString, word);
    const QByteArray before = m_galley.run({u"show"_s, m_post}).output;
    const GalleyRun run = m_galley.json({u"restore"_s, m_post, word});
    QVERIFY(run.exitCode != 0);
    QVERIFY(!run.error("message").isEmpty());
    QVERIFY(!run.error("hint").isEmpty());
    QCOMPARE(m_galley.run({u"show"_s, m_post}).output, before);
}

QTEST_GUILESS_MAIN(HistoryCommandsTest)
#include "tst_history.moc"
