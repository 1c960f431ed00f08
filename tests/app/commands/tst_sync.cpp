// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// `galley site sync` and `galley resolve`, as an author runs them.
class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsNamed();
    void aConflictIsShownAndSettled_data();
    void aConflictIsShownAndSettled();
    void whatCannotBeDoneIsSaid();

private:
    static QByteArray post(const QByteArray &title)
    {
        return "---\ntitle: " + title + "\n---\n\nThe first of " + title + ".\n\nThe second.\n\nThe last of " + title +
               ".\n";
    }
    static QString path(const QString &name) { return u"content/posts/%1.md"_s.arg(name); }
    QString idOf(const QString &name) const
    {
        for (const QJsonValue &each : m_galley->json({u"list"_s}).array()) {
            if (each[u"path"].toString() == path(name))
                return each[u"id"].toString();
        }
        return {};
    }
    void change(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        m_site->write(path(name), m_site->read(path(name)).replace(before, after));
    }
    void write(const QString &name, const QByteArray &body) const
    {
        QCOMPARE(m_galley->run({u"write"_s, idOf(name), u"--body-file"_s, u"-"_s}, body).exitCode, 0);
    }

    std::unique_ptr<ScratchRepository> m_site;
    std::unique_ptr<GalleyProgram> m_galley;
};

void SyncTest::init()
{
    m_site = std::make_unique<ScratchRepository>();
    m_galley = std::make_unique<GalleyProgram>();
    m_site->write(u"hugo.toml"_s, "title = \"Blog\"\n");
    for (const char *name : {"taken", "merged", "conflict", "moved", "deleted", "kept"})
        m_site->write(path(QString::fromLatin1(name)), post(name));
    m_site->commitAll(u"Posts"_s);
    QCOMPARE(m_galley->run({u"site"_s, u"open"_s, m_site->folder(), u"--name"_s, u"Blog"_s}).exitCode, 0);
}

void SyncTest::everythingIsNamed()
{
    write(u"merged"_s, "\nMy first.\n\nThe second.\n\nThe last of merged.\n");
    write(u"conflict"_s, "\nMy first.\n\nThe second.\n\nThe last of conflict.\n");
    write(u"kept"_s, "\nMy own.\n");
    change(u"taken"_s, "second", "new second");
    change(u"merged"_s, "last of", "very last of");
    change(u"conflict"_s, "first of", "very first of");
    m_site->git({u"mv"_s, path(u"moved"_s), path(u"there"_s)});
    m_site->git({u"rm"_s, u"-q"_s, path(u"deleted"_s), path(u"kept"_s)});
    m_site->write(path(u"new"_s), "---\ntitle: New\n---\nA new one altogether, not like any other.\n");
    m_site->write(path(u"broken"_s), "\xFF\xFE broken");
    m_site->commitAll(u"By others"_s);
    const GalleyRun run = m_galley->json({u"site"_s, u"sync"_s, u"Blog"_s});
    const QJsonObject json = run.object();
    QVERIFY(run.exitCode != 0); // A conflict waits.
    const auto pathOf = [&json](const char *list) {
        const QJsonArray posts = json[QLatin1StringView(list)].toArray();
        return posts.size() == 1 ? posts.at(0)[u"path"].toString() : QString::number(posts.size());
    };
    for (const char *list : {"taken", "merged", "deleted", "kept", "new"})
        QCOMPARE(pathOf(list), path(QString::fromLatin1(list)));
    QCOMPARE(pathOf("conflicts"), path(u"conflict"_s));
    QCOMPARE(pathOf("renamed"), path(u"there"_s));
    QCOMPARE(json[u"renamed"][0][u"from"].toString(), path(u"moved"_s));
    QCOMPARE(pathOf("skipped"), path(u"broken"_s));
    QVERIFY(!json[u"skipped"][0][u"reason"].toString().isEmpty());
    QCOMPARE(m_galley->json({u"list"_s, u"--state"_s, u"conflict"_s}).array().size(), 1);
    QVERIFY(m_galley->run({u"site"_s, u"sync"_s, u"Blog"_s}).output.contains("Nothing new"));
}

void SyncTest::aConflictIsShownAndSettled_data()
{
    QTest::addColumn<QStringList>("choice");
    QTest::addColumn<QByteArray>("body");
    const QByteArray rest = "\n\nThe second.\n\nThe last of conflict.\n";
    QTest::newRow("the library's") << QStringList{u"--here"_s} << "My first." + rest;
    QTest::newRow("the site's") << QStringList{u"--there"_s} << "The very first of conflict." + rest;
    QTest::newRow("both") << QStringList{u"--both"_s} << "My first.\n\nThe very first of conflict." + rest;
    QTest::newRow("a text of one's own") << QStringList{u"--file"_s, u"-"_s} << "Something else.\n"_ba;
}

void SyncTest::aConflictIsShownAndSettled()
{
    QFETCH(QStringList, choice);
    QFETCH(QByteArray, body);
    write(u"conflict"_s, "\nMy first.\n\nThe second.\n\nThe last of conflict.\n");
    change(u"conflict"_s, "first of", "very first of");
    QVERIFY(m_galley->run({u"site"_s, u"sync"_s, u"Blog"_s}).exitCode != 0);
    const QString id = idOf(u"conflict"_s);
    const QJsonObject shown = m_galley->json({u"resolve"_s, id}).object();
    QCOMPARE(shown[u"conflicts"].toArray().size(), 1);
    QCOMPARE(shown[u"conflicts"][0][u"here"].toString(), u"My first."_s);
    QCOMPARE(shown[u"conflicts"][0][u"there"].toString(), u"The very first of conflict."_s);
    const GalleyRun settled =
        m_galley->json(QStringList{u"resolve"_s, id} + choice, "---\ntitle: conflict\n---\n\n" + body);
    QCOMPARE(settled.exitCode, 0);
    QVERIFY(settled.object()[u"state"].toString() != u"conflict"_s);
    QCOMPARE(m_galley->run({u"show"_s, id}).output, "---\ntitle: conflict\n---\n\n" + body);
    QVERIFY(m_galley->run({u"site"_s, u"sync"_s, u"Blog"_s}).output.contains("Nothing new"));
}

void SyncTest::whatCannotBeDoneIsSaid()
{
    QVERIFY(!m_galley->json({u"resolve"_s, idOf(u"taken"_s)}).error("hint").isEmpty());
    QVERIFY(!m_galley->json({u"site"_s, u"sync"_s, u"Nowhere"_s}).error("hint").isEmpty());
    write(u"conflict"_s, "\nMine.\n");
    change(u"conflict"_s, "first of", "very first of");
    m_galley->run({u"site"_s, u"sync"_s, u"Blog"_s});
    QVERIFY(!m_galley->json({u"resolve"_s, idOf(u"conflict"_s), u"--here"_s, u"--there"_s}).error("hint").isEmpty());
}

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
