// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "essay.h"
#include "model/library/librarydata.h"
#include "model/library/text/textform.h"
#include "model/library/text/textstore.h"
#include "tests/model/library/support.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// How kept texts lie in the library: as differences, in short chains, each still read when others go.
class DifferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void packsAndUnpacks_data();
    void packsAndUnpacks();
    void damageIsNoticed();
    void aThousandVersionsAreSmallAndFast();
    void chainsAreBounded();
    void textsOfTheFirstLibrariesAreRead();
    void aTextGoesWhenNothingNeedsIt();
    void aTextStaysWhileSomethingNeedsIt_data();
    void aTextStaysWhileSomethingNeedsIt();
    void aDamagedTextThatComesAgainIsMended();

private:
    Database &database() { return m_library->data().database; }
    qint64 number(const QByteArray &sql) { return database().number(sql).value_or(-1); }
    /// Differences between a text and a whole one, at most.
    qint64 longest()
    {
        return number("WITH RECURSIVE chain(number, steps) AS (SELECT number, 0 FROM kept_text WHERE base IS NULL"
                      " UNION ALL SELECT kept_text.number, steps + 1 FROM chain JOIN kept_text ON base = chain.number)"
                      " SELECT max(steps) FROM chain");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
};

void DifferencesTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
}

void DifferencesTest::packsAndUnpacks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<qsizetype>("most");

    const QByteArray essay = Essay(1, 20'000).text();
    const QByteArray book = Essay(2, 3'000'000).text();
    QTest::newRow("an empty text") << QByteArray() << QByteArray() << qsizetype(20);
    QTest::newRow("an empty text against another") << QByteArray() << essay << qsizetype(20);
    QTest::newRow("bytes of no language") << QByteArray("\0\xFF\0\x80", 4) << essay << qsizetype(30);
    QTest::newRow("a text against an equal one") << Essay(1, 20'000).text() << essay << qsizetype(40);
    QTest::newRow("a word more in the middle") << QByteArray(essay).insert(10'000, "word") << essay << qsizetype(60);
    QTest::newRow("a word less at the beginning of a book") << book.sliced(6) << book << qsizetype(400);
    QTest::newRow("a word more at the end of a book") << book + "word" << book << qsizetype(400);
    QTest::newRow("a text against a strange one") << essay << Essay(3, 20'000).text() << essay.size();
}

void DifferencesTest::packsAndUnpacks()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, base);
    QFETCH(qsizetype, most);
    const QByteArray bytes = packed(text, base);
    QVERIFY2(bytes.size() <= most, qPrintable(QString::number(bytes.size())));
    QCOMPARE(unpacked(bytes, base), std::optional(text));
}

void DifferencesTest::damageIsNoticed()
{
    const QByteArray base = Essay(1, 20'000).text();
    const QByteArray text = QByteArray(base).replace(500, 2'000, "something else");
    const QByteArray bytes = packed(text, base);
    QVERIFY(!unpacked(bytes.first(bytes.size() - 1), base));
    QVERIFY(!unpacked("none of ours", base));
    QVERIFY(unpacked(bytes, base.sliced(1)) != text);
    for (qsizetype at = 0; at < bytes.size(); ++at) { // No length, however wrong, may end the program.
        QByteArray damaged = bytes;
        damaged[at] = char(damaged.at(at) ^ 0x41);
        (void)unpacked(damaged, base);
    }
}

void DifferencesTest::aThousandVersionsAreSmallAndFast()
{
    Essay essay(7, 20'000);
    const PostId id = m_library->createPost(m_site.id, essay.text())->id;
    VERIFY_DONE(m_library->settle());
    const qint64 before = QFileInfo(m_library->folder() + u"/library.sqlite"_s).size();
    QList<QByteArray> texts;
    for (int version = 0; version < 1000; ++version) {
        essay.edit();
        texts.append(essay.text());
        VERIFY_DONE(m_library->saveSource(id, essay.text()));
        VERIFY_DONE(m_library->keepVersion(id, VersionReason::Pause));
    }
    VERIFY_DONE(m_library->settle());
    const QString path = m_library->folder();
    m_library.reset();
    const qint64 grown = QFileInfo(path + u"/library.sqlite"_s).size() - before;
    m_library.emplace(*openSimple(path));

    QList<qint64> microseconds;
    for (int version = 0; version < 1000; ++version) {
        qint64 best = std::numeric_limits<qint64>::max();
        for (int time = 0; time < 3; ++time) { // What else the machine does is not ours.
            QElapsedTimer timer;
            timer.start();
            const auto source = m_library->versionSource(id, version + 1);
            best = qMin(best, timer.nsecsElapsed() / 1000);
            VERIFY_DONE(source);
            QCOMPARE(*source, texts.at(version));
        }
        microseconds.append(best);
    }
    std::sort(microseconds.begin(), microseconds.end());
    qInfo("1,000 versions of %lld to %lld bytes: %lld bytes of file; read in %lld µs (p50), %lld µs (p95)",
          qlonglong(texts.constFirst().size()), qlonglong(texts.constLast().size()), qlonglong(grown),
          qlonglong(microseconds.at(500)), qlonglong(microseconds.at(950)));
    QVERIFY(texts.constLast().size() > 15'000);
    QVERIFY(grown < 2'000'000);
    QVERIFY(microseconds.at(950) < 5000);
}

void DifferencesTest::chainsAreBounded()
{
    Essay essay(8, 3'000);
    const PostId id = m_library->createPost(m_site.id, essay.text())->id;
    for (int version = 0; version < 3 * longestChain; ++version) {
        VERIFY_DONE(m_library->keepVersion(id, VersionReason::Pause));
        essay.edit();
        VERIFY_DONE(m_library->saveSource(id, essay.text()));
    }
    QCOMPARE(longest(), longestChain);
    VERIFY_DONE(m_library->saveSource(id, QByteArray("0123456789").repeated(300)));
    VERIFY_DONE(m_library->keepVersion(id, VersionReason::Pause));
    QCOMPARE(number("SELECT base IS NULL FROM kept_text ORDER BY number DESC LIMIT 1"), 1); // Nothing in common.
}

void DifferencesTest::textsOfTheFirstLibrariesAreRead()
{
    const QByteArray plain = "short";
    const QByteArray prose = Essay(1, 5'000).text();
    const QByteArray insert = "INSERT INTO kept_text(number, hash, form, bytes) VALUES(?,?,?,?)";
    VERIFY_DONE(database().run(insert, 101, hashOf(plain), 0, plain));
    VERIFY_DONE(database().run(insert, 102, hashOf(prose), 1, qCompress(prose)));
    QCOMPARE(keptText(database(), 101).value_or("?"), plain);
    QCOMPARE(keptText(database(), 102).value_or("?"), prose);

    const PostId id = m_library->createPost(m_site.id, prose + "More.")->id;
    VERIFY_DONE(database().run("INSERT INTO version VALUES((SELECT number FROM post), 1, 102, 0, 0, 0)"));
    const auto version = m_library->keepVersion(id, VersionReason::Pause);
    VERIFY_DONE(version);
    QCOMPARE(number("SELECT base FROM kept_text ORDER BY number DESC LIMIT 1"), 102);
    QCOMPARE(m_library->versionSource(id, *version).value_or("?"), prose + "More.");
}

void DifferencesTest::aTextGoesWhenNothingNeedsIt()
{
    Essay essay(4, 4'000);
    const PostId id = m_library->createPost(m_site.id, essay.text())->id;
    QList<QByteArray> texts;
    for (int version = 1; version <= 30; ++version) {
        texts.append(essay.text());
        VERIFY_DONE(m_library->saveSource(id, essay.text()));
        VERIFY_DONE(m_library->keepVersion(id, VersionReason::Pause));
        essay.edit();
    }
    QList<int> numbers(30);
    std::iota(numbers.begin(), numbers.end(), 1);
    QRandomGenerator random(5);
    std::shuffle(numbers.begin(), numbers.end(), random);
    while (numbers.size() > 1) { // In any order; after each step all that are left are read.
        const qint64 text = number("SELECT text FROM version WHERE number=" + QByteArray::number(numbers.constLast()));
        VERIFY_DONE(database().run("DELETE FROM version WHERE number=?", numbers.takeLast()));
        VERIFY_DONE(dropText(database(), text));
        QCOMPARE(number("SELECT count(*) FROM kept_text"), numbers.size());
        QVERIFY(longest() <= longestChain);
        for (const int left : numbers)
            QCOMPARE(m_library->versionSource(id, left).value_or("?"), texts.at(left - 1));
    }
}

void DifferencesTest::aTextStaysWhileSomethingNeedsIt_data()
{
    QTest::addColumn<QByteArray>("holder");
    const QByteArray step = "INSERT INTO bulk_step_post(step, post, text_before, text_after, site_before, site_after,"
                            " path_before, path_after) VALUES(1, (SELECT number FROM post), ";
    QTest::newRow("another version") << "INSERT INTO version VALUES((SELECT number FROM post), 2, 1, 0, 0, 0)"_ba;
    QTest::newRow("the base of a post")
        << "INSERT INTO published VALUES((SELECT number FROM post), 'a.md', 1, '', 3)"_ba;
    QTest::newRow("the text before a bulk step") << QByteArray(step + "1, 2, 1, 1, '', '')");
    QTest::newRow("the text after a bulk step") << QByteArray(step + "2, 1, 1, 1, '', '')");
}

void DifferencesTest::aTextStaysWhileSomethingNeedsIt()
{
    QFETCH(QByteArray, holder);
    const PostId id = m_library->createPost(m_site.id, "held")->id;
    VERIFY_DONE(m_library->keepVersion(id, VersionReason::Pause));
    VERIFY_DONE(keepText(database(), "other"));
    VERIFY_DONE(database().run("INSERT INTO bulk_step(number, words, phase, begun_ms) VALUES(1, '', 0, 0)"));
    VERIFY_DONE(database().run(holder));
    VERIFY_DONE(database().run("DELETE FROM version WHERE number=1"));
    VERIFY_DONE(dropText(database(), 1));
    QCOMPARE(keptText(database(), 1).value_or("?"), QByteArray("held"));
}

void DifferencesTest::aDamagedTextThatComesAgainIsMended()
{
    const QByteArray prose = Essay(1, 5'000).text();
    const qint64 text = keepText(database(), prose).value_or(-1);
    VERIFY_DONE(database().run("UPDATE kept_text SET bytes=zeroblob(100)"));
    QVERIFY(!keptText(database(), text));
    QCOMPARE(keepText(database(), prose).value_or(-2), text);
    QCOMPARE(keptText(database(), text).value_or("?"), prose);
}

QTEST_GUILESS_MAIN(DifferencesTest)
#include "tst_differences.moc"
