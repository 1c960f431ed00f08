// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/media/imagefile.h"
#include "editor/media/tidyimage.h"
#include "model/media/imagemetadata.h"
#include "model/media/pngexif.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QTest>

#include <exiv2/exiv2.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;

namespace {

/// Left red, right blue, so that one sees how it is turned.
QImage picture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width() / 2; ++x)
            image.setPixelColor(x, y, Qt::red);
    }
    return image;
}

QByteArray written(const QImage &image, const QByteArray &format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    return writer.write(image) ? bytes : QByteArray();
}

/// As a phone writes it: turned by 90 degrees, with author, camera and place, in EXIF and XMP.
QByteArray asTaken(const QByteArray &image)
{
    auto file = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(image.constData()), long(image.size()));
    file->readMetadata();
    Exiv2::ExifData &exif = file->exifData();
    exif["Exif.Image.Orientation"] = std::uint16_t(6);
    exif["Exif.Image.Artist"] = "Ada Author";
    exif["Exif.Image.Model"] = "Box 1";
    exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
    exif["Exif.GPSInfo.GPSLatitude"] = "52/1 30/1 0/1";
    Exiv2::XmpData &xmp = file->xmpData();
    xmp["Xmp.exif.GPSLatitude"] = "52,30.0N";
    xmp["Xmp.dc.rights"] = "CC BY";
    file->writeMetadata();
    Exiv2::BasicIo &io = file->io();
    io.open();
    QByteArray bytes(reinterpret_cast<const char *>(io.mmap()), qsizetype(io.size()));
    return bytes;
}

struct Said
{
    bool place = false;
    bool author = false;
    bool rights = false;
    long orientation = 1;
};

Said saidBy(const QByteArray &image)
{
    auto file = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(image.constData()), long(image.size()));
    file->readMetadata();
    Said said;
    for (const auto &datum : file->exifData()) {
        said.place = said.place || datum.groupName() == "GPSInfo" || datum.tagName() == "GPSTag";
        said.author = said.author || datum.toString() == "Ada Author";
        if (datum.key() == "Exif.Image.Orientation")
            said.orientation = std::stol(datum.toString());
    }
    for (const auto &datum : file->xmpData()) {
        said.place = said.place || datum.tagName().starts_with("GPS");
        said.rights = said.rights || datum.tagName() == "rights";
    }
    return said;
}

} // namespace

class TidyImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlaceIsTakenOut_data();
    void thePlaceIsTakenOut();
    void aPngTurnedByItsOwnChunkStaysTurned();
    void thePlaceIsKeptWhereTheAuthorWantsIt();
    void anImageWithoutAPlaceKeepsEachByte();
    void aLargeImageIsScaledUpright_data();
    void aLargeImageIsScaledUpright();
    void aSmallImageIsNotTouched();
    void webpIsTakenWhereItIsSmaller();
    void anImageThatMovesStaysAsItIs();
    void hostileImagesStayAsTheyAre_data();
    void hostileImagesStayAsTheyAre();
};

void TidyImageTest::thePlaceIsTakenOut_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("JPEG") << QByteArray("jpeg");
    QTest::newRow("PNG") << QByteArray("png");
    QTest::newRow("WebP") << QByteArray("webp");
}

void TidyImageTest::thePlaceIsTakenOut()
{
    QFETCH(QByteArray, format);
    const QByteArray taken = asTaken(written(picture({80, 40}), format));
    QVERIFY(saidBy(taken).place);
    const TidyImage tidy = tidied(u"a"_s, taken, {});
    QVERIFY(tidy.isPlaceRemoved);
    QVERIFY(!tidy.isScaled && !tidy.isConverted);
    const Said said = saidBy(tidy.bytes);
    QVERIFY(!said.place);
    QVERIFY(said.author && said.rights);
    QCOMPARE(said.orientation, 6);
    // Pixel by pixel the same: it was not encoded anew.
    QCOMPARE(QImage::fromData(tidy.bytes, format.constData()), QImage::fromData(taken, format.constData()));
    QVERIFY(!tidy.bytes.contains("GPSLatitude"));
}

void TidyImageTest::aPngTurnedByItsOwnChunkStaysTurned()
{
    const QByteArray jpeg = asTaken(written(picture({8, 8}), "jpeg"));
    const qsizetype begin = jpeg.indexOf("Exif");
    const qsizetype size = (quint8(jpeg[begin - 2]) << 8 | quint8(jpeg[begin - 1])) - 8;
    const QByteArray chunk("\0\0\0\0eXIf\0\0\0\0", 12);
    QByteArray png = written(picture({80, 40}), "png");
    png = galley::model::withPngExif(png.insert(png.indexOf("IDAT") - 4, chunk), jpeg.sliced(begin + 6, size));
    QVERIFY(saidBy(png).place);
    QCOMPARE(imageFacts(png)->size, QSize(40, 80));

    const TidyImage bare = tidied(u"a.png"_s, png, {});
    QVERIFY(bare.isPlaceRemoved && !saidBy(bare.bytes).place);
    QCOMPARE(galley::model::orientationOf(bare.bytes), 6);
    QVERIFY(!galley::model::pngExif(bare.bytes).isEmpty());
    QCOMPARE(QImage::fromData(bare.bytes), QImage::fromData(png));

    const TidyImage small = tidied(u"a.png"_s, png, {.longestSidePx = 40});
    QCOMPARE(small.size, QSize(20, 40));
    QCOMPARE(galley::model::orientationOf(small.bytes), 1);
}

void TidyImageTest::thePlaceIsKeptWhereTheAuthorWantsIt()
{
    const QByteArray taken = asTaken(written(picture({80, 40}), "jpeg"));
    const TidyImage tidy = tidied(u"a.jpg"_s, taken, {.keepPlace = true});
    QCOMPARE(tidy.bytes, taken);
    QVERIFY(!tidy.isPlaceRemoved);
}

void TidyImageTest::anImageWithoutAPlaceKeepsEachByte()
{
    const QByteArray image = written(picture({80, 40}), "jpeg");
    QCOMPARE(tidied(u"a.jpg"_s, image, {}).bytes, image);
}

void TidyImageTest::aLargeImageIsScaledUpright_data() { thePlaceIsTakenOut_data(); }

void TidyImageTest::aLargeImageIsScaledUpright()
{
    QFETCH(QByteArray, format);
    const QByteArray taken = asTaken(written(picture({800, 400}), format));
    const TidyImage tidy = tidied(u"a."_s + QString::fromLatin1(format), taken, {.longestSidePx = 200});
    QVERIFY(tidy.isScaled);
    QCOMPARE(tidy.complaint, QString());
    const Said said = saidBy(tidy.bytes);
    QCOMPARE(said.orientation, 1);
    QVERIFY(!said.place && said.author);
    const QImage image = QImage::fromData(tidy.bytes);
    if (format == "png") { // In a PNG that is no word of weight: browsers show it as it is.
        QCOMPARE(image.size(), QSize(200, 100));
    } else { // It was lying, now it stands.
        QCOMPARE(image.size(), QSize(100, 200));
        QVERIFY(image.pixelColor(50, 10).red() > 200 && image.pixelColor(50, 190).blue() > 200);
    }
    QCOMPARE(qMax(image.width(), image.height()), 200);
    QVERIFY(tidy.bytes.size() < taken.size());
}

void TidyImageTest::aSmallImageIsNotTouched()
{
    const QByteArray image = written(picture({100, 50}), "jpeg");
    QCOMPARE(tidied(u"a.jpg"_s, image, {.longestSidePx = 100}).bytes, image);
}

void TidyImageTest::webpIsTakenWhereItIsSmaller()
{
    QVERIFY(canWriteWebp());
    QImage noisy(300, 300, QImage::Format_RGB32);
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 300; ++x)
            noisy.setPixelColor(x, y, QColor::fromHsv((x * 7 + y * 13) % 360, 200, 100 + (x * y) % 150));
    }
    const QByteArray png = written(noisy, "png");
    const TidyImage tidy = tidied(u"my.cat.png"_s, png, {.toWebp = true, .qualityPercent = 60});
    QVERIFY(tidy.isConverted);
    QCOMPARE(tidy.name, u"my.cat.webp"_s);
    QVERIFY(tidy.bytes.size() < png.size());
    QCOMPARE(QImage::fromData(tidy.bytes, "webp").size(), QSize(300, 300));
    const QByteArray tiny = written(picture({2, 2}), "png");
    const TidyImage small = tidied(u"dot.png"_s, tiny, {.toWebp = true, .qualityPercent = 100});
    QVERIFY(!small.isConverted || small.bytes.size() < tiny.size());
}

void TidyImageTest::anImageThatMovesStaysAsItIs()
{
    // Two frames of one pixel.
    const QByteArray gif =
        QByteArray::fromHex("47494638396101000100800000ff00000000ff21f90400010000002c00000000010001000002"
                            "02440100 21f90400010000002c000000000100010000020244013b");
    const auto facts = imageFacts(gif);
    QVERIFY(facts && facts->isAnimated);
    QCOMPARE(tidied(u"a.gif"_s, gif, {.longestSidePx = 1, .toWebp = true}).bytes, gif);
}

/// 30,000 pixels a side in some 100 KB, which would be 3.6 GB in memory.
static QByteArray hugePng()
{
    QImage line(30'000, 1, QImage::Format_Mono);
    line.fill(0);
    const auto be = [](quint32 number) {
        QByteArray bytes(4, 0);
        for (int i = 0; i < 4; ++i)
            bytes[i] = char(number >> (24 - 8 * i));
        return bytes;
    };
    const auto chunk = [&be](const QByteArray &body) {
        quint32 crc = 0xffffffff;
        for (const char byte : body) {
            crc ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = crc & 1 ? (crc >> 1) ^ 0xedb88320u : crc >> 1;
        }
        return be(quint32(body.size() - 4)) + body + be(crc ^ 0xffffffff);
    };
    const QByteArray rows((30'000 / 8 + 1) * 30'000, 0);
    return "\x89PNG\r\n\x1A\n" + chunk("IHDR" + be(30'000) + be(30'000) + QByteArray("\1\0\0\0\0", 5)) +
           chunk("IDAT" + qCompress(rows, 9).mid(4)) + chunk("IEND");
}

void TidyImageTest::hostileImagesStayAsTheyAre_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a PNG of 30,000 pixels a side") << u"bomb.png"_s << hugePng();
    QByteArray jpeg = asTaken(written(picture({64, 64}), "jpeg"));
    QByteArray offsets = jpeg;
    const qsizetype tiff = offsets.indexOf("Exif") + 6;
    offsets.replace(tiff + 4, 4, "\xff\xff\xff\xff"); // Where its first directory is said to lie: beyond 4 GB.
    QTest::newRow("a JPEG whose data lie beyond 4 GB") << u"far.jpg"_s << offsets;
    QTest::newRow("a JPEG that is cut off") << u"cut.jpg"_s << jpeg.first(jpeg.size() / 3);
    QByteArray gif = QByteArray("GIF89a") + "\xff\xff\xff\xff" + QByteArray("\x80\0\0\xff\0\0\0\0\xff", 9);
    for (int frame = 0; frame < 10'000; ++frame)
        gif += QByteArray::fromHex("21f90400010000002c0000000001000100000202440100");
    QTest::newRow("a GIF of 10,000 frames on 65,535 pixels a side") << u"frames.gif"_s << gif + ';';
    QTest::newRow("a WebP that says it has 16,384 pixels a side")
        << u"a.webp"_s
        << QByteArray::fromHex(
               "52494646220000005745425056503858 0a000000 10000000 ff3f00 ff3f00 5650384c 04000000 2f000000");
    QTest::newRow("a drawing that asks for 100,000 pixels a side, with a script")
        << u"a.svg"_s
        << QByteArray(
               "<svg xmlns='http://www.w3.org/2000/svg' width='100000' height='100000'><script>x()</script></svg>");
    QTest::newRow("a BMP that lies about its size")
        << u"a.bmp"_s
        << QByteArray::fromHex("424d7a000000000000003600000028000000ffffff7fffffff7f01002000000000000000") +
               QByteArray(60, 0);
    QTest::newRow("nothing") << u"a.png"_s << QByteArray();
}

void TidyImageTest::hostileImagesStayAsTheyAre()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const TidyImage tidy =
        tidied(name, bytes, {.longestSidePx = 100, .toWebp = true, .qualityPercent = 50, .keepPlace = true});
    if (tidy.bytes == bytes)
        QCOMPARE(tidy.name, name);
    else // What can be read of a cut image may be scaled; then it is a sound one.
        QVERIFY(!QImage::fromData(tidy.bytes).isNull());
    const QImage thumbnail = readImage(bytes, {64, 64});
    QVERIFY(thumbnail.width() <= 64 && thumbnail.height() <= 64);
    if (QByteArray(QTest::currentDataTag()).contains("30,000")) {
        QVERIFY(!tidy.complaint.isEmpty());
        QVERIFY(thumbnail.isNull());
    }
    const auto bare = galley::model::withoutPlace(bytes); // Answers, with an error or bytes, and does not fall.
    QVERIFY(!bare || bare->size() <= bytes.size() + 64);
}

QTEST_GUILESS_MAIN(TidyImageTest)
#include "tst_tidyimage.moc"
