// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/images/imagehtml.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::publish;

class ImageHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shown_data();
    void shown();
    void onlyTheFirstIsLoadedAtOnce();
    void variantsAreOffered();
    void problemsAreSaid();
};

namespace {

std::optional<PageImage> find(const QByteArray &address)
{
    if (address == "a.png")
        return PageImage{{400, 300}, {}, {}};
    if (address == "big one.jpg")
        return PageImage{
            {1000, 500}, {{u"media/big one.abc-480.webp"_s, 480}, {u"media/big one.abc-1000.webp"_s, 1000}}, {}};
    if (address == "bad.svg")
        return PageImage{{}, {}, u"“bad.svg” holds a script."_s};
    return std::nullopt;
}

const QByteArray a = R"(<img src="a.png" alt="A" width="400" height="300" decoding="async">)";
const QByteArray lazyA = R"(<img src="a.png" alt="A" width="400" height="300" loading="lazy" decoding="async">)";

} // namespace

void ImageHtmlTest::shown_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("no image, nothing changes") << QByteArray("<p>x &lt; y</p>") << QByteArray("<p>x &lt; y</p>");
    QTest::newRow("an image has its size") << QByteArray(R"(<p><img src="a.png" alt="A" /></p>)") << "<p>" + a + "</p>";
    QTest::newRow("the author's width keeps the shape")
        << QByteArray(R"(<img src="a.png" alt="A" width="200" />)")
        << QByteArray(R"(<img src="a.png" alt="A" width="200" height="150" decoding="async">)");
    QTest::newRow("a width in per cent is the author's affair")
        << QByteArray(R"(<img src="a.png" alt="A" width="50%" />)")
        << QByteArray(R"(<img src="a.png" alt="A" width="50%" decoding="async">)");
    QTest::newRow("an image of elsewhere has no known size")
        << QByteArray(R"(<img src="https://x.org/y.png" alt="" />)")
        << QByteArray(R"(<img src="https://x.org/y.png" alt="" decoding="async">)");
    QTest::newRow("a title is a caption")
        << QByteArray(R"(<p><img src="a.png" alt="A" title="Some &amp; words" /></p>)")
        << "<figure>" + a + "<figcaption>Some &amp; words</figcaption></figure>";
    QTest::newRow("a line of emphasis is a caption")
        << QByteArray("<p><img src=\"a.png\" alt=\"A\" />\n<em>By <a href=\"x\">me</a></em></p>")
        << "<figure>" + a + "<figcaption>By <a href=\"x\">me</a></figcaption></figure>";
    QTest::newRow("the line wins over the title")
        << QByteArray("<p><img src=\"a.png\" alt=\"A\" title=\"T\" /><br />\n<em>L</em></p>")
        << "<figure>" + a + "<figcaption>L</figcaption></figure>";
    QTest::newRow("emphasis on the image's own line is text")
        << QByteArray("<p><img src=\"a.png\" alt=\"A\" /> <em>L</em></p>") << "<p>" + a + " <em>L</em></p>";
    QTest::newRow("words beside an image make a paragraph")
        << QByteArray("<p>See <img src=\"a.png\" alt=\"A\" title=\"T\" /></p>")
        << QByteArray(
               "<p>See <img src=\"a.png\" alt=\"A\" title=\"T\" width=\"400\" height=\"300\" decoding=\"async\"></p>");
    QTest::newRow("a linked image is a figure too")
        << QByteArray("<p><a href=\"big\"><img src=\"a.png\" alt=\"A\" title=\"T\" /></a></p>")
        << "<figure><a href=\"big\">" + a + "</a><figcaption>T</figcaption></figure>";
    QTest::newRow("several images are a gallery")
        << QByteArray(
               "<p><img src=\"a.png\" alt=\"A\" />\n<img src=\"a.png\" alt=\"A\" title=\"T\" />\n<em>Both</em></p>")
        << "<figure class=\"gallery\"><figure>" + a + "</figure><figure>" + lazyA +
               "<figcaption>T</figcaption></figure><figcaption>Both</figcaption></figure>";
    QTest::newRow("a figure of the author's own stays one")
        << QByteArray("<figure><img src=\"a.png\" alt=\"A\" /><figcaption>z</figcaption></figure>")
        << "<figure>" + a + "<figcaption>z</figcaption></figure>";
    QTest::newRow("an unclosed paragraph does no harm")
        << QByteArray("<p><img src=\"a.png\" alt=\"A\" />") << "<p>" + a;
}

void ImageHtmlTest::shown()
{
    QFETCH(QByteArray, html);
    QTEST(withImages(html, find), "shown");
}

void ImageHtmlTest::onlyTheFirstIsLoadedAtOnce()
{
    const QByteArray html =
        withImages("<p><img src=\"a.png\" alt=\"A\" /></p><p><img src=\"a.png\" alt=\"A\" /></p>", find);
    QCOMPARE(html, "<p>" + a + "</p><p>" + lazyA + "</p>");
}

void ImageHtmlTest::variantsAreOffered()
{
    const QByteArray html = withImages("<img src=\"big one.jpg\" alt=\"B\" />", find);
    QVERIFY2(html.contains("srcset=\"/media/big%20one.abc-480.webp 480w, /media/big%20one.abc-1000.webp 1000w\""),
             html.constData());
    QVERIFY(html.startsWith("<picture><source type=\"image/webp\""));
    QVERIFY(html.contains("<img src=\"big one.jpg\" alt=\"B\" width=\"1000\" height=\"500\""));
}

void ImageHtmlTest::problemsAreSaid()
{
    const QByteArray html = withImages("<p><img src=\"bad.svg\" alt=\"A &lt;b&gt;\" /></p>", find);
    QCOMPARE(html, QByteArray("<p><span class=\"image-missing\">A &lt;b&gt; – “bad.svg” holds a script.</span></p>"));
}

QTEST_APPLESS_MAIN(ImageHtmlTest)
#include "tst_imagehtml.moc"
