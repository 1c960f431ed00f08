// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Themes of a Press site by commands.
class ThemesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOneInUseIsMarked();
    void anotherOneIsUsed();
    void aCopyIsTheSitesOwn();
    void aBrokenTemplateLeavesThePagesAsTheyWere();

private:
    GalleyRun run(const QStringList &arguments) { return m_galley.json(arguments); }
    QByteArray bytes(const QString &name) const
    {
        QFile file(m_galley.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString used()
    {
        for (const QJsonValue &theme : run({u"theme"_s, u"list"_s, u"blog"_s}).array()) {
            if (theme["used"_L1].toBool())
                return theme["name"_L1].toString();
        }
        return {};
    }
    GalleyProgram m_galley;
};

void ThemesTest::initTestCase()
{
    QCOMPARE(run({u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"Notes"_s}).exitCode, 0);
}

void ThemesTest::theOneInUseIsMarked()
{
    QCOMPARE(run({u"theme"_s, u"list"_s, u"blog"_s}).array().size(), 3);
    QCOMPARE(used(), u"broadsheet"_s);
    QCOMPARE(run({u"theme"_s, u"list"_s, u"nowhere"_s}).exitCode, 1);
}

void ThemesTest::anotherOneIsUsed()
{
    QCOMPARE(run({u"theme"_s, u"use"_s, u"notebook"_s, u"Notes"_s}).exitCode, 0); // By its name in the library.
    QCOMPARE(used(), u"notebook"_s);
    QCOMPARE(run({u"build"_s, u"blog"_s}).exitCode, 0);
    QVERIFY(bytes(u"blog/docs/style.css"_s).contains("Notebook: "));
    const QByteArray settings = bytes(u"blog/galley.toml"_s);
    const GalleyRun refused = run({u"theme"_s, u"use"_s, u"nothing"_s, u"blog"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.errors.contains("notebook"));
    QCOMPARE(bytes(u"blog/galley.toml"_s), settings);
}

void ThemesTest::aCopyIsTheSitesOwn()
{
    QCOMPARE(run({u"theme"_s, u"copy"_s, u"notebook"_s, u"blog"_s}).exitCode, 0);
    QVERIFY(bytes(u"blog/themes/notebook/page.mustache"_s).contains("{{siteTitle}}"));
    QCOMPARE(run({u"theme"_s, u"copy"_s, u"notebook"_s, u"blog"_s}).exitCode, 1);
    QFile style(m_galley.path(u"blog/themes/notebook/style.css"_s));
    QVERIFY(style.open(QIODevice::Append));
    style.write("body { color: teal; }\n");
    style.close();
    QCOMPARE(run({u"build"_s, u"blog"_s}).exitCode, 0);
    QVERIFY(bytes(u"blog/docs/style.css"_s).contains("teal"));
}

void ThemesTest::aBrokenTemplateLeavesThePagesAsTheyWere()
{
    const QByteArray front = bytes(u"blog/docs/index.html"_s);
    QVERIFY(!front.isEmpty());
    QFile page(m_galley.path(u"blog/themes/notebook/page.mustache"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("<!doctype html>\n{{#links}}\n");
    page.close();
    const GalleyRun refused = run({u"build"_s, u"blog"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains("themes/notebook/page.mustache, line 2"), refused.errors);
    QCOMPARE(bytes(u"blog/docs/index.html"_s), front);
}

QTEST_GUILESS_MAIN(ThemesTest)
#include "tst_themes.moc"
