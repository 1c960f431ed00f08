// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/media/offeredfiles.h"

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

class OfferedFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesOfTheClipboardAreTakenAsTheyAre();
    void pixelsBecomeAPng();
    void theirPictureIsNotTakenForCopiedText();
    void filesKeepTheirNamesAndOrder();
    void textsAndFoldersAreLeftOut();
    void documentsAndRecordingsAreTaken();
    void anImageThatAPageHoldsWholeIsTaken_data();
    void anImageThatAPageHoldsWholeIsTaken();
    void aFileThatIsTooLargeIsNotRead();
    void aFileThatIsGoneSaysSo();
    void aFileIsWhatItsNameAndContentSay();
};

void OfferedFilesTest::bytesOfTheClipboardAreTakenAsTheyAre()
{
    QMimeData data;
    data.setData(u"image/jpeg"_s, "not decoded");
    data.setHtml(u"<img src='https://example.org/a.jpg'>"_s);
    QVERIFY(offersFiles(data));
    const QList<OfferedFile> images = offeredFiles(data);
    QCOMPARE(images.size(), 1);
    QCOMPARE(images[0].name, u"pasted-image.jpg"_s);
    QCOMPARE(bytesOf(images[0]).value(), "not decoded");
}

void OfferedFilesTest::pixelsBecomeAPng()
{
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(Qt::green);
    QMimeData data;
    data.setImageData(image);
    const QList<OfferedFile> images = offeredFiles(data);
    QCOMPARE(images.size(), 1);
    QCOMPARE(images[0].name, u"pasted-image.png"_s);
    QCOMPARE(QImage::fromData(bytesOf(images[0]).value(), "png").convertToFormat(QImage::Format_RGB32), image);
}

void OfferedFilesTest::theirPictureIsNotTakenForCopiedText()
{
    QMimeData data;
    data.setData(u"image/png"_s, png());
    data.setText(u"cells of a table"_s);
    QVERIFY(!offersFiles(data));
}

void OfferedFilesTest::filesKeepTheirNamesAndOrder()
{
    const QTemporaryDir folder;
    QMimeData data;
    data.setUrls({written(folder, u"sea view.png"_s, png()), written(folder, u"a.svg"_s, "<svg xmlns='x'/>")});
    QVERIFY(offersFiles(data));
    const QList<OfferedFile> images = offeredFiles(data);
    QCOMPARE(images.size(), 2);
    QCOMPARE(images[0].name, u"sea view.png"_s);
    QCOMPARE(bytesOf(images[0]).value(), png());
    QCOMPARE(images[1].name, u"a.svg"_s);
}

void OfferedFilesTest::textsAndFoldersAreLeftOut()
{
    const QTemporaryDir folder;
    QMimeData data;
    data.setUrls({written(folder, u"a.txt"_s, "text"), QUrl::fromLocalFile(folder.path()),
                  QUrl::fromLocalFile(folder.filePath(u"missing.png"_s)), QUrl(u"https://example.org/a.png"_s)});
    QVERIFY(!offersFiles(data));
}

void OfferedFilesTest::aFileIsWhatItsNameAndContentSay()
{
    const QTemporaryDir folder;
    QMimeData data;
    data.setUrls({written(folder, u"without-suffix"_s, png())});
    QVERIFY(offersFiles(data));
}

void OfferedFilesTest::documentsAndRecordingsAreTaken()
{
    const QTemporaryDir folder;
    QMimeData data;
    data.setUrls({written(folder, u"paper.pdf"_s, "%PDF-1.4"), written(folder, u"sea.mp3"_s, "ID3\x03")});
    QVERIFY(offersFiles(data));
    const QList<OfferedFile> files = offeredFiles(data);
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0].name, u"paper.pdf"_s);
    QCOMPARE(bytesOf(files[0]).value(), "%PDF-1.4");
}

void OfferedFilesTest::anImageThatAPageHoldsWholeIsTaken_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    const QString address = u"data:image/png;base64,"_s + QString::fromLatin1(png().toBase64());
    QTest::newRow("an image of a page") << u"<meta charset=utf-8><img alt=\"\" src=\"%1\">"_s.arg(address) << QString()
                                        << 1;
    QTest::newRow("two of them") << u"<p><img src='%1'><br><IMG SRC='%1'></p>"_s.arg(address) << QString() << 2;
    QTest::newRow("an image among words is the page's business")
        << u"<p>Words <img src='%1'></p>"_s.arg(address) << QString() << 0;
    QTest::newRow("the address alone, as text") << QString() << address << 1;
    QTest::newRow("an image of the web is not fetched") << u"<img src='https://example.org/a.png'>"_s << QString() << 0;
    QTest::newRow("a broken one is none") << u"<img src='data:image/png;base64,%%%'>"_s << QString() << 0;
    QTest::newRow("a page in disguise is none") << u"<img src='data:text/html;base64,AAAA'>"_s << QString() << 0;
}

void OfferedFilesTest::anImageThatAPageHoldsWholeIsTaken()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QFETCH(int, count);
    QMimeData data;
    if (!html.isEmpty())
        data.setHtml(html);
    if (!text.isEmpty())
        data.setText(text);
    QCOMPARE(offersFiles(data), count > 0);
    const QList<OfferedFile> files = offeredFiles(data);
    QCOMPARE(files.size(), count);
    for (const OfferedFile &file : files) {
        QCOMPARE(file.name, u"pasted-image.png"_s);
        QCOMPARE(bytesOf(file).value(), png());
    }
}

void OfferedFilesTest::aFileThatIsTooLargeIsNotRead()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"film.mp4"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(101LL << 20)); // Sparse: it takes no room.
    const auto bytes = bytesOf({.name = u"film.mp4"_s, .path = file.fileName()});
    QVERIFY(!bytes);
    QVERIFY(bytes.error().message.contains(u"film.mp4"_s));
    QVERIFY(!bytes.error().hint.isEmpty());
}

void OfferedFilesTest::aFileThatIsGoneSaysSo()
{
    const auto bytes = bytesOf({.name = u"a.png"_s, .path = u"/nowhere/a.png"_s});
    QVERIFY(!bytes);
    QVERIFY(!bytes.error().hint.isEmpty());
}

QTEST_MAIN(OfferedFilesTest)
#include "tst_offeredfiles.moc"
