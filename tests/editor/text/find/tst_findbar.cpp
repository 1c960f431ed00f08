// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/find/findbar.h"
#include "editor/text/markdowneditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

class FindBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWithWhatIsSelected();
    void goesFromHitToHitAndAround();
    void countFollowsTheText();
    void replacesOneAndGoesOn();
    void replacesAllInOneStep();
    void replacesOnlyInTheSelection();
    void keepsLineEndsAndHardSpaces();
    void anUnreadableExpressionIsSaid();
    void escapeGivesTheTextBack();
    void hitsAreShown();

private:
    QLineEdit *field(const char *name) const { return m_window->findChild<QLineEdit *>(QLatin1String(name)); }
    QString count() const { return m_window->findChild<QLabel *>(u"findCount"_s)->text(); }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&](QPushButton *button) { return button->text() == text; });
        return found == buttons.cend() ? nullptr : *found;
    }

    std::unique_ptr<QWidget> m_window;
    MarkdownEditor *m_editor = nullptr;
    FindBar *m_bar = nullptr;
};

void FindBarTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_editor = new MarkdownEditor(m_window.get());
    m_bar = new FindBar(m_editor, m_window.get());
    layout->addWidget(m_editor);
    layout->addWidget(m_bar);
    m_window->resize(800, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_editor->setMarkdown(u"one two\none Two\n\ntwo one\n"_s);
}

void FindBarTest::opensWithWhatIsSelected()
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(4);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_bar->openToFind();
    QCOMPARE(field("findField")->text(), u"two"_s);
    QCOMPARE(count(), u"1 of 3"_s);
    QVERIFY(!field("replaceField")->isVisible());
    QTRY_VERIFY(field("findField")->hasFocus());
}

void FindBarTest::goesFromHitToHitAndAround()
{
    m_bar->openToFind();
    QTest::keyClicks(field("findField"), u"one"_s);
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(field("findField"), Qt::Key_Return);
        seen.append(count());
    }
    QCOMPARE(seen, QStringList({u"1 of 3"_s, u"2 of 3"_s, u"3 of 3"_s, u"1 of 3"_s}));
    QTest::keyClick(field("findField"), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"3 of 3"_s);
    QCOMPARE(m_editor->textCursor().selectedText(), u"one"_s);
}

void FindBarTest::countFollowsTheText()
{
    m_bar->openToFind();
    QTest::keyClicks(field("findField"), u"one"_s);
    QCOMPARE(count(), u"3 found"_s);
    m_editor->textCursor().insertText(u"one "_s);
    QTRY_COMPARE(count(), u"4 found"_s);
}

void FindBarTest::replacesOneAndGoesOn()
{
    m_bar->openToReplace();
    field("findField")->setText(u"two"_s);
    field("replaceField")->setText(u"2"_s);
    button(u"Next"_s)->click();
    button(u"Replace"_s)->click();
    QCOMPARE(m_editor->markdown(), u"one 2\none Two\n\ntwo one\n"_s);
    QCOMPARE(m_editor->textCursor().selectedText(), u"Two"_s);
}

void FindBarTest::replacesAllInOneStep()
{
    const QString before = m_editor->markdown();
    m_bar->openToReplace();
    button(u"Expression"_s)->click();
    field("findField")->setText(u"^(\\w+) (\\w+)$"_s);
    field("replaceField")->setText(u"$2-$1"_s);
    button(u"Replace all"_s)->click();
    QCOMPARE(m_editor->markdown(), u"two-one\nTwo-one\n\none-two\n"_s);
    QCOMPARE(count(), u"3 replaced"_s);
    m_editor->undo();
    QCOMPARE(m_editor->markdown(), before);
}

void FindBarTest::replacesOnlyInTheSelection()
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.movePosition(QTextCursor::Down, QTextCursor::KeepAnchor, 2);
    m_editor->setTextCursor(cursor);
    m_bar->openToReplace();
    field("findField")->setText(u"one"_s);
    field("replaceField")->setText(u"1111"_s);
    button(u"Replace all"_s)->click();
    QCOMPARE(m_editor->markdown(), u"1111 two\n1111 Two\n\ntwo one\n"_s);
}

void FindBarTest::keepsLineEndsAndHardSpaces()
{
    m_editor->setMarkdown(u"a\u00a0x\r\nb x\rc\u2028x\n"_s);
    m_bar->openToReplace();
    field("findField")->setText(u"x"_s);
    field("replaceField")->setText(u"yy"_s);
    button(u"Replace all"_s)->click();
    QCOMPARE(m_editor->markdown(), u"a\u00a0yy\r\nb yy\rc\u2028yy\n"_s);
}

void FindBarTest::anUnreadableExpressionIsSaid()
{
    m_bar->openToFind();
    button(u"Expression"_s)->click();
    field("findField")->setText(u"(on"_s);
    QVERIFY2(count().contains(u"(on"_s), qPrintable(count()));
    QTest::keyClick(field("findField"), Qt::Key_Return); // Nothing to go to, and nothing breaks.
    field("findField")->setText(u"(on)"_s);
    QCOMPARE(count(), u"3 found"_s);
}

void FindBarTest::escapeGivesTheTextBack()
{
    m_bar->openToFind();
    QTRY_VERIFY(field("findField")->hasFocus());
    QTest::keyClick(field("findField"), Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
    QTRY_VERIFY(m_editor->hasFocus());
}

void FindBarTest::hitsAreShown()
{
    TextColours colours{.paper = Qt::white,
                        .ink = Qt::black,
                        .soft = Qt::black,
                        .faint = Qt::black,
                        .line = Qt::black,
                        .accent = Qt::black,
                        .selection = Qt::blue,
                        .hit = Qt::yellow};
    m_editor->setColours(colours);
    const auto yellowPixels = [this] {
        const QImage seen = m_editor->viewport()->grab().toImage();
        int count = 0;
        for (int y = 0; y < seen.height(); ++y) {
            for (int x = 0; x < seen.width(); ++x)
                count += seen.pixelColor(x, y) == QColor(Qt::yellow) ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(yellowPixels(), 0);
    m_bar->openToFind();
    field("findField")->setText(u"one"_s);
    QTRY_VERIFY(yellowPixels() > 200);
    m_bar->close();
    QTRY_COMPARE(yellowPixels(), 0);
}

QTEST_MAIN(FindBarTest)
#include "tst_findbar.moc"
