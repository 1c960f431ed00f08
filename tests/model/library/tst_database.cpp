// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/database.h"
#include "support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void emptyBytesAreNotNull();
    void theSameStatementTwiceAtOnce();
    void wrongSqlIsAnErrorWithAHint();
    void aFailedStatementWorksTheNextTime();
    void notCommittedIsRolledBack();
    void theFirstErrorStopsATransaction();
    void aCopyHoldsWhatIsStillInTheLog();
    void hardened();

private:
    Database openNew()
    {
        auto opened = Database::open(m_folder->filePath(u"test.sqlite"_s), Database::Mode::New);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        if (!opened->runScript("CREATE TABLE note(number INTEGER PRIMARY KEY, value BLOB UNIQUE)") ||
            !opened->startWriting())
            qFatal("cannot make the table");
        return *std::move(opened);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void DatabaseTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void DatabaseTest::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("apostrophe") << u"it's; DROP TABLE note"_s;
    QTest::newRow("wildcards and quotes") << u"100% \"of\" _it_"_s;
    QTest::newRow("a NUL in the middle") << u"a\0b"_s;
    QTest::newRow("beyond the first plane") << u"🎉 𠮷"_s;
    QTest::newRow("nothing") << u""_s;
}

void DatabaseTest::valuesComeBackAsTheyWere()
{
    QFETCH(QString, text);
    Database database = openNew();
    VERIFY_DONE(database.run("INSERT INTO note(value) VALUES(?)", text));
    const auto back = firstRow(database.query("SELECT value FROM note WHERE value=?", text),
                               [](Statement &row) { return row.text(0); });
    VERIFY_DONE(back);
    QVERIFY(back->has_value());
    QCOMPARE(**back, text);
}

void DatabaseTest::emptyBytesAreNotNull()
{
    Database database = openNew();
    VERIFY_DONE(database.run("INSERT INTO note(value) VALUES(?)", QByteArray()));
    VERIFY_DONE(database.run("INSERT INTO note(value) VALUES(?)", std::optional<qint64>()));
    QCOMPARE(database.number("SELECT count(*) FROM note WHERE value IS NULL").value_or(-1), 1);
}

void DatabaseTest::theSameStatementTwiceAtOnce()
{
    Database database = openNew();
    for (int value = 1; value <= 3; ++value)
        VERIFY_DONE(database.run("INSERT INTO note(value) VALUES(?)", value));
    const QByteArray sql = "SELECT value FROM note ORDER BY value";
    Statement outer = database.query(sql);
    QCOMPARE(outer.next().value_or(false), true);
    const auto inner = allRows(database.query(sql), [](Statement &row) { return row.number(0); });
    VERIFY_DONE(inner);
    QCOMPARE(*inner, (QList<qint64>{1, 2, 3}));
    QCOMPARE(outer.next().value_or(false), true);
    QCOMPARE(outer.number(0), 2);
}

void DatabaseTest::wrongSqlIsAnErrorWithAHint()
{
    Database database = openNew();
    const auto done = database.run("SELECT * FROM nowhere WHERE number=?", 1);
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QVERIFY(!done.error().hint.isEmpty());
    QVERIFY2(done.error().detail.contains(u"nowhere"), qPrintable(done.error().detail));
}

void DatabaseTest::aFailedStatementWorksTheNextTime()
{
    Database database = openNew();
    const QByteArray sql = "INSERT INTO note(value) VALUES(?)";
    VERIFY_DONE(database.run(sql, 1));
    QVERIFY(!database.run(sql, 1)); // Unique.
    VERIFY_DONE(database.run(sql, 2));
}

void DatabaseTest::notCommittedIsRolledBack()
{
    Database database = openNew();
    {
        Transaction change(database);
        change.run("INSERT INTO note(value) VALUES(1)");
        QVERIFY(change.isGood());
    }
    QCOMPARE(database.number("SELECT count(*) FROM note").value_or(-1), 0);
}

void DatabaseTest::theFirstErrorStopsATransaction()
{
    Database database = openNew();
    Transaction change(database);
    change.run("INSERT INTO note(value) VALUES(1)");
    change.run("INSERT INTO note(value) VALUES(1)");
    change.run("INSERT INTO note(value) VALUES(2)");
    QVERIFY(!change.isGood());
    const auto done = change.commit();
    QVERIFY(!done);
    QVERIFY2(done.error().detail.contains(u"UNIQUE"), qPrintable(done.error().detail));
    QCOMPARE(database.number("SELECT count(*) FROM note").value_or(-1), 0);
    Transaction again(database);
    again.run("INSERT INTO note(value) VALUES(3)");
    VERIFY_DONE(again.commit());
}

void DatabaseTest::aCopyHoldsWhatIsStillInTheLog()
{
    Database database = openNew();
    VERIFY_DONE(database.run("INSERT INTO note(value) VALUES(?)", u"kept"_s));
    const QString path = m_folder->filePath(u"copy.sqlite"_s);
    VERIFY_DONE(database.copyTo(path));
    auto copy = Database::open(path, Database::Mode::Existing);
    VERIFY_DONE(copy);
    QCOMPARE(copy->number("SELECT count(*) FROM note WHERE value='kept'").value_or(-1), 1);
    QVERIFY(!QFile::exists(path + u".new"_s));
}

void DatabaseTest::hardened()
{
    Database database = openNew();
    QCOMPARE(database.number("PRAGMA synchronous").value_or(-1), 2);
    QCOMPARE(database.number("PRAGMA trusted_schema").value_or(-1), 0);
    QCOMPARE(database.number("PRAGMA cell_size_check").value_or(-1), 1);
    QCOMPARE(database.number("PRAGMA mmap_size").value_or(-1), 0);
    QCOMPARE(database.number("PRAGMA foreign_keys").value_or(-1), 1);
    const auto mode = firstRow(database.query("PRAGMA journal_mode"), [](Statement &row) { return row.text(0); });
    QCOMPARE(mode.value_or(std::nullopt).value_or(QString()), u"wal"_s);
    VERIFY_DONE(database.run("INSERT INTO note(value) VALUES(1)"));
    QVERIFY(!QFile::exists(database.path() + u"-shm"_s)); // One process alone.
    QVERIFY(!database.run("ATTACH ':memory:' AS other"));
    QVERIFY(!database.runScript("PRAGMA writable_schema=ON; DELETE FROM sqlite_schema"));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
