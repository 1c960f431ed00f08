// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/galleyprogram.h"

#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

/// What holds for every page of every theme, over a small rich site.
class ThemePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageKeepsThePromises_data();
    void everyPageKeepsThePromises();

private:
    void write(const QString &name, const QByteArray &bytes);
    QMap<QString, QString> build(const QString &theme);
    GalleyProgram m_galley;
};

void ThemePagesTest::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_galley.path(u"blog/"_s + name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void ThemePagesTest::initTestCase()
{
    write(u"galley.toml"_s, "[site]\ntitle = 'A'\n");
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QVERIFY(QDir().mkpath(m_galley.path(u"blog/static/images"_s)));
    QVERIFY(image.save(m_galley.path(u"blog/static/images/sea.png"_s)));
    for (int i = 10; i < 40; ++i) {
        const QByteArray number = QByteArray::number(i);
        write(
            u"content/posts/p%1.md"_s.arg(i),
            "---\ntitle: Post " + number + "\ndate: 2025-0" + QByteArray::number(1 + i % 9) +
                "-11\ntags: [sea, \"C++ & 日本\"]\n---\n## One\n\nText.[^a]\n\n## Two\n\n| a | b |\n|---|--:|\n| 1 | 2 "
                "|\n\n## Three\n\n```cpp\nint main() {}\n```\n\n![The sea](/images/sea.png \"At noon\")\n\n[^a]: A "
                "note.\n");
    }
}

QMap<QString, QString> ThemePagesTest::build(const QString &theme)
{
    write(u"galley.toml"_s, "[site]\ntitle = 'A'\nauthor = 'B'\n[theme]\nname = '" + theme.toUtf8() + "'\n");
    QMap<QString, QString> pages;
    if (m_galley.json({u"build"_s, u"blog"_s}).exitCode != 0)
        return pages;
    const QString root = m_galley.path(u"blog/docs"_s);
    QDirIterator files(root, {u"*.html"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            pages.insert(file.fileName(), QString::fromUtf8(file.readAll()));
    }
    return pages;
}

void ThemePagesTest::everyPageKeepsThePromises_data()
{
    QTest::addColumn<QString>("theme");
    for (const QJsonValue &theme : m_galley.json({u"theme"_s, u"list"_s, u"blog"_s}).array())
        QTest::newRow(qPrintable(theme["name"_L1].toString())) << theme["name"_L1].toString();
}

void ThemePagesTest::everyPageKeepsThePromises()
{
    QFETCH(QString, theme);
    static const QRegularExpression links(u"<a [^>]*href=\"([^\"]*)\""_s);
    static const QRegularExpression foreign(
        u"<(script|img|iframe|link rel=\"stylesheet\")[^>]* (src|href)=\"(https?:)?//"_s);
    static const QRegularExpression images(u"<img [^>]*>"_s);
    const QMap<QString, QString> pages = build(theme);
    QVERIFY(pages.size() > 30);
    const QString root = m_galley.path(u"blog/docs"_s);
    QVERIFY(QFileInfo(root + u"/index.html"_s).size() + QFileInfo(root + u"/style.css"_s).size() < 50'000);
    int followed = 0;
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        QVERIFY2(!foreign.match(*page).hasMatch(), qPrintable(page.key()));
        if (page.key().endsWith("404.html"_L1))
            continue; // Its links start at the site's own address.
        QCOMPARE(page->count(u"<h1"_s), 1);
        for (const QRegularExpressionMatch &image : images.globalMatch(*page)) {
            const bool keepsItsPlace =
                image.captured().contains(u" width=\""_s) && image.captured().contains(u" height=\""_s);
            QVERIFY2(keepsItsPlace && image.captured().contains(u"alt=\"The sea\""_s), qPrintable(image.captured()));
        }
        for (const QRegularExpressionMatch &match : links.globalMatch(*page)) {
            const QUrl link(match.captured(1).replace(u"&amp;"_s, u"&"_s));
            if (!link.scheme().isEmpty())
                continue;
            QString target = QUrl::fromLocalFile(page.key()).resolved(link).toLocalFile();
            if (QFileInfo(target).isDir())
                target = QDir(target).filePath(u"index.html"_s);
            const QString said = page.key() + u" -> "_s + match.captured(1);
            QVERIFY2(QFileInfo::exists(target), qPrintable(said));
            const QString anchor = link.fragment(QUrl::FullyDecoded);
            QVERIFY2(anchor.isEmpty() || pages.value(target).contains(u"id=\"%1\""_s.arg(anchor)), qPrintable(said));
            ++followed;
        }
    }
    QVERIFY(followed > 300);
}

QTEST_GUILESS_MAIN(ThemePagesTest)
#include "tst_themepages.moc"
