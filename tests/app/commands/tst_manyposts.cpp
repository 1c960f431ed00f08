// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The commands for many posts, the trash, and images, by the built program.
class ManyPostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tagsAreAddedAndUndone();
    void whatCannotBeChangedIsSaid();
    void postsGoToTheTrashAndComeBack();
    void emptyingNeedsAYes();
    void anImageOfADraftIsPublished();
    void anotherPostsImageIsNotOverwritten();
    void anImageIsRenamedExportedAndRemoved();
    void aPostMovesToAnotherSite();

private:
    QString newPost(const QString &title)
    {
        return m_galley.json({u"new"_s, u"--site"_s, u"blog"_s, u"--title"_s, title}).object()["id"_L1].toString();
    }
    QJsonObject post(const QString &id) { return m_galley.json({u"show"_s, id}).object(); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_galley.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// A post that shows a file of that name and content.
    QString newPostWith(const QString &title, const QByteArray &bytes)
    {
        const QString id = newPost(title);
        write(u"photo.png"_s, bytes);
        const GalleyRun added = m_galley.run({u"media"_s, u"add"_s, id, u"photo.png"_s, u"--alt"_s, u"A boat"_s});
        if (added.exitCode == 0)
            (void)m_galley.run({u"write"_s, id, u"--body-file"_s, u"-"_s}, added.output);
        return id;
    }

    GalleyProgram m_galley;
};

void ManyPostsTest::initTestCase()
{
    QCOMPARE(m_galley.run({u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"blog"_s}).exitCode, 0);
}

void ManyPostsTest::tagsAreAddedAndUndone()
{
    const QStringList ids{newPost(u"One"_s), newPost(u"Two"_s)};
    const QJsonObject done = m_galley.json(QStringList{u"tags"_s, u"add"_s, u"it's: a \"tag\", 标签"_s} + ids).object();
    QCOMPARE(done["changed"_L1].toArray().size(), 2);
    QCOMPARE(post(ids.constFirst())["tags"_L1].toArray().first().toString(), u"it's: a \"tag\", 标签"_s);
    const QJsonArray tags = m_galley.json({u"tags"_s, u"--site"_s, u"blog"_s}).array();
    QCOMPARE(tags.size(), 1);
    QCOMPARE(tags.first()["posts"_L1].toInt(), 2);
    QCOMPARE(m_galley.run({u"tags"_s, u"rename"_s, u"it's: a \"tag\", 标签"_s, u"tea"_s}).exitCode, 0);
    QCOMPARE(m_galley.run({u"undo"_s}).exitCode, 0);
    QCOMPARE(m_galley.run({u"undo"_s, QString::number(done["step"_L1].toInt())}).exitCode, 0);
    QVERIFY(post(ids.constLast())["tags"_L1].toArray().isEmpty());
    QCOMPARE(m_galley.json({u"undo"_s, u"--list"_s}).array().size(), 2);
    QCOMPARE(m_galley.run({u"undo"_s}).exitCode, 1);
}

void ManyPostsTest::whatCannotBeChangedIsSaid()
{
    const QString id = newPost(u"Whole"_s);
    for (const QStringList &words :
         {QStringList{u"tags"_s, u"add"_s, u" "_s, id}, QStringList{u"tags"_s, u"add"_s, u"x"_s, u"nosuchid"_s},
          QStringList{u"tags"_s, u"rename"_s, u"nosuchtag"_s, u"x"_s}, QStringList{u"undo"_s, u"abc"_s},
          QStringList{u"undo"_s, u"4711"_s}, QStringList{u"mark"_s, u"nonsense"_s, id}, QStringList{u"move"_s, id},
          QStringList{u"move"_s, id, u"--to"_s, u"blog"_s}, QStringList{u"media"_s, u"remove"_s, u"0000"_s},
          QStringList{u"media"_s, u"add"_s, id, u"nosuchfile"_s}}) {
        const GalleyRun run = m_galley.run(words);
        QVERIFY2(run.exitCode == 1, qPrintable(words.join(u' ')));
        QCOMPARE(run.errors.count('\n'), 2); // What could not be done, and what to do.
    }
}

void ManyPostsTest::postsGoToTheTrashAndComeBack()
{
    const QStringList ids{newPost(u"Gone"_s), newPost(u"Gone too"_s)};
    QCOMPARE(m_galley.run(QStringList{u"trash"_s} + ids).exitCode, 0);
    const QJsonArray trash = m_galley.json({u"trash"_s}).array();
    QCOMPARE(trash.size(), 2);
    QCOMPARE(trash.first()["daysLeft"_L1].toInt(), 30);
    QCOMPARE(m_galley.run({u"trash"_s, u"restore"_s, ids.constFirst()}).exitCode, 0);
    QCOMPARE(post(ids.constFirst())["state"_L1].toString(), u"draft"_s);
    QCOMPARE(post(ids.constLast())["state"_L1].toString(), u"trash"_s);
}

void ManyPostsTest::emptyingNeedsAYes()
{
    const QString id = newPost(u"For ever"_s);
    QCOMPARE(m_galley.run({u"trash"_s, id}).exitCode, 0);
    QCOMPARE(m_galley.run({u"trash"_s, u"empty"_s}).exitCode, 1);
    QCOMPARE(m_galley.run({u"show"_s, id}).exitCode, 0);
    QCOMPARE(m_galley.run({u"trash"_s, u"empty"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(m_galley.run({u"show"_s, id}).exitCode, 1);
    QVERIFY(m_galley.json({u"trash"_s}).array().isEmpty());
    QCOMPARE(m_galley.run({u"check"_s}).exitCode, 0);
}

void ManyPostsTest::anImageOfADraftIsPublished()
{
    const QString id = newPostWith(u"With a boat"_s, "a boat");
    const GalleyRun run = m_galley.run({u"publish"_s, id, u"--no-push"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const QByteArray tree =
        ScratchRepository::git(m_galley.path(u"blog"_s), {u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"HEAD"_s});
    QVERIFY2(tree.contains("with-a-boat.png"), tree.constData()); // A name that says nothing gives way to the post's.
}

void ManyPostsTest::anotherPostsImageIsNotOverwritten()
{
    const QString id = newPostWith(u"With another boat"_s, "another boat");
    const GalleyRun run = m_galley.run({u"publish"_s, id, u"--no-push"_s});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    const auto bytesOf = [&](const QString &slug) {
        return ScratchRepository::git(m_galley.path(u"blog"_s),
                                      {u"show"_s, u"HEAD:static/media/%1/%1.png"_s.arg(slug)});
    };
    QCOMPARE(bytesOf(u"with-a-boat"_s), QByteArray("a boat"));
    QCOMPARE(bytesOf(u"with-another-boat"_s), QByteArray("another boat"));
}

void ManyPostsTest::anImageIsRenamedExportedAndRemoved()
{
    const QString id = newPostWith(u"With a third boat"_s, "third boat");
    QJsonObject medium;
    for (const QJsonValue &each : m_galley.json({u"media"_s, u"list"_s}).array()) {
        if (each["posts"_L1].toArray().contains(id))
            medium = each.toObject();
    }
    QCOMPARE(medium["alt"_L1].toString(), u"A boat"_s);
    const QString hash = medium["hash"_L1].toString();
    QCOMPARE(m_galley.run({u"media"_s, u"remove"_s, hash}).exitCode, 1);
    QCOMPARE(m_galley.run({u"media"_s, u"rename"_s, hash, u"boat"_s}).exitCode, 0);
    QVERIFY(post(id)["source"_L1].toString().contains(u"boat.png)"_s));
    QCOMPARE(m_galley.run({u"media"_s, u"export"_s, hash, u"copy.png"_s}).exitCode, 0);
    QFile copy(m_galley.path(u"copy.png"_s));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("third boat"));
    QCOMPARE(m_galley.run({u"write"_s, id, u"--body-file"_s, u"-"_s}, "No picture.\n").exitCode, 0);
    QCOMPARE(m_galley.json({u"media"_s, u"list"_s, u"--unused"_s}).array().size(), 1);
    QCOMPARE(m_galley.run({u"media"_s, u"remove"_s, hash.first(8)}).exitCode, 0);
    QCOMPARE(m_galley.json({u"media"_s, u"list"_s, u"--trash"_s}).array().size(), 1);
    QCOMPARE(m_galley.run({u"media"_s, u"restore"_s, hash}).exitCode, 0);
}

void ManyPostsTest::aPostMovesToAnotherSite()
{
    QCOMPARE(m_galley.run({u"site"_s, u"new"_s, u"notes"_s, u"--title"_s, u"notes"_s}).exitCode, 0);
    const QString id = newPost(u"Wanderer"_s);
    QCOMPARE(m_galley.run({u"move"_s, id, u"--to"_s, u"notes"_s}).exitCode, 0);
    QCOMPARE(post(id)["site"_L1].toString(), u"notes"_s);
    const GalleyRun copied = m_galley.json({u"copy"_s, id, u"--to"_s, u"blog"_s});
    QCOMPARE(copied.object()["changed"_L1].toArray().size(), 1);
    QVERIFY(copied.object()["changed"_L1].toArray().first().toString() != id);
}

QTEST_GUILESS_MAIN(ManyPostsTest)
#include "tst_manyposts.moc"
