// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorfixture.h"

#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace galley::editor;
using namespace galley::editor::test;

/// Text that is dragged with the mouse from one place of the post to another.
class DraggingTest : public EditorTest
{
    Q_OBJECT

private Q_SLOTS:
    void whereItGoes_data();
    void whereItGoes();

private:
    QPoint placeOf(int position) const
    {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(position);
        return m_editor->cursorRect(cursor).center();
    }
};

void DraggingTest::whereItGoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("target");
    QTest::addColumn<Qt::KeyboardModifiers>("keys");
    QTest::addColumn<QString>("after");

    QTest::newRow("words move further on")
        << u"one ›two| three\n\nfour\n"_s << 15 << Qt::KeyboardModifiers() << u"one  three\n\ntwofour\n"_s;
    QTest::newRow("words move back") << u"one ›two| three\n\nfour\n"_s << 0 << Qt::KeyboardModifiers()
                                     << u"twoone  three\n\nfour\n"_s;
    QTest::newRow("with Control they are copied")
        << u"one ›two| three\n\nfour\n"_s << 15 << Qt::KeyboardModifiers(Qt::ControlModifier)
        << u"one two three\n\ntwofour\n"_s;
    QTest::newRow("onto themselves nothing moves")
        << u"one ›two| three\n"_s << 6 << Qt::KeyboardModifiers() << u"one two three\n"_s;
}

void DraggingTest::whereItGoes()
{
    QFETCH(QString, text);
    QFETCH(int, target);
    QFETCH(Qt::KeyboardModifiers, keys);
    QFETCH(QString, after);
    show(*m_editor, text);
    const QString before = m_editor->markdown();
    QWidget *page = m_editor->viewport();
    const QPoint from = placeOf(m_editor->textCursor().selectionStart() + 1) + QPoint(3, 0);
    const QPoint to = placeOf(target);

    // The drag runs a loop of its own, from the first move on; the mouse goes on from there.
    QTimer::singleShot(200, this, [=] { QTest::mouseMove(page, to - QPoint(2, 0)); });
    QTimer::singleShot(400, this, [=] { QTest::mouseMove(page, to); });
    QTimer::singleShot(600, this, [=] { QTest::mouseRelease(page, Qt::LeftButton, keys, to); });
    QTest::mousePress(page, Qt::LeftButton, {}, from);
    QTest::mouseMove(page, from + QPoint(40, 0));
    QTRY_COMPARE(m_editor->markdown(), after);
    if (after != before) {
        m_editor->undo();
        QCOMPARE(m_editor->markdown(), before);
    }
}

QTEST_MAIN(DraggingTest)
#include "tst_dragging.moc"
