// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/typing/outsidetext.h"
#include "model/library/typing/typedpost.h"
#include "tests/model/library/support.h"
#include "tests/support/seeded.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Another program changes the post that the author types in.
class OutsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesOfDifferentPartsAreJoined_data();
    void changesOfDifferentPartsAreJoined();
    void theAuthorsTextStaysAndTheOtherIsAVersion();
    void theSameChangeIsNoConflict();
    void anEditOfTheTextThatWasIsNotPutIntoTheOther();
    void nothingIsLostAtAnyMoment();

private:
    static inline const QByteArray base = "---\ntitle: T\n---\n\nText\n";
    TypedPost open() { return TypedPost::of(m_library->post(m_id).value()).value(); }
    QByteArray stored() { return m_library->post(m_id).value().source; }
    QList<QByteArray> versionTexts()
    {
        QList<QByteArray> texts;
        const QList<Version> versions = m_library->versions(m_id).value();
        for (const Version &version : versions)
            texts += m_library->versionSource(m_id, version.number).value();
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Result<Library> m_library = std::unexpected(Error());
    PostId m_id;
};

void OutsideTest::init()
{
    m_library = std::unexpected(Error());
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = Library::open(m_folder->path());
    VERIFY_DONE(m_library);
    m_id = m_library->createPost(newSite(*m_library).id, base).value().id;
}

void OutsideTest::changesOfDifferentPartsAreJoined_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("outside");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the author the text, a command the front matter")
        << u"Text, and more"_s << QByteArray() << "---\ntitle: T\ntags: [a]\n---\n\nText\n"_ba
        << "---\ntitle: T\ntags: [a]\n---\n\nText, and more\n"_ba;
    QTest::newRow("the author the front matter, a command the text")
        << QString() << "---\ntitle: New\n---\n\n"_ba << "---\ntitle: T\n---\n\nAnother text\n"_ba
        << "---\ntitle: New\n---\n\nAnother text\n"_ba;
}

void OutsideTest::changesOfDifferentPartsAreJoined()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, outside);
    QFETCH(QByteArray, expected);
    TypedPost post = open();
    VERIFY_DONE(m_library->saveSource(m_id, outside));
    TypedChange change;
    if (!typed.isEmpty())
        change.whole = typed;
    if (!head.isEmpty())
        change.head = head;
    const auto kept = post.keep(*m_library, change);
    VERIFY_DONE(kept);
    QCOMPARE(int(kept->outside), int(OutsideChange::Joined));
    QVERIFY(kept->joined);
    QCOMPARE(kept->joined->source(), expected);
    QCOMPARE(stored(), expected);
    QVERIFY(versionTexts().contains(outside));
}

void OutsideTest::theAuthorsTextStaysAndTheOtherIsAVersion()
{
    TypedPost post = open();
    const QByteArray outside = "---\ntitle: T\n---\n\nTheirs\n";
    VERIFY_DONE(m_library->saveSource(m_id, outside));
    const auto kept = post.keep(*m_library, {.whole = u"Mine"_s});
    VERIFY_DONE(kept);
    QCOMPARE(int(kept->outside), int(OutsideChange::Beside));
    QVERIFY(!kept->joined);
    QCOMPARE(stored(), "---\ntitle: T\n---\n\nMine\n"_ba);
    const auto number = latestOutsideVersion(*m_library, m_id);
    VERIFY_DONE(number);
    QCOMPARE(m_library->versionSource(m_id, *number).value(), outside);
    QVERIFY(post.isLatest(*m_library).value());
}

void OutsideTest::theSameChangeIsNoConflict()
{
    TypedPost post = open();
    VERIFY_DONE(m_library->saveSource(m_id, "---\ntitle: T\n---\n\nSame\n"));
    const auto kept = post.keep(*m_library, {.whole = u"Same"_s});
    VERIFY_DONE(kept);
    QCOMPARE(int(kept->outside), int(OutsideChange::None));
}

void OutsideTest::anEditOfTheTextThatWasIsNotPutIntoTheOther()
{
    TypedPost post = open();
    VERIFY_DONE(m_library->saveSource(m_id, "---\ntitle: T\n---\n\nNeat\n")); // As long as “Text”.
    VERIFY_DONE(post.keep(*m_library, {.head = "---\ntitle: New\n---\n\n"}));
    const auto late = post.keep(*m_library, {.stretch = TypedStretch{4, 0, u"s"_s, 5}, .basis = 0});
    VERIFY_DONE(late);
    QVERIFY(late->outOfStep);
    QCOMPARE(stored(), "---\ntitle: New\n---\n\nNeat\n"_ba);
}

/// The author types, a command writes, at random: whatever stood in the library when the author's text came is there in
/// the end, and so is the author's.
void OutsideTest::nothingIsLostAtAnyMoment()
{
    const int times = qEnvironmentVariableIsSet("GALLEY_FULL") ? 100 : 30;
    QRandomGenerator random = seededRandom();
    TypedPost post = open();
    QList<QByteArray> met;
    for (int moment = 0; moment < times; ++moment) {
        QByteArray text = stored();
        if (random.bounded(2) == 0)
            text.replace("\n---\n\n", "\nt" + QByteArray::number(moment) + ": 1\n---\n\n");
        else
            text += "written outside " + QByteArray::number(moment) + '\n';
        VERIFY_DONE(m_library->saveSource(m_id, text));
        if (random.bounded(4) == 0) { // Nothing is typed: the window takes it in.
            post = open();
            continue;
        }
        met += text;
        const int keys = 1 + random.bounded(4);
        for (int key = 0; key < keys; ++key) {
            const QString typed = post.text().text() + u"k%1"_s.arg(moment);
            const auto kept = post.keep(*m_library, {.whole = typed});
            VERIFY_DONE(kept);
            QVERIFY(post.text().text().contains(u"k%1"_s.arg(moment)));
            QCOMPARE(stored(), post.text().source());
        }
    }
    const QList<QByteArray> versions = versionTexts();
    for (const QByteArray &text : met)
        QVERIFY2(versions.contains(text), text.constData());
}

QTEST_GUILESS_MAIN(OutsideTest)
#include "tst_outside.moc"
