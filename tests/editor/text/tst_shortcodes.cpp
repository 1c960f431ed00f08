// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/highlightformats.h"
#include "editor/text/markdowneditor.h"
#include "editor/text/shortcodes.h"

#include <QTest>
#include <QTextBlock>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

class ShortcodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void theyAreToldApartInTheEditor();
};

void ShortcodesTest::finds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("Hugo's two kinds") << u"a {{< figure src=\"a>b\" >}} b {{% note %}}"_s
                                      << QStringList{u"{{< figure src=\"a>b\" >}}"_s, u"{{% note %}}"_s};
    QTest::newRow("Liquid") << u"{% include a.html %} {{ page.title | upcase }}"_s
                            << QStringList{u"{% include a.html %}"_s, u"{{ page.title | upcase }}"_s};
    QTest::newRow("one that is left open") << u"{{< figure and {% raw"_s << QStringList();
    QTest::newRow("braces of other kinds") << u"{a} {{b} {:.class}"_s << QStringList();
}

void ShortcodesTest::finds()
{
    QFETCH(QString, line);
    QFETCH(QStringList, found);
    QStringList words;
    for (const galley::model::TextMatch &call : shortcodes(line))
        words.append(line.mid(call.begin, call.length));
    QCOMPARE(words, found);
}

/// The colour at a word of the text as it is painted, with the real renderer.
void ShortcodesTest::theyAreToldApartInTheEditor()
{
    MarkdownEditor editor;
    TextColours colours;
    colours.paper = Qt::white;
    colours.ink = Qt::black;
    colours.soft = QColor(0x404040);
    colours.faint = QColor(0x707070);
    colours.accent = QColor(0x902010);
    editor.setColours(colours);
    editor.setMarkdown(u"a {{< figure src=\"*x*\" >}} `{{< code >}}`\n\n```\n{{< fenced >}}\n```\n"_s);
    const auto colourAt = [&editor](const QString &word) {
        const QTextCursor found = editor.document()->find(word);
        const int column = found.selectionStart() - found.block().position();
        for (const QTextLayout::FormatRange &range : found.block().layout()->formats()) {
            if (column >= range.start && column < range.start + range.length)
                return range.format.foreground().color();
        }
        return QColor();
    };
    QTRY_VERIFY(colourAt(u"figure"_s).red() > 0x60);
    QCOMPARE(colourAt(u"x"_s), colourAt(u"figure"_s)); // One call, whatever Markdown sees in it.
    QCOMPARE(colourAt(u"{{<"_s), QColor(0x707070));
    QTRY_VERIFY(colourAt(u"code"_s) != colourAt(u"figure"_s)); // Once the renderer has said what is code.
    QTRY_VERIFY(colourAt(u"fenced"_s) != colourAt(u"figure"_s));
    // Typed, letter by letter, it is told apart as well.
    editor.setMarkdown({});
    QTest::keyClicks(&editor, u"{% raw %}"_s);
    QTRY_VERIFY(colourAt(u"raw"_s).red() > 0x60);
    QTest::keyClick(&editor, Qt::Key_Backspace);
    QTRY_VERIFY(colourAt(u"raw"_s).red() < 0x60);
}

QTEST_MAIN(ShortcodesTest)
#include "tst_shortcodes.moc"
