// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Templates of posts by commands.
class TemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTemplateIsKeptAndShown();
    void aPostBeginsAsItDoes();
    void whatTheAuthorSaysHolds();
    void anUnknownOneIsNamed();
    void everyNewPostBeginsAsTheDefault();
    void oneIsRemoved();

private:
    GalleyRun run(const QStringList &arguments) { return m_galley.json(arguments); }
    GalleyProgram m_galley;
    const QStringList m_site{u"--site"_s, u"Notes"_s};
};

void TemplatesTest::initTestCase()
{
    QCOMPARE(run({u"site"_s, u"new"_s, u"blog"_s, u"--title"_s, u"Notes"_s}).exitCode, 0);
    QFile file(m_galley.path(u"review.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\ntitle: Review of ${date:yyyy}\nlayout: review\ntags:\n  - review\n---\n\n## ${title}, for $5\n");
}

void TemplatesTest::aTemplateIsKeptAndShown()
{
    QCOMPARE(run(QStringList{u"template"_s, u"save"_s, u"Review"_s, u"review.md"_s} + m_site).exitCode, 0);
    const QJsonArray list = run(QStringList{u"template"_s, u"list"_s} + m_site).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first()["name"_L1].toString(), u"Review"_s);
    const GalleyRun shown = run(QStringList{u"template"_s, u"show"_s, u"review"_s} + m_site);
    QVERIFY(shown.object()["text"_L1].toString().contains(u"layout: review"_s));
}

void TemplatesTest::aPostBeginsAsItDoes()
{
    const GalleyRun made = run(QStringList{u"new"_s, u"--template"_s, u"Review"_s} + m_site);
    QCOMPARE(made.exitCode, 0);
    const int year = QDate::currentDate().year();
    QCOMPARE(made.object()["title"_L1].toString(), u"Review of %1"_s.arg(year));
    QVERIFY(made.object()["tags"_L1].toArray().contains(u"review"_s));
}

void TemplatesTest::whatTheAuthorSaysHolds()
{
    const GalleyRun made = run(
        QStringList{u"new"_s, u"--template"_s, u"review"_s, u"--title"_s, u"Tea"_s, u"--tag"_s, u"drinks"_s} + m_site);
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.object()["title"_L1].toString(), u"Tea"_s);
    const GalleyRun shown = m_galley.json({u"show"_s, made.object()["id"_L1].toString()});
    const QString text = QString::fromUtf8(shown.output);
    QVERIFY2(text.contains(u"layout: review"_s), qPrintable(text));
    QVERIFY2(text.contains(u"## Tea, for $5"_s), qPrintable(text));
    QVERIFY2(text.contains(u"drinks"_s), qPrintable(text));
}

void TemplatesTest::anUnknownOneIsNamed()
{
    const GalleyRun made = run(QStringList{u"new"_s, u"--template"_s, u"Nothing"_s} + m_site);
    QVERIFY(made.exitCode != 0);
}

void TemplatesTest::everyNewPostBeginsAsTheDefault()
{
    const auto textOfNew = [&](const QStringList &more) {
        const GalleyRun made = run(QStringList{u"new"_s, u"--title"_s, u"Cake"_s} + more + m_site);
        return QString::fromUtf8(m_galley.json({u"show"_s, made.object()["id"_L1].toString()}).output);
    };
    QVERIFY(!textOfNew({}).contains(u"layout: review"_s));
    QVERIFY(run(QStringList{u"template"_s, u"default"_s, u"Nothing"_s} + m_site).exitCode != 0);
    QCOMPARE(run(QStringList{u"template"_s, u"default"_s, u"review"_s} + m_site).exitCode, 0);
    QVERIFY(textOfNew({}).contains(u"layout: review"_s));
    QVERIFY(!textOfNew({u"--template"_s, QString()}).contains(u"layout: review"_s));

    // Kept anew it stays the default.
    QCOMPARE(run(QStringList{u"template"_s, u"save"_s, u"Review"_s, u"review.md"_s} + m_site).exitCode, 0);
    QVERIFY(run(QStringList{u"template"_s, u"list"_s} + m_site).array().first()["default"_L1].toBool());
    QCOMPARE(run(QStringList{u"template"_s, u"default"_s, QString()} + m_site).exitCode, 0);
    QVERIFY(!textOfNew({}).contains(u"layout: review"_s));
}

void TemplatesTest::oneIsRemoved()
{
    QCOMPARE(run(QStringList{u"template"_s, u"remove"_s, u"REVIEW"_s} + m_site).exitCode, 0);
    QCOMPARE(run(QStringList{u"template"_s, u"list"_s} + m_site).array().size(), 0);
}

QTEST_GUILESS_MAIN(TemplatesTest)
#include "tst_templates.moc"
