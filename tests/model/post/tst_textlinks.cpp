// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/textlinks.h"

#include <QTest>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString spelled(const TextLink &link, const QByteArray &text)
{
    static const QStringList forms{u"link"_s,      u"image"_s,     u"definition"_s,
                                   u"automatic"_s, u"html link"_s, u"html image"_s};
    return u"%1 %2 (%3%4)"_s.arg(forms.at(int(link.form)), QString::fromUtf8(link.address(text)), link.words,
                                 link.hasWords ? QString() : u"none"_s);
}

} // namespace

class TextLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void anchors_data();
    void anchors();
    void hostileTextsTakeLinearTime_data();
    void hostileTextsTakeLinearTime();
    void tellsLines();
};

void TextLinksTest::finds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("links");

    QTest::newRow("a link") << QByteArray("See [the *other*\npost](/a/b/).")
                            << QStringList{u"link /a/b/ (the *other* post)"_s};
    QTest::newRow("a link with a title") << QByteArray("[a](b.md \"T\")") << QStringList{u"link b.md (a)"_s};
    QTest::newRow("an address in angles, with a space")
        << QByteArray("[a](<b c.md>)") << QStringList{u"link b c.md (a)"_s};
    QTest::newRow("an address with parentheses") << QByteArray("[a](b_(c).md)!") << QStringList{u"link b_(c).md (a)"_s};
    QTest::newRow("an image within a link")
        << QByteArray("[![alt](i.png)](/big/)") << QStringList{u"link /big/ (![alt](i.png))"_s, u"image i.png (alt)"_s};
    QTest::newRow("an image without words") << QByteArray("![](i.png)") << QStringList{u"image i.png ()"_s};
    QTest::newRow("a definition, and a note that is none")
        << QByteArray("[one]: /x/ 'T'\n[^1]: a note") << QStringList{u"definition /x/ (one)"_s};
    QTest::newRow("a definition at the very end") << QByteArray("[one]: /x/") << QStringList{u"definition /x/ (one)"_s};
    QTest::newRow("an address in angles alone")
        << QByteArray("<https://a.example/x>") << QStringList{u"automatic https://a.example/x ()"_s};
    QTest::newRow("HTML") << QByteArray("<a class=x href='/y/'>y</a> <img alt=\"A b\" src=i.png>")
                          << QStringList{u"html link /y/ ()"_s, u"html image i.png (A b)"_s};
    QTest::newRow("an HTML image that says nothing, and one that says so")
        << QByteArray("<img src=\"i.png\"><img src=\"j.png\" alt=\"\">")
        << QStringList{u"html image i.png (none)"_s, u"html image j.png ()"_s};
    QTest::newRow("a shortcode as the address")
        << QByteArray("[a]({{< ref \"x (y).md\" >}}) [b]({% post_url 2020-01-02-c %})")
        << QStringList{u"link {{< ref \"x (y).md\" >}} (a)"_s, u"link {% post_url 2020-01-02-c %} (b)"_s};
    QTest::newRow("no code") << QByteArray("`[a](b)` ``[c](`d`)``\n\n```\n[e](f)\n```\n\n    [g](h)\n\n[i](j)")
                             << QStringList{u"link j (i)"_s};
    QTest::newRow("but what is indented in a list")
        << QByteArray("- item\n\n    [g](h)") << QStringList{u"link h (g)"_s};
    QTest::newRow("no comment") << QByteArray("<!-- [a](b) --> [c](d)") << QStringList{u"link d (c)"_s};
    QTest::newRow("nothing that is escaped") << QByteArray("\\[a](b) \\![c](d)") << QStringList{u"link d (c)"_s};
    QTest::newRow("a lonely backtick hides nothing") << QByteArray("it`s [a](b)") << QStringList{u"link b (a)"_s};
    QTest::newRow("nothing across a blank line") << QByteArray("[a\n\nb](c)") << QStringList();
    QTest::newRow("nothing that stays open") << QByteArray("[a](b") << QStringList();
    QTest::newRow("in a quote, with CRLF")
        << QByteArray("> [a](b)\r\n> [c](d)\r\n") << QStringList{u"link b (a)"_s, u"link d (c)"_s};
}

void TextLinksTest::finds()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, links);
    QStringList found;
    for (const TextLink &link : linksIn(body))
        found.append(spelled(link, body));
    QCOMPARE(found, links);
}

void TextLinksTest::anchors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("anchors");
    QTest::newRow("headings of both kinds")
        << QByteArray("# One #\n\nTwo\n---\n\n#Three") << QStringList{u"One"_s, u"Two"_s};
    QTest::newRow("an id of its own") << QByteArray("## One {#uno}") << QStringList{u"uno"_s, u"One"_s};
    QTest::newRow("ids in HTML") << QByteArray("<a name=\"x\"></a><h2 id='y'>") << QStringList{u"y"_s, u"x"_s};
    QTest::newRow("an attribute list") << QByteArray("Text\n{:#z .class}") << QStringList{u"z"_s};
    QTest::newRow("none in code") << QByteArray("```\n# One\n```") << QStringList();
}

void TextLinksTest::anchors()
{
    QFETCH(const QByteArray, body);
    QTEST(anchorsIn(body), "anchors");
}

void TextLinksTest::hostileTextsTakeLinearTime_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"[", "![", "[](", "`", "``` ` ", "<a ", "<!--", "{{<", "](", "<img src="})
        QTest::newRow(piece) << QByteArray(piece);
}

/// A test of time would fail on a slow day: what takes quadratic time here takes minutes and meets the test's end.
void TextLinksTest::hostileTextsTakeLinearTime()
{
    QFETCH(const QByteArray, piece);
    linksIn(piece.repeated(300'000 / piece.size()));
    anchorsIn(piece.repeated(300'000 / piece.size()));
}

void TextLinksTest::tellsLines()
{
    QCOMPARE(lineOf("a\nb\nc", 0), 1);
    QCOMPARE(lineOf("a\nb\nc", 4), 3);
    QCOMPARE(lineOf("a", 100), 1);
}

} // namespace galley::model

QTEST_APPLESS_MAIN(galley::model::TextLinksTest)
#include "tst_textlinks.moc"
