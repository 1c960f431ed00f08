// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/filedraft.h"
#include "editor/preview/previewview.h"
#include "editor/text/markdowneditor.h"
#include "figures.h"
#include "tests/app/window/realwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

/// Inside the process: from a key to its painted, highlighted text beside a bare QPlainTextEdit; and, in the whole
/// window, from a key to the preview that holds it. tests/bench/latency measures the same from outside, pixels and all.
using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

/// Markdown of about that size, as people write it.
QString textOf(qsizetype bytes)
{
    QString text;
    for (int number = 1; text.size() < bytes; ++number) {
        text +=
            u"## Heading %1\n\nSome *prose* with `code`, a [link](https://example.org/%1) and **strong** words that go "
            u"on for a line "
            u"or two, as prose does.\n\n- an item\n- another with _emphasis_\n\n```cpp\nint number = %1; // a comment\n```\n\n"_s
                .arg(number);
    }
    return text;
}

/// Milliseconds from a key to the end of the paint that it brings, all of it on this thread.
double keyMs(QPlainTextEdit &editor)
{
    QElapsedTimer timer;
    timer.start();
    QTest::sendKeyEvent(QTest::Press, &editor, Qt::Key_unknown, u"w"_s, {});
    QCoreApplication::sendPostedEvents(editor.viewport(), QEvent::UpdateRequest);
    editor.viewport()->repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

void putCursorInMiddle(QPlainTextEdit &editor)
{
    QTextCursor cursor(editor.document());
    cursor.setPosition(editor.document()->characterCount() / 2);
    cursor.movePosition(QTextCursor::EndOfBlock);
    editor.setTextCursor(cursor);
    editor.centerCursor();
}

void measureText(bench::Report &report, qsizetype bytes)
{
    editor::MarkdownEditor galleyEditor;
    QPlainTextEdit bareEditor;
    for (QPlainTextEdit *editor : {static_cast<QPlainTextEdit *>(&galleyEditor), &bareEditor}) {
        editor->resize(700, 800);
        editor->show();
    }
    galleyEditor.setMarkdown(textOf(bytes));
    bareEditor.setPlainText(textOf(bytes));
    putCursorInMiddle(galleyEditor);
    putCursorInMiddle(bareEditor);
    QTest::qWait(1500); // Colouring in the background comes to its end.
    bench::Figure figure{.name = u"key to highlighted text, %1 KB"_s.arg(bytes / 1000),
                         .samples = {},
                         .floorName = u"bare QPlainTextEdit"_s};
    constexpr int keys = 300;
    for (int key = 0; key < keys; ++key) {
        const double bare = keyMs(bareEditor);
        const double galley = keyMs(galleyEditor);
        figure.floor.add(bare);
        figure.samples.add(galley);
        QCoreApplication::processEvents();
    }
    report.add(figure);
}

/// A picture written into the text, one line of that many letters without a space.
void measureLongLine(bench::Report &report, qsizetype letters)
{
    editor::MarkdownEditor editor;
    editor.resize(700, 800);
    editor.show();
    editor.setMarkdown(textOf(10'000) + u"![](data:image/png;base64,"_s + u"iVBORw0KGgo+/"_s.repeated(letters / 13) +
                       u")"_s);
    editor.moveCursor(QTextCursor::End);
    QTest::qWait(1500);
    bench::Figure figure{.name = u"key in a line of %1 KB without a space"_s.arg(letters / 1000), .samples = {}};
    constexpr int keys = 300;
    for (int key = 0; key < keys; ++key) {
        figure.samples.add(keyMs(editor));
        QCoreApplication::processEvents();
    }
    report.add(figure);
}

void measurePreview(bench::Report &report, qsizetype bytes)
{
    app::RealWindow galley;
    QFile file(galley.folder.filePath(u"text.md"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("No room for the text.");
    file.write(textOf(bytes).toUtf8());
    file.close();
    galley.window->comeForward({file.fileName()});
    if (!galley.pageBecomes(u"document.querySelectorAll('h2').length > 10"_s))
        qFatal("The page does not come.");
    auto *editor = galley.find<editor::MarkdownEditor>("bodyEditor");
    auto *preview = galley.find<editor::PreviewView>("preview");
    putCursorInMiddle(*editor);
    QTest::qWait(1500);
    bench::Figure figure{.name = u"key to patched preview, %1 KB"_s.arg(bytes / 1000), .samples = {}};
    constexpr int keys = 100;
    for (int key = 0; key < keys; ++key) {
        QSignalSpy shown(preview, &editor::PreviewView::shown);
        QElapsedTimer timer;
        timer.start();
        QTest::sendKeyEvent(QTest::Press, editor, Qt::Key_unknown, u"w"_s, {});
        if (!shown.wait(5000))
            qFatal("The preview does not follow.");
        figure.samples.add(double(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(20);
    }
    report.add(figure);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    bench::Report report(argc, argv);
    for (const qsizetype bytes : {10'000, 100'000, 1'000'000})
        measureText(report, bytes);
    measureLongLine(report, 1'000'000);
    for (const qsizetype bytes : {10'000, 100'000, 1'000'000})
        measurePreview(report, bytes);
    return 0;
}
