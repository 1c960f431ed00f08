// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewbench.h"

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

class ClicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void aClickTellsItsLine();
    void aClickOutsideOfThePostTellsNothing();
    void linksAreReportedAndNotFollowed_data();
    void linksAreReportedAndNotFollowed();
    void aLinkInsideThePageScrolls();
    void enterOnALinkReportsIt();

private:
    void show(const QByteArray &html);
    void click(const QString &selector, Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier);

    std::unique_ptr<PreviewBench> m_bench;
};

void ClicksTest::init() { m_bench = std::make_unique<PreviewBench>(); }

void ClicksTest::show(const QByteArray &html)
{
    m_bench->view->setPage("<!DOCTYPE html><body><header id=\"head\">head</header><main>", "</main></body>",
                           {blockOnLine(2, "<p id=\"first\">first</p>"), {4, 7, html}});
    QVERIFY(m_bench->settled());
}

void ClicksTest::click(const QString &selector, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    const QVariantList at = m_bench
                                ->evaluate(u"(() => { const box = document.querySelector('%1').getBoundingClientRect();"
                                           "return [box.left + 4, box.top + box.height * 0.6]; })()"_s.arg(selector))
                                .toList();
    QCOMPARE(at.size(), 2);
    QTest::mouseClick(m_bench->hands(), button, modifiers, QPointF(at[0].toDouble(), at[1].toDouble()).toPoint());
}

void ClicksTest::aClickTellsItsLine()
{
    show("<pre id=\"code\">4\n5\n6\n7</pre>");
    QSignalSpy clicked(m_bench->view, &PreviewView::lineClicked);
    click(u"#first"_s);
    QTRY_COMPARE(clicked.count(), 1);
    QCOMPARE(clicked.takeFirst().first().toInt(), 2);
    click(u"#code"_s);
    QTRY_COMPARE(clicked.count(), 1);
    QCOMPARE(clicked.takeFirst().first().toInt(), 6);
}

void ClicksTest::aClickOutsideOfThePostTellsNothing()
{
    show("<p>text</p>");
    QSignalSpy clicked(m_bench->view, &PreviewView::lineClicked);
    click(u"#head"_s);
    click(u"#first"_s); // Answers come in order.
    QTRY_COMPARE(clicked.count(), 1);
    QCOMPARE(clicked.first().first().toInt(), 2);
}

void ClicksTest::linksAreReportedAndNotFollowed_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<Qt::MouseButton>("button");
    QTest::addColumn<QString>("reported");

    const auto row = [](const char *name, const char *link, const QString &reported,
                        Qt::MouseButton button = Qt::LeftButton) {
        QTest::newRow(name) << QByteArray(link) << button << reported;
    };
    row("a web address", R"(<a href="https://example.org/a?b=c#d">x</a>)", u"https://example.org/a?b=c#d"_s);
    row("http, in capitals", R"(<a href="HTTP://example.org/">x</a>)", u"http://example.org/"_s);
    row("a mail address", R"(<a href="mailto:a@example.org">x</a>)", u"mailto:a@example.org"_s);
    row("in a new window, which is not opened", R"(<a target="_blank" href="https://example.org/">x</a>)", {});
    row("by the middle button", R"(<a href="https://example.org/">x</a>)", {}, Qt::MiddleButton);
    row("javascript", R"(<a href="javascript:document.title='ran'">x</a>)", {});
    row("javascript with a tab in it", "<a href=\"java\tscript:document.title='ran'\">x</a>", {});
    row("vbscript", R"(<a href="vbscript:x">x</a>)", {});
    row("data", R"(<a href="data:text/html,<script>1</script>">x</a>)", {});
    row("a file", R"(<a href="file:///etc/passwd">x</a>)", {});
    row("a share", R"(<a href="smb://127.0.0.1/x">x</a>)", {});
    row("another program", R"(<a href="steam://run/1">x</a>)", {});
    row("the page by itself", R"(<a href="galley-page:/page/1">x</a>)", {});
    row("a web address without a host", R"(<a href="https:///x">x</a>)", u"https://x/"_s);
    row("a download", R"(<a download href="https://example.org/">x</a>)", u"https://example.org/"_s);
    row("a ping", R"(<a ping="http://127.0.0.1:1/" href="https://example.org/">x</a>)", u"https://example.org/"_s);
    row("a form", R"(<form action="https://example.org/"><button id="b">x</button></form><a></a>)", {});
    row("a picture's area",
        R"(<img usemap="#m" width="50" height="50" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><map name="m"><area shape="default" href="https://example.org/"></map>)",
        u"https://example.org/"_s);
}

void ClicksTest::linksAreReportedAndNotFollowed()
{
    QFETCH(QByteArray, link);
    QFETCH(Qt::MouseButton, button);
    QFETCH(QString, reported);
    show("<p id=\"link\">" + link + "</p>");
    const QUrl stood = m_bench->page()->url();
    QSignalSpy activated(m_bench->view, &PreviewView::linkActivated);
    QSignalSpy clicked(m_bench->view, &PreviewView::lineClicked);
    click(link.contains("<img") ? u"img"_s : link.contains("<button") ? u"#b"_s : u"#link a"_s, button);
    click(u"#first"_s); // What comes of the link comes before what comes of this.
    QTRY_VERIFY(!clicked.isEmpty() && clicked.last().first().toInt() == 2);

    QStringList links;
    for (const QList<QVariant> &signal : activated) {
        links.append(signal.first().toUrl().toString());
    }
    QCOMPARE(links, reported.isEmpty() ? QStringList() : QStringList{reported});
    QCOMPARE(m_bench->page()->url(), stood);
    QCOMPARE(m_bench->page()->title().contains(u"ran"_s), false);
}

void ClicksTest::aLinkInsideThePageScrolls()
{
    show("<p id=\"link\"><a href=\"#far\">x</a></p><div style=\"height:3000px\"></div><p id=\"far\">far</p><div "
         "style=\"height:3000px\"></div>");
    QSignalSpy activated(m_bench->view, &PreviewView::linkActivated);
    QSignalSpy reported(m_bench->view, &PreviewView::topLineChanged);
    click(u"#link a"_s);
    QTRY_VERIFY(m_bench->scrollTop() > 2900);
    QTRY_VERIFY(!reported.isEmpty()); // The author went there.
    QCOMPARE(activated.count(), 0);
}

void ClicksTest::enterOnALinkReportsIt()
{
    show("<p><a href=\"mailto:a@example.org\">a</a> <a href=\"https://example.org/\">b</a></p>");
    QSignalSpy activated(m_bench->view, &PreviewView::linkActivated);
    m_bench->hands()->setFocus();
    for (const QString &expected : {u"mailto:a@example.org"_s, u"https://example.org/"_s}) {
        QTest::keyClick(m_bench->hands(), Qt::Key_Tab);
        const auto isThere = [&] { return m_bench->evaluate(u"galley.focusedLink()"_s).toString() == expected; };
        QVERIFY(galley::waitFor(isThere, 20'000));
        QTest::keyClick(m_bench->hands(), Qt::Key_Return);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.takeFirst().first().toUrl().toString(), expected);
    }
}

QTEST_MAIN(ClicksTest)
#include "tst_clicks.moc"
