// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/wordpress/autoparagraphs.h"
#include "model/import/wordpress/classiccodes.h"
#include "model/import/wordpress/wxrparts.h"
#include "model/import/wordpress/wxrsource.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley;
using namespace galley::model;

namespace {

QByteArray exportOf(const QByteArray &inside, const QByteArray &head = {})
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + head +
           "<rss version=\"2.0\"><channel><title>A blog</title><link>https://old.example</link>\n" + inside +
           "\n</channel></rss>\n";
}

QByteArray item(const QByteArray &inside)
{
    return "<item><title>One</title><wp:post_id>1</wp:post_id>" + inside + "</item>\n";
}

struct Read
{
    QList<SourceItem> items;
    QString problem;
};

} // namespace

class WxrTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void dates_data();
    void dates();
    void badFiles_data();
    void badFiles();
    void paragraphs_data();
    void paragraphs();
    void codes_data();
    void codes();
    void categoriesHaveTheirParents();
    void aHugeTextIsCut();
    void deepXmlIsRead();

private:
    Read read(const QByteArray &bytes, SourceDetail detail = SourceDetail::Whole)
    {
        QFile file(m_folder.filePath(u"export.xml"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        file.close();
        Read all;
        auto source = openWxr(file.fileName(), detail);
        if (!source)
            return {{}, source.error().message};
        for (;;) {
            SourceItem next;
            const Result<bool> more = (*source)->next(next);
            if (!more)
                all.problem = more.error().message;
            if (!more || !*more)
                return all;
            all.items.append(next);
        }
    }

    QTemporaryDir m_folder;
};

void WxrTest::states_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("state");
    QTest::newRow("published") << QByteArray("<wp:status>publish</wp:status>") << u"published"_s;
    QTest::newRow("draft") << QByteArray("<wp:status><![CDATA[draft]]></wp:status>") << u"draft"_s;
    QTest::newRow("waiting for review") << QByteArray("<wp:status>pending</wp:status>") << u"draft"_s;
    QTest::newRow("scheduled") << QByteArray("<wp:status>future</wp:status>") << u"scheduled"_s;
    QTest::newRow("private") << QByteArray("<wp:status>private</wp:status>") << u"private"_s;
    QTest::newRow("in the trash") << QByteArray("<wp:status>trash</wp:status>") << u"trash"_s;
    QTest::newRow("with a password") << QByteArray(
                                            "<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>")
                                     << u"password-protected"_s;
}

void WxrTest::states()
{
    QFETCH(QByteArray, inside);
    const Read all = read(exportOf(item(inside)));
    QVERIFY2(all.items.size() == 1, qPrintable(all.problem));
    QTEST(toString(all.items.constFirst().state), "state");
}

void WxrTest::dates_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("date");
    QTest::newRow("the two clocks tell the zone")
        << u"2012-01-05 14:30:46"_s << u"2012-01-05 13:30:46"_s << u"2012-01-05T14:30:46+01:00"_s;
    QTest::newRow("west of Greenwich") << u"2012-01-05 08:00:00"_s << u"2012-01-05 13:00:00"_s
                                       << u"2012-01-05T08:00:00-05:00"_s;
    QTest::newRow("half an hour") << u"2012-01-05 18:30:00"_s << u"2012-01-05 13:00:00"_s
                                  << u"2012-01-05T18:30:00+05:30"_s;
    QTest::newRow("a draft has no date") << u"0000-00-00 00:00:00"_s << u"0000-00-00 00:00:00"_s << QString();
    QTest::newRow("only the blog's clock")
        << u"2012-01-05 14:30:46"_s << u"0000-00-00 00:00:00"_s << u"2012-01-05T14:30:46Z"_s;
    QTest::newRow("no such day") << u"2012-02-31 14:30:46"_s << QString() << QString();
}

void WxrTest::dates()
{
    QFETCH(QString, local);
    QFETCH(QString, utc);
    QTEST(wordpressDate(local, utc).toString(Qt::ISODate), "date");
}

void WxrTest::badFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("items");
    QTest::addColumn<QString>("problem");
    const QByteArray good = item("<content:encoded><![CDATA[text]]></content:encoded>");
    QTest::newRow("a tag that is not closed tells line and post")
        << exportOf(good + "<item><title>Two</tit></item>") << 1 << u"line 4, behind the post “One”"_s;
    QTest::newRow("cut in the middle") << exportOf(good + good).left(250) << 1 << u"behind the post"_s;
    QByteArray bomb = "<!DOCTYPE rss [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 12; ++i)
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" +
                QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    QTest::newRow("a bomb of entities is refused")
        << exportOf("<item><title>&a11;</title></item>", bomb + "]>") << 0 << u"entities of its own"_s;
    QTest::newRow("an entity from outside is refused")
        << exportOf("<item><title>&x;</title></item>", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
        << 0 << u"entities of its own"_s;
    QTest::newRow("a section within a section")
        << exportOf(item("<content:encoded><![CDATA[a <![CDATA[ b ]]> c]]></content:encoded>")) << 1 << QString();
    QTest::newRow("control signs are blanks")
        << exportOf(item("<content:encoded><![CDATA[a\x02z]]></content:encoded>")) << 1 << QString();
    QTest::newRow("Latin letters that say to be UTF-8")
        << exportOf(item("<content:encoded><![CDATA[caf\xE9]]></content:encoded>")) << 1 << QString();
    QTest::newRow("entities of HTML") << exportOf("<item><title>a&nbsp;b &hellip;</title></item>") << 1 << QString();
    QTest::newRow("blank lines before everything") << "\n\n" + exportOf(good) << 1 << QString();
    QTest::newRow("no XML at all") << QByteArray("not an export") << 0 << u"export"_s;
    QTest::newRow("another XML") << QByteArray("<svg></svg>") << 0 << u"no export of WordPress"_s;
}

void WxrTest::badFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const Read all = read(bytes);
    QTEST(int(all.items.size()), "items");
    QVERIFY2(all.problem.contains(problem) && all.problem.isEmpty() == problem.isEmpty(), qPrintable(all.problem));
    if (!all.items.isEmpty() && bytes.contains("caf"))
        QCOMPARE(all.items.constFirst().body, QByteArray("caf\xC3\xA9"));
}

void WxrTest::paragraphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::newRow("a blank line parts paragraphs") << u"one\n\ntwo"_s << u"one\n\n<p>two"_s;
    QTest::newRow("a line end breaks the line") << u"one\ntwo"_s << u"one<br>\ntwo"_s;
    QTest::newRow("lines in <pre> stay") << u"<pre>a\n\nb</pre>"_s << u"<pre>a\n\nb</pre>"_s;
    QTest::newRow("around blocks line ends mean nothing")
        << u"<ul>\n\n<li>a</li>\n</ul>\ntext"_s << u"<ul>\n<li>a</li>\n</ul>\ntext"_s;
    QTest::newRow("an address alone is a paragraph")
        << u"see\nhttps://example.org/x\nthere"_s << u"see\n\n<p>https://example.org/x\n\n<p>there"_s;
    QTest::newRow("blocks of the block editor stay")
        << u"<!-- wp:html -->\na\n\nb\n<!-- /wp:html -->"_s << u"<!-- wp:html -->\na\n\nb\n<!-- /wp:html -->"_s;
}

void WxrTest::paragraphs()
{
    QFETCH(QString, text);
    QTEST(withParagraphs(text), "html");
}

void WxrTest::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("caption") << u"[caption id=\"a\" width=\"3\"]<img src=\"a.jpg\" /> words[/caption]"_s
                             << u"<figcaption>words</figcaption>"_s << QStringList();
    QTest::newRow("gallery") << u"[gallery ids=\"7,8\"]"_s << u"<img src=\"7.jpg\""_s << QStringList();
    QTest::newRow("code is shown as written")
        << u"[code lang=\"php\"]<b>[/code]"_s << u"<code class=\"language-php\">&lt;b&gt;</code>"_s << QStringList();
    QTest::newRow("embed") << u"[embed]https://x.example/1[/embed]"_s << u"\n\nhttps://x.example/1\n\n"_s
                           << QStringList();
    QTest::newRow("doubled brackets are text") << u"[[gallery]]"_s << u"[gallery]"_s << QStringList();
    QTest::newRow("those of plugins stay")
        << u"[contact-form id=\"3\"]"_s << u"[contact-form id=\"3\"]"_s << QStringList{u"contact-form"_s};
    QTest::newRow("a bracket is no code") << u"see [1] and [sic]"_s << u"see [1] and [sic]"_s << QStringList();
}

void WxrTest::codes()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    QStringList left;
    const QString html = withoutClassicCodes(
        text,
        [](const QStringList &ids) {
            QList<GalleryImage> images;
            for (const QString &id : ids)
                images.append({id + u".jpg"_s, {}});
            return images;
        },
        left);
    QVERIFY2(html.contains(part), qPrintable(html));
    QTEST(left, "left");
}

void WxrTest::categoriesHaveTheirParents()
{
    const QByteArray terms =
        "<wp:category><wp:category_nicename>eu</wp:category_nicename><wp:cat_name>Europe</wp:cat_name></wp:category>"
        "<wp:category><wp:category_nicename>es</wp:category_nicename><wp:category_parent>eu</wp:category_parent>"
        "<wp:cat_name>Spain</wp:cat_name></wp:category>";
    const Read all = read(exportOf(terms + item("<category domain=\"category\" nicename=\"es\">Spain</category>")));
    QCOMPARE(all.items.constFirst().categories, (QList<CategoryPath>{{u"Europe"_s, u"Spain"_s}}));
}

void WxrTest::aHugeTextIsCut()
{
    const QByteArray huge = QByteArray("word ").repeated(longestImportedText / 4);
    const Read all = read(exportOf(item("<content:encoded><![CDATA[" + huge + "]]></content:encoded>") +
                                   "<item><title>Two</title></item>"));
    QCOMPARE(all.problem, QString());
    QCOMPARE(all.items.size(), 2);
    QCOMPARE(all.items.constFirst().body.size(), longestImportedText);
    QCOMPARE(all.items.constFirst().notes.size(), 1);
}

void WxrTest::deepXmlIsRead()
{
    constexpr int depth = 100'000;
    const Read all = read(exportOf("<item><title>Deep</title>" + QByteArray("<a>").repeated(depth) +
                                   QByteArray("</a>").repeated(depth) + "</item>"));
    QCOMPARE(all.problem, QString());
    QCOMPARE(all.items.size(), 1);
}

QTEST_GUILESS_MAIN(WxrTest)
#include "tst_wxr.moc"
