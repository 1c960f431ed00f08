// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/editor/text/aids/editorfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;
using namespace galley::editor::test;

/// The clipboard as other programs fill it, pasted by the key.
class PastingTest : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void becomes_data();
    void becomes();
    void asPlainText();
    void inCodeEverythingIsPlain();
    void whatWasCopiedHereComesBackAsItWas();
    void imagesWithinTextAreOffered();
    void tooMuchIsRefused_data();
    void tooMuchIsRefused();
    void aLongArticleIsThereAtOnce();
    void textIsDraggedFromPlaceToPlace();

private:
    void copy(const QList<std::pair<QString, QByteArray>> &formats)
    {
        auto *data = new QMimeData;
        for (const auto &[type, bytes] : formats)
            data->setData(type, bytes);
        QApplication::clipboard()->setMimeData(data);
    }
    void paste() { press(Qt::Key_V, Qt::ControlModifier); }
};

using Formats = QList<std::pair<QString, QByteArray>>;

void PastingTest::becomes_data()
{
    QTest::addColumn<Formats>("formats");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString plain = u"text/plain"_s;
    const QString html = u"text/html"_s;
    const auto row = [](const char *name, const Formats &formats, const QString &before, const QString &after) {
        QTest::newRow(name) << formats << before << after;
    };
    row("rich text beside its plain form", {{plain, "one two"}, {html, "<p>one <b>two</b></p>"}}, u"|"_s,
        u"one **two**|"_s);
    row("HTML that says no more than the text", {{plain, "one *two*"}, {html, "<div>one *two*</div>"}}, u"|"_s,
        u"one *two*|"_s);
    row("HTML alone", {{html, "<h2>One</h2><ul><li>two</ul>"}}, u"|"_s, u"## One\n\n- two|"_s);
    row("a range of a spreadsheet", {{plain, "a\tb\n1\t2"}}, u"|"_s,
        u"¦   a ¦   b ¦\n¦ --: ¦ --: ¦\n¦   1 ¦   2 ¦\n|"_s);
    row("a spreadsheet that offers HTML",
        {{plain, "a\tb\nc\td"}, {html, "<table><tr><td>a<td>b<tr><td>c<td>d</table>"}}, u"text|"_s,
        u"text\n\n¦ a   ¦ b   ¦\n¦ --- ¦ --- ¦\n¦ c   ¦ d   ¦\n|"_s);
    row("CSV by its kind", {{plain, "a,b\nc,d"}, {u"text/csv"_s, "a,b\nc,d"}}, u"|"_s,
        u"¦ a   ¦ b   ¦\n¦ --- ¦ --- ¦\n¦ c   ¦ d   ¦\n|"_s);
    row("CSV by its looks", {{plain, "x,y\na,b\nc,d"}}, u"|"_s,
        u"¦ x   ¦ y   ¦\n¦ --- ¦ --- ¦\n¦ a   ¦ b   ¦\n¦ c   ¦ d   ¦\n|"_s);
    row("an address on a selection", {{plain, "https://example.org/a_b"}}, u"a ›word| b"_s,
        u"a [word](https://example.org/a_b)| b"_s);
    row("a copied link on a selection",
        {{plain, "https://example.org/"}, {html, "<a href='https://example.org/'>x</a>"}}, u"›word|"_s,
        u"[x](https://example.org/)|"_s);
    row("line ends of other systems", {{plain, "a\r\nb\rc"}}, u"|"_s, u"a\nb\nc|"_s);
    row("Markdown stays Markdown", {{plain, "# one\n\n- two"}}, u"|"_s, u"# one\n\n- two|"_s);
    row("an SVG as text with a script", {{html, "<svg onload=alert(1)><script>x</script></svg>"}}, u"|"_s, u"|"_s);
    row("rich text of a kind that nobody reads", {{u"text/rtf"_s, "{\\rtf1 x}"}}, u"a|"_s, u"a|"_s);
    row("rich text of that kind beside plain text", {{u"text/rtf"_s, "{\\rtf1 x}"}, {plain, "x"}}, u"a|"_s, u"ax|"_s);
}

void PastingTest::becomes()
{
    QFETCH(Formats, formats);
    QFETCH(QString, before);
    show(*m_editor, before);
    const QString text = m_editor->markdown();
    copy(formats);
    paste();
    QTEST(shown(*m_editor), "after");
    if (m_editor->markdown() != text) {
        m_editor->undo();
        QCOMPARE(m_editor->markdown(), text); // One step.
    }
}

void PastingTest::asPlainText()
{
    copy({{u"text/plain"_s, "a\tb\nc\td"}, {u"text/html"_s, "<b>a</b>"}});
    m_editor->pasteAsPlainText();
    QCOMPARE(m_editor->markdown(), u"a\tb\nc\td"_s);
    m_editor->setMarkdown({});
    copy({{u"text/html"_s, "<p>one <b>two</b></p>"}});
    m_editor->pasteAsPlainText();
    QCOMPARE(m_editor->markdown(), u"one two"_s);
}

void PastingTest::inCodeEverythingIsPlain()
{
    show(*m_editor, u"```\n|\n```\n"_s);
    QTRY_VERIFY(m_editor->document()->firstBlock().userState() > 0);
    copy({{u"text/plain"_s, "a\tb\nc\td"}, {u"text/html"_s, "<b>a</b>"}});
    paste();
    QCOMPARE(m_editor->markdown(), u"```\na\tb\nc\td\n```\n"_s);
}

void PastingTest::whatWasCopiedHereComesBackAsItWas()
{
    const QString text = u"# *a*\u00a0b\n\n| a | b |\n\n<b>c</b>"_s;
    m_editor->setMarkdown(text);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(m_editor->markdown(), QString());
    paste();
    QCOMPARE(m_editor->markdown(), text);
}

void PastingTest::imagesWithinTextAreOffered()
{
    QSignalSpy offers(m_editor.get(), &MarkdownEditor::filesOffered);
    copy({{u"text/html"_s, "<p>one <b>two</b> <img src='data:image/jpeg;base64,AAEC'></p>"}});
    paste();
    QCOMPARE(m_editor->markdown(), u"one **two**"_s);
    QCOMPARE(offers.size(), 1);
    const auto files = offers[0][0].value<QList<OfferedFile>>();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files[0].name, u"pasted-image.jpg"_s);
    QCOMPARE(files[0].bytes, QByteArray("\0\1\2", 3));
}

void PastingTest::tooMuchIsRefused_data()
{
    QTest::addColumn<Formats>("formats");
    constexpr qsizetype hundredMegabytes = 100'000'000;
    QTest::newRow("100 MB of lines") << Formats{{u"text/plain"_s, QByteArray("line\n").repeated(hundredMegabytes / 5)}};
    QTest::newRow("100 MB in one line") << Formats{{u"text/plain"_s, QByteArray(hundredMegabytes, 'x')}};
    QTest::newRow("100 MB of HTML") << Formats{{u"text/html"_s, QByteArray("<p>x").repeated(hundredMegabytes / 4)}};
}

void PastingTest::tooMuchIsRefused()
{
    QFETCH(Formats, formats);
    m_editor->setMarkdown(u"as it was"_s);
    QSignalSpy refusals(m_editor.get(), &MarkdownEditor::insertionRefused);
    copy(formats);
    QElapsedTimer clock;
    clock.start();
    paste();
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(m_editor->markdown(), u"as it was"_s);
}

void PastingTest::aLongArticleIsThereAtOnce()
{
    QByteArray html = "<h1>Long</h1>";
    for (int i = 0; i < 2'000; ++i)
        html += "<p style='margin:0'><span style='font-weight:700;font-size:11pt'>Some</span> words <a "
                "href='https://e.org/a'>and a link</a> and so on and on until the paragraph is as long as one.</p>";
    copy({{u"text/html"_s, html}});
    QElapsedTimer clock;
    clock.start();
    paste();
    QVERIFY2(clock.elapsed() < 3'000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(m_editor->document()->blockCount(), 4'001);
}

void PastingTest::textIsDraggedFromPlaceToPlace()
{
    show(*m_editor, u"one ›*two*| three\n\nfour"_s);
    const QString text = m_editor->markdown();
    QTextCursor place(m_editor->document());
    place.movePosition(QTextCursor::End);
    const QPoint target = m_editor->cursorRect(place).center();
    QMimeData *data = new QMimeData;
    data->setText(u"*two*"_s);
    data->setData(u"text/markdown"_s, "*two*");
    QDragEnterEvent enter(target, Qt::CopyAction, data, Qt::LeftButton, {});
    QApplication::sendEvent(m_editor->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(target, Qt::CopyAction, data, Qt::LeftButton, {});
    QApplication::sendEvent(m_editor->viewport(), &move);
    QDropEvent drop(target, Qt::CopyAction, data, Qt::LeftButton, {});
    QApplication::sendEvent(m_editor->viewport(), &drop);
    QCOMPARE(m_editor->markdown(), text + u"*two*"_s);
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), text);
    delete data;
}

QTEST_MAIN(PastingTest)
#include "tst_pasting.moc"
