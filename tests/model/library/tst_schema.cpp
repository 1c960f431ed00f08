// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/schema.h"
#include "support.h"

#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewLibraryIsThePresentSchema();
    void anOlderLibraryIsBroughtUpAndACopyKept();
    void aStepThatFailsChangesNothing();
    void aNewerLibraryIsLeftUntouched();
    void aNewerLibraryWithALogIsLeftUntouched();
    void whatIsNoLibraryIsLeftUntouched_data();
    void whatIsNoLibraryIsLeftUntouched();
    void aTruncatedLibraryIsLeftUntouched_data();
    void aTruncatedLibraryIsLeftUntouched();
    void aHalfMadeFileOfAKillIsMadeAnew();

private:
    QString path() const { return m_folder->filePath(u"library.sqlite"_s); }
    QByteArray contents(const QString &file) const
    {
        QFile reader(file);
        return reader.open(QFile::ReadOnly) ? reader.readAll() : QByteArray("cannot read");
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    const QByteArrayList m_oneStep{"CREATE TABLE note(text TEXT); INSERT INTO note VALUES('first')"};
};

void SchemaTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void SchemaTest::aNewLibraryIsThePresentSchema()
{
    VERIFY_DONE(makeLibraryFile(path()));
    auto database = openLibraryFile(path());
    VERIFY_DONE(database);
    QCOMPARE(database->number("PRAGMA user_version").value_or(0), schemaSteps().size());
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void SchemaTest::anOlderLibraryIsBroughtUpAndACopyKept()
{
    VERIFY_DONE(makeLibraryFile(path(), m_oneStep));
    const QByteArrayList steps =
        m_oneStep + QByteArrayList{"ALTER TABLE note ADD COLUMN place TEXT", "UPDATE note SET place='here'"};
    {
        auto database = openLibraryFile(path(), steps);
        VERIFY_DONE(database);
        QCOMPARE(database->number("PRAGMA user_version").value_or(0), 3);
        QCOMPARE(database->number("SELECT count(*) FROM note WHERE text='first' AND place='here'").value_or(0), 1);
    }
    auto copy = openLibraryFile(path() + u".before-2"_s, m_oneStep);
    VERIFY_DONE(copy);
    QCOMPARE(copy->number("SELECT count(*) FROM note WHERE text='first'").value_or(0), 1);
}

void SchemaTest::aStepThatFailsChangesNothing()
{
    VERIFY_DONE(makeLibraryFile(path(), m_oneStep));
    const QByteArrayList steps =
        m_oneStep + QByteArrayList{"INSERT INTO note VALUES('second'); INSERT INTO nowhere VALUES(1)"};
    QVERIFY(!openLibraryFile(path(), steps));
    auto database = openLibraryFile(path(), m_oneStep);
    VERIFY_DONE(database);
    QCOMPARE(database->number("SELECT count(*) FROM note").value_or(0), 1);
}

void SchemaTest::aNewerLibraryIsLeftUntouched()
{
    VERIFY_DONE(makeLibraryFile(path(), schemaSteps() + QByteArrayList{"CREATE TABLE future(x)"}));
    const QByteArray before = contents(path());
    const auto opened = openLibraryFile(path());
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"newer Galley"), qPrintable(opened.error().message));
    QVERIFY(!opened.error().hint.isEmpty());
    QCOMPARE(contents(path()), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"library.sqlite"_s});
}

void SchemaTest::aNewerLibraryWithALogIsLeftUntouched()
{
    // As after a crash of the newer Galley: its version is said only in the write-ahead log.
    VERIFY_DONE(makeLibraryFile(path()));
    const QString crashed = m_folder->filePath(u"crashed.sqlite"_s);
    {
        auto database = openLibraryFile(path());
        VERIFY_DONE(database);
        VERIFY_DONE(database->runScript("CREATE TABLE future(x); PRAGMA user_version=99"));
        QVERIFY(QFile::copy(path(), crashed));
        QVERIFY(QFile::copy(path() + u"-wal"_s, crashed + u"-wal"_s));
    }
    const QByteArray before = contents(crashed);
    const QByteArray logBefore = contents(crashed + u"-wal"_s);
    const auto opened = openLibraryFile(crashed);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"newer Galley"), qPrintable(opened.error().message));
    QCOMPARE(contents(crashed), before);
    QCOMPARE(contents(crashed + u"-wal"_s), logBefore);
}

void SchemaTest::whatIsNoLibraryIsLeftUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("an empty file") << QByteArray("");
    QTest::newRow("a text") << QByteArray("My dear diary\n").repeated(500);
    QTest::newRow("only zeros") << QByteArray(8192, '\0');
    QTest::newRow("a header and garbage")
        << QByteArray("SQLite format 3\0", 16) + QByteArray("garbage ").repeated(2000);
    QTest::newRow("less than a header") << QByteArray("SQLite");
}

void SchemaTest::whatIsNoLibraryIsLeftUntouched()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    const auto opened = openLibraryFile(path());
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"library.sqlite"), qPrintable(opened.error().message));
    QVERIFY(!opened.error().hint.isEmpty());
    QCOMPARE(contents(path()), bytes);
}

void SchemaTest::aTruncatedLibraryIsLeftUntouched_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 10, 50, 90, 99})
        QTest::addRow("cut to %d percent", percent) << percent;
}

void SchemaTest::aTruncatedLibraryIsLeftUntouched()
{
    QFETCH(int, percent);
    VERIFY_DONE(makeLibraryFile(path()));
    const QByteArray whole = contents(path());
    const QByteArray cut = whole.first(whole.size() * percent / 100);
    write(cut);
    const auto opened = openLibraryFile(path());
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"library.sqlite"), qPrintable(opened.error().message));
    QCOMPARE(contents(path()), cut);
}

void SchemaTest::aHalfMadeFileOfAKillIsMadeAnew()
{
    QFile half(path() + u".new"_s);
    QVERIFY(half.open(QFile::WriteOnly));
    half.write("half a library");
    half.close();
    VERIFY_DONE(makeLibraryFile(path()));
    VERIFY_DONE(openLibraryFile(path()));
    QVERIFY(!half.exists());
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
