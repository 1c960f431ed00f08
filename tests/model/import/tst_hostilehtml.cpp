// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlmarkdown.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace galley::model;

namespace {

constexpr qint64 mostMs = 10'000; ///< For HTML of some megabytes, in a debug build on a busy machine.

} // namespace

/// HTML made to hurt: whatever it is, it is read in bounded time and nothing of it could run.
class HostileHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payloads_data();
    void payloads();
    void shapes_data();
    void shapes();
    void textIsLeftOfWhatHasNoTree();
};

/// Twelve ways in, each within sixteen surroundings.
void HostileHtmlTest::payloads_data()
{
    QTest::addColumn<QByteArray>("html");
    const QList<QByteArray> payloads = {
        "<img src onerror=alert(1)>",
        "<script>alert(1)</script>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='&#106;avascript&colon;alert(1)'>x</a>",
        "<a href='vbscript:msgbox(1)'>x</a>",
        "<a href='data:text/html;base64,PHNjcmlwdD4='>x</a>",
        "<iframe src='data:text/html,<script>alert(1)</script>'></iframe>",
        "<img src='javascript:alert(1)' alt='](javascript:alert(1))'>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<form action='javascript:alert(1)'><input type=submit><button "
        "formaction='javascript:alert(1)'>x</button></form>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<a href='https://e.org/)](javascript:alert(1)'>x</a>",
        "<img alt='&lt;img src onerror=alert(1)&gt;' src='https://e.org/a.png'>",
    };
    const QList<std::pair<QByteArray, QByteArray>> surroundings = {
        {"", ""},
        {"<p>", "</p>"},
        {"<table><tr>", "</tr></table>"},
        {"<table><tr><td>a</td><td>", "</td></tr></table>"},
        {"<ul><li>", "</li></ul>"},
        {"<b><i><code>", "</code></i></b>"},
        {"<h1>", "</h1>"},
        {"<blockquote>", "</blockquote>"},
        {"<a href='https://e.org/'>", "</a>"},
        {"<!--[if gte mso 9]>", "<![endif]-->"},
        {"<noscript><p title='</noscript>", "'>"},
        {"<svg><style>", "</style></svg>"},
        {"<select><option>", "</option></select>"},
        {"<template>", "</template>"},
    };
    for (qsizetype i = 0; i < payloads.size(); ++i) {
        for (qsizetype j = 0; j < surroundings.size(); ++j)
            QTest::addRow("payload %d within surroundings %d", int(i), int(j))
                << surroundings.at(j).first + payloads.at(i) + surroundings.at(j).second;
    }
}

void HostileHtmlTest::payloads()
{
    QFETCH(QByteArray, html);
    const auto result = markdownFromHtml(html);
    QVERIFY(result.has_value());
    // No link leads to a script, and every tag that is left is one of ours or is escaped.
    static const QRegularExpression link(uR"((?<!\\)\]\(<?\s*(?:javascript|vbscript|data):)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(uR"((?<![\\`])<(?!/?(?:sup|sub|kbd|br)>|https?:))"_s);
    QVERIFY2(!link.match(result->text).hasMatch(), qPrintable(result->text));
    QVERIFY2(!tag.match(QString(result->text).remove(QRegularExpression(u"(`+).*?\\1"_s))).hasMatch(),
             qPrintable(result->text));
}

void HostileHtmlTest::shapes_data()
{
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const QByteArray &html) { QTest::newRow(name) << html; };
    constexpr qsizetype many = 100'000;
    row("divisions nested 100,000 deep", QByteArray("<div>").repeated(many));
    row("lists nested 100,000 deep", QByteArray("<ul><li>").repeated(many));
    row("quotes nested 100,000 deep", QByteArray("<blockquote>").repeated(many) + "x");
    row("emphasis nested 100,000 deep", QByteArray("<b>").repeated(many) + "x");
    row("quotes nested 300 deep around a long text",
        QByteArray("<blockquote>").repeated(300) + QByteArray("<p>x").repeated(many));
    row("a hundred thousand links", QByteArray("<a href='https://e.org'>x</a> ").repeated(many));
    row("a hundred thousand styles", QByteArray("<b>x</b><i>y</i>").repeated(many));
    row("a hundred thousand paragraphs", QByteArray("<p>x</p>").repeated(many));
    row("a hundred thousand targets", QByteArray("<a href='#a' id='b'>1</a>").repeated(many));
    row("notes that all lead to one", QByteArray("<a href='#n' id='r'>1</a>").repeated(many) + "<p id=n>" +
                                          QByteArray("<a href='#r'>x</a>").repeated(many));
    row("columns and rows without end", "<table><tr>" + QByteArray("<td>x").repeated(many) + "</table>");
    row("spans without end",
        "<table>" + QByteArray("<tr><td colspan=100000 rowspan=100000>x<td>y").repeated(3'000) + "</table>");
    row("one wide cell and many rows", "<table><tr><td>" + QByteArray("x").repeated(many) + "<td>y" +
                                           QByteArray("<tr><td>x<td>y").repeated(many) + "</table>");
    row("misnested formatting", QByteArray("<b><p><i></b></p>").repeated(many));
    row("formulas nested without end", "<math>" + QByteArray("<mrow>").repeated(many) + "x");
    row("drawings nested without end", "<svg>" + QByteArray("<tr>").repeated(many) + "x");
    row("backticks", "<code>" + QByteArray("`").repeated(many * 10) + "</code>");
    row("brackets", QByteArray("![[](").repeated(many));
    row("ampersands", QByteArray("&amp;").repeated(many * 5));
    row("an attribute of a megabyte", "<p style='" + QByteArray("font-weight:bold;").repeated(many) + "'>x");
    row("zero bytes and bytes that are no UTF-8", QByteArray("a\0\xff\xfe<b>\x80</b>", 12).repeated(many));
    row("nothing", {});
    row("word's lists of a hundred thousand items",
        QByteArray("<p style='mso-list:l0 level1 lfo1'>x</p><p style='mso-list:l0 level9 lfo1'>y</p>")
            .repeated(many / 2));
}

void HostileHtmlTest::shapes()
{
    QFETCH(QByteArray, html);
    QElapsedTimer clock;
    clock.start();
    const auto result = markdownFromHtml(html);
    const QString text = textOfHtml(html);
    QVERIFY2(clock.elapsed() < mostMs, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(text.size() <= html.size());
    if (result)
        QVERIFY(result->text.size() < 60 * (html.size() + 1'000));
}

void HostileHtmlTest::textIsLeftOfWhatHasNoTree()
{
    const QByteArray deep =
        QByteArray("<div>").repeated(100'000) + "one &amp; <b>two</b><script>evil()</script><p>three";
    QVERIFY(!markdownFromHtml(deep));
    QCOMPARE(textOfHtml(deep), u"one & two\nthree"_s);
}

QTEST_GUILESS_MAIN(HostileHtmlTest)
#include "tst_hostilehtml.moc"
