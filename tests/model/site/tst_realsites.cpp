// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/content/contentfiles.h"
#include "model/site/sitekind.h"
#include "tests/model/post/realsites.h"

#include <QFile>
#include <QMap>
#include <QtTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Every post of real sites, by the rules of the kind that Galley takes each for: each field is set to something else,
/// and back.
class RealSitesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFieldIsOneHunkAndCanBeTakenBack_data();
    void eachFieldIsOneHunkAndCanBeTakenBack();
};

namespace {

struct Outcome
{
    int edits = 0;
    QStringList wrong;
    QMap<QString, QStringList> refused; ///< By what the sentence says.
};

/// A real post and what its kind makes of it.
class RealText
{
public:
    RealText(const SiteKind &kind, const QString &path, const QByteArray &source)
        : m_kind(kind)
        , m_path(path)
        , m_source(source)
        , m_fields(kind.fields(path, source))
    {
    }

    void tryAll(Outcome &outcome) const
    {
        const QDateTime date = m_fields.date;
        const QDateTime otherDate =
            date.isValid() ? date.addDays(40).addSecs(3600) : QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        tryField(u"title"_s, u"Something else"_s, m_fields.title, outcome);
        tryField(u"title"_s, u"Odd: “it's” #1 \"x\""_s, m_fields.title, outcome);
        const Result<FrontMatter> frontMatter = m_kind.parse(m_source);
        if (date.isValid() || !frontMatter->contains(m_kind.keyFor(*frontMatter, u"date"_s))) // Else it is no date.
            tryField(u"date"_s, otherDate, date.isValid() ? QVariant(date) : QVariant(), outcome);
        tryField(u"tags"_s, m_fields.tags + QStringList{u"new"_s}, m_fields.tags, outcome);
        tryField(u"tags"_s, QStringList{u"x: y"_s, u"other"_s}, m_fields.tags, outcome);
        tryField(u"draft"_s, !m_fields.draft, m_fields.draft, outcome);
        tryField(u"slug"_s, u"galley-tries-this"_s, m_fields.slug, outcome);
    }

private:
    void tryField(const QString &field, const QVariant &other, const QVariant &before, Outcome &outcome) const
    {
        ++outcome.edits;
        const QString place = m_path + u" ("_s + field + u')';
        const Result<QByteArray> changed = m_kind.withField(m_source, field, other);
        if (!changed) {
            outcome.refused[changed.error().message + u' ' + changed.error().detail].append(place);
            return;
        }
        const QString key = m_kind.keyFor(*m_kind.parse(m_source), field);
        const Hunk hunk = hunkOf(m_source, *changed, key);
        const bool isHeading = field == "title"_L1 && !m_kind.parse(m_source)->contains(key);
        if (!hunk.isOneHunk || !(hunk.isWithinKey || isHeading))
            outcome.wrong.append(place + u": not one hunk within the value"_s);
        if (*changed == m_source && field != "draft"_L1)
            outcome.wrong.append(place + u": nothing changed"_s);
        const Result<QByteArray> back = m_kind.withField(*changed, field, before);
        if (!back)
            outcome.wrong.append(place + u": cannot be set back: "_s + back.error().message);
        else if (m_kind.spelledAs(m_source, m_path, *back, field) != m_source)
            outcome.wrong.append(place + u": not the same after it was set back"_s);
    }

    const SiteKind &m_kind;
    QString m_path;
    QByteArray m_source;
    PostFields m_fields;
};

} // namespace

void RealSitesTest::eachFieldIsOneHunkAndCanBeTakenBack_data()
{
    QTest::addColumn<QString>("folder");
    const QStringList folders = realSites();
    if (folders.isEmpty())
        QSKIP("Real sites are no part of the project: name a folder with some in GALLEY_CORPORA to try them.");
    for (const QString &folder : folders)
        QTest::newRow(qPrintable(folder.section(u'/', -1))) << folder;
}

void RealSitesTest::eachFieldIsOneHunkAndCanBeTakenBack()
{
    QFETCH(QString, folder);
    const QDir site(siteFolderIn(QDir(folder)));
    const SiteKind &kind = detectSiteKind(site);
    const ContentFiles files = contentFilesOf(kind, site);
    Outcome outcome;
    int unreadable = 0;
    for (const QString &path : files.posts) {
        QFile file(site.filePath(path));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QByteArray source = file.readAll();
        if (kind.parse(source))
            RealText(kind, path, source).tryAll(outcome);
        else
            ++unreadable;
    }
    qInfo().noquote() << kind.name() << files.posts.size() << "posts," << outcome.edits << "edits," << unreadable
                      << "unreadable," << files.skipped.size() << "skipped";
    for (auto reason = outcome.refused.cbegin(); reason != outcome.refused.cend(); ++reason)
        qInfo().noquote() << "refused:" << reason.key() << reason->size()
                          << reason->first(qMin<qsizetype>(2, reason->size()));
    for (const QString &wrong : outcome.wrong.first(qMin<qsizetype>(8, outcome.wrong.size())))
        qInfo().noquote() << "wrong:" << wrong;
    QVERIFY(!files.posts.isEmpty());
    QCOMPARE(outcome.wrong.size(), 0);
}

QTEST_GUILESS_MAIN(RealSitesTest)
#include "tst_realsites.moc"
