// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/images/imagescaler.h"
#include "publish/press/parts/images/imagevariants.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace galley::publish;

class ImageVariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts_data();
    void facts();
    void widths_data();
    void widths();
    void namesFollowTheBytes();
    void sameBytesEachTime();
    void turnedUpright();
    void placeIsNotCopied();
    void truncatedIsRefused();
    void scalingKeepsColours();
    void scalingWeighsByOpacity();
};

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// Left half red, right half blue.
QImage twoHalves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < height; ++y) {
        for (int x = width / 2; x < width; ++x)
            image.setPixel(x, y, qRgb(0, 0, 255));
    }
    return image;
}

/// A JPEG with an EXIF block: orientation 6 and a place of one entry.
QByteArray withExif(const QByteArray &jpeg)
{
    QByteArray tiff("II*\0\x08\0\0\0", 8);
    tiff += QByteArray("\x02\0", 2);
    tiff += QByteArray("\x12\x01\x03\0\x01\0\0\0\x06\0\0\0", 12);
    tiff += QByteArray("\x25\x88\x04\0\x01\0\0\0\x26\0\0\0", 12);
    tiff += QByteArray("\0\0\0\0", 4);
    tiff += QByteArray("\x01\0\x01\0\x02\0\x02\0\0\0N\0\0\0\0\0\0\0", 18);
    const QByteArray block = QByteArray("Exif\0\0", 6) + tiff;
    const auto size = quint16(block.size() + 2);
    return jpeg.first(2) + "\xFF\xE1" + char(size >> 8) + char(size & 0xFF) + block + jpeg.sliced(2);
}

} // namespace

void ImageVariantsTest::facts_data()
{
    using Kind = ImageFacts::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QSize>("size");
    QTest::newRow("a JPEG is a photograph")
        << encoded(twoHalves(40, 20), "JPEG") << int(Kind::Photograph) << QSize(40, 20);
    QTest::newRow("a PNG is a drawing") << encoded(twoHalves(40, 20), "PNG") << int(Kind::Drawing) << QSize(40, 20);
    QTest::newRow("a turned JPEG has the size that is seen")
        << withExif(encoded(twoHalves(40, 20), "JPEG")) << int(Kind::Photograph) << QSize(20, 40);
    QTest::newRow("an SVG stays as it is")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='30px' height='10'/>") << int(Kind::AsItIs)
        << QSize(30, 10);
    QTest::newRow("an SVG may say its shape only")
        << QByteArray("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'/>")
        << int(Kind::AsItIs) << QSize(60, 20);
    QTest::newRow("an SVG without a size is shown")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='100%'/>") << int(Kind::AsItIs) << QSize();
    QTest::newRow("an SVG with a script is refused")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>") << int(Kind::Refused)
        << QSize();
    QTest::newRow("an SVG with a handler is refused")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>") << int(Kind::Refused) << QSize();
    QTest::newRow("an SVG with a script's address is refused")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><a href=' javascript:alert(1)'/></svg>")
        << int(Kind::Refused) << QSize();
    QTest::newRow("an SVG that is cut off is refused")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><g>") << int(Kind::Refused) << QSize();
    QTest::newRow("no image is refused") << QByteArray("Hello") << int(Kind::Refused) << QSize();
    QTest::newRow("nothing is refused") << QByteArray() << int(Kind::Refused) << QSize();
    // The head of a picture of 30,000 × 30,000 pixels; what it would hold is never looked at.
    const QByteArray bomb("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x75\x30\0\0\x75\x30\x01\0\0\0\0\x4e\x5c\xc5\x17"
                          "\0\0\0\0IDAT",
                          41);
    QTest::newRow("a huge one is refused") << bomb << int(Kind::Refused) << QSize();
}

void ImageVariantsTest::facts()
{
    QFETCH(QByteArray, bytes);
    const ImageFacts found = imageFacts(u"a picture"_s, bytes);
    QTEST(int(found.kind), "kind");
    QTEST(found.size, "size");
    QCOMPARE(found.problem.isEmpty(), found.kind != ImageFacts::Kind::Refused);
    const bool isHuge = QByteArray(QTest::currentDataTag()).contains("huge");
    QCOMPARE(found.problem.contains(u"30000 × 30000"_s), isHuge);
}

void ImageVariantsTest::widths_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("widths");
    QTest::newRow("a small one has none") << 480 << QList<int>();
    QTest::newRow("smaller ones and its own size") << 900 << QList<int>{480, 800, 900};
    QTest::newRow("its own width comes once") << 800 << QList<int>{480, 800};
    QTest::newRow("a very wide one is not offered whole") << 3000 << QList<int>{480, 800, 1200, 1600, 2400};
}

void ImageVariantsTest::widths()
{
    QFETCH(int, width);
    QList<int> widths;
    for (const ImageVariant &variant :
         variantsOf(u"media/a.b/c"_s, "bytes", {ImageFacts::Kind::Photograph, {width, 10}, {}})) {
        widths.append(variant.widthPx);
        QVERIFY2(variant.path.startsWith("media/a.b/c."_L1), qPrintable(variant.path));
    }
    QTEST(widths, "widths");
}

void ImageVariantsTest::namesFollowTheBytes()
{
    const ImageFacts facts{ImageFacts::Kind::Drawing, {900, 10}, {}};
    const auto one = variantsOf(u"a.png"_s, "one", facts);
    QCOMPARE(one, variantsOf(u"a.png"_s, "one", facts));
    QVERIFY(one.constFirst().path != variantsOf(u"a.png"_s, "two", facts).constFirst().path);
    QVERIFY(variantsOf(u"a.gif"_s, "one", {ImageFacts::Kind::AsItIs, {900, 10}, {}}).isEmpty());
}

void ImageVariantsTest::sameBytesEachTime()
{
    const QByteArray original = encoded(twoHalves(700, 300), "PNG");
    const ImageFacts facts = imageFacts(u"a"_s, original);
    const auto made = variantBytes(original, facts, 480);
    QVERIFY(made);
    QCOMPARE(variantBytes(original, facts, 480).value(), *made);
    const QImage small = QImage::fromData(*made, "webp");
    QCOMPARE(small.size(), QSize(480, 206));
    QVERIFY(qRed(small.pixel(100, 100)) > 200);
    QVERIFY(qBlue(small.pixel(380, 100)) > 200);
    // At its own size a drawing loses nothing.
    const QImage whole = QImage::fromData(variantBytes(original, facts, 700).value(), "webp");
    QCOMPARE(whole.convertToFormat(QImage::Format_RGB32), twoHalves(700, 300));
}

void ImageVariantsTest::turnedUpright()
{
    const QByteArray original = withExif(encoded(twoHalves(1000, 600), "JPEG"));
    const ImageFacts facts = imageFacts(u"a"_s, original);
    QCOMPARE(facts.size, QSize(600, 1000));
    const QImage made = QImage::fromData(variantBytes(original, facts, 480).value(), "webp");
    QCOMPARE(made.size(), QSize(480, 800));
    QVERIFY2(qRed(made.pixel(240, 100)) > 200, "a quarter turn to the right puts the left half on top");
    QVERIFY(qBlue(made.pixel(240, 700)) > 200);
}

void ImageVariantsTest::placeIsNotCopied()
{
    const QByteArray original = withExif(encoded(twoHalves(1000, 600), "JPEG"));
    const QByteArray made = variantBytes(original, imageFacts(u"a"_s, original), 480).value();
    QVERIFY(original.contains("Exif"));
    QVERIFY(!made.contains("Exif") && !made.contains("EXIF"));
}

void ImageVariantsTest::truncatedIsRefused()
{
    const QByteArray original = encoded(twoHalves(1000, 600), "PNG");
    const QByteArray cut = original.first(original.size() / 2);
    const auto made = variantBytes(cut, imageFacts(u"a"_s, cut), 480);
    QVERIFY(!made);
    QVERIFY(!made.error().hint.isEmpty());
}

void ImageVariantsTest::scalingKeepsColours()
{
    QImage image(97, 53, QImage::Format_RGB32);
    image.fill(QColor(200, 100, 50));
    const QImage small = scaledDown(image, {31, 17});
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            QCOMPARE(small.pixel(x, y), qRgb(200, 100, 50));
    }
    QImage board(2, 2, QImage::Format_RGB32);
    board.fill(Qt::black);
    board.setPixel(0, 0, qRgb(255, 255, 255));
    board.setPixel(1, 1, qRgb(255, 255, 255));
    QCOMPARE(qRed(scaledDown(board, {1, 1}).pixel(0, 0)), 128);
}

void ImageVariantsTest::scalingWeighsByOpacity()
{
    QImage image(2, 1, QImage::Format_ARGB32);
    image.setPixel(0, 0, qRgba(255, 0, 0, 255));
    image.setPixel(1, 0, qRgba(0, 255, 0, 0)); // What cannot be seen lends no colour.
    QCOMPARE(scaledDown(image, {1, 1}).pixel(0, 0), qRgba(255, 0, 0, 128));
}

QTEST_GUILESS_MAIN(ImageVariantsTest)
#include "tst_imagevariants.moc"
