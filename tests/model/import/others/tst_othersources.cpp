// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/others/atomsource.h"
#include "model/import/others/foldersource.h"
#include "model/import/others/ghostsource.h"
#include "model/import/others/wikilinks.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// Exports of other programs, as items.
class OtherSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ghostPostsArePosts();
    void ghostOddities_data();
    void ghostOddities();
    void bloggerPostsArePosts();
    void atomTexts_data();
    void atomTexts();
    void aFeedThatIsCutOffSaysWhere();
    void isRefused_data();
    void isRefused();
    void wikiLinksBecomePlain_data();
    void wikiLinksBecomePlain();
    void notesOfAFolderArePosts();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    QTemporaryDir m_folder;
};

namespace {

QList<SourceItem> itemsOf(const Result<std::unique_ptr<ImportSource>> &source)
{
    QList<SourceItem> items;
    if (!source) {
        QTest::qFail(qPrintable(source.error().message + u' ' + source.error().detail), __FILE__, __LINE__);
        return items;
    }
    SourceItem item;
    while ((*source)->next(item).value_or(false))
        items.append(item);
    return items;
}

QByteArray ghost(const QByteArray &posts)
{
    return R"({"db":[{"meta":{"exported_on":1700000000000},"data":{"posts":[)" + posts +
           R"(],"tags":[{"id":"t1","name":"Sea"},{"id":"t2","name":"#internal"},{"id":"t3","name":"Boats"}],)"
           R"("users":[{"id":"u1","name":"Ann"}],)"
           R"("posts_tags":[{"post_id":"p1","tag_id":"t1","sort_order":1},{"post_id":"p1","tag_id":"t3","sort_order":0},)"
           R"({"post_id":"p1","tag_id":"t2","sort_order":2}],"posts_authors":[{"post_id":"p1","author_id":"u1"}],)"
           R"("settings":[{"key":"title","value":"Harbour"}]}}]})";
}

} // namespace

void OtherSourcesTest::ghostPostsArePosts()
{
    const auto source = openGhost(write(
        u"ghost.json"_s,
        ghost(
            R"({"id":"p1","title":"Tides","slug":"tides","status":"published","type":"post","visibility":"public",)"
            R"("html":"<p><img src=\"__GHOST_URL__/content/images/a.png\"></p>","custom_excerpt":"In short",)"
            R"("published_at":"2023-05-06T07:08:09.000Z","feature_image":"__GHOST_URL__/content/images/c.png"},)"
            R"({"id":2,"title":"About","slug":"about","status":"draft","page":1,"html":"<p>x</p>","author_id":"u1"})")));
    const QList<SourceItem> items = itemsOf(source);
    QCOMPARE(items.size(), 2);
    QCOMPARE((*source)->about().name, u"Harbour"_s);
    QCOMPARE(items[0].title, u"Tides"_s);
    QCOMPARE(items[0].tags, (QStringList{u"Boats"_s, u"Sea"_s}));
    QCOMPARE(items[0].authors, QStringList{u"Ann"_s});
    QCOMPARE(items[0].date, QDateTime(QDate(2023, 5, 6), QTime(7, 8, 9), Qt::UTC));
    QCOMPARE(items[0].body, QByteArray("<p><img src=\"/content/images/a.png\"></p>"));
    QCOMPARE(items[0].cover, u"/content/images/c.png"_s);
    QCOMPARE(items[0].address, u"/tides/"_s);
    QCOMPARE(items[0].excerpt, u"In short"_s);
    QVERIFY(items[1].kind == ItemKind::Page && items[1].state == SourceState::Draft);
    QCOMPARE(items[1].id, u"2"_s);
    QCOMPARE(items[1].authors, QStringList{u"Ann"_s});
}

void OtherSourcesTest::ghostOddities_data()
{
    QTest::addColumn<QByteArray>("post");
    QTest::addColumn<SourceState>("state");
    QTest::addColumn<int>("notes");
    QTest::newRow("scheduled") << QByteArray(R"("status":"scheduled","html":"<p>x</p>")") << SourceState::Scheduled
                               << 0;
    QTest::newRow("for members alone") << QByteArray(R"("status":"published","visibility":"paid","html":"<p>x</p>")")
                                       << SourceState::Private << 1;
    QTest::newRow("sent by mail") << QByteArray(R"("status":"sent","html":"<p>x</p>")") << SourceState::Published << 1;
    QTest::newRow("a text without HTML")
        << QByteArray(R"("status":"published","html":null,"lexical":"{}","plaintext":"a < b\n\nc")")
        << SourceState::Published << 1;
    QTest::newRow("a text in Ghost's form alone")
        << QByteArray(R"("status":"published","mobiledoc":"{}")") << SourceState::Published << 1;
}

void OtherSourcesTest::ghostOddities()
{
    QFETCH(QByteArray, post);
    QFETCH(SourceState, state);
    QFETCH(int, notes);
    const QList<SourceItem> items =
        itemsOf(openGhost(write(u"ghost.json"_s, ghost(R"({"id":"p9","title":"T","slug":"t",)" + post + '}'))));
    QCOMPARE(items.size(), 1);
    QVERIFY(items[0].state == state);
    QCOMPARE(items[0].notes.size(), notes);
    QVERIFY(!items[0].body.contains("a < b"));
}

void OtherSourcesTest::bloggerPostsArePosts()
{
    const QByteArray kind = "http://schemas.google.com/g/2005#kind";
    const auto entry = [&](const QByteArray &id, const QByteArray &type, const QByteArray &more) {
        return "<entry><id>" + id + "</id><published>2010-01-02T03:04:05+01:00</published><category scheme='" + kind +
               "' term='http://schemas.google.com/blogger/2008/kind#" + type + "'/>" + more + "</entry>";
    };
    const auto source = openBlogger(write(
        u"blog.xml"_s,
        "<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom' "
        "xmlns:app='http://purl.org/atom/app#' xmlns:thr='http://purl.org/syndication/thread/1.0'>"
        "<id>tag:blogger.com,1999:blog-1</id><title>Harbour</title>"
        "<link rel='alternate' href='http://harbour.blogspot.com/'/>" +
            entry("s1", "settings", "<title>x</title><content type='text'>true</content>") +
            entry("p1", "post",
                  "<title>Low tide</title><content type='html'>&lt;p&gt;Text &amp;amp; more&lt;/p&gt;</content>"
                  "<category scheme='http://www.blogger.com/atom/ns#' term='sea'/><author><name>Ann</name></author>"
                  "<link rel='alternate' href='http://harbour.blogspot.com/2010/01/low-tide.html'/>") +
            entry("p2", "page",
                  "<title>About</title><content type='html'>x</content><app:control><app:draft>yes</app:draft>"
                  "</app:control>") +
            entry("c1", "comment",
                  "<content type='html'>Nice</content><author><name>Bob</name></author>"
                  "<thr:in-reply-to ref='p1'/>") +
            "</feed>"));
    const QList<SourceItem> items = itemsOf(source);
    QCOMPARE(items.size(), 2);
    QCOMPARE((*source)->about().hosts, QStringList{u"harbour.blogspot.com"_s});
    QCOMPARE(items[0].title, u"Low tide"_s);
    QCOMPARE(items[0].slug, u"low-tide"_s);
    QCOMPARE(items[0].body, QByteArray("<p>Text &amp; more</p>"));
    QCOMPARE(items[0].tags, QStringList{u"sea"_s});
    QCOMPARE(items[0].authors, QStringList{u"Ann"_s});
    QCOMPARE(items[0].comments.size(), 1);
    QCOMPARE(items[0].comments[0].author, u"Bob"_s);
    QVERIFY(items[1].kind == ItemKind::Page && items[1].state == SourceState::Draft);
}

void OtherSourcesTest::atomTexts_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("HTML") << QByteArray("<content type='html'>&lt;p>a &amp;amp; b&lt;/p></content>")
                          << QByteArray("<p>a &amp; b</p>");
    QTest::newRow("XHTML") << QByteArray("<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>a &amp; "
                                         "<b>b</b><br/><img src='x.png?a&amp;b'/></div></content>")
                           << QByteArray("<div>a &amp; <b>b</b><br><img src=\"x.png?a&amp;b\"></div>");
    QTest::newRow("plain text") << QByteArray("<content>a &lt; b\n\nc</content>")
                                << QByteArray("<p>a &lt; b</p>\n<p>c</p>\n");
    QTest::newRow("a summary alone") << QByteArray("<summary type='html'>&lt;b>a&lt;/b></summary>")
                                     << QByteArray("<b>a</b>");
}

void OtherSourcesTest::atomTexts()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, body);
    const auto source = openAtom(write(
        u"feed.xml"_s, "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><id>tag:x</id><title>Sea</title>"
                       "<link rel='alternate' href='https://ann.example/'/><entry><id>1</id><title>Low</title>"
                       "<updated>2010-01-02T03:04:05Z</updated><published>0000-00-00T00:00:00Z</published>"
                       "<link rel='alternate' href='https://ann.example/2010/low.html'/>" +
                           content + "</entry></feed>"));
    const QList<SourceItem> items = itemsOf(source);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].body, body);
    QCOMPARE(items[0].slug, u"low"_s);
    QCOMPARE(items[0].date.date(), QDate(2010, 1, 2));
    QVERIFY(items[0].notes.isEmpty());
    QCOMPARE((*source)->about().key, u"atom:tag:x"_s);
}

void OtherSourcesTest::aFeedThatIsCutOffSaysWhere()
{
    const QByteArray entry = "<entry><id>1</id><title>Low</title><content>a</content></entry>\n";
    const auto source = openAtom(write(u"feed.xml"_s, "<feed>\n" + entry + "<entry><id>2</id><title>Hi"));
    QVERIFY(source);
    SourceItem item;
    QVERIFY((*source)->next(item).value());
    const Result<bool> more = (*source)->next(item);
    QVERIFY(!more);
    QVERIFY2(more.error().message.contains(u"line 3, behind the post “Low”"_s), qPrintable(more.error().message));
}

void OtherSourcesTest::isRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << u"ghost"_s << QByteArray("<html></html>");
    QTest::newRow("JSON of something else") << u"ghost"_s << QByteArray("{\"a\":[1,2]}");
    QTest::newRow("JSON nested very deep") << u"ghost"_s << QByteArray(100'000, '[');
    QTest::newRow("no Atom") << u"blogger"_s << QByteArray("<rss><channel/></rss>");
    QTest::newRow("Atom that is cut off") << u"blogger"_s << QByteArray("<feed><entry><id>1</id>");
    QTest::newRow("entities") << u"blogger"_s << QByteArray("<!DOCTYPE x [<!ENTITY a 'aaaa'>]><feed>&a;</feed>");
    QTest::newRow("a file of the machine")
        << u"blogger"_s << QByteArray("<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><feed>&a;</feed>");
}

void OtherSourcesTest::isRefused()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, bytes);
    const QString path = write(u"export"_s, bytes);
    const auto source = kind == u"ghost"_s ? openGhost(path) : openBlogger(path);
    QVERIFY(!source);
    QVERIFY(!source.error().message.isEmpty() && !source.error().hint.isEmpty());
}

void OtherSourcesTest::wikiLinksBecomePlain_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("a note") << QByteArray("See [[Tides]].") << QByteArray("See [Tides](/t).");
    QTest::newRow("a note in other words") << QByteArray("[[Tides|the sea]]") << QByteArray("[the sea](/t)");
    QTest::newRow("a heading of a note") << QByteArray("[[Tides#Low Water]]") << QByteArray("[Tides](/t#low-water)");
    QTest::newRow("a heading of the same note")
        << QByteArray("[[#Low Water]]") << QByteArray("[Low Water](#low-water)");
    QTest::newRow("a note that is not there") << QByteArray("[[Nothing]]!") << QByteArray("Nothing!");
    QTest::newRow("an image") << QByteArray("![[my cat.png]]") << QByteArray("![](my%20cat.png)");
    QTest::newRow("an image with a size") << QByteArray("![[cat.png|300x200]]") << QByteArray("![](cat.png)");
    QTest::newRow("an image with words") << QByteArray("![[cat.png|A cat]]") << QByteArray("![A cat](cat.png)");
    QTest::newRow("in code") << QByteArray("`[[Tides]]` [[Tides]]") << QByteArray("`[[Tides]]` [Tides](/t)");
    QTest::newRow("in a fence") << QByteArray("~~~\n[[Tides]]\n~~~\n[[Tides]]")
                                << QByteArray("~~~\n[[Tides]]\n~~~\n[Tides](/t)");
}

void OtherSourcesTest::wikiLinksBecomePlain()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, plain);
    const QByteArray made = withoutWikiLinks(
        text, [](const QString &name) { return name == u"Tides"_s ? u"/t"_s : QString(); }, [](const QString &) {});
    QCOMPARE(made, plain);
}

void OtherSourcesTest::notesOfAFolderArePosts()
{
    write(u"notes/2024-03-04 Tides.md"_s, "# Low tide\n\nSee [[About|me]] and [that](sub/deep.md#x).\n");
    write(u"notes/About.md"_s, "---\ntitle: About me\ntags: [a, b]\ndate: 2020-01-02\ndraft: true\n---\n\nI.\n");
    write(u"notes/sub/deep.md"_s, "Only text.\n");
    write(u"notes/.obsidian/x.md"_s, "hidden");
    write(u"outside.md"_s, "outside");
    QFile::link(m_folder.filePath(u"outside.md"_s), m_folder.filePath(u"notes/link.md"_s));
    const QList<SourceItem> items = itemsOf(openFolder(m_folder.filePath(u"notes"_s)));
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0].title, u"Low tide"_s);
    QCOMPARE(items[0].date.date(), QDate(2024, 3, 4));
    QCOMPARE(items[0].body,
             "See [me](/?p=" + items[1].id.toUtf8() + ") and [that](/?p=" + items[2].id.toUtf8() + "#x).\n");
    QCOMPARE(items[1].title, u"About me"_s);
    QCOMPARE(items[1].tags, (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(items[1].state == SourceState::Draft);
    QCOMPARE(items[2].title, u"deep"_s);
    QVERIFY(!openFolder(m_folder.filePath(u"none"_s)));
}

QTEST_GUILESS_MAIN(OtherSourcesTest)
#include "tst_othersources.moc"
