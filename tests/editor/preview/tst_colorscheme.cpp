// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/colorscheme.h"

#include <QTest>

using namespace galley::editor;

class ColorSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemeIsDecided_data();
    void theSchemeIsDecided();
    void styleSheets();
};

void ColorSchemeTest::theSchemeIsDecided_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("light");
    QTest::addColumn<QByteArray>("dark");

    const QByteArray holds = "(min-width: 0px)";
    const QByteArray fails = "(max-width: -1px)";
    const auto media = [](const QByteArray &query) {
        return QByteArray("<style>@media " + query + " { p { color: red } }</style>");
    };

    QTest::newRow("a rule for the dark") << media("(prefers-color-scheme: dark)") << media(fails) << media(holds);
    QTest::newRow("a rule for the light") << media("screen and ( Prefers-Color-Scheme:light )")
                                          << media("screen and " + holds) << media("screen and " + fails);
    QTest::newRow("the other way round") << media("not (prefers-color-scheme: dark)") << media("not " + fails)
                                         << media("not " + holds);
    QTest::newRow("any preference") << media("(prefers-color-scheme)") << media(holds) << media(holds);
    QTest::newRow("other questions stay")
        << media("(prefers-reduced-motion)") << media("(prefers-reduced-motion)") << media("(prefers-reduced-motion)");
    QTest::newRow("a link to a sheet for the dark")
        << QByteArray("<link rel=stylesheet media='(prefers-color-scheme: dark)' href=a>")
        << QByteArray("<link rel=stylesheet media='" + fails + "' href=a>")
        << QByteArray("<link rel=stylesheet media='" + holds + "' href=a>");
    QTest::newRow("a property with both") << QByteArray("<style>:root{color-scheme: light dark}</style>")
                                          << QByteArray("<style>:root{color-scheme: light}</style>")
                                          << QByteArray("<style>:root{color-scheme: dark}</style>");
    QTest::newRow("a property with one stays") << QByteArray("<style>:root{color-scheme:only light;a:b}</style>")
                                               << QByteArray("<style>:root{color-scheme:only light;a:b}</style>")
                                               << QByteArray("<style>:root{color-scheme:only light;a:b}</style>");
    QTest::newRow("a meta element") << QByteArray("<meta name=\"color-scheme\" content=\"dark light\">")
                                    << QByteArray("<meta name=\"color-scheme\" content=\"light\">")
                                    << QByteArray("<meta name=\"color-scheme\" content=\"dark\">");
    QTest::newRow("words of a post stay")
        << QByteArray("<h1>(prefers-color-scheme: dark) and color-scheme: light dark — “é”</h1>")
        << QByteArray("<h1>(prefers-color-scheme: dark) and color-scheme: light dark — “é”</h1>")
        << QByteArray("<h1>(prefers-color-scheme: dark) and color-scheme: light dark — “é”</h1>");
}

void ColorSchemeTest::theSchemeIsDecided()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, light);
    QFETCH(QByteArray, dark);
    QCOMPARE(withColorScheme(html, false), light);
    QCOMPARE(withColorScheme(html, true), dark);
}

void ColorSchemeTest::styleSheets()
{
    const QByteArray css = "@media (prefers-color-scheme:dark){a{b:c}} html{color-scheme:light dark;}";
    QCOMPARE(styleSheetWithColorScheme(css, true), "@media (min-width: 0px){a{b:c}} html{color-scheme:dark;}");
    QCOMPARE(styleSheetWithColorScheme(css, false), "@media (max-width: -1px){a{b:c}} html{color-scheme:light;}");
}

QTEST_APPLESS_MAIN(ColorSchemeTest)
#include "tst_colorscheme.moc"
