// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class VersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyVersionComesBack();
    void theSameTextIsKeptOnce();
    void aReturnToAnEarlierTextIsAVersionOfItsOwn();
    void postsCountTheirOwnVersions();
    void anUnknownVersionIsAnErrorWithAHint();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Library> m_library;
    Site m_site;
};

void VersionsTest::init()
{
    m_library.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = openSimple(m_folder->path());
    VERIFY_DONE(opened);
    m_library.emplace(*std::move(opened));
    m_site = newSite(*m_library);
}

void VersionsTest::everyVersionComesBack()
{
    const PostId id = m_library->createPost(m_site.id, QByteArray())->id;
    QList<QByteArray> texts{QByteArray(), "a", QByteArray("\0\xFF", 2), QByteArray("long ").repeated(5000)};
    for (const QByteArray &text : texts) {
        VERIFY_DONE(m_library->saveSource(id, text));
        VERIFY_DONE(m_library->keepVersion(id, text.isEmpty() ? VersionReason::Import : VersionReason::Pause));
    }
    m_library.reset();
    m_library.emplace(*openSimple(m_folder->path()));
    const auto versions = m_library->versions(id);
    VERIFY_DONE(versions);
    QCOMPARE(versions->size(), texts.size());
    QCOMPARE(versions->constLast().reason, VersionReason::Import);
    QCOMPARE(versions->constFirst().reason, VersionReason::Pause);
    QCOMPARE(versions->constFirst().words, 5000);
    QVERIFY(qAbs(versions->constFirst().when.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    for (qsizetype index = 0; index < texts.size(); ++index) {
        const auto source = m_library->versionSource(id, versions->at(texts.size() - 1 - index).number);
        VERIFY_DONE(source);
        QCOMPARE(*source, texts.at(index));
    }
}

void VersionsTest::theSameTextIsKeptOnce()
{
    const PostId id = m_library->createPost(m_site.id, "text")->id;
    const qint64 first = m_library->keepVersion(id, VersionReason::Pause).value_or(-1);
    QCOMPARE(m_library->keepVersion(id, VersionReason::Publish).value_or(-2), first);
    QCOMPARE(m_library->versions(id)->size(), 1);
}

void VersionsTest::aReturnToAnEarlierTextIsAVersionOfItsOwn()
{
    const PostId id = m_library->createPost(m_site.id, "one")->id;
    for (const QByteArray &text : {QByteArray("one"), QByteArray("two"), QByteArray("one")}) {
        VERIFY_DONE(m_library->saveSource(id, text));
        VERIFY_DONE(m_library->keepVersion(id, VersionReason::Restore));
    }
    const auto versions = m_library->versions(id);
    QCOMPARE(versions->size(), 3);
    QCOMPARE(m_library->versionSource(id, versions->at(0).number).value_or("?"), QByteArray("one"));
    QCOMPARE(m_library->versionSource(id, versions->at(1).number).value_or("?"), QByteArray("two"));
}

void VersionsTest::postsCountTheirOwnVersions()
{
    const PostId one = m_library->createPost(m_site.id, "shared")->id;
    const PostId other = m_library->createPost(m_site.id, "shared")->id;
    QCOMPARE(m_library->keepVersion(one, VersionReason::Pause).value_or(-1), 1);
    QCOMPARE(m_library->keepVersion(other, VersionReason::Pause).value_or(-1), 1);
    QCOMPARE(m_library->versionSource(other, 1).value_or("?"), QByteArray("shared"));
}

void VersionsTest::anUnknownVersionIsAnErrorWithAHint()
{
    const PostId id = m_library->createPost(m_site.id, "text")->id;
    const auto source = m_library->versionSource(id, 7);
    QVERIFY(!source);
    QVERIFY2(source.error().message.contains(u'7'), qPrintable(source.error().message));
    QVERIFY(!source.error().hint.isEmpty());
    QVERIFY(!m_library->keepVersion(u"nobody"_s, VersionReason::Pause));
}

QTEST_GUILESS_MAIN(VersionsTest)
#include "tst_versions.moc"
