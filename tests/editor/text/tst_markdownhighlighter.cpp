// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/markdowneditor.h"

#include <QFile>
#include <QTest>
#include <QTextBlock>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;

namespace {

TextColours lightColours()
{
    return {QColor(u"#FFFFFF"_s), QColor(u"#22201C"_s), QColor(u"#5E584F"_s), QColor(u"#756E63"_s),
            QColor(u"#DAD4C9"_s), QColor(u"#9A3412"_s), QColor(u"#F3DCCB"_s), false};
}

/// How a place in the text is shown.
QTextCharFormat formatAt(const MarkdownEditor &editor, int line, int column)
{
    for (const auto &range : editor.document()->findBlockByNumber(line).layout()->formats()) {
        if (range.start <= column && column < range.start + range.length) {
            return range.format;
        }
    }
    return {};
}

void select(MarkdownEditor &editor, int from, int to)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
}

} // namespace

/// The colours of the real widget, by the real renderer.
class MarkdownHighlighterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aTypedHeadingIsShownAsOne();
    void codeIsSetInLettersOfOneWidth();
    void anOpenedTextIsColouredToItsEnd();
    void anotherThemeRecoloursTheText();
    void aKilledRendererCostsNoText();
    void aLongTextCanBeEditedAtOnce();

private:
    std::unique_ptr<MarkdownEditor> m_editor;
};

void MarkdownHighlighterTest::init()
{
    m_editor = std::make_unique<MarkdownEditor>();
    m_editor->setColours(lightColours());
    m_editor->resize(900, 600);
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
}

void MarkdownHighlighterTest::cleanup() { m_editor.reset(); }

void MarkdownHighlighterTest::aTypedHeadingIsShownAsOne()
{
    QTest::keyClicks(m_editor.get(), u"# Head and *more*"_s);
    QTRY_COMPARE(formatAt(*m_editor, 0, 0).foreground().color(), lightColours().faint);
    QTRY_COMPARE(formatAt(*m_editor, 0, 4).fontWeight(), int(QFont::Bold));
    QVERIFY(formatAt(*m_editor, 0, 4).property(QTextFormat::FontPixelSize).toInt() > 20);
    QVERIFY(m_editor->document()->firstBlock().layout()->lineAt(0).height() > 27);

    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QTest::keyClicks(m_editor.get(), u"plain *proof*"_s);
    QTRY_VERIFY(formatAt(*m_editor, 1, 8).fontItalic());
    QVERIFY(!formatAt(*m_editor, 1, 1).hasProperty(QTextFormat::FontPixelSize));
    QVERIFY(!m_editor->document()->isModified() || m_editor->document()->availableUndoSteps() > 0);
}

void MarkdownHighlighterTest::codeIsSetInLettersOfOneWidth()
{
    const auto isCode = [this](int line) { return formatAt(*m_editor, line, 0).fontStyleHint() == QFont::Monospace; };
    m_editor->setMarkdown(u"text\n```cpp\n}\n```\ntext"_s);
    QTRY_VERIFY(isCode(2));
    QVERIFY(!isCode(4));
    // Without its closing fence the code goes on to the end.
    select(*m_editor, 14, 18);
    QTest::keyClick(m_editor.get(), Qt::Key_Delete);
    QTRY_VERIFY(isCode(3));
    m_editor->undo();
    QTRY_VERIFY(!isCode(4));

    // The colours of what follows stay as they are here; its letters must change all the same.
    m_editor->setMarkdown(u"> ```\n> a\n> b"_s);
    QTRY_VERIFY(isCode(2));
    select(*m_editor, 2, 5);
    QTest::keyClick(m_editor.get(), Qt::Key_Delete);
    QTRY_VERIFY(!isCode(1));
    QVERIFY(!isCode(2));
}

void MarkdownHighlighterTest::anOpenedTextIsColouredToItsEnd()
{
    m_editor->setMarkdown(u"Some *proof* here.\n\n"_s.repeated(3000) + u"**end**"_s);
    QTRY_COMPARE_WITH_TIMEOUT(formatAt(*m_editor, 6000, 3).fontWeight(), int(QFont::Bold), 20'000);
    QVERIFY(formatAt(*m_editor, 0, 7).fontItalic());
    QVERIFY(formatAt(*m_editor, 3000, 7).fontItalic());
}

void MarkdownHighlighterTest::anotherThemeRecoloursTheText()
{
    m_editor->setMarkdown(u"# Head"_s);
    QTRY_COMPARE(formatAt(*m_editor, 0, 0).foreground().color(), lightColours().faint);
    TextColours dark = lightColours();
    dark.paper = Qt::black;
    dark.faint = Qt::yellow;
    dark.dark = true;
    m_editor->setColours(dark);
    QTRY_COMPARE(formatAt(*m_editor, 0, 0).foreground().color(), QColor(Qt::yellow));
    QCOMPARE(m_editor->palette().color(QPalette::Base), QColor(Qt::black));
}

void MarkdownHighlighterTest::aKilledRendererCostsNoText()
{
    m_editor->setMarkdown(u"*one*"_s);
    QTRY_VERIFY(formatAt(*m_editor, 0, 2).fontItalic());
    const QList<QByteArray> children = [] {
        QFile file(u"/proc/self/task/%1/children"_s.arg(QCoreApplication::applicationPid()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ') : QList<QByteArray>();
    }();
    QVERIFY(!children.isEmpty());
    for (const QByteArray &child : children) {
        kill(child.toInt(), SIGKILL);
    }
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor.get(), u" two **three**"_s);
    QCOMPARE(m_editor->markdown(), u"*one* two **three**"_s);
    QTRY_COMPARE(formatAt(*m_editor, 0, 13).fontWeight(), int(QFont::Bold)); // And it is back.
}

void MarkdownHighlighterTest::aLongTextCanBeEditedAtOnce()
{
    const QString text = (u"Some *proof* here, and **more** of `it`, [too](https://example.org).\n\n"_s).repeated(1500);
    m_editor->setMarkdown(text);
    QTest::keyClick(m_editor.get(), Qt::Key_A);
    m_editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_editor.get(), u"*end*"_s);
    QCOMPARE(m_editor->markdown(), u'a' + text + u"*end*"_s);
    QTRY_VERIFY_WITH_TIMEOUT(formatAt(*m_editor, 3000, 2).fontItalic(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(formatAt(*m_editor, 1500, 7).fontItalic(), 20'000);
}

QTEST_MAIN(MarkdownHighlighterTest)
#include "tst_markdownhighlighter.moc"
