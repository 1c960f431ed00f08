// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/librarydata.h"
#include "model/library/typing/typedpost.h"
#include "model/library/typing/typingjournal.h"
#include "tests/model/library/faultyvfs.h"
#include "tests/model/library/support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// What is typed is on the disk when it is said to be, costs what it should, and meets other changes without loss.
class TypedPostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aShortTextIsStoredWhole();
    void aLongTextIsKeptByItsEdits();
    void editsAreFoldedAtTheNextStart();
    void editsThatNoLongerFitAreAVersion();
    void whatWasInterruptedIsToldOnce();
    void afterARestThereIsNothingToTell();
    void theTextBeforeTheFirstKeyIsAVersion();
    void anotherSaveBesideEditsLosesNeither();
    void aClockThatGoesBackwardsChangesNothing();
    void thePlaceIsRememberedWithTheText();
    void aFullDiskKeepsTheTextForTheNextTry_data();
    void aFullDiskKeepsTheTextForTheNextTry();

private:
    void reopen()
    {
        m_library = std::unexpected(Error());
        m_library = Library::open(m_folder->path());
        VERIFY_DONE(m_library);
    }
    qint64 rows(const QByteArray &table)
    {
        return m_library->data().database.number("SELECT count(*) FROM " + table).value_or(-1);
    }
    QByteArray stored()
    {
        return firstRow(m_library->data().database.query("SELECT source FROM post_text"),
                        [](Statement &row) { return row.bytes(0); })
            .value()
            .value();
    }
    TypedPost begin(qsizetype bytes)
    {
        m_source = "---\ntitle: T\n---\n\n" + QByteArray("Words and lines.\n").repeated(bytes / 17) + "End\n";
        m_id = m_library->createPost(m_site.id, m_source).value_or(Post()).id;
        return TypedPost::of(m_library->post(m_id).value()).value();
    }
    static TypedChange append(const TypedPost &post, const QString &text)
    {
        const qsizetype length = post.text().text().size();
        return {.stretch = TypedStretch{length, 0, text, length + text.size()}, .basis = post.basis()};
    }
    QByteArray with(const QByteArray &added) const { return m_source.chopped(1) + added + '\n'; }

    std::unique_ptr<QTemporaryDir> m_folder;
    Result<Library> m_library = std::unexpected(Error());
    Site m_site;
    PostId m_id;
    QByteArray m_source;
};

void TypedPostTest::init()
{
    m_library = std::unexpected(Error());
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = Library::open(m_folder->path());
    VERIFY_DONE(m_library);
    m_site = newSite(*m_library);
}

void TypedPostTest::aShortTextIsStoredWhole()
{
    TypedPost post = begin(2000);
    const auto kept = post.keep(*m_library, append(post, u" more"_s));
    VERIFY_DONE(kept);
    QVERIFY(kept->isWhole);
    QCOMPARE(stored(), with(" more"));
    QCOMPARE(rows("typed_edit"), 0);
}

void TypedPostTest::aLongTextIsKeptByItsEdits()
{
    TypedPost post = begin(1'000'000);
    for (int key = 0; key < 50; ++key) {
        const auto kept = post.keep(*m_library, append(post, u"x"_s));
        VERIFY_DONE(kept);
        QVERIFY(!kept->isWhole);
    }
    QVERIFY(stored() == m_source);
    QCOMPARE(rows("typed_edit"), 50);
    const auto settled = post.settle(*m_library);
    VERIFY_DONE(settled);
    QVERIFY(settled->isWhole);
    QVERIFY(stored() == with(QByteArray(50, 'x')));
    QCOMPARE(rows("typed_edit"), 0);
}

void TypedPostTest::editsAreFoldedAtTheNextStart()
{
    TypedPost post = begin(200'000);
    VERIFY_DONE(post.keep(*m_library, append(post, u" and then"_s)));
    VERIFY_DONE(post.keep(*m_library, {.stretch = TypedStretch{0, 5, u"Wörter"_s, post.text().text().size() + 1}}));
    VERIFY_DONE(post.keep(*m_library, {.head = "---\ntitle: Other\n---\n\n"}));
    reopen();
    QByteArray expected = with(" and then");
    expected.replace("title: T\n", "title: Other\n").replace(expected.indexOf("Words"), 5, "Wörter");
    const auto found = m_library->post(m_id);
    VERIFY_DONE(found);
    QVERIFY(found->source == expected);
    QCOMPARE(found->fields.title, u"Other"_s);
    QCOMPARE(rows("typed_edit"), 0);
    QCOMPARE(m_library->search(u"wörter"_s).value().size(), 1);
}

void TypedPostTest::editsThatNoLongerFitAreAVersion()
{
    TypedPost post = begin(200'000);
    VERIFY_DONE(post.keep(*m_library, append(post, u" typed"_s)));
    VERIFY_DONE(m_library->data().database.run("UPDATE typed_edit SET base=?", QByteArray("something else")));
    reopen();
    QVERIFY(m_library->post(m_id).value().source == m_source);
    const auto versions = m_library->versions(m_id);
    VERIFY_DONE(versions);
    QVERIFY(m_library->versionSource(m_id, versions->first().number).value() == with(" typed"));
}

void TypedPostTest::whatWasInterruptedIsToldOnce()
{
    TypedPost post = begin(2000);
    VERIFY_DONE(post.keep(*m_library, append(post, u" three more words"_s)));
    reopen();
    const auto told = takeRecoveredTexts(*m_library);
    VERIFY_DONE(told);
    QCOMPARE(told->size(), 1);
    QCOMPARE(told->first().title, u"T"_s);
    QCOMPARE(told->first().words - told->first().wordsBefore, 3);
    QVERIFY(m_library->versionSource(m_id, m_library->versions(m_id).value().first().number).value() ==
            with(" three more words"));
    QVERIFY(takeRecoveredTexts(*m_library).value().isEmpty());
    reopen();
    QVERIFY(takeRecoveredTexts(*m_library).value().isEmpty());
}

void TypedPostTest::afterARestThereIsNothingToTell()
{
    TypedPost post = begin(200'000);
    VERIFY_DONE(post.keep(*m_library, append(post, u" more"_s)));
    VERIFY_DONE(post.rest(*m_library));
    QVERIFY(stored() == with(" more"));
    reopen();
    QVERIFY(takeRecoveredTexts(*m_library).value().isEmpty());
    QCOMPARE(m_library->versions(m_id).value().size(), 2);
}

void TypedPostTest::theTextBeforeTheFirstKeyIsAVersion()
{
    TypedPost post = begin(2000);
    VERIFY_DONE(post.keep(*m_library, append(post, u" one"_s)));
    VERIFY_DONE(post.keep(*m_library, append(post, u" two"_s)));
    const auto versions = m_library->versions(m_id);
    VERIFY_DONE(versions);
    QCOMPARE(versions->size(), 1);
    QCOMPARE(m_library->versionSource(m_id, versions->first().number).value(), m_source);
}

/// A command that does not know of the typing gives the post another text while its edits are kept apart.
void TypedPostTest::anotherSaveBesideEditsLosesNeither()
{
    TypedPost post = begin(200'000);
    VERIFY_DONE(post.keep(*m_library, append(post, u" typed"_s)));
    const QByteArray other = QByteArray(m_source).replace("End", "Another end");
    VERIFY_DONE(m_library->saveSource(m_id, other));
    QCOMPARE(rows("typed_edit"), 0);
    const auto kept = post.keep(*m_library, append(post, u" on"_s));
    VERIFY_DONE(kept);
    QCOMPARE(int(kept->outside), int(OutsideChange::Beside));
    QVERIFY(stored() == with(" typed on"));
    QList<QByteArray> texts;
    const QList<Version> versions = m_library->versions(m_id).value();
    for (const Version &version : versions)
        texts += m_library->versionSource(m_id, version.number).value();
    QVERIFY(texts.contains(other));
    QVERIFY(texts.contains(with(" typed")));
    QVERIFY(texts.contains(m_source));
}

void TypedPostTest::aClockThatGoesBackwardsChangesNothing()
{
    TypedPost post = begin(200'000);
    VERIFY_DONE(post.keep(*m_library, append(post, u" typed"_s)));
    VERIFY_DONE(post.rest(*m_library));
    const qint64 nextYear = QDateTime::currentMSecsSinceEpoch() + 366LL * 24 * 3600 * 1000;
    Database &database = m_library->data().database;
    VERIFY_DONE(database.run("UPDATE post SET changed_ms=?", nextYear));
    VERIFY_DONE(database.run("UPDATE version SET kept_ms=?", nextYear));
    VERIFY_DONE(post.keep(*m_library, append(post, u" before"_s)));
    VERIFY_DONE(database.run("UPDATE typed_edit SET typed_ms=?", nextYear));
    VERIFY_DONE(post.keep(*m_library, append(post, u" and after"_s)));
    reopen();
    QVERIFY(m_library->post(m_id).value().source == with(" typed before and after"));
    QCOMPARE(takeRecoveredTexts(*m_library).value().size(), 1);
    const auto versions = m_library->versions(m_id);
    VERIFY_DONE(versions);
    QVERIFY(m_library->versionSource(m_id, versions->first().number).value() == with(" typed before and after"));
}

void TypedPostTest::thePlaceIsRememberedWithTheText()
{
    TypedPost post = begin(2000);
    VERIFY_DONE(post.keep(*m_library, append(post, u" more"_s), "line 7"));
    reopen();
    QCOMPARE(placeIn(*m_library, m_id).value(), "line 7"_ba);
}

void TypedPostTest::aFullDiskKeepsTheTextForTheNextTry_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<FaultyVfs::Fault>("fault");
    QTest::newRow("a short text, a full disk") << 4000 << FaultyVfs::Fault::DiskFull;
    QTest::newRow("a long text, a full disk") << 70'000 << FaultyVfs::Fault::DiskFull;
    QTest::newRow("a short text, a broken disk") << 4000 << FaultyVfs::Fault::BrokenDisk;
    QTest::newRow("a long text, a broken disk") << 70'000 << FaultyVfs::Fault::BrokenDisk;
}

/// At each write there is: never said to be kept when it is not, and all of it there when it works again.
void TypedPostTest::aFullDiskKeepsTheTextForTheNextTry()
{
    QFETCH(int, bytes);
    QFETCH(FaultyVfs::Fault, fault);
    m_library = std::unexpected(Error());
    FaultyVfs vfs;
    bool unharmed = false;
    const int step = bytes > 10'000 && !qEnvironmentVariableIsSet("GALLEY_FULL") ? 5 : 1;
    for (int call = 1; !unharmed; call += step) {
        QVERIFY2(call < 500, "there is no end to its writes");
        init();
        TypedPost post = begin(bytes);
        vfs.failAt(call, fault, FaultyVfs::Times::FromThenOn);
        const bool first = post.keep(*m_library, append(post, u" one"_s)).has_value();
        const bool second = post.keep(*m_library, append(post, u" two"_s)).has_value();
        const bool rested = post.rest(*m_library).has_value();
        unharmed = !vfs.wasHit();
        QVERIFY(unharmed || !first || !second || !rested);
        vfs.heal();
        if (!unharmed)
            QVERIFY(!first || post.text().source() == with(" one two"));
        const auto kept = post.keep(*m_library, append(post, u" three"_s));
        VERIFY_DONE(kept);
        QCOMPARE(int(kept->outside), int(OutsideChange::None));
        reopen();
        QVERIFY(m_library->post(m_id).value().source == with(" one two three"));
    }
    m_library = std::unexpected(Error()); // Before its file system.
}

QTEST_GUILESS_MAIN(TypedPostTest)
#include "tst_typedpost.moc"
