// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "renamefixture.h"

Q_DECLARE_METATYPE(Files)

/// What the author settles for a site: folders of posts, names of files that follow title and date.
class SettleSiteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldersNarrowedAndWidened();
    void namesFollow_data();
    void namesFollow();
};

/// Posts outside of the chosen folders leave the list, and come back as the same ones; what was changed here stays.
void SettleSiteTest::foldersNarrowedAndWidened()
{
    RenameFixture m;
    const Files files{{u"hugo.toml"_s, "\n"},
                      {u"content/blog/a.md"_s, yaml("title: A\n")},
                      {u"content/docs/b.md"_s, yaml("title: B\n")},
                      {u"content/docs/c.md"_s, yaml("title: C\n")}};
    m.open(files);
    const QString b = m.idOf(u"content/docs/b.md"_s);
    QCOMPARE(m.galley->run({u"set"_s, m.idOf(u"content/docs/c.md"_s), u"title=Mine"_s}).exitCode, 0);
    const auto paths = [&] {
        QStringList found;
        for (const QJsonValue &post : m.galley->json({u"list"_s}).array())
            found.append(post["path"_L1].toString());
        found.sort();
        return found;
    };
    const GalleyRun narrowed = m.galley->json({u"site"_s, u"set"_s, u"S"_s, u"--content"_s, u"content/blog"_s});
    QVERIFY2(narrowed.object()["outside"_L1].toInt() == 1, narrowed.output);
    QCOMPARE(paths(), QStringList({u"content/blog/a.md"_s, u"content/docs/c.md"_s}));
    QCOMPARE(m.galley->json({u"site"_s, u"sync"_s, u"S"_s}).object()["outside"_L1].toArray().size(), 0); // Told once.

    QCOMPARE(m.galley->run({u"site"_s, u"set"_s, u"S"_s, u"--content"_s, u""_s}).exitCode, 0);
    QCOMPARE(paths().size(), 3);
    QCOMPARE(m.idOf(u"content/docs/b.md"_s), b);
    QCOMPARE(m.committed(), files);
    QCOMPARE(m.site->git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

void SettleSiteTest::namesFollow_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QString>("after");
    const Files jekyll{{u"_config.yml"_s, "title: S\n"},
                       {u"_posts/2024-05-06-hello.md"_s, yaml("title: Hello\ndate: 2024-05-06\n")}};
    const Files folders{{u"hugo.toml"_s, "\n"},
                        {u"content/posts/2024/05/hello.md"_s, yaml("title: Hello\ndate: 2024-05-06\n")}};
    QTest::newRow("the title") << jekyll << u"_posts/2024-05-06-hello.md"_s << QStringList{u"title=Good bye"_s}
                               << u"_posts/2024-05-06-good-bye.md"_s;
    QTest::newRow("the date in the name") << jekyll << u"_posts/2024-05-06-hello.md"_s
                                          << QStringList{u"date=2025-01-02"_s} << u"_posts/2025-01-02-hello.md"_s;
    QTest::newRow("both") << jekyll << u"_posts/2024-05-06-hello.md"_s
                          << QStringList{u"date=2025-01-02"_s, u"title=Good bye"_s}
                          << u"_posts/2025-01-02-good-bye.md"_s;
    QTest::newRow("the date in folders") << folders << u"content/posts/2024/05/hello.md"_s
                                         << QStringList{u"date=2025-01-02"_s} << u"content/posts/2025/01/hello.md"_s;
    QTest::newRow("a name that tells another date stays")
        << Files{{u"_config.yml"_s, "title: S\n"},
                 {u"_posts/2024-05-01-hello.md"_s, yaml("title: Hello\ndate: 2024-05-06\n")}}
        << u"_posts/2024-05-01-hello.md"_s << QStringList{u"date=2025-01-02"_s} << u"_posts/2024-05-01-hello.md"_s;
}

void SettleSiteTest::namesFollow()
{
    QFETCH(Files, files);
    QFETCH(QString, path);
    QFETCH(QStringList, changes);
    QFETCH(QString, after);
    RenameFixture m;
    m.open(files);
    const QString id = m.idOf(path);
    QCOMPARE(m.galley->run({u"site"_s, u"set"_s, u"S"_s, u"--file-names"_s, u"follow"_s}).exitCode, 0);
    QCOMPARE(m.galley->run(QStringList{u"set"_s, id} + changes).exitCode, 0);
    const GalleyRun published = m.galley->json({u"publish"_s, id, u"--no-push"_s});
    QVERIFY2(published.exitCode == 0, published.output);
    QCOMPARE(m.galley->json({u"show"_s, id}).object()["path"_L1].toString(), after);
    QVERIFY(m.committed().contains(after));
    QCOMPARE(m.committed().contains(path), path == after);
    QCOMPARE(m.site->git({u"status"_s, u"--porcelain"_s}), QByteArray());
}

QTEST_GUILESS_MAIN(SettleSiteTest)

#include "tst_settlesite.moc"
