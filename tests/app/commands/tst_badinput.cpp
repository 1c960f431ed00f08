// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What goes wrong is said in a sentence with a hint, and nothing is lost.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsage_data();
    void wrongUsage();
    void refused_data();
    void refused();
    void hardTitles_data();
    void hardTitles();
    void noRemote();
    void remoteRefuses();
    void remoteMovedOn();
    void noIdentity();
    void newerLibrary();
    void changedByHand();
    void brokenFrontMatter();

private:
    GalleyRun newPost(const QStringList &more, const QByteArray &body = "Text.\n") const
    {
        return m_galley.json(QStringList{u"new"_s, u"--site"_s, u"blog"_s, u"--body-file"_s, u"-"_s} + more, body);
    }
    QString postId(const QString &title) const { return newPost({u"--title"_s, title}).object()["id"_L1].toString(); }
    QByteArray git(const QString &folder, const QStringList &arguments) const
    {
        return ScratchRepository::git(m_galley.path(folder), arguments);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_galley.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    GalleyProgram m_galley;
};

void BadInputTest::initTestCase()
{
    QCOMPARE(m_galley.run({u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"blog"_s}).exitCode, 0);
    QVERIFY(QDir(m_galley.folder.path()).mkpath(u"plainfolder"_s));
}

void BadInputTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");

    QTest::newRow("a command that does not exist") << QStringList{u"publsh"_s};
    QTest::newRow("an option that does not exist") << QStringList{u"list"_s, u"--colour"_s};
    QTest::newRow("a missing word") << QStringList{u"show"_s};
    QTest::newRow("a word too many") << QStringList{u"show"_s, u"a"_s, u"b"_s};
    QTest::newRow("an option alone") << QStringList{u"--frobnicate"_s};
}

void BadInputTest::wrongUsage()
{
    QFETCH(QStringList, words);
    const GalleyRun run = m_galley.run(words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.errors.isEmpty());
    QCOMPARE(run.output, QByteArray());
}

void BadInputTest::refused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("says");
    const QStringList aNew{u"new"_s, u"--site"_s, u"blog"_s, u"--title"_s};

    QTest::newRow("a folder that is no repository")
        << QStringList{u"site"_s, u"open"_s, u"plainfolder"_s} << QByteArray() << u"is not a git repository"_s;
    QTest::newRow("a folder that is not there")
        << QStringList{u"site"_s, u"open"_s, u"nowhere"_s} << QByteArray() << u"There is no folder"_s;
    QTest::newRow("a new site where something is")
        << QStringList{u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"x"_s} << QByteArray() << u"is not empty"_s;
    QTest::newRow("a site without a title")
        << QStringList{u"site"_s, u"new"_s, u"other"_s} << QByteArray() << u"needs a title"_s;
    QTest::newRow("a site with an address that is none")
        << QStringList{u"site"_s, u"new"_s, u"other"_s, u"--title"_s, u"x"_s, u"--url"_s, u"example"_s} << QByteArray()
        << u"no web address"_s;
    QTest::newRow("a site that is not there")
        << QStringList{u"new"_s, u"--site"_s, u"nope"_s, u"--title"_s, u"x"_s} << QByteArray() << u"nope"_s;
    QTest::newRow("an empty title") << aNew + QStringList{u"  "_s} << QByteArray() << u"needs a title"_s;
    QTest::newRow("a slug that climbs") << aNew + QStringList{u"x"_s, u"--slug"_s, u"../../etc"_s} << QByteArray()
                                        << u"cannot be part of an address"_s;
    QTest::newRow("a date that is none") << aNew + QStringList{u"x"_s, u"--date"_s, u"soon"_s} << QByteArray()
                                         << u"is no date"_s;
    QTest::newRow("a body that is not UTF-8")
        << aNew + QStringList{u"x"_s, u"--body-file"_s, u"-"_s} << "caf\xe9\n"_ba << u"not UTF-8"_s;
    QTest::newRow("a body file that is not there")
        << aNew + QStringList{u"x"_s, u"--body-file"_s, u"gone.md"_s} << QByteArray() << u"cannot be read"_s;
    QTest::newRow("an id that is none") << QStringList{u"show"_s, u"zzzz"_s} << QByteArray() << u"zzzz"_s;
    QTest::newRow("a state that is none")
        << QStringList{u"list"_s, u"--state"_s, u"lost"_s} << QByteArray() << u"lost"_s;
}

void BadInputTest::refused()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    QFETCH(QString, says);
    const QByteArray postsBefore = m_galley.json({u"list"_s}).output;
    const GalleyRun run = m_galley.json(words, input);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error("message").contains(says), qPrintable(run.error("message")));
    QVERIFY(!run.error("hint").isEmpty());
    QVERIFY(run.errors.contains(run.error("message").toUtf8()));
    QCOMPARE(m_galley.json({u"list"_s}).output, postsBefore);
}

void BadInputTest::hardTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("path");

    QTest::newRow("only emoji") << u"🎉🚀"_s << u"content/posts/untitled.md"_s;
    QTest::newRow("a path") << u"../../etc"_s << u"content/posts/etc.md"_s;
    QTest::newRow("markup and quotes") << u"<b>\"A\" & 'B'</b>: #1"_s << u"content/posts/b-a-b-b-1.md"_s;
    QTest::newRow("300 characters") << u"long "_s.repeated(60).trimmed() << QString();
}

void BadInputTest::hardTitles()
{
    QFETCH(QString, title);
    QFETCH(QString, path);
    const QString id = postId(title);
    QCOMPARE(m_galley.json({u"show"_s, id}).object()["title"_L1].toString(), title);
    const GalleyRun run = m_galley.json({u"publish"_s, id, u"--no-push"_s});
    QCOMPARE(run.exitCode, 0);
    const QString written = run.object()["posts"_L1][0]["path"_L1].toString();
    QVERIFY(written.startsWith(u"content/posts/"_s) && written.size() < 110);
    if (!path.isEmpty())
        QCOMPARE(written, path);
    QCOMPARE(git(u"blog"_s, {u"status"_s, u"--porcelain"_s}), QByteArray());
}

void BadInputTest::noRemote()
{
    const QString id = postId(u"No remote"_s);
    const GalleyRun run = m_galley.json({u"publish"_s, id});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error("message").contains(u"no remote"_s), qPrintable(run.error("message")));
    QCOMPARE(m_galley.json({u"show"_s, id}).object()["state"_L1].toString(), u"committed"_s);
}

void BadInputTest::remoteRefuses()
{
    git(QString(), {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, u"main"_s, u"strict.git"_s});
    QCOMPARE(m_galley
                 .run({u"site"_s, u"new"_s, u"strict"_s, u"--title"_s, u"strict"_s, u"--remote"_s,
                       m_galley.path(u"strict.git"_s)})
                 .exitCode,
             0);
    write(u"strict.git/hooks/pre-receive"_s, "#!/bin/sh\necho 'No posts on Sundays.' >&2\nexit 1\n");
    QVERIFY(QFile::setPermissions(m_galley.path(u"strict.git/hooks/pre-receive"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString id =
        m_galley.json({u"new"_s, u"--site"_s, u"strict"_s, u"--title"_s, u"Sunday"_s}).object()["id"_L1].toString();
    for (int time = 0; time < 2; ++time) { // Not on the second click either.
        const GalleyRun run =
            m_galley.json(time == 0 ? QStringList{u"publish"_s, id} : QStringList{u"push"_s, u"strict"_s});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.error("detail").contains(u"No posts on Sundays."_s));
        QCOMPARE(m_galley.json({u"show"_s, id}).object()["state"_L1].toString(), u"committed"_s);
    }
    QVERIFY(QFile::remove(m_galley.path(u"strict.git/hooks/pre-receive"_s)));
    QCOMPARE(m_galley.run({u"push"_s, u"strict"_s}).exitCode, 0);
    QCOMPARE(m_galley.json({u"show"_s, id}).object()["state"_L1].toString(), u"pushed"_s);
}

void BadInputTest::remoteMovedOn()
{
    git(QString(), {u"clone"_s, u"-q"_s, u"strict.git"_s, u"elsewhere"_s});
    git(u"elsewhere"_s, {u"commit"_s, u"-q"_s, u"--allow-empty"_s, u"-m"_s, u"From elsewhere"_s});
    git(u"elsewhere"_s, {u"push"_s, u"-q"_s, u"origin"_s, u"main"_s});
    const QByteArray theirs = git(u"strict.git"_s, {u"rev-parse"_s, u"main"_s});
    const QString id =
        m_galley.json({u"new"_s, u"--site"_s, u"strict"_s, u"--title"_s, u"Late"_s}).object()["id"_L1].toString();
    const GalleyRun run = m_galley.json({u"publish"_s, id});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(git(u"strict.git"_s, {u"rev-parse"_s, u"main~1"_s}), theirs); // Never forced: put on top.
    QCOMPARE(m_galley.json({u"show"_s, id}).object()["state"_L1].toString(), u"pushed"_s);
}

void BadInputTest::noIdentity()
{
    const QByteArray home = qgetenv("HOME");
    const QByteArray configHome = qgetenv("XDG_CONFIG_HOME");
    qputenv("HOME", m_galley.folder.path().toLocal8Bit()); // Where no .gitconfig is.
    qunsetenv("XDG_CONFIG_HOME");
    const GalleyRun run = m_galley.json({u"site"_s, u"new"_s, u"nameless"_s, u"--title"_s, u"x"_s});
    qputenv("HOME", home);
    qputenv("XDG_CONFIG_HOME", configHome);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error("hint").contains(u"git config"_s), qPrintable(run.error("hint")));
    QVERIFY(!QFile::exists(m_galley.path(u"nameless"_s))); // A second try meets an empty place.
}

void BadInputTest::newerLibrary()
{
    GalleyProgram other;
    QCOMPARE(other.run({u"list"_s}).exitCode, 0);
    const QString file = QDir(other.library()).filePath(QDir(other.library()).entryList({u"*.sqlite"_s}).value(0));
    QFile database(file);
    QVERIFY(database.open(QIODevice::ReadWrite));
    database.seek(60); // The user_version in the file's header.
    database.write(QByteArray::fromHex("00000fff"));
    database.close();
    QVERIFY(database.open(QIODevice::ReadOnly));
    const QByteArray before = database.readAll();
    const GalleyRun run = other.json({u"list"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error("message").contains(u"newer"_s), qPrintable(run.error("message")));
    database.seek(0);
    QCOMPARE(database.readAll(), before);
}

void BadInputTest::changedByHand()
{
    const QString id = postId(u"By hand"_s);
    QCOMPARE(m_galley.run({u"publish"_s, id, u"--no-push"_s}).exitCode, 0);
    write(u"blog/content/posts/by-hand.md"_s, "mine\n");
    QCOMPARE(m_galley.run({u"write"_s, id, u"--body-file"_s, u"-"_s}, "Other.\n").exitCode, 0);
    const GalleyRun run = m_galley.json({u"publish"_s, id, u"--no-push"_s});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.error("message").contains(u"changed outside Galley"_s));
    QFile file(m_galley.path(u"blog/content/posts/by-hand.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine\n"_ba);
    git(u"blog"_s, {u"checkout"_s, u"-q"_s, u"--"_s, u"content/posts/by-hand.md"_s});
}

void BadInputTest::brokenFrontMatter()
{
    write(u"blog/content/posts/broken.md"_s, "---\ntitle: [a\n---\nText\n");
    git(u"blog"_s, {u"add"_s, u"content/posts/broken.md"_s});
    git(u"blog"_s, {u"commit"_s, u"-qm"_s, u"Broken"_s});
    QCOMPARE(m_galley.run({u"site"_s, u"open"_s, u"blog"_s}).exitCode, 0);
    QString id;
    for (const QJsonValue &post : m_galley.json({u"list"_s}).array()) {
        if (post["path"_L1].toString().endsWith(u"broken.md"_s))
            id = post["id"_L1].toString();
    }
    QVERIFY(!id.isEmpty()); // One bad file hides neither itself nor the others.
    const GalleyRun set = m_galley.json({u"set"_s, id, u"title=B"_s});
    QCOMPARE(set.exitCode, 1);
    QVERIFY(!set.error("hint").isEmpty());
    QCOMPARE(m_galley.run({u"show"_s, id}).output, "---\ntitle: [a\n---\nText\n"_ba);
}

QTEST_GUILESS_MAIN(BadInputTest)

#include "tst_badinput.moc"
