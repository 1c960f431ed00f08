// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/media/imageinserter.h"
#include "app/window/paper/openpost.h"
#include "app/window/rail/rail.h"
#include "model/library/media/mediastore.h"
#include "realwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// Images come into a post with the clipboard, the mouse and the keys of an author.
class ImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aPastedPictureIsAskedAbout();
    void nothingIsLostByNotAnswering();
    void filesAreDroppedOntoTheText();
    void filesAreDroppedOntoThePreview();
    void sizeAndFormatCanBeChosen();
    void anImageOfTheLibraryIsInsertedWithWords();
    void anImageOfTheDiskIsInserted();
    void aHostileImageIsKeptAndSaidToBe();
    void aPictureInTheTextIsMovedToTheStore();

private:
    QString text() const { return m_galley->window->paper().editor().markdown(); }
    void pastePicture(const QSize &size) const;
    QString written(const QString &name, const QByteArray &bytes) const;
    static QByteArray picture(const QSize &size, const char *format = "png");
    static void drop(QWidget *widget, const QStringList &files);
    qsizetype storedCount() const;

    std::unique_ptr<RealWindow> m_galley;
    model::SiteId m_site;
};

QByteArray ImagesTest::picture(const QSize &size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, QColor::fromHsv((x * 3 + y * 5) % 360, 180, 200));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

QString ImagesTest::written(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_galley->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("No room for “%s”.", qPrintable(name));
    return file.fileName();
}

void ImagesTest::drop(QWidget *widget, const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    data.setUrls(urls); // As file managers do: text/uri-list.
    const QPoint place = widget->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &dropped);
    QVERIFY(dropped.isAccepted());
}

qsizetype ImagesTest::storedCount() const
{
    return m_galley->library->with([](model::Library &library) { return storedMedia(library)->size(); });
}

void ImagesTest::pastePicture(const QSize &size) const
{
    QGuiApplication::clipboard()->setImage(QImage::fromData(picture(size)));
    m_galley->press(Qt::Key_V, Qt::ControlModifier);
}

void ImagesTest::initTestCase()
{
    QSettings().remove(u"images"_s);
    m_galley = std::make_unique<RealWindow>();
    QTRY_VERIFY(m_galley->shows("newSiteButton"));
    const QString folder = m_galley->folder.filePath(u"site"_s);
    QVERIFY(QDir().mkpath(folder + u"/content/posts"_s));
    m_site = m_galley->library->with(
        [&](model::Library &library) { return library.addSite({{}, u"Notes"_s, folder, u"hugo"_s})->id; });
    m_galley->window->rail().reload(m_site);
}

void ImagesTest::init()
{
    const model::PostId post = m_galley->library->with(
        [this](model::Library &library) { return library.createPost(m_site, "---\ntitle: Low Tide\n---\n\n")->id; });
    m_galley->window->openPost().open(post);
    QTRY_COMPARE(m_galley->window->openPost().post().id, post);
    m_galley->click("bodyEditor");
}

void ImagesTest::aPastedPictureIsAskedAbout()
{
    m_galley->type(u"Before. "_s);
    pastePicture({64, 48});
    QTRY_VERIFY(m_galley->shows("imageAlt"));
    QTRY_VERIFY(m_galley->find<QLineEdit>("imageAlt")->hasFocus());
    QCOMPARE(text(), u"Before. ![](/images/low-tide/low-tide.png)"_s);
    m_galley->type(u"The sea"_s);
    QCOMPARE(text(), u"Before. ![The sea](/images/low-tide/low-tide.png)"_s);
    QVERIFY(m_galley->pageBecomes(
        u"[...document.querySelectorAll('img')].some(i => i.naturalWidth == 64 && i.alt == 'The sea')"_s));
    m_galley->press(Qt::Key_Return);
    QVERIFY(!m_galley->shows("imageBar"));
    QVERIFY(m_galley->window->paper().editor().hasFocus());
    m_galley->type(u" after"_s);
    QCOMPARE(text(), u"Before. ![The sea](/images/low-tide/low-tide.png) after"_s);
    for (int step = 0; step < 2; ++step)
        m_galley->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), u"Before. "_s); // Picture and words are one step.
}

void ImagesTest::nothingIsLostByNotAnswering()
{
    pastePicture({30, 20});
    QTRY_VERIFY(m_galley->shows("imageAlt"));
    m_galley->press(Qt::Key_Escape);
    QVERIFY(!m_galley->shows("imageBar"));
    QCOMPARE(text(), u"![](/images/low-tide/low-tide-2.png)"_s); // The first test's draft has the name.
    m_galley->type(u"\n"_s);
    pastePicture({31, 20});
    QTRY_VERIFY(m_galley->shows("imageAlt"));
    m_galley->click("imageDecoration");
    QVERIFY(!m_galley->shows("imageBar"));
    QVERIFY(text().endsWith(u"\n![](/images/low-tide/low-tide-3.png)"_s));
}

void ImagesTest::filesAreDroppedOntoTheText()
{
    QWidget *viewport = m_galley->window->paper().editor().viewport();
    drop(viewport, {written(u"Sea view.PNG"_s, picture({40, 30})), written(u"map.pdf"_s, "%PDF-1.4"),
                    written(u"wind.jpg"_s, picture({20, 30}, "jpg"))});
    QTRY_VERIFY(text().contains(u"wind.jpg"_s));
    QCOMPARE(text(), u"![](/images/low-tide/Sea-view.png)\n\n[map.pdf](/images/low-tide/map.pdf)\n\n"
                     "![](/images/low-tide/wind.jpg)"_s);
    QTRY_VERIFY(m_galley->shows("imageAlt"));
    m_galley->type(u"Sea\n"_s);
    m_galley->type(u"Wind\n"_s);
    QVERIFY(!m_galley->shows("imageBar"));
    QCOMPARE(text(), u"![Sea](/images/low-tide/Sea-view.png)\n\n[map.pdf](/images/low-tide/map.pdf)\n\n"
                     "![Wind](/images/low-tide/wind.jpg)"_s);
    QVERIFY(
        m_galley->pageBecomes(u"[...document.querySelectorAll('img')].filter(i => i.naturalWidth > 0).length == 2"_s));
}

void ImagesTest::filesAreDroppedOntoThePreview()
{
    QVERIFY(m_galley->pageBecomes(u"!!document.body"_s));
    drop(m_galley->find("proof"), {written(u"boat.png"_s, picture({40, 31}))});
    QTRY_COMPARE(text(), u"![](/images/low-tide/boat.png)"_s);
    for (const QWidget *part : m_galley->find("preview")->findChildren<QWidget *>())
        QVERIFY(!part->acceptDrops()); // What falls onto the page falls through to the pane.
    m_galley->press(Qt::Key_Escape);
}

void ImagesTest::sizeAndFormatCanBeChosen()
{
    const qsizetype before = storedCount();
    drop(m_galley->window->paper().editor().viewport(), {written(u"large.png"_s, picture({1800, 900}))});
    QTRY_VERIFY(m_galley->shows("imageAlt"));
    m_galley->type(u"Large"_s);
    m_galley->click("imageMore");
    auto *side = m_galley->find<QComboBox>("imageSide");
    side->setFocus();
    m_galley->press(Qt::Key_End); // At most 800 px.
    QTRY_VERIFY(m_galley->find<QLabel>("imageFacts")->text().contains(u"800 × 400"_s));
    QCOMPARE(text(), u"![Large](/images/low-tide/large.png)"_s);
    m_galley->click("imageWebp");
    QTRY_COMPARE(text(), u"![Large](/images/low-tide/large.webp)"_s);
    QCOMPARE(storedCount(), before + 1); // What it was before is gone.
    QVERIFY(m_galley->pageBecomes(u"[...document.querySelectorAll('img')].some(i => i.naturalWidth == 800)"_s));
    m_galley->press(Qt::Key_Escape);

    drop(m_galley->window->paper().editor().viewport(), {written(u"next.png"_s, picture({1000, 900}))});
    QTRY_VERIFY(text().contains(u"next.webp"_s)); // The choice is remembered.
    m_galley->press(Qt::Key_Escape);
    QSettings().remove(u"images"_s);
}

void ImagesTest::anImageOfTheLibraryIsInsertedWithWords()
{
    m_galley->press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_galley->shows("insertSheet"));
    auto *list = m_galley->find<QListView>("mediaList");
    m_galley->type(u"boat"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    m_galley->press(Qt::Key_Down);
    QTRY_VERIFY(m_galley->find<QPushButton>("insertConfirm")->isEnabled());
    m_galley->click("insertAlt");
    m_galley->type(u"A boat"_s);
    m_galley->click("insertTitle");
    m_galley->type(u"Seen \"twice\"\n"_s);
    QTRY_VERIFY(!m_galley->shows("insertSheet"));
    QTRY_COMPARE(text(), uR"(![A boat](/images/low-tide/boat.png "Seen \"twice\""))"_s);
    QVERIFY(!m_galley->shows("imageBar"));
}

void ImagesTest::anImageOfTheDiskIsInserted()
{
    const QString file = written(u"quay.png"_s, picture({50, 40}));
    m_galley->press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_galley->shows("insertFromDisk"));
    m_galley->click("insertFromDisk");
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_galley->window->findChild<QFileDialog *>()));
    dialog->setDirectory(m_galley->folder.path());
    dialog->selectFile(file);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(m_galley->find<QPushButton>("insertConfirm")->isEnabled());
    m_galley->click("insertConfirm");
    QTRY_COMPARE(text(), u"![](/images/low-tide/quay.png)"_s);
}

/// It says that it is 30,000 pixels high and wide.
void ImagesTest::aHostileImageIsKeptAndSaidToBe()
{
    QByteArray bomb = picture({20, 20}, "bmp");
    bomb.replace(18, 8, QByteArray::fromHex("3075000030750000"));
    QSettings().setValue(u"images/longestSidePx"_s, 800);
    drop(m_galley->window->paper().editor().viewport(), {written(u"bomb.bmp"_s, bomb)});
    QTRY_VERIFY(text().contains(u"bomb.bmp"_s));
    const auto &media = m_galley->window->openPost().media();
    QCOMPARE(media.constLast().bytes, bomb);
    QSettings().remove(u"images"_s);
}

void ImagesTest::aPictureInTheTextIsMovedToTheStore()
{
    const QByteArray bytes = picture({900, 700});
    const QString address = u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
    const QString before = u"Look: ![Sea](%1) and ![again](%1)."_s.arg(address);
    QGuiApplication::clipboard()->setText(before);
    m_galley->press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(m_galley->shows("messageAction"));
    QCOMPARE(text(), before);
    QVERIFY(m_galley->window->paper().editor().document()->characterCount() < 400); // The data are hidden.
    QVERIFY(m_galley->pageBecomes(
        u"[...document.querySelectorAll('img[src^=\"data:\"]')].filter(i => i.naturalWidth > 0).length == 2"_s));
    m_galley->click("messageAction");
    QTRY_VERIFY(!text().contains(u"data:"_s));
    static const QRegularExpression after(
        u"^Look: !\\[Sea\\]\\((/images/low-tide/[^)]+\\.png)\\) and !\\[again\\]\\(\\1\\)\\.$"_s);
    QVERIFY2(after.match(text()).hasMatch(), qPrintable(text()));
    QCOMPARE(m_galley->window->openPost().media().constLast().bytes, bytes);
    m_galley->click("bodyEditor");
    m_galley->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), before); // One step.
}

} // namespace galley::app

int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8");
    QApplication application(argc, argv);
    application.setAttribute(Qt::AA_DontUseNativeDialogs);
    galley::app::ImagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_images.moc"
