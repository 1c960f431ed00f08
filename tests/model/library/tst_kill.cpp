// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/database/database.h"
#include "support.h"
#include "tests/support/seeded.h"

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

/// The text of one save: from its number alone it is known byte for byte.
QByteArray textOf(int number)
{
    QRandomGenerator random(static_cast<quint32>(number));
    const qsizetype words = number % 50 == 0 ? 100000 : random.bounded(2000);
    QByteArray text = simplePost(u"Save %1"_s.arg(number), {}, u"tag%1"_s.arg(number % 7));
    for (qsizetype word = 0; word < words; ++word)
        text += "word" + QByteArray::number(random.bounded(5000)) + ' ';
    return text;
}

/// Saves one text after the other and says the number of each when the library says that it is safe. Ends by being
/// killed.
int saveForEver(const QString &folder)
{
    auto library = openSimple(folder);
    if (!library)
        return 1;
    const auto posts = library->posts();
    if (!posts || posts->size() != 1)
        return 1;
    const PostId id = posts->constFirst().id;
    QFile out;
    if (!out.open(stdout, QFile::WriteOnly))
        return 1;
    for (int number = posts->constFirst().fields.title.section(u' ', 1).toInt() + 1;; ++number) {
        if (!library->saveSource(id, textOf(number)))
            return 1;
        out.write(QByteArray::number(number) + '\n');
        out.flush();
        const bool pause = number % 5 == 0;
        if (pause && (!library->keepVersion(id, VersionReason::Pause) || !library->settle()))
            return 1;
    }
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastSaveSurvives();
    void makingALibraryMayBeKilled();
};

void KillTest::theLastSaveSurvives()
{
    const int kills = qEnvironmentVariableIsSet("GALLEY_FULL") ? 500 : 40;
    QRandomGenerator random = seededRandom();
    QTemporaryDir folder;
    PostId id;
    {
        auto library = openSimple(folder.path());
        VERIFY_DONE(library);
        id = library->createPost(newSite(*library).id, textOf(0))->id;
    }
    int saves = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--save-for-ever"_s, folder.path()});
        QVERIFY(writer.waitForReadyRead()); // The first save is done.
        QElapsedTimer clock;
        clock.start();
        const int lifeMs = random.bounded(120);
        while (clock.elapsed() < lifeMs)
            writer.waitForReadyRead(lifeMs);
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        const QList<QByteArray> said = writer.readAllStandardOutput().split('\n');
        const int acknowledged =
            said.at(said.size() - 2).toInt(); // Behind the last line end there may be half a number.
        QVERIFY(acknowledged > saves);

        auto library = openSimple(folder.path());
        VERIFY_DONE(library);
        const auto post = library->post(id);
        VERIFY_DONE(post);
        saves = post->fields.title.section(u' ', 1).toInt();
        QVERIFY2(saves == acknowledged || saves == acknowledged + 1,
                 qPrintable(u"%1 of %2"_s.arg(saves).arg(acknowledged)));
        QVERIFY(post->source == textOf(saves));
        QCOMPARE(library->search(u"save %1"_s.arg(saves))->size(), 1);
        QCOMPARE(library->posts({.tags = {u"tag%1"_s.arg(saves % 7)}})->size(), 1);
        const auto versions = library->versions(id);
        VERIFY_DONE(versions);
        for (const Version &version : *versions)
            QVERIFY(library->versionSource(id, version.number).has_value());
        QCOMPARE(library->mendSearch().value_or(true), false);
    }
    auto database = Database::open(folder.filePath(u"library.sqlite"_s), Database::Mode::Existing);
    VERIFY_DONE(database);
    const auto check = firstRow(database->query("PRAGMA integrity_check"), [](Statement &row) { return row.text(0); });
    QCOMPARE(check.value_or(std::nullopt).value_or(QString()), u"ok"_s);
}

void KillTest::makingALibraryMayBeKilled()
{
    QRandomGenerator random(20260301);
    for (int kill = 0; kill < 20; ++kill) {
        QTemporaryDir folder;
        QProcess maker;
        maker.start(QCoreApplication::applicationFilePath(), {u"--make"_s, folder.path()});
        QVERIFY(maker.waitForStarted());
        maker.waitForFinished(5 + random.bounded(60));
        maker.kill();
        maker.waitForFinished();
        VERIFY_DONE(openSimple(folder.path()));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    if (words.value(1) == u"--save-for-ever")
        return saveForEver(words.value(2));
    if (words.value(1) == u"--make")
        return openSimple(words.value(2)) ? 0 : 1;
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
