// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/librarydata.h"
#include "model/library/typing/typedpost.h"
#include "publish/plan/publisher.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/seeded.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace galley;
using namespace galley::model;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(16);
}

/// An author in a hurry: types, changes fields, publishes, brings versions back. Says what is about to happen and what
/// the library said is done, line by line; ends by being killed.
class Script
{
public:
    Script(Library &library, const PostId &id, quint32 seed)
        : m_library(library)
        , m_access(library)
        , m_id(id)
        , m_random(seed)
        , m_typed(TypedPost::of(library.post(id).value()).value())
    {
        if (!m_out.open(stdout, QFile::WriteOnly))
            qFatal("nobody listens");
    }

    void run()
    {
        for (;;) {
            const int dice = m_random.bounded(20);
            if (dice < 13)
                type();
            else if (dice < 16)
                changeField();
            else if (dice < 18)
                publishIt();
            else
                restore();
        }
    }

private:
    void say(const QByteArray &line)
    {
        m_out.write(line + '\n');
        m_out.flush();
    }
    void keep(TypedChange change)
    {
        change.basis = m_typed.basis();
        TypedText next = m_typed.text();
        if (!next.apply(change))
            qFatal("the change does not fit");
        say("next " + hashOf(next.source()));
        if (!m_typed.keep(m_library, change))
            qFatal("the change is not kept");
        say("kept " + hashOf(next.source()));
    }
    void type()
    {
        const qsizetype length = m_typed.text().text().size();
        const QString word = u" w%1"_s.arg(m_random.generate() % 100000);
        keep({.stretch = TypedStretch{length, 0, word, length + word.size()}});
    }
    void changeField()
    {
        keep({.head = "---\ntitle: Post\ntags: [t" + QByteArray::number(m_random.bounded(1000)) + "]\n---\n\n"});
    }
    void rest()
    {
        if (!m_typed.rest(m_library))
            qFatal("the post does not rest");
        const Version last = m_library.versions(m_id).value().first();
        say("version " + QByteArray::number(last.number) + ' ' +
            hashOf(m_library.versionSource(m_id, last.number).value()));
    }
    void publishIt()
    {
        rest();
        const Publisher publisher(m_access);
        const Result<PublishPlan> plan = publisher.plan({m_id});
        if (plan && publisher.commit(*plan))
            say("published " + hashOf(m_typed.text().source()));
    }
    void restore()
    {
        rest();
        const QList<Version> versions = m_library.versions(m_id).value();
        const Version &version = versions.at(m_random.bounded(int(versions.size())));
        const QByteArray text = m_library.versionSource(m_id, version.number).value();
        say("next " + hashOf(text));
        if (!m_library.saveSource(m_id, text))
            qFatal("the version does not come back");
        say("kept " + hashOf(text));
        m_typed = TypedPost::of(m_library.post(m_id).value()).value();
    }

    Library &m_library;
    DirectLibraryAccess m_access;
    PostId m_id;
    QRandomGenerator m_random;
    TypedPost m_typed;
    QFile m_out;
};

int runScript(const QStringList &words)
{
    Result<Library> library = Library::open(words.at(2));
    if (!library)
        return 1;
    DirectLibraryAccess access(*library);
    if (!Publisher(access).recover())
        return 1;
    Script(*library, words.at(3), words.at(4).toUInt()).run();
    return 0;
}

} // namespace

class KillScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSaidToBeDoneIsGone_data();
    void nothingSaidToBeDoneIsGone();

private:
    void checkLibrary(const QList<QByteArray> &said);

    QTemporaryDir m_folder;
    PostId m_id;
    QByteArray m_kept; ///< Hash of the text that was last said to be kept.
};

void KillScriptTest::nothingSaidToBeDoneIsGone_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("a short post") << qsizetype(3'000);
    QTest::newRow("a post that is kept by its edits") << qsizetype(200'000);
}

void KillScriptTest::nothingSaidToBeDoneIsGone()
{
    QFETCH(qsizetype, bytes);
    const int kills = qEnvironmentVariableIsSet("GALLEY_FULL") ? 150 : 15; // Twice, for both rows.
    QRandomGenerator random = seededRandom();
    const ScratchRepository repository;
    repository.write(u"hugo.toml"_s, "title = 'Site'\n");
    repository.commitAll(u"Site"_s);
    const QByteArray text = "---\ntitle: Post\n---\n\n" + QByteArray("Some words.\n").repeated(bytes / 12);
    {
        Result<Library> library = Library::open(m_folder.path());
        QVERIFY(library);
        const Site site = library->addSite({{}, repository.folder(), repository.folder(), u"hugo"_s}).value();
        m_id = library->createPost(site.id, text).value().id;
    }
    m_kept = hashOf(text);
    for (int kill = 0; kill < kills; ++kill) {
        QProcess script;
        script.start(QCoreApplication::applicationFilePath(),
                     {u"--script"_s, m_folder.path(), m_id, QString::number(random.bounded(1'000'000))});
        QVERIFY(script.waitForReadyRead());
        QElapsedTimer clock;
        clock.start();
        for (const int lifeMs = random.bounded(400); clock.elapsed() < lifeMs;)
            script.waitForReadyRead(lifeMs);
        script.kill();
        QVERIFY(script.waitForFinished());
        QVERIFY2(script.exitStatus() == QProcess::CrashExit && script.exitCode() == SIGKILL,
                 script.readAllStandardError().constData());
        QList<QByteArray> said = script.readAllStandardOutput().split('\n');
        said.removeLast(); // Half a line, or nothing.
        checkLibrary(said);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(repository.fsckWords(), QByteArray());
    // Each publish that is in the library is one commit, and each commit changed something.
    const QList<QByteArray> trees = repository.git({u"log"_s, u"--format=%T"_s}).split('\n');
    for (qsizetype commit = 1; commit < trees.size(); ++commit)
        QVERIFY(trees.at(commit) != trees.at(commit - 1));
    Result<Library> library = Library::open(m_folder.path());
    QVERIFY(library);
    const auto published = library->publications({}, PublicationPhase::Committed);
    QVERIFY(published);
    const auto ofSite = std::ranges::count(*published, library->post(m_id).value().siteId, &Publication::siteId);
    QCOMPARE(ofSite, trees.size() - 1);
}

void KillScriptTest::checkLibrary(const QList<QByteArray> &said)
{
    Result<Library> library = Library::open(m_folder.path());
    QVERIFY(library);
    DirectLibraryAccess access(*library);
    QVERIFY(Publisher(access).recover());
    const auto check =
        firstRow(library->data().database.query("PRAGMA integrity_check"), [](Statement &row) { return row.text(0); });
    QCOMPARE(check.value().value(), u"ok"_s);
    QCOMPARE(library->mendSearch().value_or(true), false);

    QByteArray next = m_kept;
    for (const QByteArray &line : said) {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "kept") {
            m_kept = words.at(1);
        } else if (words.first() == "next") {
            next = words.at(1);
        } else if (words.first() == "version") {
            const auto source = library->versionSource(m_id, words.at(1).toLongLong());
            QVERIFY2(source.has_value(), line.constData());
            QCOMPARE(hashOf(*source), words.at(2));
        } else if (words.first() == "published") {
            QVERIFY(library->published(m_id).value().has_value());
        }
    }
    const QByteArray now = hashOf(library->post(m_id).value().source);
    QVERIFY2(now == m_kept || now == next, said.mid(std::max<qsizetype>(0, said.size() - 4)).join(' ').constData());
    m_kept = now;
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--script")
        return runScript(application.arguments());
    KillScriptTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killscript.moc"
