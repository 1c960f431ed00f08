// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/library/library.h"
#include "model/library/sites/sitesettings.h"
#include "model/library/sites/translations.h"
#include "model/site/sitekind.h"
#include "tests/model/site/madeupsite.h"

#include <QTest>

using namespace galley;
using namespace galley::model;
using namespace Qt::Literals::StringLiterals;

/// The languages of one post are found as each kind of site keeps them.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linked_data();
    void linked();
    void codes_data();
    void codes();
    void chosenFoldersAreKept();
};

using Files = MadeUpSite::Files;

void LanguagesTest::linked_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Files>("files");
    QTest::addColumn<QStringList>("languages"); ///< Of the translations of the first file.

    const QByteArray post = "---\ntitle: A\n---\n\nText.\n";
    const auto row = [](const char *name, const QString &kind, const Files &files, const QStringList &languages) {
        QTest::newRow(name) << kind << files << languages;
    };
    row("Hugo: by the name", u"hugo"_s,
        {{u"content/posts/a.md"_s, post}, {u"content/posts/a.fr.md"_s, post}, {u"content/posts/b.fr.md"_s, post}},
        {u"fr"_s});
    row("Hugo: a bundle", u"hugo"_s,
        {{u"content/posts/a/index.md"_s, post}, {u"content/posts/a/index.pt-br.md"_s, post}}, {u"pt-br"_s});
    row("Hugo: by the folder", u"hugo"_s,
        {{u"content/en/posts/a.md"_s, post}, {u"content/fr/posts/a.md"_s, post}, {u"content/de/posts/a.md"_s, post}},
        {u"de"_s, u"fr"_s});
    row("Hugo: by a key where the names differ", u"hugo"_s,
        {{u"content/posts/tea.md"_s, "---\ntitle: Tea\ntranslationKey: tea\n---\n"},
         {u"content/posts/the.fr.md"_s, "---\ntitle: Thé\ntranslationKey: tea\n---\n"}},
        {u"fr"_s});
    row("Jekyll: by folders below _posts", u"jekyll"_s,
        {{u"_posts/en/2024-05-06-a.md"_s, post}, {u"_posts/fr/2024-05-06-a.md"_s, post}}, {u"fr"_s});
    row("Jekyll: by folders above _posts", u"jekyll"_s,
        {{u"en/news/_posts/2024-05-06-a.md"_s, post}, {u"ja/news/_posts/2024-05-06-a.md"_s, post}}, {u"ja"_s});
    row("Jekyll: one permalink in several languages", u"jekyll"_s,
        {{u"_posts/2024-05-06-tea.md"_s, "---\ntitle: Tea\nlang: en\npermalink: /tea/\n---\n"},
         {u"_posts/2024-05-06-the.md"_s, "---\ntitle: Thé\nlang: fr\npermalink: /tea/\n---\n"}},
        {u"fr"_s});
    row("Zola: by the name", u"zola"_s,
        {{u"content/blog/a.md"_s, "+++\ntitle = 'A'\n+++\n"}, {u"content/blog/a.fr.md"_s, "+++\ntitle = 'A'\n+++\n"}},
        {u"fr"_s});
    row("Hexo: by the folder", u"hexo"_s, {{u"source/_posts/en/a.md"_s, post}, {u"source/_posts/zh-CN/a.md"_s, post}},
        {u"zh-CN"_s});
    row("Pelican: the same slug in another language", u"pelican"_s,
        {{u"content/tea.md"_s, "Title: Tea\nSlug: tea\n\nText.\n"},
         {u"content/the.md"_s, "Title: Thé\nSlug: tea\nLang: fr\n\nText.\n"}},
        {u"fr"_s});
    row("Eleventy: by the folder", u"eleventy"_s, {{u"src/en/blog/a.md"_s, post}, {u"src/nl/blog/a.md"_s, post}},
        {u"nl"_s});
    row("Astro: by the folder of a collection", u"astro"_s,
        {{u"src/content/blog/en/a.md"_s, post},
         {u"src/content/blog/es/a.mdx"_s, post},
         {u"src/content/blog/es/a.md"_s, post}},
        {u"es"_s});
    row("Docusaurus: its translations", u"docusaurus"_s,
        {{u"blog/2024-05-06-a.md"_s, post}, {u"i18n/fr/docusaurus-plugin-content-blog/2024-05-06-a.md"_s, post}},
        {u"fr"_s});
    row("plain: by the name", u"plain"_s, {{u"a/index.md"_s, post}, {u"a/index.ru.md"_s, post}}, {u"ru"_s});
    row("a folder called “it” far below is a topic", u"hugo"_s,
        {{u"content/posts/it/a.md"_s, post}, {u"content/posts/a.md"_s, post}}, {});
}

void LanguagesTest::linked()
{
    QFETCH(QString, kind);
    QFETCH(Files, files);
    QFETCH(QStringList, languages);
    const QTemporaryDir folder;
    Result<Library> library = Library::open(folder.filePath(u"library"_s));
    QVERIFY(library.has_value());
    const Result<Site> site = library->addSite({{}, u"Site"_s, folder.path(), kind});
    QVERIFY(site.has_value());
    PostId first;
    for (const auto &[path, source] : files) {
        const Result<Post> post = library->createPost(site->id, source, path);
        QVERIFY(post.has_value());
        first = first.isEmpty() ? post->id : first;
    }
    const auto translations = translationsOf(*library, first);
    QVERIFY(translations.has_value());
    QStringList found;
    for (const Translation &other : *translations)
        found.append(other.language);
    QCOMPARE(found, languages);
    const auto all = translationsIn(*library, site->id);
    QVERIFY(all.has_value());
    QCOMPARE(all->value(first), *translations);
}

void LanguagesTest::codes_data()
{
    QTest::addColumn<bool>("isCode");
    for (const char *code : {"fr", "pt-br", "zh-Hans", "en_GB", "zh_cn"})
        QTest::newRow(code) << true;
    for (const char *word : {"", "FR", "js1", "xx", "english", "1.2", "the", "v2"})
        QTest::newRow(word) << false;
}

void LanguagesTest::codes()
{
    QFETCH(bool, isCode);
    QCOMPARE(isLanguageCode(QString::fromLatin1(QTest::currentDataTag())), isCode);
}

void LanguagesTest::chosenFoldersAreKept()
{
    const MadeUpSite folder({{u"notes/a.md"_s, "# A\n"}, {u".hidden/b.md"_s, "# B\n"}, {u"content/c.md"_s, "# C\n"}});
    const QTemporaryDir libraryFolder;
    Result<Library> library = Library::open(libraryFolder.filePath(u"library"_s));
    QVERIFY(library.has_value());
    Site site = *library->addSite({{}, u"Site"_s, folder.folder().path(), u"hugo"_s});
    site.contentFolders = QStringList{u"notes/"_s, u".hidden"_s};
    QVERIFY(keepSiteSettings(*library, site).has_value());
    const Site kept = *library->site(site.id);
    QCOMPARE(kept.contentFolders, (QStringList{u"notes"_s, u".hidden"_s}));
    QCOMPARE(postPaths(siteKind(kept.kind), folder.folder(), kept.contentFolders),
             (QStringList{u".hidden/b.md"_s, u"notes/a.md"_s}));
    QCOMPARE(*library->recentPaths(site.id), QStringList{u"notes/post.md"_s}); // Where a first post goes.
    site.contentFolders = QStringList{u"../elsewhere"_s};
    QVERIFY(!keepSiteSettings(*library, site).has_value());
}

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
