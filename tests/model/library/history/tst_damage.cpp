// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/history/damage.h"
#include "model/library/librarydata.h"
#include "model/library/text/textstore.h"
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
    void aSoundLibraryHasNoDamage();
    void damageReachesOneChainAtMost();
    void everyFlippedBitIsTold();
    void whatAPostStillHoldsIsMended();
    void aLostBaseIsTold();
    void basesInACircleAreTold();
    void newVersionsAreNotBuiltOnDamage();

private:
    VersionCheck checkAll()
    {
        VersionCheck check;
        while (!check.isDone)
            check = checkVersions(*m_library, check, 1).value();
        return check;
    }
    Database &database() { return m_library->data().database; }
    QList<qint64> unreadable()
    {
        QList<qint64> numbers;
        for (const Version &version : m_library->versions(m_post).value()) {
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

namespace {

QList<qint64> numbersOf(const QList<DamagedVersion> &versions)
{
    QList<qint64> numbers;
    for (const DamagedVersion &version : versions)
        numbers.append(version.number);
    return numbers;
}

} // namespace

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

void DamageTest::aSoundLibraryHasNoDamage()
{
    const VersionCheck check = checkAll();
    QCOMPARE(check.sound, 100);
    QCOMPARE(check.mended, 0);
    QVERIFY(check.damaged.isEmpty());
}

void DamageTest::damageReachesOneChainAtMost()
{
    VERIFY_DONE(
        database().run("UPDATE kept_text SET bytes = zeroblob(length(bytes)) WHERE number = 1")); // A whole one.
    const VersionCheck check = checkAll();
    QCOMPARE(numbersOf(check.damaged), unreadable());
    QCOMPARE(check.damaged.constFirst().number, 1);
    QVERIFY(check.damaged.size() > 1);
    QVERIFY2(check.damaged.size() <= longestChain + 1, qPrintable(QString::number(check.damaged.size())));
    QCOMPARE(check.damaged.constFirst().title, u"Lighthouse"_s);
    QCOMPARE(check.damaged.constFirst().post, m_post);
    QCOMPARE(check.sound, 100 - check.damaged.size());
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
        QCOMPARE(numbersOf(checkAll().damaged), unreadable());
        for (const Version &version : m_library->versions(m_post).value()) {
            const auto source = m_library->versionSource(m_post, version.number);
            QVERIFY(!source || source->endsWith("Night " + QByteArray::number(version.number) + '.'));
            QVERIFY(source || !source.error().hint.isEmpty());
        }
        VERIFY_DONE(database().run("UPDATE kept_text SET bytes=? WHERE number=?", **bytes, text));
    }
    QVERIFY(checkAll().damaged.isEmpty());
}

void DamageTest::whatAPostStillHoldsIsMended()
{
    VERIFY_DONE(database().run("UPDATE kept_text SET bytes = 'no text' WHERE number = 100"));
    const VersionCheck check = checkAll();
    QCOMPARE(check.mended, 1);
    QVERIFY(check.damaged.isEmpty());
    QCOMPARE(m_library->versionSource(m_post, 100).value_or("?"), m_library->post(m_post)->source);
}

void DamageTest::aLostBaseIsTold()
{
    VERIFY_DONE(m_library->setPublished(m_post, {u"a.md"_s, "as committed", {}, PostState::Committed}));
    VERIFY_DONE(database().run("UPDATE kept_text SET bytes = 'no text' WHERE number = (SELECT text FROM published)"));
    const VersionCheck check = checkAll();
    QCOMPARE(check.withoutBase, QList<PostId>{m_post});
    QVERIFY(check.damaged.isEmpty());
}

void DamageTest::basesInACircleAreTold()
{
    VERIFY_DONE(database().run("UPDATE kept_text SET form = 2, base = 2 WHERE number = 1"));
    QVERIFY(numbersOf(checkAll().damaged).contains(1));
    VERIFY_DONE(database().run("UPDATE kept_text SET base = number, form = 77 WHERE number = 3"));
    QVERIFY(numbersOf(checkAll().damaged).contains(3));
}

void DamageTest::newVersionsAreNotBuiltOnDamage()
{
    VERIFY_DONE(database().run("UPDATE kept_text SET bytes = 'no text' WHERE number = 100"));
    VERIFY_DONE(m_library->saveSource(m_post, m_library->post(m_post)->source + " And day."));
    const auto version = m_library->keepVersion(m_post, VersionReason::Pause);
    VERIFY_DONE(version);
    QVERIFY(m_library->versionSource(m_post, *version)->endsWith(" And day."));
}

QTEST_GUILESS_MAIN(DamageTest)
#include "tst_damage.moc"
