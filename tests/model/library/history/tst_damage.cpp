// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/librarydata.h"
#include "model/library/text/textstore.h"
#include "model/library/upkeep/check.h"
#include "tests/model/library/support.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Damage to a kept text is told with all versions that it reaches, and it reaches few.
class DamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void damageReachesOneChainAtMost();
    void everyFlippedBitIsTold();
    void basesInACircleAreTold();
    void newVersionsAreNotBuiltOnDamage();

private:
    /// The versions that a check names, in order.
    QList<qint64> told()
    {
        CheckReport report;
        checkTruth(database(), report, {}).value();
        QList<qint64> numbers;
        for (const Finding &finding : report.findings) {
            if (finding.part == Finding::Part::Version && finding.post == m_post)
                numbers.append(finding.version);
        }
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    Database &database() { return m_library->data().database; }
    QList<qint64> unreadable()
    {
        QList<qint64> numbers;
        const QList<Version> versions = m_library->versions(m_post).value();
        for (const Version &version : versions) {
            if (!m_library->versionSource(m_post, version.number))
                numbers.prepend(version.number);
        }
        return numbers;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
    PostId m_post;
};

/// A post with 100 versions, of which the last is its present text.
void DamageTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
    m_post = m_library->createPost(m_site.id, "text")->id;
    QByteArray text = simplePost(u"Lighthouse"_s, u"The lamp turns, and the sea is quiet."_s);
    for (int version = 1; version <= 100; ++version) {
        text += " Night " + QByteArray::number(version) + '.';
        VERIFY_DONE(m_library->saveSource(m_post, text));
        VERIFY_DONE(m_library->keepVersion(m_post, VersionReason::Pause));
    }
}

void DamageTest::damageReachesOneChainAtMost()
{
    QCOMPARE(told(), QList<qint64>());
    VERIFY_DONE(database().run("UPDATE kept_text SET bytes = zeroblob(length(bytes)) WHERE number = 1")); // Whole.
    const QList<qint64> damaged = told();
    QCOMPARE(damaged, unreadable());
    QCOMPARE(damaged.constFirst(), 1);
    QVERIFY(damaged.size() > 1);
    QVERIFY2(damaged.size() <= longestChain + 1, qPrintable(QString::number(damaged.size())));
}

void DamageTest::everyFlippedBitIsTold()
{
    QRandomGenerator random(11);
    for (int trial = 0; trial < 40; ++trial) {
        const qint64 text = 1 + random.bounded(99);
        const auto bytes = firstRow(database().query("SELECT bytes FROM kept_text WHERE number=?", text),
                                    [](Statement &row) { return row.bytes(0); });
        VERIFY_DONE(bytes);
        QByteArray damaged = **bytes;
        const qsizetype at = random.bounded(int(damaged.size()));
        damaged[at] = char(damaged.at(at) ^ (1 << random.bounded(8)));
        VERIFY_DONE(database().run("UPDATE kept_text SET bytes=? WHERE number=?", damaged, text));
        // Some bits say nothing: then the text is read as it was kept, never another.
        QCOMPARE(told(), unreadable());
        for (qint64 number = 1; number <= 100; ++number) {
            const auto source = m_library->versionSource(m_post, number);
            QVERIFY(!source || source->endsWith("Night " + QByteArray::number(number) + '.'));
            QVERIFY(source || !source.error().hint.isEmpty());
        }
        VERIFY_DONE(database().run("UPDATE kept_text SET bytes=? WHERE number=?", **bytes, text));
    }
    QCOMPARE(told(), QList<qint64>());
}

void DamageTest::basesInACircleAreTold()
{
    VERIFY_DONE(database().run("UPDATE kept_text SET form = 2, base = 2 WHERE number = 1"));
    VERIFY_DONE(database().run("UPDATE kept_text SET base = number, form = 77 WHERE number = 50"));
    const QList<qint64> damaged = told();
    QVERIFY(damaged.contains(1) && damaged.contains(2) && damaged.contains(50));
    QCOMPARE(damaged, unreadable());
}

void DamageTest::newVersionsAreNotBuiltOnDamage()
{
    VERIFY_DONE(database().run("UPDATE kept_text SET bytes = zeroblob(9) WHERE number = 100"));
    VERIFY_DONE(m_library->saveSource(m_post, m_library->post(m_post)->source + " And day."));
    const auto version = m_library->keepVersion(m_post, VersionReason::Pause);
    VERIFY_DONE(version);
    QVERIFY(m_library->versionSource(m_post, *version)->endsWith(" And day."));
}

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
