// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/media/offeredimages.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;

namespace {

QByteArray png()
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

QUrl written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? QUrl::fromLocalFile(file.fileName())
                                                                                : QUrl();
}

} // namespace

class OfferedImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesOfTheClipboardAreTakenAsTheyAre();
    void pixelsBecomeAPng();
    void theirPictureIsNotTakenForCopiedText();
    void filesKeepTheirNamesAndOrder();
    void otherFilesAreLeftOut();
    void aFileIsWhatItsNameAndContentSay();
};

void OfferedImagesTest::bytesOfTheClipboardAreTakenAsTheyAre()
{
    QMimeData data;
    data.setData(u"image/jpeg"_s, "not decoded");
    data.setHtml(u"<img src='https://example.org/a.jpg'>"_s);
    QVERIFY(offersImages(data));
    const QList<OfferedImage> images = offeredImages(data);
    QCOMPARE(images.size(), 1);
    QCOMPARE(images[0].name, u"pasted-image.jpg"_s);
    QCOMPARE(images[0].bytes, "not decoded");
}

void OfferedImagesTest::pixelsBecomeAPng()
{
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::green);
    QMimeData data;
    data.setImageData(image);
    const QList<OfferedImage> images = offeredImages(data);
    QCOMPARE(images.size(), 1);
    QCOMPARE(images[0].name, u"pasted-image.png"_s);
    QCOMPARE(QImage::fromData(images[0].bytes, "png").convertToFormat(QImage::Format_RGB32), image);
}

void OfferedImagesTest::theirPictureIsNotTakenForCopiedText()
{
    QMimeData data;
    data.setData(u"image/png"_s, png());
    data.setText(u"cells of a table"_s);
    QVERIFY(!offersImages(data));
}

void OfferedImagesTest::filesKeepTheirNamesAndOrder()
{
    const QTemporaryDir folder;
    QMimeData data;
    data.setUrls({written(folder, u"sea view.png"_s, png()), written(folder, u"a.svg"_s, "<svg xmlns='x'/>")});
    QVERIFY(offersImages(data));
    const QList<OfferedImage> images = offeredImages(data);
    QCOMPARE(images.size(), 2);
    QCOMPARE(images[0].name, u"sea view.png"_s);
    QCOMPARE(images[0].bytes, png());
    QCOMPARE(images[1].name, u"a.svg"_s);
}

void OfferedImagesTest::otherFilesAreLeftOut()
{
    const QTemporaryDir folder;
    QMimeData data;
    data.setUrls({written(folder, u"a.txt"_s, "text"), QUrl::fromLocalFile(folder.path()),
                  QUrl::fromLocalFile(folder.filePath(u"missing.png"_s)), QUrl(u"https://example.org/a.png"_s)});
    QVERIFY(!offersImages(data));
}

void OfferedImagesTest::aFileIsWhatItsNameAndContentSay()
{
    const QTemporaryDir folder;
    QMimeData data;
    data.setUrls({written(folder, u"without-suffix"_s, png())});
    QVERIFY(offersImages(data));
}

QTEST_MAIN(OfferedImagesTest)
#include "tst_offeredimages.moc"
