// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/exacttext.h"

#include <QHash>
#include <QPlainTextEdit>
#include <QTextBlock>

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
}

void ExactText::set(const QString &text)
{
    m_lineEnd = u"\n"_s;
    m_hasOtherLineEnds = false;
    const bool isSimple = std::none_of(text.begin(), text.end(), [](QChar c) { return c != u'\n' && endsLine(c); });
    if (isSimple) {
        m_widget->setPlainText(text);
        return;
    }
    const SplitText parts = split(text);
    m_lineEnd = commonest(parts.lineEnds);
    m_widget->setPlainText(parts.text);

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
        QString text = document->toRawText();
        return m_lineEnd == u'\n' ? text.replace(QChar::ParagraphSeparator, u'\n')
                                  : text.replace(QChar::ParagraphSeparator, m_lineEnd);
    }
    QString text;
    text.reserve(document->characterCount());
    for (QTextBlock block = document->firstBlock(); block.isValid(); block = block.next()) {
        text += block.text();
        if (block.next().isValid()) {
            const QVariant lineEnd = block.blockFormat().property(lineEndProperty);
            text += lineEnd.isValid() ? lineEnd.toString() : m_lineEnd;
        }
    }
    return text;
}

} // namespace galley::editor
