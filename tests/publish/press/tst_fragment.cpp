// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/fragment.h"

#include <QTest>

using namespace galley::publish;

class FragmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
};

void FragmentTest::places_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("placed");

    const auto row = [](const char *name, const QByteArray &html, const QByteArray &placed) {
        QTest::newRow(name) << html << placed;
    };
    row("an image follows the page", "<p><img src=\"/a.png\" alt=\"/a\" /></p>",
        "<p><img src=\"../a.png\" alt=\"/a\" /></p>");
    row("anchors are told apart", "<h2 id=\"x\">X</h2><a href=\"#x\">x</a>",
        "<h2 id=\"p-x\">X</h2><a href=\"#p-x\">x</a>");
    row("an empty anchor leads to the top", "<a href=\"#\">x</a>", "<a href=\"#\">x</a>");
    row("other addresses stay", "<a href=\"https://example.org/\">x</a>", "<a href=\"https://example.org/\">x</a>");
    row("text that looks like an attribute stays", "<p>href=\"/a\" id=\"b\"</p>", "<p>href=\"/a\" id=\"b\"</p>");
    row("an attribute that looks like another stays", "<p title=\"id='x' src=/a\">x</p>",
        "<p title=\"id='x' src=/a\">x</p>");
    row("a sign of a tag within an attribute", "<a title=\"a > b\" href=\"/c\">x</a>",
        "<a title=\"a > b\" href=\"../c\">x</a>");
    row("names that end alike", "<p data-id=\"x\" data-src=\"/y\">x</p>", "<p data-id=\"x\" data-src=\"/y\">x</p>");
    row("a tag that never ends", "<a href=\"/x", "<a href=\"../x");
    row("nothing", "", "");
}

void FragmentTest::places()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, placed);
    const Fragment fragment(html, [](const QByteArray &address) {
        return address.startsWith('/') ? std::optional(address.mid(1)) : std::nullopt;
    });
    QCOMPARE(fragment.placed("../", "p-"), placed);
}

QTEST_APPLESS_MAIN(FragmentTest)
#include "tst_fragment.moc"
