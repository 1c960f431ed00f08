// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../madeupblog.h"
#include "publish/press/parts/images/siteimages.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace galley::publish;

/// What the parts make of whole pages.
class BuiltPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imagesHaveTheirForms();
    void whatWasMadeIsNotMadeAgain();
    void aDamagedImageIsSaid();
    void buildsAreAlike();
    void searchLeadsToPosts();
};

namespace {

QByteArray picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x * y) % 256));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

MadeUpBlog blog()
{
    MadeUpBlog made;
    made.add(u"harbour"_s, "title: The harbour\ndate: 2024-05-06\ntags: [sea]\n",
             "![Boats](/media/boats.png \"Boats at dawn\")\n\n![Again](/media/boats.png)\n");
    made.input.staticFiles.insert(u"media/boats.png"_s, picture(700, 350));
    return made;
}

} // namespace

void BuiltPartsTest::imagesHaveTheirForms()
{
    const MadeUpBlog::Pages pages = blog().build();
    const QByteArray page = pages.value(u"docs/tags/sea/index.html"_s);
    QVERIFY(page.contains(
        "<img src=\"../../media/boats.png\" alt=\"Boats\" width=\"700\" height=\"350\" decoding=\"async\">"));
    QVERIFY(page.contains("<figcaption>Boats at dawn</figcaption></figure>"));
    QCOMPARE(page.count("loading=\"lazy\""), 1);
    static const QRegularExpression candidate(u"\\.\\./\\.\\./(media/boats\\.[0-9a-f]{12}-(\\d+)\\.webp) \\2w"_s);
    auto found = candidate.globalMatch(QString::fromUtf8(page));
    int count = 0;
    for (; found.hasNext(); ++count) {
        const auto match = found.next();
        const QImage variant = QImage::fromData(pages.value(u"docs/"_s + match.captured(1)), "webp");
        QCOMPARE(variant.width(), match.captured(2).toInt());
    }
    QCOMPARE(count, 4); // 480 and 700, twice.
}

void BuiltPartsTest::whatWasMadeIsNotMadeAgain()
{
    QStringList asked;
    SiteImages images([&asked](const QString &path) {
        asked.append(path);
        return QByteArray("as it was");
    });
    MadeUpBlog made = blog();
    made.input.images = &images;
    const MadeUpBlog::Pages pages = made.build();
    QCOMPARE(asked.size(), 2);
    for (const QString &path : asked)
        QCOMPARE(pages.value(u"docs/"_s + path), QByteArray("as it was"));
    made.build();
    QCOMPARE(asked.size(), 2); // The second build remembers them itself.
}

void BuiltPartsTest::aDamagedImageIsSaid()
{
    MadeUpBlog made = blog();
    QByteArray &file = made.input.staticFiles[u"media/boats.png"_s];
    file.truncate(file.size() / 2);
    const QByteArray page = made.build().value(u"docs/2024/05/harbour/index.html"_s);
    QVERIFY2(page.contains("<span class=\"image-missing\">Boats – “boats.png”"), page.constData());
    QVERIFY(!page.contains("<img"));
}

void BuiltPartsTest::buildsAreAlike() { QCOMPARE(blog().build(), blog().build()); }

void BuiltPartsTest::searchLeadsToPosts()
{
    const MadeUpBlog::Pages pages = blog().build();
    const QByteArray page = pages.value(u"docs/search/index.html"_s);
    QVERIFY(page.contains("<noscript>") && page.contains("data-root=\"../\"") && page.contains("src=\"search.js\""));
    QVERIFY(pages.value(u"docs/search/2024/posts0.json"_s).contains("[\"The harbour\",\"2024/05/harbour/\","));
    QVERIFY(pages.value(u"docs/search/2024/0.json"_s).contains("\"harbour\":["));
    QVERIFY(pages.value(u"docs/index.html"_s).contains("href=\"./search/\""));
}

QTEST_GUILESS_MAIN(BuiltPartsTest)
#include "tst_builtparts.moc"
