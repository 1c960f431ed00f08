// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../support.h"
#include "model/library/database/schema.h"
#include "model/library/libraryaccess.h"
#include "model/library/librarydata.h"
#include "model/library/text/textstore.h"
#include "model/library/upkeep/check.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int posts = 300;

PostId idOf(int number) { return u"%1"_s.arg(number, 16, 16, QChar(u'0')); }

QByteArray textOf(int number)
{
    return simplePost(u"Old post %1"_s.arg(number), u"word%1 "_s.arg(number).repeated(200),
                      u"red, tag%1"_s.arg(number % 3));
}

/// A library as the first Galley left it, written by its own statements: the steps up to `version`, and rows.
void makeOldLibrary(const QString &file, qsizetype version)
{
    VERIFY_DONE(makeLibraryFile(file, schemaSteps().first(version)));
    auto library = openLibraryFile(file, schemaSteps().first(version));
    VERIFY_DONE(library);
    Transaction all(*library);
    all.run("INSERT INTO site VALUES(1, 'site1', 'Blog', 'blog', '/blog', 'press')");
    for (int number = 1; number <= posts; ++number) {
        const QByteArray text = textOf(number);
        const QByteArray old = "an earlier text " + QByteArray::number(number);
        all.run("INSERT INTO post(number, id, site, path, hash, changed_ms, state, title, slug, date, tags, categories,"
                " description, says_draft, words, excerpt) VALUES(?,?,1,?,?,?,0,?,'','','','','',0,0,'')",
                number, idOf(number), u"posts/%1.md"_s.arg(number), hashOf(text), number, u"Old post %1"_s.arg(number));
        all.run("INSERT INTO post_text VALUES(?,?)", number, text);
        all.run("INSERT INTO kept_text(number, hash, form, bytes) VALUES(?,?,0,?)", number, hashOf(old), old);
        all.run("INSERT INTO version VALUES(?,1,?,?,0,3)", number, number, number);
    }
    all.run("INSERT INTO published VALUES(1, 'posts/1.md', 1, 'c0ffee', 4)");
    all.run("INSERT INTO publication VALUES(1, 1, 'main', 'b', 'c0ffee', 'First', x'00', 2, '', 5)");
    all.run("INSERT INTO publication_post VALUES(1, 0, 1)");
    all.run("INSERT INTO media(number, hash, bytes) VALUES(1, ?, ?)", hashOf("image"), QByteArray("image"));
    all.run("INSERT INTO post_media VALUES(2, 'a.png', 1)");
    all.run("INSERT INTO memory VALUES('open/post', ?)", idOf(7).toUtf8());
    VERIFY_DONE(all.commit());
}

/// Everything that was in the old library is there.
void checkNothingIsLost(Library &library)
{
    QCOMPARE(library.posts()->size(), posts);
    for (int number = 1; number <= posts; ++number) {
        const auto post = library.post(idOf(number));
        VERIFY_DONE(post);
        QCOMPARE(post->source, textOf(number));
        QCOMPARE(post->path, u"posts/%1.md"_s.arg(number));
        QCOMPARE(*library.versionSource(idOf(number), 1), "an earlier text " + QByteArray::number(number));
    }
    QCOMPARE((*library.published(idOf(1)))->commit, u"c0ffee"_s);
    QCOMPARE(library.publications()->constFirst().posts, QList<PostId>{idOf(1)});
    QCOMPARE(library.media(idOf(2))->constFirst().bytes, QByteArray("image"));
    QCOMPARE(*library.recall(u"open/post"_s), idOf(7).toUtf8());
    QCOMPARE(library.posts({.tags = {u"tag1"_s}})->size(), posts / 3);
    QCOMPARE(library.search(u"word77"_s)->size(), 1);
    DirectLibraryAccess access(library);
    const auto report = checkLibrary(access, {});
    VERIFY_DONE(report);
    QCOMPARE(report->findings, QList<Finding>());
}

QByteArray contents(const QString &file)
{
    QFile reader(file);
    return reader.open(QFile::ReadOnly) ? reader.readAll() : QByteArray("cannot read");
}

} // namespace

/// D9: libraries of each earlier schema open with everything in them, whenever the program is killed meanwhile.
class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEarlierSchemaIsBroughtUp_data();
    void eachEarlierSchemaIsBroughtUp();
    void aKillLosesNothing();
    void anOlderGalleyRefusesAndChangesNothing();
};

void MigrationTest::eachEarlierSchemaIsBroughtUp_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= schemaSteps().size(); ++version)
        QTest::addRow("schema %d", version) << version;
}

void MigrationTest::eachEarlierSchemaIsBroughtUp()
{
    QFETCH(int, version);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"library.sqlite"_s);
    makeOldLibrary(file, version);
    {
        auto library = openSimple(folder.path());
        VERIFY_DONE(library);
        checkNothingIsLost(*library);
    }
    const QString copy = u"%1.before-%2"_s.arg(file).arg(version + 1);
    QCOMPARE(QFile::exists(copy), version < schemaSteps().size());
    if (!QFile::exists(copy))
        return;
    auto before = openLibraryFileToRead(copy);
    VERIFY_DONE(before);
    QCOMPARE(before->number("PRAGMA user_version").value_or(0), version);
    QCOMPARE(before->number("SELECT count(*) FROM post_text").value_or(0), posts);
}

void MigrationTest::aKillLosesNothing()
{
    const int kills = qEnvironmentVariableIsSet("GALLEY_FULL") ? 200 : 20;
    const quint32 seed = qEnvironmentVariableIsSet("GALLEY_SEED") ? qEnvironmentVariableIntValue("GALLEY_SEED")
                                                                  : QRandomGenerator::global()->generate() % 100000;
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QTemporaryDir old;
    makeOldLibrary(old.filePath(u"library.sqlite"_s), 1);
    // How long a whole migration takes here, to be killed within it.
    int wholeMs = 0;
    int inTheMiddle = 0;
    for (int kill = -1; kill < kills; ++kill) {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"library.sqlite"_s);
        QVERIFY(QFile::copy(old.filePath(u"library.sqlite"_s), file));
        QProcess opener;
        opener.start(QCoreApplication::applicationFilePath(), {u"--open"_s, folder.path()});
        QVERIFY(opener.waitForReadyRead()); // It is about to open.
        QElapsedTimer clock;
        clock.start();
        if (kill < 0) {
            QVERIFY(opener.waitForFinished());
            QCOMPARE(opener.exitCode(), 0);
            wholeMs = static_cast<int>(clock.elapsed());
            continue;
        }
        opener.waitForFinished(random.bounded(wholeMs) + 1);
        inTheMiddle += opener.state() == QProcess::Running;
        opener.kill();
        opener.waitForFinished();
        auto library = openSimple(folder.path());
        VERIFY_DONE(library);
        checkNothingIsLost(*library);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%d of %d kills fell into the migration", inTheMiddle, kills);
    QVERIFY(inTheMiddle > kills / 4);
}

void MigrationTest::anOlderGalleyRefusesAndChangesNothing()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"library.sqlite"_s);
    VERIFY_DONE(openSimple(folder.path()));
    const QByteArray before = contents(file);
    const auto opened = openLibraryFile(file, schemaSteps().first(1));
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"newer Galley"), qPrintable(opened.error().message));
    QCOMPARE(contents(file), before);
    VERIFY_DONE(openSimple(folder.path()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.value(1) == u"--open") {
        fputs("opening\n", stdout);
        fflush(stdout);
        return openSimple(words.value(2)) ? 0 : 1;
    }
    MigrationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_migration.moc"
