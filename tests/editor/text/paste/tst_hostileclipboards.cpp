// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/editor/text/aids/editorfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QRegularExpression>
#include <QTcpServer>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;
using namespace galley::editor::test;

/// Paste is text: over two hundred clipboards made to run, to fetch or to hang, pasted by the key.
class HostileClipboardsTest : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pastedAsText_data();
    void pastedAsText();
    void cleanupTestCase();

private:
    QTcpServer m_canary; ///< Nobody may come.
    int m_pasted = 0;
};

void HostileClipboardsTest::initTestCase() { QVERIFY(m_canary.listen(QHostAddress::LocalHost)); }

void HostileClipboardsTest::pastedAsText_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray canary = "http://127.0.0.1:" + QByteArray::number(m_canary.serverPort()) + "/";
    const QList<QByteArray> payloads = {
        "<img src='" + canary + "' onerror=alert(1)>",
        "<img srcset='" + canary + " 2x'>",
        "<img src='file:///etc/passwd'>",
        "<script src='" + canary + "'></script><script>alert(1)</script>",
        "<svg onload=alert(1)><image href='" + canary +
            "'/><foreignObject><script>alert(1)</script></foreignObject></svg>",
        "<a href='javascript:alert(1)' onclick=alert(1)>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<iframe src='" + canary + "' srcdoc='<script>alert(1)</script>'></iframe>",
        "<object data='" + canary + "'></object><embed src='" + canary + "'>",
        "<link rel=stylesheet href='" + canary + "'><style>@import '" + canary + "'</style>",
        "<meta http-equiv=refresh content='0;url=" + canary + "'>",
        "<video src='" + canary + "' poster='" + canary + "' autoplay></video>",
        "<p style=\"background:url('" + canary + "')\">x</p>",
        "<form action='javascript:alert(1)'><button formaction='javascript:alert(1)'>x</button></form>",
        "<base href='" + canary + "'><a href='x'>x</a>",
        "<math><mtext><table><mglyph><style><img src onerror=alert(1)>",
        "<noscript><p title=\"</noscript><img src onerror=alert(1)>\">",
        "<img alt='](javascript:alert(1))' src='https://e.org/a.png'>",
        "&lt;img src=x onerror=alert(1)&gt;",
    };
    const QList<std::pair<QByteArray, QByteArray>> surroundings = {
        {"", ""},
        {"<table><tr>", "</tr></table>"},
        {"<table><tr><td>a<td>", "<tr><td>b<td>c</table>"},
        {"<ul><li>", "</ul>"},
        {"<h1><b>", "</b></h1>"},
        {"<!--StartFragment--><p>x ", "</p><!--EndFragment-->"},
        {"<blockquote><pre>", "</pre></blockquote>"},
        {"<html><head>", "</head><body>x</body></html>"},
        {"<select><template>", "</template></select>"},
        {"<a href='https://e.org'>", "</a>"},
    };
    for (qsizetype i = 0; i < payloads.size(); ++i) {
        for (qsizetype j = 0; j < surroundings.size(); ++j)
            QTest::addRow("HTML: payload %d in surroundings %d", int(i), int(j))
                << u"text/html"_s << surroundings.at(j).first + payloads.at(i) + surroundings.at(j).second;
    }
    const auto row = [](const char *name, const char *type, const QByteArray &bytes) {
        QTest::newRow(name) << QString::fromLatin1(type) << bytes;
    };
    row("rich text format with an object", "text/rtf", "{\\rtf1{\\object\\objdata 00}}");
    row("rich text format nested without end", "text/rtf", QByteArray("{").repeated(1'000'000));
    row("no UTF-8", "text/html", "<b>\xff\xfe\x80</b>");
    row("zero bytes", "text/html", QByteArray("<b>a\0b</b>", 10));
    row("text with letters that turn the order round", "text/plain",
        "a\xe2\x80\xae"
        "b");
    row("lone surrogates", "text/plain", "\xed\xa0\x80");
    row("nested a hundred thousand deep", "text/html", QByteArray("<div>").repeated(100'000) + "x");
    row("a cell that spans everything", "text/html",
        "<table><tr><td colspan=999999999 rowspan=999999999>x<td>y</table>");
    row("CSV of quotes", "text/csv", QByteArray("\"").repeated(500'000));
    row("CSV of commas", "text/csv", QByteArray(",").repeated(90'000));
    row("tabs without end", "text/plain", QByteArray("\t").repeated(90'000) + "\n" + QByteArray("\t").repeated(90'000));
}

void HostileClipboardsTest::pastedAsText()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, bytes);
    auto *data = new QMimeData;
    data->setData(type, bytes);
    QApplication::clipboard()->setMimeData(data);
    QElapsedTimer clock;
    clock.start();
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    ++m_pasted;
    if (type != "text/html"_L1)
        return;
    // No tag is left that is none of Markdown's own, and no address that could run.
    QString text = m_editor->markdown();
    text.remove(QRegularExpression(u"(`+)[^`]*\\1"_s));
    text.remove(QRegularExpression(u"(?s)```.*?```"_s));
    static const QRegularExpression tag(uR"((?<!\\)<(?!br>|/?sup>|/?sub>|/?kbd>|https?:)[a-zA-Z/!?])"_s);
    static const QRegularExpression link(uR"((?<!\\)\]\(<?\s*(?:javascript|data|file|vbscript):)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!tag.match(text).hasMatch(), qPrintable(text));
    QVERIFY2(!link.match(text).hasMatch(), qPrintable(text));
}

void HostileClipboardsTest::cleanupTestCase()
{
    QVERIFY(m_pasted >= 200);
    QVERIFY2(!m_canary.waitForNewConnection(200), "Something was fetched.");
}

QTEST_MAIN(HostileClipboardsTest)
#include "tst_hostileclipboards.moc"
