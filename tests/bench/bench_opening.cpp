// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/previewview.h"
#include "editor/text/markdowneditor.h"
#include "figures.h"
#include "tests/app/window/realwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>

#include <algorithm>

/// A post of 1 MB is opened in the window: when it can be typed in, when it is wholly coloured and its page shown, and
/// how long the window was deaf at most on the way.
using namespace Qt::Literals::StringLiterals;
using namespace galley;

namespace {

constexpr qsizetype postBytes = 1'000'000;
constexpr int times = 10;
constexpr int beatMs = 1;

/// About as long in its paragraphs, lists and code as the posts of weblogs are.
QByteArray longPost(int number)
{
    const QByteArray sentence = "Some *prose* with `code` and a [link](https://example.org/) that goes on for a while, "
                                "as prose does when it has something to say. ";
    QByteArray text;
    for (int heading = 1; text.size() < postBytes; ++heading) {
        text += "## Heading " + QByteArray::number(heading * 10 + number) + "\n\n" + sentence.repeated(4) + "\n\n" +
                sentence.repeated(2) +
                "\n\n- an item with some words\n- another with _emphasis_ in it\n- and the last of them\n\n"
                "```cpp\nint number = 1; // a comment\nreturn number;\n```\n\n";
    }
    return text + "## The end\n";
}

/// To the end: the last line with text in it is a heading.
bool isColoured(const QTextDocument &text)
{
    QTextBlock last = text.lastBlock();
    while (last.text().isEmpty() && last.previous().isValid())
        last = last.previous();
    return !last.layout()->formats().isEmpty();
}

double milliseconds(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / 1e6; }

/// The longest time in which nothing that waited for the thread got its turn.
class Heartbeat : public QTimer
{
public:
    Heartbeat()
    {
        setTimerType(Qt::PreciseTimer);
        connect(this, &QTimer::timeout, this, [this] {
            longestMs = std::max(longestMs, milliseconds(m_since) - beatMs);
            m_since.start();
        });
        m_since.start();
        start(beatMs);
    }

    double longestMs = 0;

private:
    QElapsedTimer m_since;
};

/// The bare widget with the same text, until its first paint.
double bareMs(const QString &text)
{
    QPlainTextEdit bare;
    bare.resize(700, 900);
    bare.show();
    if (!QTest::qWaitForWindowExposed(&bare))
        qFatal("There is no window.");
    QElapsedTimer clock;
    clock.start();
    bare.setPlainText(text);
    bare.viewport()->repaint();
    return milliseconds(clock);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    bench::Report report(argc, argv);
    bench::Figure editable{.name = u"a post of 1 MB opened, until a key in it is painted"_s,
                           .floorName = u"bare QPlainTextEdit, its text painted"_s};
    bench::Figure whole{.name = u"the same, until all is coloured and the page shown"_s};
    bench::Figure block{.name = u"longest time in which a key would have waited meanwhile"_s};

    app::RealWindow galley;
    QStringList names;
    for (int number = 0; number < times + 1; ++number) {
        names.append(galley.folder.filePath(u"post%1.md"_s.arg(number)));
        QFile file(names.last());
        if (!file.open(QIODevice::WriteOnly) || file.write(longPost(number)) < postBytes)
            qFatal("No room for the post.");
    }
    galley.window->comeForward({names.takeFirst()}); // The engine is loaded with this one.
    if (!galley.pageBecomes(u"document.querySelectorAll('h2').length > 10"_s))
        qFatal("The page does not come.");
    QTest::qWait(2000);
    auto *editor = galley.find<editor::MarkdownEditor>("bodyEditor");
    const auto *preview = galley.find<editor::PreviewView>("preview");
    for (const QString &name : names) {
        const QString before = editor->document()->firstBlock().text();
        QSignalSpy shown(preview, &editor::PreviewView::shown);
        Heartbeat heart;
        QElapsedTimer clock;
        clock.start();
        galley.window->comeForward({name});
        const auto isOpen = [&] { return editor->document()->firstBlock().text() != before; };
        if (!QTest::qWaitFor(isOpen, 10'000))
            qFatal("The post does not open.");
        QTest::sendKeyEvent(QTest::Press, editor, Qt::Key_unknown, u"w"_s, {});
        editor->viewport()->repaint();
        editable.samples.add(milliseconds(clock));
        shown.clear();
        const auto isWhole = [&] { return !shown.isEmpty() && isColoured(*editor->document()); };
        if (!QTest::qWaitFor(isWhole, 20'000))
            qFatal("The post is not shown.");
        whole.samples.add(milliseconds(clock));
        QTest::qWait(500);
        block.samples.add(heart.longestMs);
        editable.floor.add(bareMs(QString::fromUtf8(longPost(0))));
    }
    for (const bench::Figure &figure : {editable, whole, block})
        report.add(figure);
    return 0;
}
