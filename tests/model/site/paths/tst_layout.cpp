// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/site/paths/layout.h"

#include <QTest>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofPath_data();
    void ofPath();
    void common_data();
    void common();
    void fills_data();
    void fills();
};

void LayoutTest::ofPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("layout");

    QTest::newRow("a file") << u"post/hello.md"_s << u"post/{slug}.md"_s;
    QTest::newRow("a dated file with another ending")
        << u"_posts/2024-05-06-hello.markdown"_s << u"_posts/{date}-{slug}.markdown"_s;
    QTest::newRow("a bundle below year and month")
        << u"blog/2024/05/hello/index.md"_s << u"blog/{year}/{month}/{slug}/index.md"_s;
    QTest::newRow("two digits without a year above are a name") << u"blog/05/hello.md"_s << u"blog/05/{slug}.md"_s;
}

void LayoutTest::ofPath()
{
    QFETCH(QString, path);
    QFETCH(QString, layout);
    QCOMPARE(layoutOf(path), layout);
}

void LayoutTest::common_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<double>("leastShare");
    QTest::addColumn<QString>("layout");

    QTest::newRow("no posts, no layout") << QStringList() << 0.0 << QString();
    QTest::newRow("the most used wins") << QStringList{u"a/x.md"_s, u"b/y.md"_s, u"b/z.md"_s} << 0.0
                                        << u"b/{slug}.md"_s;
    QTest::newRow("of two the newest wins")
        << QStringList{u"2019-01-01-x.md"_s, u"2020/y.md"_s} << 0.0 << u"{year}/{slug}.md"_s;
    QTest::newRow("too few agree") << QStringList{u"a/x.md"_s, u"b/y.md"_s, u"c/z.md"_s} << 0.5 << QString();
}

void LayoutTest::common()
{
    QFETCH(QStringList, paths);
    QFETCH(double, leastShare);
    QFETCH(QString, layout);
    QCOMPARE(commonLayout(paths, leastShare), layout);
}

void LayoutTest::fills_data()
{
    QTest::addColumn<QString>("layout");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("path");

    const QDate date(2024, 5, 6);
    QTest::newRow("date and slug") << u"_posts/{date}-{slug}.md"_s << u"hello"_s << date
                                   << u"_posts/2024-05-06-hello.md"_s;
    QTest::newRow("folders of a date") << u"b/{year}/{month}/{day}/{slug}/index.md"_s << u"hello"_s << date
                                       << u"b/2024/05/06/hello/index.md"_s;
    QTest::newRow("a date is asked for that is not there")
        << u"{year}/{slug}.md"_s << u"hello"_s << QDate() << QString();
    QTest::newRow("a slug cannot leave the folder")
        << u"posts/{slug}.md"_s << u"../../etc/passwd"_s << date << u"posts/etc-passwd.md"_s;
    QTest::newRow("a slug is not read as a layout")
        << u"posts/{slug}.md"_s << u"{year}"_s << date << u"posts/year.md"_s;
}

void LayoutTest::fills()
{
    QFETCH(QString, slug);
    QFETCH(QDate, date);
    NewPost post;
    post.slug = slug;
    if (date.isValid())
        post.date = date.startOfDay(Qt::UTC);
    QFETCH(QString, layout);
    QFETCH(QString, path);
    QCOMPARE(pathInLayout(layout, post), path);
}

QTEST_APPLESS_MAIN(LayoutTest)
#include "tst_layout.moc"
