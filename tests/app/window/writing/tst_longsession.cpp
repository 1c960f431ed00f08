// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/markdowneditor.h"
#include "tests/app/window/realwindow.h"
#include "tests/support/treememory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

/// Eight hours of typing, sped up: the memory of the program and all its helpers stays where it was.
class LongSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryStaysWhereItWas();

private:
    void typeKeys(RealWindow &galley, int keys);

    int m_typed = 0;
};

namespace {

constexpr int keysOfEightHours = 500'000;
constexpr qint64 megabyte = 1'000'000;
constexpr int keysOfRound = 1000; ///< A paragraph is written, and taken away again.

} // namespace

void LongSessionTest::typeKeys(RealWindow &galley, int keys)
{
    const QString prose = u"Some *prose* with a [link](https://example.org/a) and `code`, as one writes it. "_s;
    auto *editor = galley.find<editor::MarkdownEditor>("bodyEditor");
    for (const int last = m_typed + keys; m_typed < last; ++m_typed) {
        const int ofRound = m_typed % keysOfRound;
        if (ofRound >= keysOfRound / 2)
            QTest::keyClick(editor, Qt::Key_Backspace);
        else if (ofRound % 100 == 99)
            QTest::keyClick(editor, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, editor, Qt::Key_unknown, prose.mid(ofRound % prose.size(), 1), {});
        if (m_typed % 10 == 0)
            QTest::qWait(1); // Preview, highlighting and library come along as they do beside a fast typist.
    }
    QTest::qWait(3000); // All is saved, and what can go is gone.
}

void LongSessionTest::memoryStaysWhereItWas()
{
    const bool isFull = qEnvironmentVariableIsSet("GALLEY_FULL");
    const int keys = isFull ? keysOfEightHours : keysOfEightHours / 20;
    const qint64 allowed = (isFull ? 20 : 8) * megabyte;
    RealWindow galley;
    QFile file(galley.folder.filePath(u"text.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int paragraph = 0; paragraph < 200; ++paragraph)
        file.write("## A heading\n\nSome prose that stands here from the start, and goes on for a while.\n\n");
    file.close();
    galley.window->comeForward({file.fileName()});
    QVERIFY(galley.pageBecomes(u"document.querySelectorAll('h2').length >= 200"_s));
    galley.find<editor::MarkdownEditor>("bodyEditor")->moveCursor(QTextCursor::End);

    typeKeys(galley, keys / 10); // Caches fill.
    const qint64 before = treeMemoryBytes();
    QVERIFY(before > 50 * megabyte);
    for (int part = 0; part < 10; ++part) {
        typeKeys(galley, keys / 10);
        qInfo("after %d keys: %+.1f MB", m_typed, double(treeMemoryBytes() - before) / megabyte);
    }
    const qint64 grown = treeMemoryBytes() - before;
    QVERIFY2(grown < allowed, qPrintable(u"%1 MB more"_s.arg(grown / megabyte)));
}

} // namespace galley::app

QTEST_MAIN(galley::app::LongSessionTest)
#include "tst_longsession.moc"
