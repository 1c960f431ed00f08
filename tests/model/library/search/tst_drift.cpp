// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/search/search.h"
#include "scanner.h"
#include "tests/model/library/support.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int postCount = 25;

quint32 chosenSeed()
{
    const quint32 seed = qEnvironmentVariableIsSet("GALLEY_SEED") ? qEnvironmentVariableIntValue("GALLEY_SEED")
                                                                  : QRandomGenerator::global()->generate() % 100000;
    qInfo("seed %u", seed);
    return seed;
}

bool isFull() { return qEnvironmentVariableIsSet("GALLEY_FULL"); }

/// One random change: a new post, another text, to the trash and back; now and then the index follows a little.
Result<> changeSomething(Library &library, QRandomGenerator &random, const SiteId &site)
{
    const auto posts = library.posts();
    if (!posts)
        return std::unexpected(posts.error());
    const int what = random.bounded(10);
    if (posts->size() < postCount || what == 0) {
        const auto created = library.createPost(site, randomPost(random));
        return created ? Result<>() : std::unexpected(created.error());
    }
    const PostId id = posts->at(random.bounded(posts->size())).id;
    if (what == 1)
        return library.moveToTrash(id);
    if (what == 2) {
        const auto more = settleNext(library);
        return more ? Result<>() : std::unexpected(more.error());
    }
    const auto saved = library.saveSource(id, randomPost(random));
    return saved ? Result<>() : std::unexpected(saved.error());
}

/// Changes posts until it is killed.
int changeForEver(const QString &folder, quint32 seed)
{
    auto library = openSimple(folder);
    if (!library)
        return 1;
    QRandomGenerator random(seed);
    const SiteId site = library->sites()->constFirst().id;
    puts("ready");
    fflush(stdout);
    for (;;) {
        if (!changeSomething(*library, random, site) ||
            (random.bounded(4) == 0 && !library->search(randomSearch(random))))
            return 1;
    }
}

} // namespace

/// Search always finds what reading every text would find.
class DriftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEditsMatchAScan();
    void killsDoNotTearIndexAndTexts();
};

void DriftTest::randomEditsMatchAScan()
{
    const quint32 seed = chosenSeed();
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    auto library = openSimple(folder.path());
    VERIFY_DONE(library);
    const SiteId site = newSite(*library).id;
    const int edits = isFull() ? 10'000 : 1000;
    for (int edit = 0; edit < edits; ++edit) {
        VERIFY_DONE(changeSomething(*library, random, site));
        if (random.bounded(3))
            continue;
        const QString typed = randomSearch(random);
        const auto hits = searchAll(*library, typed);
        const auto scanned = scanAll(*library, typed);
        VERIFY_DONE(hits);
        VERIFY_DONE(scanned);
        QVERIFY2(*hits == *scanned, qPrintable(u"seed %1, edit %2, “%3”: found %4, read %5"_s.arg(seed)
                                                   .arg(edit)
                                                   .arg(typed)
                                                   .arg(hits->size())
                                                   .arg(scanned->size())));
    }
    QCOMPARE(library->mendSearch().value_or(true), false);
}

void DriftTest::killsDoNotTearIndexAndTexts()
{
    QRandomGenerator random(chosenSeed());
    QTemporaryDir folder;
    {
        auto library = openSimple(folder.path());
        VERIFY_DONE(library);
        newSite(*library);
    }
    const int kills = isFull() ? 200 : 20;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess changer;
        changer.start(QCoreApplication::applicationFilePath(),
                      {u"--change-for-ever"_s, folder.path(), QString::number(random.generate() % 100000)});
        QVERIFY(changer.waitForReadyRead());
        QVERIFY(!changer.waitForFinished(random.bounded(120))); // It changes and changes.
        changer.kill();
        QVERIFY(changer.waitForFinished());
        auto library = openSimple(folder.path());
        VERIFY_DONE(library);
        for (int search = 0; search < 10; ++search) {
            const QString typed = randomSearch(random);
            const auto hits = searchAll(*library, typed);
            const auto scanned = scanAll(*library, typed);
            VERIFY_DONE(hits);
            VERIFY_DONE(scanned);
            QVERIFY2(*hits == *scanned, qPrintable(typed));
        }
        QCOMPARE(library->mendSearch().value_or(true), false);
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--change-for-ever")
        return changeForEver(arguments.value(2), arguments.value(3).toUInt());
    DriftTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drift.moc"
