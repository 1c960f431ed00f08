// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/exacttext.h"

#include "editor/text/runs/longruns.h"
#include "editor/text/runs/runsign.h"

#include <QHash>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

/// On a block's format: what ends its line, where that is not what ends the others. There, because undo keeps it right.
constexpr int lineEndProperty = QTextFormat::UserProperty + 1;

/// The line ends that QTextDocument knows: U+FDD0 and U+FDD1 are its own signs for frames.
bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1);
}

struct SplitText
{
    QString text; ///< Every line end is '\n'.
    QStringList lineEnds;
};

SplitText split(const QString &text)
{
    SplitText result;
    result.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!endsLine(c)) {
            result.text += c;
            continue;
        }
        const bool isPair = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        result.text += u'\n';
        result.lineEnds += isPair ? u"\r\n"_s : QString(c);
        i += isPair ? 1 : 0;
    }
    return result;
}

QString commonest(const QStringList &lineEnds)
{
    QHash<QString, int> counts;
    for (const QString &each : lineEnds) {
        ++counts[each];
    }
    QString best = u"\n"_s;
    for (const QString &each : {u"\r\n"_s, u"\r"_s}) {
        best = counts[each] > counts[best] ? each : best;
    }
    return best;
}

} // namespace

ExactText::ExactText(QPlainTextEdit *widget)
    : m_widget(widget)
    , m_lineEnd(u"\n"_s)
{
    QObject::connect(widget->document(), &QTextDocument::contentsChange, widget, [this](int from, int, int added) {
        if (added > longestRun && !m_isSetting) { // The document cannot be changed while it tells of a change.
            QMetaObject::invokeMethod(m_widget, [this, from, added] { hideRuns(from, added); }, Qt::QueuedConnection);
        }
    });
}

void ExactText::set(const QString &text)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_lineEnd = u"\n"_s;
    m_hasOtherLineEnds = false;
    m_hasHidden = false;
    const bool isSimple = std::none_of(text.begin(), text.end(), [](QChar c) { return c != u'\n' && endsLine(c); });
    if (isSimple) {
        show(text);
        return;
    }
    const SplitText parts = split(text);
    m_lineEnd = commonest(parts.lineEnds);
    show(parts.text);

    QTextDocument *document = m_widget->document();
    document->setUndoRedoEnabled(false);
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    QTextBlock block = document->firstBlock();
    for (const QString &lineEnd : parts.lineEnds) {
        if (lineEnd != m_lineEnd) {
            m_hasOtherLineEnds = true;
            cursor.setPosition(block.position());
            QTextBlockFormat format;
            format.setProperty(lineEndProperty, lineEnd);
            cursor.mergeBlockFormat(format);
        }
        block = block.next();
    }
    cursor.endEditBlock();
    document->setUndoRedoEnabled(true);
    document->setModified(false);
}

QString ExactText::get() const
{
    const QTextDocument *document = m_widget->document();
    if (!m_hasOtherLineEnds) {
        QString text = expanded(document->toRawText(), 0);
        return m_lineEnd == u'\n' ? text.replace(QChar::ParagraphSeparator, u'\n')
                                  : text.replace(QChar::ParagraphSeparator, m_lineEnd);
    }
    QString text;
    text.reserve(document->characterCount());
    for (QTextBlock block = document->firstBlock(); block.isValid(); block = block.next()) {
        text += expanded(block.text(), block.position());
        if (block.next().isValid()) {
            const QVariant lineEnd = block.blockFormat().property(lineEndProperty);
            text += lineEnd.isValid() ? lineEnd.toString() : m_lineEnd;
        }
    }
    return text;
}

/// The text in the widget, long runs hidden.
void ExactText::show(const QString &text)
{
    const QList<LongRun> runs = longRunsIn(text);
    if (runs.isEmpty()) {
        m_widget->setPlainText(text);
        return;
    }
    m_hasHidden = true;
    QString shown;
    QList<int> signs;
    qsizetype done = 0;
    for (const LongRun &run : runs) {
        shown += QStringView(text).sliced(done, run.begin - done);
        signs.append(int(shown.size()));
        shown += runSign;
        done = run.begin + run.length;
    }
    shown += QStringView(text).sliced(done);
    m_widget->setPlainText(shown);
    QTextDocument *document = m_widget->document();
    document->setUndoRedoEnabled(false);
    for (qsizetype index = 0; index < runs.size(); ++index) {
        QTextCursor cursor(document);
        cursor.setPosition(signs.at(index));
        cursor.setPosition(signs.at(index) + 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(runFormat(text.sliced(runs.at(index).begin, runs.at(index).length)));
    }
    document->setUndoRedoEnabled(true);
    document->setModified(false);
}

/// `text` stands at `position` of the document.
QString ExactText::expanded(QString text, int position) const
{
    if (!m_hasHidden)
        return text;
    QTextCursor cursor(m_widget->document());
    for (qsizetype sign = text.lastIndexOf(runSign); sign >= 0; sign = text.lastIndexOf(runSign, sign - 1)) {
        cursor.setPosition(position + int(sign) + 1);
        if (const QString run = runBefore(cursor); !run.isNull())
            text.replace(sign, 1, run);
        if (sign == 0)
            break;
    }
    return text;
}

QMimeData *ExactText::copyOf(const QTextCursor &selection) const
{
    const QString text = expanded(selection.selectedText(), selection.selectionStart());
    auto *copied = new QMimeData;
    copied->setText(QString(text).replace(QChar::ParagraphSeparator, u'\n'));
    return copied;
}

/// Of what was just put at that place, as one step with it.
void ExactText::hideRuns(int from, int length)
{
    QTextDocument *document = m_widget->document();
    QTextCursor cursor(document->findBlock(from));
    const QTextBlock last = document->findBlock(from + length);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    const int begin = cursor.selectionStart();
    const QString text = cursor.selectedText();
    const QList<LongRun> runs = longRunsIn(text);
    if (runs.isEmpty())
        return;
    m_hasHidden = true;
    cursor.joinPreviousEditBlock();
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        cursor.setPosition(begin + int(run->begin));
        cursor.setPosition(begin + int(run->begin + run->length), QTextCursor::KeepAnchor);
        cursor.insertText(QString(runSign), runFormat(text.sliced(run->begin, run->length)));
    }
    cursor.endEditBlock();
}

int ExactText::documentPosition(qsizetype place) const
{
    if (!m_hasHidden)
        return int(place);
    const QString text = m_widget->document()->toRawText();
    QTextCursor cursor(m_widget->document());
    qsizetype hidden = 0;
    for (qsizetype sign = text.indexOf(runSign); sign >= 0 && sign + hidden < place;
         sign = text.indexOf(runSign, sign + 1)) {
        cursor.setPosition(int(sign) + 1);
        const qsizetype length = runBefore(cursor).size();
        if (length > 0)
            hidden += qMin(length - 1, place - sign - hidden - 1);
    }
    return int(place - hidden);
}

} // namespace galley::editor
