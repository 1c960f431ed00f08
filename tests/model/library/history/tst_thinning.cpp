// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/history/thinning.h"
#include "model/library/librarydata.h"
#include "tests/model/library/support.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// The thinning of a whole library, piece by piece.
class ThinningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLibraryIsThinnedAndTheRestIsRead_data();
    void aLibraryIsThinnedAndTheRestIsRead();
    void aPieceIsShortAndTheNextGoesOn();
    void nothingToThinIsDoneAtOnce();
    void aDamagedTextDoesNotHoldUpTheRest();

private:
    PostId postWith(int versions);
    /// The versions of all posts, one a minute, the last of them now.
    void spreadByMinutes();
    int thinAll(int pieceMs)
    {
        ThinningPlace place;
        int pieces = 0;
        while (!place.isDone) {
            place = thinVersions(*m_library, place, m_now, QTimeZone::utc(), pieceMs).value();
            ++pieces;
        }
        return pieces;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
    QDateTime m_now; ///< One for the whole test: a minute that passes in between thins one more.
};

void ThinningTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
    m_now = QDateTime::currentDateTimeUtc();
}

PostId ThinningTest::postWith(int versions)
{
    const PostId id = m_library->createPost(m_site.id, "text")->id;
    for (int version = 1; version <= versions; ++version) {
        m_library->saveSource(id, "text " + QByteArray::number(version)).value();
        m_library->keepVersion(id, VersionReason::Pause).value();
    }
    return id;
}

void ThinningTest::spreadByMinutes()
{
    m_library->data()
        .database
        .run("UPDATE version SET kept_ms = ? - 60000 * ((SELECT max(number) FROM version AS last WHERE"
             " last.post = version.post) - number)",
             m_now.toMSecsSinceEpoch())
        .value();
}

void ThinningTest::aLibraryIsThinnedAndTheRestIsRead_data()
{
    QTest::addColumn<int>("minute");
    QTest::newRow("at the full hour") << 0;
    QTest::newRow("ten minutes past") << 10;
    QTest::newRow("at half past") << 30;
    QTest::newRow("a minute to the hour") << 59;
}

void ThinningTest::aLibraryIsThinnedAndTheRestIsRead()
{
    QFETCH(int, minute);
    m_now.setTime(QTime(15, minute));
    const PostId long1 = postWith(300);
    const PostId short1 = postWith(1);
    const PostId long2 = postWith(200);
    spreadByMinutes();
    thinAll(1000);
    QCOMPARE(m_library->versions(short1)->size(), 1);
    for (const PostId &id : {long1, long2}) {
        const auto versions = m_library->versions(id).value();
        const qsizetype before = id == long1 ? 300 : 200;
        // Those of the last hour, and one for each hour before it, of which the first and the last are parts.
        QVERIFY2(versions.size() >= 61 + (before - 61) / 60 && versions.size() <= 63 + (before - 61) / 60,
                 qPrintable(QString::number(versions.size())));
        QCOMPARE(versions.constFirst().number, before);
        for (const Version &version : versions)
            QCOMPARE(m_library->versionSource(id, version.number).value_or("?"),
                     "text " + QByteArray::number(version.number));
    }
    const auto kept = m_library->versions(long1)->size();
    QCOMPARE(thinAll(1000), 1);
    QCOMPARE(m_library->versions(long1)->size(), kept);
    // What no version needs is gone; both posts had the same texts.
    QCOMPARE(m_library->data().database.number("SELECT count(*) FROM kept_text").value_or(-1),
             m_library->data().database.number("SELECT count(DISTINCT text) FROM version").value_or(-2));
}

void ThinningTest::aPieceIsShortAndTheNextGoesOn()
{
    const PostId id = postWith(1200); // More than even a fast machine thins in one piece.
    spreadByMinutes();
    ThinningPlace place;
    qint64 longestMs = 0;
    int pieces = 0;
    for (; !place.isDone; ++pieces) {
        QElapsedTimer timer;
        timer.start();
        const auto reached = thinVersions(*m_library, place, QDateTime::currentDateTimeUtc(), QTimeZone::utc(), 1);
        VERIFY_DONE(reached);
        place = *reached;
        longestMs = qMax(longestMs, timer.elapsed());
    }
    QVERIFY2(pieces > 2, qPrintable(QString::number(pieces)));
    QVERIFY2(longestMs < 250, qPrintable(QString::number(longestMs))); // Half of what the journal has.
    QVERIFY(m_library->versions(id)->size() < 61 + 1200 / 60 + 5);
}

void ThinningTest::nothingToThinIsDoneAtOnce()
{
    postWith(50);
    QCOMPARE(thinAll(1000), 1);
    QCOMPARE(m_library->versions(m_library->posts()->constFirst().id)->size(), 50);
}

void ThinningTest::aDamagedTextDoesNotHoldUpTheRest()
{
    const PostId damaged = postWith(200);
    const PostId sound = postWith(300);
    spreadByMinutes();
    VERIFY_DONE(m_library->data().database.run("UPDATE kept_text SET bytes = zeroblob(9) WHERE number IN (5, 50)"));
    thinAll(20);
    QVERIFY(m_library->versions(damaged)->size() < 70);
    QVERIFY(m_library->versions(sound)->size() < 70);
    const auto last = m_library->versions(sound)->constFirst();
    QCOMPARE(m_library->versionSource(sound, last.number).value_or("?"), QByteArray("text 300"));
}

QTEST_GUILESS_MAIN(ThinningTest)
#include "tst_thinning.moc"
