// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "madeupblog.h"

#include <QUrl>
#include <QXmlStreamReader>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAtom();
    void addressesAreAbsolute();
    void withoutAnAddress();
    void newestTwenty();
    void holdsOddTexts();
    void idsStayWhenPostsChange();
};

/// Path of elements (“feed/entry/title”) to their texts and, after '@', their attributes, in order.
static QMultiMap<QString, QString> elements(const QByteArray &feed)
{
    QMultiMap<QString, QString> found;
    QXmlStreamReader xml(feed);
    QStringList path;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            path.append(xml.name().toString());
            if (xml.namespaceUri() != "http://www.w3.org/2005/Atom"_L1)
                found.insert(u"error"_s, u"wrong namespace: "_s + path.join(u'/'));
            found.insert(path.join(u'/'), QString());
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                found.insert(path.join(u'/') + u'@' + attribute.name().toString(), attribute.value().toString());
            break;
        case QXmlStreamReader::Characters: {
            const auto last = found.find(path.join(u'/'));
            if (last != found.end())
                last.value() += xml.text().toString();
            break;
        }
        case QXmlStreamReader::EndElement:
            path.removeLast();
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        found.insert(u"error"_s, xml.errorString());
    return found;
}

static MadeUpBlog twoPosts()
{
    MadeUpBlog blog;
    blog.settings.author = u"Ann & Bob"_s;
    blog.add(u"old"_s, "title: Old\ndate: 2024-01-02T03:04:05+01:00\n", "Text <b>bold</b>.\n");
    blog.add(u"new"_s,
             "title: \"A < B\"\ndate: 2024-02-03T03:04:05Z\nupdated: 2024-03-04T00:00:00Z\ntags: [x, y]\ndescription: "
             "In short.\n",
             "![A](/media/a.png) and [old](old.md)\n");
    return blog;
}

void FeedTest::isAtom()
{
    const QMultiMap<QString, QString> feed = elements(twoPosts().build().value(u"docs/feed.xml"_s));
    QCOMPARE(feed.value(u"error"_s), QString());
    QCOMPARE(feed.values(u"feed/title"_s), QStringList{u"Notes"_s});
    QCOMPARE(feed.values(u"feed/updated"_s), QStringList{u"2024-03-04T00:00:00Z"_s});
    QCOMPARE(feed.values(u"feed/author/name"_s), QStringList{u"Ann & Bob"_s});
    // QMultiMap gives the last inserted first.
    QCOMPARE(feed.values(u"feed/entry/title"_s), (QStringList{u"Old"_s, u"A < B"_s}));
    QCOMPARE(feed.values(u"feed/entry/published"_s),
             (QStringList{u"2024-01-02T03:04:05+01:00"_s, u"2024-02-03T03:04:05Z"_s}));
    QCOMPARE(feed.values(u"feed/entry/updated"_s),
             (QStringList{u"2024-01-02T03:04:05+01:00"_s, u"2024-03-04T00:00:00Z"_s}));
    QCOMPARE(feed.values(u"feed/entry/category@term"_s), (QStringList{u"y"_s, u"x"_s}));
    QCOMPARE(feed.values(u"feed/entry/summary"_s), QStringList{u"In short."_s});
    QCOMPARE(feed.values(u"feed/entry/content@type"_s), (QStringList{u"html"_s, u"html"_s}));
    QCOMPARE(feed.values(u"feed/entry/content"_s).first().trimmed(), u"<p>Text <b>bold</b>.</p>"_s);
}

void FeedTest::addressesAreAbsolute()
{
    const QMultiMap<QString, QString> feed = elements(twoPosts().build().value(u"docs/feed.xml"_s));
    QCOMPARE(feed.value(u"feed/id"_s), u"https://example.org/blog/"_s);
    QCOMPARE(feed.values(u"feed/link@href"_s),
             (QStringList{u"https://example.org/blog/feed.xml"_s, u"https://example.org/blog/"_s}));
    QCOMPARE(feed.values(u"feed/entry/id"_s),
             (QStringList{u"https://example.org/blog/2024/01/old/"_s, u"https://example.org/blog/2024/02/new/"_s}));
    QVERIFY(feed.values(u"feed/entry/content"_s).last().contains(u"src=\"https://example.org/blog/media/a.png\""_s));
    QVERIFY(feed.values(u"feed/entry/content"_s).last().contains(u"href=\"https://example.org/blog/2024/01/old/\""_s));
}

void FeedTest::withoutAnAddress()
{
    MadeUpBlog blog = twoPosts();
    blog.settings.url.clear();
    const QMultiMap<QString, QString> feed = elements(blog.build().value(u"docs/feed.xml"_s));
    QCOMPARE(feed.value(u"error"_s), QString());
    QStringList ids = feed.values(u"feed/entry/id"_s) + feed.values(u"feed/id"_s);
    for (const QString &id : ids)
        QVERIFY2(id.startsWith("urn:uuid:"_L1) && id.size() == 45, qPrintable(id));
    QCOMPARE(ids.removeDuplicates(), 0);
    QCOMPARE(feed.values(u"feed/entry/link@href"_s), (QStringList{u"./2024/01/old/"_s, u"./2024/02/new/"_s}));
}

void FeedTest::newestTwenty()
{
    MadeUpBlog blog;
    for (int i = 10; i < 31; ++i)
        blog.add(u"p%1"_s.arg(i),
                 "title: P" + QByteArray::number(i) + "\ndate: 2024-01-" + QByteArray::number(i) + "\n");
    const QStringList titles = elements(blog.build().value(u"docs/feed.xml"_s)).values(u"feed/entry/title"_s);
    QCOMPARE(titles.size(), 20);
    QCOMPARE(titles.last(), u"P30"_s);
    QCOMPARE(titles.first(), u"P11"_s);

    const QMultiMap<QString, QString> empty = elements(MadeUpBlog().build().value(u"docs/feed.xml"_s));
    QCOMPARE(empty.value(u"error"_s), QString());
    QVERIFY(!empty.value(u"feed/updated"_s).isEmpty());
}

void FeedTest::holdsOddTexts()
{
    MadeUpBlog blog;
    blog.settings.title = u"]]> & <title>"_s;
    blog.add(u"a"_s, "title: \"A\\u0001\\u000bB ]]>\"\ndate: 2024-05-06\ntags: [\"<&\\\"'>\"]\n",
             "Bell \x07 and ]]> and \xef\xbf\xbf end\n");
    const QMultiMap<QString, QString> feed = elements(blog.build().value(u"docs/feed.xml"_s));
    QCOMPARE(feed.value(u"error"_s), QString());
    QCOMPARE(feed.value(u"feed/title"_s), u"]]> & <title>"_s);
    QCOMPARE(feed.value(u"feed/entry/title"_s), u"A B ]]>"_s);
    QCOMPARE(feed.value(u"feed/entry/category@term"_s), u"<&\"'>"_s);
}

void FeedTest::idsStayWhenPostsChange()
{
    MadeUpBlog blog = twoPosts();
    const auto ids = [&] { return elements(blog.build().value(u"docs/feed.xml"_s)).values(u"feed/entry/id"_s); };
    const QStringList before = ids();
    for (PressPost &post : blog.input.posts)
        post.source.replace("title: ", "title: New ").append("More text.\n");
    QCOMPARE(ids(), before);
}

QTEST_GUILESS_MAIN(FeedTest)
#include "tst_feed.moc"
