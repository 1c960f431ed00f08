// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/plan/back/wayback.h"
#include "publish/plan/publisher.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/seeded.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace galley;
using namespace galley::model;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Publishes, takes back, takes off, without end, until it is killed.
int runScript(const QStringList &words)
{
    Result<Library> library = Library::open(words.at(2));
    if (!library)
        return 1;
    DirectLibraryAccess access(*library);
    const Publisher publisher(access);
    if (!publisher.recover())
        return 1;
    puts("begun");
    fflush(stdout);
    QRandomGenerator random(words.at(4).toUInt());
    for (int round = 0;; ++round) {
        const PostId id = words.at(3);
        const QByteArray text = "---\ntitle: Post\n---\n\nWords " + QByteArray::number(random.generate()) + ".\n";
        if (!library->saveSource(id, text))
            return 1;
        const Result<PublishPlan> plan = publisher.plan({id});
        if (!plan || !publisher.commit(*plan))
            return 2;
        const qint64 last = library->publications({}, PublicationPhase::Committed)->constFirst().number;
        const Result<WayBack> back =
            random.bounded(2) == 0 ? planUndo(access, last) : planUnpublish(access, QList<PostId>{id});
        if (!back || !commitWayBack(access, *back))
            return 3;
    }
}

} // namespace

/// kill -9 in the middle of a way back: it is finished or rolled back at the next start, and nothing is done twice.
class KillBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishedOrRolledBack();

private:
    void checkTruth(const ScratchRepository &repository);

    QTemporaryDir m_folder;
    PostId m_id;
};

void KillBackTest::finishedOrRolledBack()
{
    const int kills = qEnvironmentVariableIsSet("GALLEY_FULL") ? 200 : 20;
    QRandomGenerator random = seededRandom();
    const ScratchRepository repository;
    repository.write(u"hugo.toml"_s, "title = 'Site'\n");
    repository.write(u"content/posts/other.md"_s, "---\ntitle: Other\n---\n");
    repository.commitAll(u"Site"_s);
    {
        Result<Library> library = Library::open(m_folder.path());
        QVERIFY(library);
        const Site site = library->addSite({{}, u"site"_s, repository.folder(), u"hugo"_s}).value();
        m_id = library->createPost(site.id, "---\ntitle: Post\n---\n").value().id;
    }
    for (int kill = 0; kill < kills; ++kill) {
        QProcess script;
        script.start(QCoreApplication::applicationFilePath(),
                     {u"--script"_s, m_folder.path(), m_id, QString::number(random.bounded(1'000'000))});
        QVERIFY(script.waitForReadyRead());
        script.waitForFinished(random.bounded(300) + 1);
        script.kill();
        QVERIFY(script.waitForFinished());
        QVERIFY2(script.exitStatus() == QProcess::CrashExit,
                 qPrintable(QString::number(script.exitCode()))); // It did not give up by itself.
        checkTruth(repository);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(repository.fsckWords(), QByteArray());
    qInfo("%s commits in %d lives", repository.git({u"rev-list"_s, u"--count"_s, u"HEAD"_s}).constData(), kills);
}

void KillBackTest::checkTruth(const ScratchRepository &repository)
{
    Result<Library> library = Library::open(m_folder.path());
    QVERIFY(library);
    DirectLibraryAccess access(*library);
    QVERIFY(Publisher(access).recover());
    QCOMPARE(library->publications({}, PublicationPhase::Planned)->size(), 0);
    // What the library says is published is what the repository holds.
    const QString file = u"content/posts/post.md"_s;
    QByteArray held;
    const bool isHeld = repository.tryGit({u"show"_s, u"HEAD:"_s + file}, &held) == 0;
    const auto published = library->published(m_id).value();
    QCOMPARE(published.has_value(), isHeld);
    if (isHeld)
        QCOMPARE(published->source.trimmed(), repository.git({u"show"_s, u"HEAD:"_s + file}).trimmed());
    QCOMPARE(repository.exists(file), isHeld);
    // Each commit is one publication that says so: nothing was done twice, and nothing was forgotten.
    QStringList commits = QString::fromLatin1(repository.git({u"rev-list"_s, u"HEAD"_s})).split(u'\n');
    commits.removeLast(); // The site's own first commit.
    QStringList known;
    const QList<Publication> publications = library->publications().value();
    for (const Publication &publication : publications) {
        if (publication.phase != PublicationPhase::Failed)
            known.append(publication.commit);
    }
    QCOMPARE(known, commits); // Both newest first.
    QVERIFY(Repository::open(repository.folder()));
    QCOMPARE(repository.leftovers(), QStringList());
    QCOMPARE(repository.git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--script")
        return runScript(application.arguments());
    ScratchRepository::isolate();
    KillBackTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killback.moc"
