// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/paths/permalinkpattern.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class PermalinkPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fills_data();
    void fills();
    void leavesOutDateThatIsNotThere();
};

void PermalinkPatternTest::fills_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("permalink");

    QTest::newRow("date and slug") << u"/:year/:month/:day/:slug/"_s << u"/2024/05/06/hello/"_s;
    QTest::newRow("names of months in English") << u"/:monthname/:short_month/:slug"_s << u"/May/May/hello"_s;
    QTest::newRow("numbers without zeros") << u"/:i_month-:i_day/:slug/"_s << u"/5-6/hello/"_s;
    QTest::newRow("day of the year") << u"/:year/:y_day/:slug/"_s << u"/2024/127/hello/"_s;
    QTest::newRow("an unknown word is left out") << u"/:nonsense/:slug/"_s << u"/hello/"_s;
    QTest::newRow("no separator at the start") << u":slug/"_s << u"/hello/"_s;
    QTest::newRow("two words without a separator") << u"/:slug:ending"_s << u"/hello.html"_s;
    QTest::newRow("a slice is taken with its word") << u"/:slug[1:]/"_s << u"/hello/"_s;
}

static std::optional<QString> valueOf(const QString &word)
{
    if (word == "slug"_L1)
        return u"hello"_s;
    return word == "ending"_L1 ? std::optional(u".html"_s) : std::nullopt;
}

void PermalinkPatternTest::fills()
{
    QFETCH(QString, pattern);
    QFETCH(QString, permalink);
    const QDateTime date(QDate(2024, 5, 6), QTime(12, 0), Qt::OffsetFromUTC, 3600);
    QCOMPARE(fillPermalink(pattern, date, valueOf), permalink);
}

void PermalinkPatternTest::leavesOutDateThatIsNotThere()
{
    QCOMPARE(fillPermalink(u"/:year/:month/:slug/"_s, {}, valueOf), u"/hello/"_s);
}

QTEST_APPLESS_MAIN(PermalinkPatternTest)
#include "tst_permalinkpattern.moc"
