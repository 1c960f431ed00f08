// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/aids/textcommands.h"
#include "editor/text/changedstretch.h"
#include "editor/text/markdowneditor.h"
#include "tests/support/seeded.h"

#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QTest>

using namespace galley;
using namespace galley::editor;
using namespace Qt::Literals::StringLiterals;

/// Whoever applies the stretches to the text that was set has the editor's text, always.
class ChangedStretchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingChangedIsNothing();
    void oneKeyIsOneLetter();
    void everyKindOfEdit_data();
    void everyKindOfEdit();
    void anyEditsAtAll();

private:
    void follow()
    {
        const auto stretch = m_editor->takeTyped();
        if (!stretch)
            return;
        m_text.replace(stretch->begin, stretch->removed, stretch->added);
        QCOMPARE(m_text.size(), stretch->lengthAfter);
    }
    std::unique_ptr<MarkdownEditor> m_editor;
    QString m_text;
};

void ChangedStretchTest::init()
{
    m_editor = std::make_unique<MarkdownEditor>();
    m_editor->resize(400, 300);
    m_text = u"First line\n\n- item\n- two\n\n```cpp\nint a;\n```\nLast\u00a0line"_s;
    m_editor->setMarkdown(m_text);
}

void ChangedStretchTest::nothingChangedIsNothing()
{
    QVERIFY(!m_editor->takeTyped());
    QTest::keyClick(m_editor.get(), Qt::Key_Right);
    QVERIFY(!m_editor->takeTyped());
}

void ChangedStretchTest::oneKeyIsOneLetter()
{
    m_editor->moveCursor(QTextCursor::EndOfBlock);
    QTest::keyClicks(m_editor.get(), u"ab"_s);
    const auto stretch = m_editor->takeTyped();
    QVERIFY(stretch);
    QCOMPARE(*stretch, (model::TypedStretch{10, 0, u"ab"_s, m_text.size() + 2}));
    QVERIFY(!m_editor->takeTyped());
}

void ChangedStretchTest::everyKindOfEdit_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"Return in a list", "all is deleted", "the first line goes", "the last line goes",
                             "paste with strange line ends", "undo of everything", "strong", "a composed letter",
                             "a fence is opened at the start"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ChangedStretchTest::everyKindOfEdit()
{
    QFETCH(QString, kind);
    MarkdownEditor &editor = *m_editor;
    QTextCursor cursor = editor.textCursor();
    if (kind == u"Return in a list") {
        cursor.setPosition(18);
        editor.setTextCursor(cursor);
        QTest::keyClick(&editor, Qt::Key_Return);
        follow();
        QTest::keyClick(&editor, Qt::Key_Return);
    } else if (kind == u"all is deleted") {
        editor.selectAll();
        QTest::keyClick(&editor, Qt::Key_Delete);
    } else if (kind == u"the first line goes") {
        cursor.setPosition(11, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    } else if (kind == u"the last line goes") {
        cursor.movePosition(QTextCursor::End);
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.deletePreviousChar();
    } else if (kind == u"paste with strange line ends") {
        cursor.setPosition(5);
        cursor.insertText(u"a\r\nb\rc\u2029d\u2028e\ufdd0f"_s);
    } else if (kind == u"undo of everything") {
        cursor.insertText(u"x\ny"_s);
        follow();
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(u"\nend"_s);
        editor.undo();
        editor.undo();
        follow();
        editor.redo();
    } else if (kind == u"strong") {
        cursor.setPosition(5, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
        toggleMark(editor, TextMark::Strong);
    } else if (kind == u"a composed letter") {
        QInputMethodEvent compose(u"´"_s, {});
        QCoreApplication::sendEvent(&editor, &compose);
        follow();
        QInputMethodEvent commit;
        commit.setCommitString(u"é"_s);
        QCoreApplication::sendEvent(&editor, &commit);
    } else {
        cursor.insertText(u"```\n"_s);
    }
    follow();
    QCOMPARE(m_text, editor.markdown());
}

void ChangedStretchTest::anyEditsAtAll()
{
    QRandomGenerator random = seededRandom();
    const QStringList pieces{u"a"_s, u"\n"_s, u"two\nlines\n"_s, u"😀"_s, u"\r\n"_s, u"```\n"_s, u"\u00a0"_s};
    for (int edit = 0; edit < 1500; ++edit) {
        const int length = m_editor->document()->characterCount() - 1;
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(random.bounded(length + 1));
        cursor.setPosition(std::min(length, cursor.position() + random.bounded(6)), QTextCursor::KeepAnchor);
        switch (random.bounded(5)) {
        case 0:
            cursor.removeSelectedText();
            break;
        case 1:
            m_editor->undo();
            break;
        case 2:
            m_editor->redo();
            break;
        default:
            cursor.insertText(pieces.at(random.bounded(int(pieces.size()))));
        }
        if (random.bounded(4) == 0) {
            follow();
            QCOMPARE(m_text, m_editor->markdown());
        }
    }
}

QTEST_MAIN(ChangedStretchTest)
#include "tst_changedstretch.moc"
