// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/git/repository.h"
#include "tests/support/scratchrepository.h"

#include <QFile>
#include <QTest>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// After a power loss git's store may hold empty files under the names of objects: no commit may build on them.
class LooseObjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyObjectIsWrittenAnew_data();
    void emptyObjectIsWrittenAnew();
};

void LooseObjectsTest::emptyObjectIsWrittenAnew_data()
{
    QTest::addColumn<QStringList>("names");

    QTest::newRow("nothing is empty") << QStringList{};
    QTest::newRow("the post") << QStringList{u"HEAD:posts/deep/post.md"_s};
    QTest::newRow("the post's folder") << QStringList{u"HEAD:posts/deep"_s};
    QTest::newRow("the folder above it") << QStringList{u"HEAD:posts"_s};
    QTest::newRow("the whole tree") << QStringList{u"HEAD:"_s};
    QTest::newRow("all of them") << QStringList{u"HEAD:posts/deep/post.md"_s, u"HEAD:posts/deep"_s, u"HEAD:posts"_s,
                                                u"HEAD:"_s};
}

void LooseObjectsTest::emptyObjectIsWrittenAnew()
{
    QFETCH(QStringList, names);
    ScratchRepository scratch;
    scratch.write(u"posts/deep/other.md"_s, "other\n");
    const QString base = scratch.commitAll(u"start"_s);
    CommitPlan plan;
    plan.branch = u"main"_s;
    plan.baseCommit = base;
    plan.changes = {{u"posts/deep/post.md"_s, "text\n"}};
    plan.message = u"Publish"_s;
    QVERIFY(Repository::open(scratch.folder())->commit(plan));

    QStringList ids;
    for (const QString &name : names)
        ids << QString::fromLatin1(scratch.git({u"rev-parse"_s, name}));
    scratch.git({u"reset"_s, u"-q"_s, u"--hard"_s, base});
    for (const QString &id : ids) {
        QFile object(scratch.path(u".git/objects/%1/%2"_s.arg(id.left(2), id.mid(2))));
        object.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(object.open(QFile::WriteOnly | QFile::Truncate));
    }

    const auto commit = Repository::open(scratch.folder())->commit(plan);
    QVERIFY2(commit, commit ? "" : qPrintable(commit.error().message));
    QCOMPARE(scratch.head(), *commit);
    QCOMPARE(scratch.git({u"show"_s, u"HEAD:posts/deep/post.md"_s}), QByteArray("text"));
    QCOMPARE(scratch.fsckWords(), QByteArray());
    QCOMPARE(scratch.git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

QTEST_GUILESS_MAIN(LooseObjectsTest)
#include "tst_looseobjects.moc"
