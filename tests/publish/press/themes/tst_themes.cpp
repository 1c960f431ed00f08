// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/post/datafile.h"
#include "publish/press/themes/pagewords.h"
#include "publish/press/themes/themechoice.h"
#include "publish/press/themes/themesettings.h"
#include "tests/publish/press/madeupblog.h"

#include <QColor>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace galley;
using namespace galley::publish;
using namespace Qt::Literals::StringLiterals;

/// The looks that a site can have, and what they say by themselves.
class ThemesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachThemeMakesPages_data();
    void eachThemeMakesPages();
    void settingsOfAThemeReachTheStyle();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void onlyTheNameChanges_data();
    void onlyTheNameChanges();
    void aCopyGoesBeforeTheOneOfThatName();
    void nothingIsWrittenOver();
    void pagesSpeakTheLanguageOfTheSite_data();
    void pagesSpeakTheLanguageOfTheSite();
    void noLanguageLacksAWord();
    void lettersAreReadable_data();
    void lettersAreReadable();
    void anotherThemeMakesEachPageAnew();
};

namespace {

const QByteArray site = "[site]\ntitle = 'A'\n";

FindTheme only(const QString &wanted, const ThemeFiles &files)
{
    return [=](const QString &name) -> Result<std::optional<ThemeFiles>> {
        return name == wanted ? std::optional(files) : std::nullopt;
    };
}

PressSettings settingsFrom(const QByteArray &toml, const FindTheme &find = {})
{
    const Result<PressSettings> settings = PressSettings::parse(toml, find);
    if (!settings)
        QTest::qFail(qPrintable(settings.error().message), __FILE__, __LINE__);
    return settings.value_or(PressSettings());
}

MadeUpBlog blogWith(const QByteArray &toml, const FindTheme &find = {})
{
    MadeUpBlog blog;
    blog.settings = settingsFrom(toml, find);
    blog.add(u"one"_s, "title: One\ndate: 2024-05-06\ntags: [a, b]\n", "Text.\n");
    blog.add(u"two"_s, "title: Two\ndate: 2024-05-07\ntags: [a]\n", "Text.\n");
    return blog;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

/// The custom properties of the style sheet's first rule, or of that for dark pages.
QHash<QString, QColor> colorsOf(const QString &style, bool isDark)
{
    const qsizetype dark = style.indexOf(u"@media (prefers-color-scheme: dark)"_s);
    const qsizetype from = isDark ? dark : style.indexOf(u":root {"_s);
    const QString rule = style.mid(from, style.indexOf(u'}', from) - from);
    static const QRegularExpression property(u"--([a-z-]+): (#[0-9a-f]{6});"_s);
    QHash<QString, QColor> colors;
    for (auto match = property.globalMatch(rule); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        colors.insert(found.captured(1), QColor(found.captured(2)));
    }
    return colors;
}

} // namespace

void ThemesTest::eachThemeMakesPages_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : builtInThemes())
        QTest::newRow(qPrintable(name)) << name;
}

void ThemesTest::eachThemeMakesPages()
{
    QFETCH(QString, name);
    const QMap<QString, QByteArray> pages = blogWith(site + "[theme]\nname = '" + name.toUtf8() + "'\n").build();
    QVERIFY(pages.value(u"docs/index.html"_s).contains("One"));
    const QByteArray style = pages.value(u"docs/style.css"_s);
    const Result<ThemeDescription> described = ThemeDescription::read(builtInTheme(name), name);
    QVERIFY(described.has_value());
    QVERIFY(style.contains(described->name.toUtf8() + ": "));
    QVERIFY(!described->description.isEmpty());
    QVERIFY2(style.size() < 30'000, "A style sheet is read before the first letter is seen.");
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        QVERIFY2(!page->contains("{{"), qPrintable(page.key()));
        if (page.key().endsWith(".html"_L1))
            QVERIFY2(page->size() < 50'000, qPrintable(page.key()));
    }
}

void ThemesTest::settingsOfAThemeReachTheStyle()
{
    const auto style = [](const QByteArray &chosen) {
        return blogWith(site + "[theme.settings]\n" + chosen).build().value(u"docs/style.css"_s);
    };
    QVERIFY(style("accent = '#123456'\n")
                .endsWith("@media screen and (prefers-color-scheme: light) { :root { --accent: #123456; } }\n"));
    QVERIFY(style("measure = 40\n").endsWith(":root { --measure: 40rem; }\n"));
    QVERIFY(!style("measure = 34\n").contains("34rem; }\n:root"));
    const QByteArray page =
        blogWith(site + "[theme.settings]\nfooter = 'All <mine>'\n").build().value(u"docs/index.html"_s);
    QVERIFY(page.contains("All &lt;mine&gt;"));
    QVERIFY(!page.contains("Set with Galley"));
}

void ThemesTest::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<ThemeFiles>("own"); // Of the theme "mine".
    QTest::addColumn<QString>("inMessage");
    QTest::addColumn<QString>("inHint");
    const QByteArray mine = site + "[theme]\nname = 'mine'\n";
    const ThemeFiles style{{u"style.css"_s, "p{}"}};
    const auto with = [&](const QString &file, const QByteArray &text) {
        ThemeFiles files = style;
        files.insert(file, text);
        return files;
    };
    QTest::newRow("a theme that is not there")
        << site + "[theme]\nname = 'nowhere'\n"
        << ThemeFiles() << u"galley.toml, line 4: There is no theme “nowhere”"_s << u"notebook"_s;
    QTest::newRow("a name that leads elsewhere")
        << site + "[theme]\nname = '../x'\n"
        << ThemeFiles() << u"line 4: “name” must be the name of a theme"_s << u"plain"_s;
    QTest::newRow("a setting that the theme does not have")
        << site + "[theme.settings]\ncolour = 'red'\n"
        << ThemeFiles() << u"line 4: “colour” is not a setting"_s << u"accent"_s;
    QTest::newRow("a colour that is none")
        << site + "[theme.settings]\naccent = 'red'\n"
        << ThemeFiles() << u"line 4: “accent” must be a colour such as"_s << u"accent ="_s;
    QTest::newRow("a colour that ends the rule") << site + "[theme.settings]\naccent = '#123456; } body {'\n"
                                                 << ThemeFiles() << u"“accent” must be a colour"_s << u"accent ="_s;
    QTest::newRow("a number beyond what fits")
        << site + "[theme.settings]\nmeasure = 400\n"
        << ThemeFiles() << u"line 4: “measure” must be a number from 24 to 60"_s << u"measure ="_s;
    QTest::newRow("a template with an open section") << mine << with(u"article.mustache"_s, "<p>\n\n{{#tags}}\n")
                                                     << u"themes/mine/article.mustache, line 3"_s << u"not closed"_s;
    QTest::newRow("a theme without a style sheet")
        << mine << ThemeFiles{{u"page.mustache"_s, "x"}} << u"themes/mine/style.css"_s << u"galley theme copy"_s;
    QTest::newRow("a description that is no TOML")
        << mine << with(u"theme.toml"_s, "name: Mine\n") << u"themes/mine/theme.toml"_s << QString();
    QTest::newRow("a setting without help")
        << mine << with(u"theme.toml"_s, "[settings.a]\ntype = 'text'\ndefault = ''\n")
        << u"themes/mine/theme.toml, line 1: “help” is missing"_s << u"help ="_s;
    QTest::newRow("a default of the wrong type")
        << mine << with(u"theme.toml"_s, "[settings.a]\ntype = 'switch'\ndefault = 'yes'\nhelp = 'A.'\n")
        << u"themes/mine/theme.toml, line 3: “default” must be true or false"_s << u"default ="_s;
    QTest::newRow("a type that there is not")
        << mine << with(u"theme.toml"_s, "[settings.a]\ntype = 'date'\ndefault = ''\nhelp = 'A.'\n")
        << u"line 2: “type” must be one of: text"_s << u"choice"_s;
    QTest::newRow("a variable that ends the rule")
        << mine << with(u"theme.toml"_s, "[settings.a]\ntype = 'text'\ndefault = ''\nhelp = 'A.'\nvariable = '--a;}'\n")
        << u"line 5: “variable” must be a name"_s << u"--accent"_s;
}

void ThemesTest::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, toml);
    QFETCH(ThemeFiles, own);
    QFETCH(QString, inMessage);
    QFETCH(QString, inHint);
    const Result<PressSettings> settings =
        PressSettings::parse(toml, own.isEmpty() ? FindTheme() : only(u"mine"_s, own));
    QVERIFY(!settings.has_value());
    QVERIFY2(settings.error().message.contains(inMessage), qPrintable(settings.error().message));
    QVERIFY2(settings.error().hint.contains(inHint) && !settings.error().hint.isEmpty(),
             qPrintable(settings.error().hint));
}

void ThemesTest::onlyTheNameChanges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("no table yet") << site << site + "\n[theme]\nname = \"plain\"\n";
    QTest::newRow("no line end at the end")
        << QByteArray("[site]\ntitle = 'A'") << QByteArray("[site]\ntitle = 'A'\n\n[theme]\nname = \"plain\"\n");
    QTest::newRow("the name alone") << site +
                                           "[theme]\nname = 'notebook'  # mine\n\n[[links]]\nname = 'B'\nurl = '/b/'\n"
                                    << site +
                                           "[theme]\nname = \"plain\"  # mine\n\n[[links]]\nname = 'B'\nurl = '/b/'\n";
    QTest::newRow("a table without a name")
        << site + "[theme]\n# nothing\n[[links]]\nname = 'B'\nurl = '/b/'\n"
        << site + "[theme]\nname = \"plain\"\n# nothing\n[[links]]\nname = 'B'\nurl = '/b/'\n";
    QTest::newRow("settings stay") << site + "[theme]\n  name=\"broadsheet\"\n[theme.settings]\nmeasure = 40\n"
                                   << site + "[theme]\n  name=\"plain\"\n[theme.settings]\nmeasure = 40\n";
    QTest::newRow("line ends of Windows") << QByteArray("[site]\r\ntitle = 'Ä'\r\n")
                                          << QByteArray("[site]\r\ntitle = 'Ä'\r\n\r\n[theme]\r\nname = \"plain\"\r\n");
    QTest::newRow("only settings yet") << site + "[theme.settings]\nmeasure = 40\n"
                                       << site + "[theme.settings]\nmeasure = 40\n\n[theme]\nname = \"plain\"\n";
}

void ThemesTest::onlyTheNameChanges()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const Result<QByteArray> changed = withTheme(before, u"plain"_s, {});
    QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().message));
    QCOMPARE(*changed, after);
    QCOMPARE(withTheme(*changed, u"plain"_s, {}).value(), after);
}

void ThemesTest::aCopyGoesBeforeTheOneOfThatName()
{
    const QTemporaryDir folder;
    QCOMPARE(copyTheme(u"plain"_s, folder.path()).value(), folder.filePath(u"themes/plain"_s));
    QFile style(folder.filePath(u"themes/plain/style.css"_s));
    QVERIFY(style.open(QIODevice::Append));
    style.write("body { color: teal; }\n");
    style.close();
    QFile page(folder.filePath(u"themes/plain/page.mustache"_s));
    QVERIFY(page.open(QIODevice::ReadWrite));
    QVERIFY(page.readAll().contains("{{words.older}}"));
    page.write("<!-- mine: {{siteTitle}} {{words.older}} -->\n");
    page.close();
    const auto pages = blogWith(site + "[theme]\nname = 'plain'\n", themesIn(folder.path())).build();
    QVERIFY(pages.value(u"docs/style.css"_s).contains("teal"));
    QVERIFY(pages.value(u"docs/index.html"_s).contains("<!-- mine: A Older posts -->"));
    const QList<AvailableTheme> all = availableThemes(folder.path()).value();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.last().name, u"plain"_s);
    QVERIFY(all.last().isOwn);
}

void ThemesTest::nothingIsWrittenOver()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"themes/plain"_s));
    const Result<QString> copied = copyTheme(u"plain"_s, folder.path());
    QVERIFY(!copied.has_value());
    QVERIFY(copied.error().message.contains(u"is there already"_s));
    QVERIFY(QDir(folder.filePath(u"themes/plain"_s)).isEmpty());
    QVERIFY(!copyTheme(u"../plain"_s, folder.path()).has_value());
}

void ThemesTest::pagesSpeakTheLanguageOfTheSite_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QByteArray>("search");
    QTest::newRow("English") << QByteArray("en") << QByteArray("<html lang=\"en\">")
                             << QByteArray("Posts Tagged with “a”") << QByteArray("Words to look for");
    QTest::newRow("German") << QByteArray("de") << QByteArray("<html lang=\"de\">")
                            << QByteArray("Beiträge mit dem Schlagwort „a“") << QByteArray("Gesuchte Wörter");
    QTest::newRow("Portuguese of Brazil")
        << QByteArray("pt-BR") << QByteArray("<html lang=\"pt-BR\">") << QByteArray("Artigos com a etiqueta “a”")
        << QByteArray("Palavras a procurar");
    QTest::newRow("Japanese") << QByteArray("ja") << QByteArray("<html lang=\"ja\">") << QByteArray("タグ「a」の記事")
                              << QByteArray("探す言葉");
    QTest::newRow("Arabic, from right to left") << QByteArray("ar") << QByteArray("<html lang=\"ar\" dir=\"rtl\">")
                                                << QByteArray("مقالات بوسم «a»") << QByteArray("كلمات البحث");
    QTest::newRow("one that we have no words of")
        << QByteArray("fi") << QByteArray("<html lang=\"fi\">") << QByteArray("Posts Tagged with “a”")
        << QByteArray("Words to look for");
}

void ThemesTest::pagesSpeakTheLanguageOfTheSite()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, heading);
    QFETCH(QByteArray, search);
    const auto pages = blogWith(site + "language = '" + language + "'\n").build();
    QVERIFY(pages.value(u"docs/index.html"_s).contains(start));
    QVERIFY(pages.value(u"docs/tags/a/index.html"_s).contains(heading));
    QVERIFY(pages.value(u"docs/search/index.html"_s).contains(search));
}

void ThemesTest::noLanguageLacksAWord()
{
    const QVariantMap all =
        model::readData(model::DataFormat::Toml, builtInThemeFile(u"words.toml"_s), u"words.toml"_s).value();
    const QVariantMap english = all.value(u"en"_s).toMap();
    QVERIFY(all.size() >= 9);
    for (auto language = all.cbegin(); language != all.cend(); ++language) {
        const QVariantMap words = language->toMap();
        QCOMPARE(words.keys(), english.keys());
        for (auto word = words.cbegin(); word != words.cend(); ++word) {
            QVERIFY2(!word->toString().isEmpty(), qPrintable(language.key() + u' ' + word.key()));
            QCOMPARE(word->toString().count(u'%'), english.value(word.key()).toString().count(u'%'));
        }
    }
}

void ThemesTest::lettersAreReadable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isDark");
    for (const QString &name : builtInThemes()) {
        QTest::addRow("%s on light paper", qPrintable(name)) << name << false;
        QTest::addRow("%s on dark paper", qPrintable(name)) << name << true;
    }
}

void ThemesTest::lettersAreReadable()
{
    QFETCH(QString, name);
    QFETCH(bool, isDark);
    const QHash<QString, QColor> colors = colorsOf(QString::fromUtf8(builtInTheme(name).value(u"style.css"_s)), isDark);
    constexpr double least = 4.5; // WCAG 2.1, AA
    int pairs = 0;
    for (auto color = colors.cbegin(); color != colors.cend(); ++color) {
        const QString &key = color.key();
        if (key != "ink"_L1 && key != "soft"_L1 && key != "accent"_L1 && !key.startsWith("code-"_L1))
            continue;
        for (const QString &ground : {u"paper"_s, u"panel"_s}) {
            QVERIFY(colors.contains(ground));
            const double found = contrast(*color, colors.value(ground));
            QVERIFY2(found >= least, qPrintable(u"%1 on %2: %3"_s.arg(key, ground).arg(found)));
            ++pairs;
        }
    }
    QVERIFY(contrast(colors.value(u"ink"_s), colors.value(u"mark"_s)) >= least);
    QCOMPARE(pairs, 20);
}

void ThemesTest::anotherThemeMakesEachPageAnew()
{
    const QMap<QString, QByteArray> before = blogWith(site).build();
    const QMap<QString, QByteArray> after = blogWith(site + "[theme]\nname = 'plain'\n").build();
    QCOMPARE(after.keys(), before.keys());
    QVERIFY(after.value(u"docs/style.css"_s) != before.value(u"docs/style.css"_s));
    QCOMPARE(after.value(u"docs/index.html"_s), before.value(u"docs/index.html"_s)); // Only the style is another.
}

QTEST_GUILESS_MAIN(ThemesTest)
#include "tst_themes.moc"
