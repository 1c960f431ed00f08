// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/frame/builtsite.h"
#include "model/page/frame/contentplace.h"
#include "model/page/frame/learnedframe.h"
#include "model/page/frame/sitesheet.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

class LearnedFrameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fromThePostsOwnPage();
    void fromAnotherPost();
    void contentAmongFurniture();
    void aTitleThatIsRepeated();
    void datesInAnyForm_data();
    void datesInAnyForm();
    void pagesAreFoundByTheirText();
    void nothingIsBuilt();
    void pagesOfOtherTextsTeachNothing();
    void hostilePagesAreTamed();
    void onlyTheOutputFolderIsRead();
    void addressesOfFiles_data();
    void addressesOfFiles();
    void styleSheets_data();
    void styleSheets();
    void tellingWordsOfAPost();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    Post post(const QString &slug, const QByteArray &title, const QByteArray &body);

    std::unique_ptr<QTemporaryDir> m_folder;
    Site m_site;
};

namespace {

constexpr char body[] = "The first paragraph tells of ships.\n\n- a list of many things\n- and another of them\n\n"
                        "## A heading in between\n\nThe last paragraph says *good bye* to all of them.\n";
constexpr char bodyHtml[] =
    "<p>The first paragraph tells of ships.</p><ul><li>a list of many things</li><li>and another of "
    "them</li></ul><h2 id=\"a\">A heading in between</h2><p>The last paragraph says <em>good bye</em> to "
    "all of them.</p>";

QByteArray pageOf(const QByteArray &title, const QByteArray &content, const QByteArray &head = {})
{
    return "<!doctype html><html lang=\"en\" class=\"x\"><head><title>" + title + " · My site</title>" + head +
           "</head><body class=\"post\"><nav><a href=\"/\">Home</a></nav><main><article><header><h1>" + title +
           "</h1><time datetime=\"2024-03-05\">March 5, 2024</time></header><div class=\"content\">" + content +
           "</div><footer>Tags: a</footer></article></main><footer>© Me</footer></body></html>";
}

PostFields fields(const QString &title)
{
    PostFields made;
    made.title = title;
    made.date = QDateTime(QDate(2025, 11, 9), QTime(8, 0), QTimeZone::utc());
    return made;
}

} // namespace

void LearnedFrameTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_site = {u"1"_s, u"My site"_s, QFileInfo(m_folder->path()).canonicalFilePath(), u"hugo"_s};
    write(u"hugo.toml"_s, "title = 'My site'\n");
    write(u"public/index.html"_s, "<p>front</p>");
}

void LearnedFrameTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Post LearnedFrameTest::post(const QString &slug, const QByteArray &title, const QByteArray &text)
{
    Post made;
    made.path = u"content/posts/"_s + slug + u".md"_s;
    made.source = "---\ntitle: \"" + title + "\"\ndate: 2024-03-05T10:00:00Z\n---\n" + text;
    write(made.path, made.source);
    return made;
}

void LearnedFrameTest::fromThePostsOwnPage()
{
    const Post own = post(u"ships"_s, "Ships & more", body);
    write(u"public/posts/ships/index.html"_s,
          pageOf("Ships &amp; more", bodyHtml, "<link rel=\"stylesheet\" href=\"/css/a.css?v=2\">"));
    write(u"public/css/a.css"_s, "p { color: red }");
    const std::optional<LearnedFrame> frame = LearnedFrame::learn(m_site, {own});
    QVERIFY(frame);
    QCOMPARE(frame->page(), u"posts/ships/index.html"_s);
    const QByteArray before = frame->before(fields(u"New <b>"_s));
    const QByteArray after = frame->after(fields(u"New <b>"_s));
    QVERIFY2(before.startsWith("<!DOCTYPE html>\n<html lang=\"en\" class=\"x\"><head>"), before);
    QVERIFY2(before.contains("<link rel=\"stylesheet\" href=\"galley-page:/frame/site/css/a.css\">"), before);
    QVERIFY2(before.contains("<title>New &lt;b&gt; · My site</title>"), before);
    QVERIFY2(before.contains("<h1>New &lt;b&gt;</h1>"), before);
    QVERIFY2(before.contains(">November 9, 2025</time>"), before);
    QVERIFY2(before.endsWith("<div class=\"content\">"), before);
    QCOMPARE(after, QByteArray("</div><footer>Tags: a</footer></article></main><footer>© Me</footer></body></html>"));
}

void LearnedFrameTest::fromAnotherPost()
{
    const Post draft = post(u"draft"_s, "A draft", "Words that no page has, for it was never built.\n");
    const Post built = post(u"ships"_s, "Ships", body);
    write(u"public/posts/ships/index.html"_s, pageOf("Ships", bodyHtml));
    const std::optional<LearnedFrame> frame = LearnedFrame::learn(m_site, {draft, built});
    QVERIFY(frame);
    QVERIFY(frame->before(fields(u"A draft"_s)).contains("<h1>A draft</h1>"));
    QVERIFY(!frame->before(fields(u"A draft"_s)).contains("Ships"));
}

void LearnedFrameTest::contentAmongFurniture()
{
    const Post own = post(u"ships"_s, "Ships", QByteArray("![x](a.png)\n\n") + body + "\n```\ncode\n```\n");
    write(u"public/posts/ships/index.html"_s,
          "<html><body><article><h1>Ships</h1><p class=\"post-meta\">By me</p><p><img src=\"a.png\"></p>" +
              QByteArray(bodyHtml) +
              "<pre>code</pre><div class=\"share\">Share</div><form><input></form></article></body></html>");
    const std::optional<LearnedFrame> frame = LearnedFrame::learn(m_site, {own});
    QVERIFY(frame);
    QCOMPARE(
        frame->before(fields(u"T"_s)),
        QByteArray("<!DOCTYPE html>\n<html><head></head><body><article><h1>T</h1><p class=\"post-meta\">By me</p>"));
    QCOMPARE(frame->after(fields(u"T"_s)),
             QByteArray("<div class=\"share\">Share</div><form><input></form></article></body></html>"));
}

void LearnedFrameTest::aTitleThatIsRepeated()
{
    const Post own = post(u"ships"_s, "Ships & more", body);
    write(u"public/posts/ships/index.html"_s,
          pageOf("Ships &amp; more", bodyHtml)
              .replace("</nav>", "<span>Ships &amp; more</span><a href=\"/other/\">Ships &amp; more</a></nav>")
              .replace("Tags: a", "<p>Ships &amp; More</p> by ships &amp; more, March 5, 2024"));
    const std::optional<LearnedFrame> frame = LearnedFrame::learn(m_site, {own});
    QVERIFY(frame);
    const QByteArray before = frame->before(fields(u"New"_s));
    QVERIFY2(before.contains("<span>New</span><a href=\"/other/\">Ships &amp; more</a>"), before);
    QCOMPARE(before.count("New"), 3); // In the head, the menu and the heading.
    const QByteArray after = frame->after(fields(u"New"_s));
    QVERIFY2(after.contains("<p>New</p> by ships &amp; more, November 9, 2025"), after);
}

void LearnedFrameTest::datesInAnyForm_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("now");
    const auto row = [](const char *language, const char *date, const char *now) {
        QTest::newRow(date) << QByteArray(language) << QByteArray(date) << QByteArray(now);
    };
    row("en", "March 5th, 2024", "November 9th, 2025");
    row("en", "the 5th of March 2024", "the 9th of November 2025");
    row("en-GB", "5 March 2024", "9 November 2025");
    row("en", "Mar 05, 2024 and 2024-03-05", "Nov 09, 2025 and 2025-11-09");
    row("en", "Tuesday, March 5, 2024", "Sunday, November 9, 2025");
    row("de", "5. März 2024", "9. November 2025");
    row("de-AT", "05.03.2024", "09.11.2025");
    row("fr", "5 mars 2024", "9 novembre 2025");
    row("es", "5 de marzo de 2024", "9 de noviembre de 2025");
    row("pt-BR", "5 de março de 2024", "9 de novembro de 2025");
    row("nl", "5 maart 2024", "9 november 2025");
    row("pl", "5 marca 2024", "9 listopada 2025");
    row("ru", "5 марта 2024", "9 ноября 2025");
    row("cs", "5. března 2024", "9. listopadu 2025");
    row("ja", "2024年3月5日", "2025年11月9日");
    row("zh-CN", "2024年03月05日", "2025年11月09日");
    row("ko", "2024년 3월 5일", "2025년 11월 9일");
    row("hu", "2024. március 5.", "2025. november 9.");
    row("zz", "2024/3/5", "2025/11/9");
}

void LearnedFrameTest::datesInAnyForm()
{
    QFETCH(const QByteArray, language);
    QFETCH(const QByteArray, date);
    QFETCH(const QByteArray, now);
    const Post own = post(u"ships"_s, "Ships", body);
    write(u"public/posts/ships/index.html"_s,
          pageOf("Ships", bodyHtml).replace("lang=\"en\"", "lang=\"" + language + '"').replace("March 5, 2024", date));
    const std::optional<LearnedFrame> frame = LearnedFrame::learn(m_site, {own});
    QVERIFY(frame);
    const QByteArray before = frame->before(fields(u"T"_s));
    QVERIFY2(before.contains('>' + now + "</time>"), before);
}

void LearnedFrameTest::pagesAreFoundByTheirText()
{
    const Post own = post(u"ships"_s, "Ships", body);
    write(u"public/quite/elsewhere.html"_s, pageOf("Ships", bodyHtml));
    const std::optional<LearnedFrame> frame = LearnedFrame::learn(m_site, {own});
    QVERIFY(frame);
    QCOMPARE(frame->page(), u"quite/elsewhere.html"_s);
}

void LearnedFrameTest::nothingIsBuilt()
{
    const Post own = post(u"ships"_s, "Ships", body);
    QVERIFY(!LearnedFrame::learn(m_site, {own}));
    QVERIFY(QFile::remove(m_folder->filePath(u"public/index.html"_s)));
    QCOMPARE(BuiltSite(m_site).folder(), QString());
    QVERIFY(!LearnedFrame::learn(m_site, {own}));
}

void LearnedFrameTest::pagesOfOtherTextsTeachNothing()
{
    const Post own = post(u"ships"_s, "Ships", body);
    write(u"public/posts/ships/index.html"_s, pageOf("Ships", "<p>It says something else by now, all of it.</p>"));
    QVERIFY(!LearnedFrame::learn(m_site, {own}));
}

void LearnedFrameTest::hostilePagesAreTamed()
{
    const Post own = post(u"ships"_s, "Ships", body);
    const QByteArray harm =
        "<script>alert(1)</script><iframe src=\"http://e.vil\"></iframe><img src=x onerror=alert(1)><img "
        "src=\"http://e.vil/a.png\">"
        "<a href=\"javascript:alert(1)\" onclick=\"alert(1)\">a</a><object data=\"x\"></object><embed src=x><base "
        "href=\"http://e.vil\">"
        "<meta http-equiv=\"refresh\" content=\"0;url=http://e.vil\"><link rel=\"prefetch\" href=\"http://e.vil\">"
        "<form action=\"http://e.vil\"><button formaction=\"http://e.vil\">b</button></form><noscript><p "
        "title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>"
        "<svg onload=\"alert(1)\"><script>alert(1)</script><use href=\"http://e.vil#a\"/><a "
        "xlink:href=\"javascript:alert(1)\"><text>t</text></a></svg>"
        "<p style=\"background: url(http://e.vil/b.png)\">c</p><style>@import 'http://e.vil/c.css'; p { background: "
        "url(//e.vil/d.png) }</style>"
        "<!--galley-blocks--><img srcset=\"http://e.vil/e.png 2x\"><video "
        "src=\"http://e.vil/f\"></video><math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>"
        "<textarea></textarea><img src=x onerror=alert(1)></textarea><title><img src=x onerror=alert(1)></title>";
    write(u"public/posts/ships/index.html"_s,
          pageOf("Ships", bodyHtml).replace("<nav>", harm + "<nav>").replace("</main>", harm + "</main>"));
    const std::optional<LearnedFrame> frame = LearnedFrame::learn(m_site, {own});
    QVERIFY(frame);
    const QByteArray all = (frame->before(fields(u"T"_s)) + frame->after(fields(u"T"_s))).toLower();
    for (const char *bad :
         {"<script", "<iframe", "<object", "<embed", "<base", "http-equiv", "javascript:", "e.vil", "onclick", "onload",
          "srcset", "<video", "<noscript", "<use", "galley-blocks", "<img src=x"})
        QVERIFY2(!all.contains(bad), bad);
    QVERIFY(all.contains("<nav>"));
}

void LearnedFrameTest::onlyTheOutputFolderIsRead()
{
    write(u"secret.css"_s, "secret");
    write(u"public/css/a.css"_s, "p { background: url(../i/b.png) } q { background: url('/secret.css') }");
    write(u"public/i/b.png"_s, "b");
    QVERIFY(QFile::link(m_folder->filePath(u"secret.css"_s), m_folder->filePath(u"public/link.css"_s)));
    QCOMPARE(fileOfLearnedFrame(m_site, u"css/a.css"_s),
             QByteArray("p { background: url(\"galley-page:/frame/site/i/b.png\") } q { background: url(\"\") }"));
    for (const QString &file :
         {u"../secret.css"_s, u"link.css"_s, u"css/../../secret.css"_s, u"/etc/hostname"_s, u""_s})
        QCOMPARE(fileOfLearnedFrame(m_site, file), QByteArray());
    // Nor is an output folder that is a way out of the site.
    QTemporaryDir elsewhere;
    QVERIFY(QDir(m_folder->filePath(u"public"_s)).removeRecursively());
    QVERIFY(QFile::link(elsewhere.path(), m_folder->filePath(u"public"_s)));
    QFile front(elsewhere.filePath(u"index.html"_s));
    QVERIFY(front.open(QIODevice::WriteOnly));
    QCOMPARE(BuiltSite(m_site).folder(), QString());
}

void LearnedFrameTest::addressesOfFiles_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("file");
    QTest::newRow("from the root") << u"/css/a.css"_s << u"css/a.css"_s;
    QTest::newRow("from the page") << u"../../css/a.css"_s << u"css/a.css"_s;
    QTest::newRow("with a query") << u"/css/a.css?v=1#x"_s << u"css/a.css"_s;
    QTest::newRow("the site's whole address") << u"https://me.example/css/a.css"_s << u"css/a.css"_s;
    QTest::newRow("a site below a path") << u"/blog/css/a.css"_s << u"css/a.css"_s;
    QTest::newRow("percent-encoded") << u"/css/a%2Ecss"_s << u"css/a.css"_s;
    QTest::newRow("of another site") << u"https://e.vil/b.css"_s << QString();
    QTest::newRow("a file") << u"file:///etc/hostname"_s << QString();
    QTest::newRow("out of the folder") << u"../../../hugo.toml"_s << QString();
    QTest::newRow("out, encoded") << u"/%2e%2e/hugo.toml"_s << QString();
}

void LearnedFrameTest::addressesOfFiles()
{
    QFETCH(const QString, address);
    QFETCH(const QString, file);
    write(u"public/css/a.css"_s, "a");
    QCOMPARE(BuiltSite(m_site).fileAt(address, u"posts/ships/index.html"_s), file);
}

void LearnedFrameTest::styleSheets_data()
{
    QTest::addColumn<QByteArray>("css");
    QTest::addColumn<QByteArray>("made");
    QTest::newRow("none") << QByteArray("p { color: red }") << QByteArray("p { color: red }");
    QTest::newRow("in quotes and bare")
        << QByteArray("a{b:url(\"x\")}c{d:url( y )}e{f:URL('z')}")
        << QByteArray("a{b:url(\"<x>\")}c{d:url( \"<y>\" )}e{f:URL(\"<z>\")}").replace("<", "at-").replace(">", "");
    QTest::newRow("imports") << QByteArray("@import \"a.css\"; @import url(b.css);")
                             << QByteArray("@import \"at-a.css\"; @import url(\"at-b.css\");");
    QTest::newRow("data stays") << QByteArray("a{b:url(data:image/png;base64,AA==)}")
                                << QByteArray("a{b:url(data:image/png;base64,AA==)}");
}

void LearnedFrameTest::styleSheets()
{
    QFETCH(const QByteArray, css);
    QFETCH(const QByteArray, made);
    QCOMPARE(withAddresses(css, [](const QString &address) { return u"at-"_s + address; }), made);
}

void LearnedFrameTest::tellingWordsOfAPost()
{
    QCOMPARE(tellingWords("Short.\n\n**Bold** words and a [link of mine](https://example.org/very/long) "
                          "there.\n\n```\ncode is no part of it\n```\n"),
             QStringList{u"boldwordsandalinkofmine"_s});
}

QTEST_GUILESS_MAIN(LearnedFrameTest)
#include "tst_learnedframe.moc"
