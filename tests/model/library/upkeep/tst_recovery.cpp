// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support.h"
#include "model/library/libraryaccess.h"
#include "model/library/librarydata.h"
#include "model/library/upkeep/dailybackups.h"
#include "model/library/upkeep/damagedfile.h"
#include "model/library/upkeep/recovery.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int posts = 60;

QByteArray textOf(int number, int save)
{
    QRandomGenerator random(static_cast<quint32>(number * 100 + save));
    QString body;
    for (int word = 0; word < 20 + number * 10; ++word)
        body += u"w%1 "_s.arg(random.bounded(3000));
    return simplePost(u"Post %1 save %2"_s.arg(number).arg(save), body, u"tag%1"_s.arg(number % 5));
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &entry : QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            QFile::copy(entry.filePath(), target);
    }
}

QByteArray contents(const QString &file)
{
    QFile reader(file);
    return reader.open(QFile::ReadOnly) ? reader.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile writer(file);
    QVERIFY(writer.open(QFile::WriteOnly));
    QCOMPARE(writer.write(bytes), bytes.size());
}

} // namespace

/// D6: damage is noticed, nothing wrong is shown without a word, and what can be had is had.
class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aGoodLibraryIsOpenedAsItIs();
    void aWholeFileIsReplaced_data();
    void aWholeFileIsReplaced();
    void withoutABackupTheRestIsThere();
    void aCutLibrary_data();
    void aCutLibrary();
    void aBitFlips_data();
    void aBitFlips();
    void whatIsNotOursIsLeftAlone();
    void itIsToldOnce();

private:
    QString file() const { return m_folder->filePath(u"library/library.sqlite"_s); }
    Result<Library> open() const
    {
        auto lock = OwnerLock::tryTake(m_folder->filePath(u"library"_s));
        return openOrRecover(**std::move(lock), simpleReader());
    }
    void checkNothingIsSilentlyWrong(Library &library, const QByteArray &where) const;

    QTemporaryDir m_original; ///< A library as a kill leaves it: with a log, and a backup a little older than it.
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<PostId> m_ids;
};

void RecoveryTest::initTestCase()
{
    const QString folder = m_original.filePath(u"living"_s);
    auto library = openSimple(folder);
    VERIFY_DONE(library);
    const Site site = newSite(*library);
    for (int number = 0; number < posts; ++number) {
        const auto created = library->createPost(site.id, textOf(number, 0));
        VERIFY_DONE(created);
        m_ids.append(created->id);
        if (number % 3 == 0)
            VERIFY_DONE(library->keepVersion(created->id, VersionReason::Pause));
    }
    VERIFY_DONE(library->addMedia(m_ids.at(0), u"a.png"_s, QByteArray(30000, 'm')));
    VERIFY_DONE(library->setPublished(m_ids.at(1), {u"one.md"_s, textOf(1, 0), u"c"_s, PostState::Pushed}));
    DirectLibraryAccess access(*library);
    VERIFY_DONE(makeDailyBackup(access, QDateTime::currentDateTime()));
    VERIFY_DONE(library->data().database.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    for (int number = 0; number < posts; number += 2) {
        VERIFY_DONE(library->saveSource(m_ids.at(number), textOf(number, 1)));
        if (number % 4 == 0)
            VERIFY_DONE(library->keepVersion(m_ids.at(number), VersionReason::Pause));
    }
    copyFolder(folder, m_original.filePath(u"killed"_s));
    QVERIFY(QFileInfo(m_original.filePath(u"killed/library.sqlite-wal"_s)).size() > 100'000);
}

void RecoveryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    copyFolder(m_original.filePath(u"killed"_s), m_folder->filePath(u"library"_s));
}

/// Every post is shown as it was saved last, or as it was saved before and then that is told.
void RecoveryTest::checkNothingIsSilentlyWrong(Library &library, const QByteArray &where) const
{
    const std::optional<Error> told = untoldRecovery(library);
    for (int number = 0; number < posts; ++number) {
        const PostId &id = m_ids.at(number);
        const auto post = library.post(id);
        if (!post) {
            // Damaged where opening does not look: an error when it is read, and named by a check.
            DirectLibraryAccess access(library);
            const auto report = checkLibrary(access, {});
            VERIFY_DONE(report);
            const bool isNamed = std::any_of(report->findings.begin(), report->findings.end(),
                                             [&](const Finding &finding) { return finding.post == id; });
            const bool isTold = told && told->detail.contains(id);
            QVERIFY2(isNamed || isTold || !report->isTruthGood(), where.constData());
            continue;
        }
        const int last = number % 2 == 0 ? 1 : 0;
        if (post->source == textOf(number, last))
            continue;
        const QString words = told ? told->message + u'\n' + told->detail : QString();
        QVERIFY2(words.contains(id) || words.contains(u"last change"),
                 where + qPrintable(post->fields.title + u" is wrong without a word: "_s + words));
    }
}

void RecoveryTest::aGoodLibraryIsOpenedAsItIs()
{
    QVERIFY(stateOfFile(file()) == FileState::Good);
    auto library = open();
    VERIFY_DONE(library);
    QVERIFY(!untoldRecovery(*library));
    for (int number = 0; number < posts; ++number)
        QCOMPARE(library->post(m_ids.at(number))->source, textOf(number, number % 2 == 0 ? 1 : 0));
    QCOMPARE(QDir(m_folder->filePath(u"library"_s)).entryList({u"*damaged*"_s}), QStringList());
}

void RecoveryTest::aWholeFileIsReplaced_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a text") << QByteArray("My dear diary\n").repeated(500);
    QTest::newRow("zeros") << QByteArray(20000, '\0');
    QTest::newRow("a header and garbage")
        << QByteArray("SQLite format 3\0", 16) + QByteArray("garbage ").repeated(2000);
}

void RecoveryTest::aWholeFileIsReplaced()
{
    QFETCH(QByteArray, bytes);
    write(file(), bytes);
    QFile::remove(file() + u"-wal"_s);
    auto library = open();
    VERIFY_DONE(library);
    const auto told = untoldRecovery(*library);
    QVERIFY(told.has_value());
    QVERIFY2(told->message.contains(u"60 posts came from the backup"), qPrintable(told->message));
    QVERIFY2(told->detail.contains(u"galley-000001") && !told->message.contains(u"nothing is lost"),
             qPrintable(told->detail));
    for (int number = 0; number < posts; ++number)
        QCOMPARE(library->post(m_ids.at(number))->source, textOf(number, 0));
    QCOMPARE(library->search(u"post 1"_s)->size(), 11); // By beginnings.
    QCOMPARE(library->versions(m_ids.at(0))->size(), 1);
    QCOMPARE(library->media(m_ids.at(0))->size(), 1);
    QVERIFY(library->post(m_ids.at(1))->state == PostState::Pushed);
    DirectLibraryAccess access(*library);
    QCOMPARE(checkLibrary(access, {})->findings, QList<Finding>());

    const QStringList kept = QDir(m_folder->filePath(u"library"_s)).entryList({u"library.damaged-*.sqlite"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(contents(m_folder->filePath(u"library/"_s + kept.first())), bytes);
}

void RecoveryTest::withoutABackupTheRestIsThere()
{
    QVERIFY(QDir(m_folder->filePath(u"library/backups"_s)).removeRecursively());
    qint64 root = 0;
    {
        auto library = open();
        Database &database = library->data().database;
        root = database.number("SELECT rootpage FROM sqlite_schema WHERE name='post_text'").value_or(0);
    }
    QByteArray bytes = contents(file());
    bytes.replace((root - 1) * 4096, 4096, QByteArray(4096, '\x55'));
    write(file(), bytes);
    auto library = open();
    VERIFY_DONE(library);
    const auto told = untoldRecovery(*library);
    QVERIFY(told.has_value());
    QVERIFY2(told->detail.contains(u"cannot be read"), qPrintable(told->detail));
    // Every text is gone; those with a version have that one, the published one its base.
    for (int number = 0; number < posts; ++number) {
        const auto post = library->post(m_ids.at(number));
        const bool hasSameVersion = number % 4 == 0 || (number % 2 != 0 && number % 3 == 0) || number == 1;
        const bool hasOlderVersion = number % 3 == 0;
        QCOMPARE(post.has_value(), hasSameVersion || hasOlderVersion);
        if (hasSameVersion)
            QCOMPARE(post->source, textOf(number, number % 2 == 0 ? 1 : 0));
        else
            QVERIFY2(told->detail.contains(m_ids.at(number)), qPrintable(told->detail));
    }
    DirectLibraryAccess access(*library);
    QCOMPARE(checkLibrary(access, {})->findings, QList<Finding>());
}

void RecoveryTest::aCutLibrary_data()
{
    QTest::addColumn<int>("promille");
    const bool full = qEnvironmentVariableIsSet("GALLEY_FULL");
    for (int promille = 1; promille < 1000; promille += full ? 10 : 90)
        QTest::addRow("cut to %d promille", promille) << promille;
}

void RecoveryTest::aCutLibrary()
{
    QFETCH(int, promille);
    const QByteArray whole = contents(file());
    write(file(), whole.first(whole.size() * promille / 1000));
    auto library = open();
    VERIFY_DONE(library);
    QCOMPARE(library->posts()->size(), posts);
    checkNothingIsSilentlyWrong(*library, "cut");
}

void RecoveryTest::aBitFlips_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("in the library") << QString();
    QTest::newRow("in its log") << u"-wal"_s;
}

void RecoveryTest::aBitFlips()
{
    QFETCH(QString, ending);
    const int flips = qEnvironmentVariableIsSet("GALLEY_FULL") ? 500 : 50;
    const quint32 seed = qEnvironmentVariableIsSet("GALLEY_SEED") ? qEnvironmentVariableIntValue("GALLEY_SEED")
                                                                  : QRandomGenerator::global()->generate() % 100000;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int recovered = 0;
    for (int flip = 0; flip < flips; ++flip) {
        init();
        QByteArray bytes = contents(file() + ending);
        // Half of them in the first pages, where the structure lies.
        const qint64 offset = random.bounded(flip % 2 == 0 ? bytes.size() : qMin<qint64>(40000, bytes.size()));
        const int bit = random.bounded(8);
        bytes[offset] = static_cast<char>(bytes.at(offset) ^ (1 << bit));
        write(file() + ending, bytes);
        const QByteArray where = "byte " + QByteArray::number(offset) + " bit " + QByteArray::number(bit) + ": ";
        auto library = open();
        if (!library) { // Of a newer Galley, or another program's, for all that can be told.
            QVERIFY2(offset >= 60 && offset < 72, where + qPrintable(library.error().message));
            QCOMPARE(contents(file() + ending), bytes);
            continue;
        }
        recovered += untoldRecovery(*library).has_value();
        checkNothingIsSilentlyWrong(*library, where);
    }
    qInfo("%d of %d were recovered at once; the others were whole, or damaged where only reading tells", recovered,
          flips);
}

void RecoveryTest::whatIsNotOursIsLeftAlone()
{
    QFile::remove(file());
    QFile::remove(file() + u"-wal"_s);
    {
        auto other = Database::open(file(), Database::Mode::New);
        VERIFY_DONE(other->runScript("CREATE TABLE song(name); PRAGMA application_id=7; PRAGMA user_version=1"));
    }
    const QByteArray before = contents(file());
    const auto library = open();
    QVERIFY(!library);
    QVERIFY2(library.error().message.contains(u"not a library"), qPrintable(library.error().message));
    QCOMPARE(contents(file()), before);
}

void RecoveryTest::itIsToldOnce()
{
    write(file(), "garbage");
    {
        auto library = open();
        VERIFY_DONE(library);
        QVERIFY(untoldRecovery(*library));
    }
    auto library = open();
    VERIFY_DONE(library);
    QVERIFY(untoldRecovery(*library)); // Nobody has seen it yet.
    VERIFY_DONE(recoveryWasTold(*library));
    QVERIFY(!untoldRecovery(*library));
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
