// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/seeded.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// Nothing is ever written outside the site's folder, whatever a path says and whatever is put in its way (promise X1).
class RacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folderThatBecomesALinkLeadsNowhere();
    void hostilePathsReachNothingOutside();
};

namespace {

/// A folder outside with a file that nobody may touch.
class Canary
{
public:
    Canary()
    {
        QDir(m_folder.path()).mkpath(u"posts"_s);
        QFile file(m_folder.filePath(u"posts/post.md"_s));
        if (!file.open(QFile::WriteOnly) || file.write("canary") != 6) {
            qFatal("cannot write");
        }
    }
    QString path() const { return m_folder.path(); }
    QByteArray state() const
    {
        QByteArray text;
        const QDir posts(m_folder.filePath(u"posts"_s));
        const QStringList names =
            posts.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        for (const QString &name : names) {
            QFile file(posts.filePath(name));
            text += name.toUtf8() + ' ' + (file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("?")) + '\n';
        }
        return text + QDir(m_folder.path())
                          .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                          .join(u' ')
                          .toUtf8();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// Another thread makes the folder of the post a link to the canary and back, as fast as it can.
void RacesTest::folderThatBecomesALinkLeadsNowhere()
{
    const int rounds = qEnvironmentVariableIsSet("GALLEY_FULL") ? 1000 : 100;
    ScratchRepository scratch;
    scratch.write(u"posts/post.md"_s, "0");
    scratch.commitAll(u"start"_s);
    const Canary canary;
    const QByteArray before = canary.state();
    const QByteArray folder = QFile::encodeName(scratch.path(u"posts"_s));
    const QByteArray link = QFile::encodeName(scratch.folder() + u"-link"_s);
    QCOMPARE(symlink(QFile::encodeName(canary.path() + u"/posts"_s).constData(), link.constData()), 0);

    std::atomic<bool> isOver = false;
    std::atomic<int> swaps = 0;
    std::thread other([&] {
        for (bool isLink = false; !isOver || isLink; isLink = !isLink) {
            if (renameat2(AT_FDCWD, folder.constData(), AT_FDCWD, link.constData(), RENAME_EXCHANGE) != 0) {
                isLink = !isLink;
            }
            ++swaps;
        }
    });
    int published = 0;
    for (int i = 1; i <= rounds; ++i) {
        auto repository = Repository::open(scratch.folder());
        const auto head = repository ? repository->head() : std::unexpected(repository.error());
        if (head) {
            const auto commit = repository->commit(
                {u"main"_s, *head, {{u"posts/post.md"_s, QByteArray::number(i)}}, u"Publish"_s, false});
            published += commit ? 1 : 0;
        }
    }
    isOver = true;
    other.join();
    QCOMPARE(canary.state(), before);
    QCOMPARE(scratch.fsckWords(), QByteArray());
    QVERIFY(Repository::open(scratch.folder()));
    QCOMPARE(scratch.leftovers(), QStringList());
    qInfo("%d of %d published while %d swaps were made", published, rounds, swaps.load());
    QVERIFY(swaps > rounds);
}

/// Paths put together at random of what has harmed other programs.
void RacesTest::hostilePathsReachNothingOutside()
{
    const int rounds = qEnvironmentVariableIsSet("GALLEY_FULL") ? 3000 : 300;
    QRandomGenerator random = seededRandom();
    const Canary canary;
    const QByteArray outside = canary.state();
    ScratchRepository scratch;
    scratch.write(u"posts/post.md"_s, "0");
    scratch.write(u".git/config.keep"_s, scratch.read(u".git/config"_s));
    QFile::link(canary.path(), scratch.path(u"out"_s));
    QFile::link(u".git/hooks"_s, scratch.path(u"hooks"_s));
    QFile::link(canary.path() + u"/posts/post.md"_s, scratch.path(u"posts/link.md"_s));
    scratch.commitAll(u"start"_s);
    const QStringList parts{
        u".."_s,         u"."_s,      QString(),  u".git"_s,   u".GIT"_s,     u"git~1"_s,          u".git "_s,
        u".g\u200cit"_s, u"out"_s,    u"hooks"_s, u"posts"_s,  u"link.md"_s,  u"post.md"_s,        u"a\\..\\b"_s,
        u"CON"_s,        u"a:b"_s,    u"x\ny"_s,  u"é"_s,      u"e\u0301"_s,  u"Posts"_s,          canary.path(),
        u"config"_s,     u".git\r"_s, u"~"_s,     u"%2e%2e"_s, u"..\u2215"_s, QString(4096, u'x'), u".gitmodules"_s};
    auto repository = Repository::open(scratch.folder());
    int refused = 0;
    for (int i = 0; i < rounds; ++i) {
        QStringList path;
        for (int count = 1 + random.bounded(4); count > 0; --count) {
            path << parts[random.bounded(int(parts.size()))];
        }
        const auto commit = repository->commit(
            {u"main"_s, *repository->head(), {{path.join(u'/'), QByteArray::number(i)}}, u"Publish"_s, false});
        refused += commit ? 0 : 1;
        QVERIFY2(commit || !commit.error().hint.isEmpty(), qPrintable(path.join(u'/')));
        QVERIFY2(canary.state() == outside, qPrintable(path.join(u'/')));
        QVERIFY2(scratch.read(u".git/config"_s) == scratch.read(u".git/config.keep"_s), qPrintable(path.join(u'/')));
    }
    QVERIFY(refused > 0 && refused < rounds);
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray());
    QCOMPARE(scratch.fsckWords(), QByteArray());
    QCOMPARE(QDir(scratch.path(u".git/hooks"_s)).entryList({u"*.md"_s, u"config"_s}), QStringList());
    qInfo("%d of %d paths refused", refused, rounds);
}

QTEST_GUILESS_MAIN(RacesTest)
#include "tst_races.moc"
