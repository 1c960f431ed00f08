// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/linehighlighter.h"

#include "model/renderer/program/markers.h"

#include <QElapsedTimer>

#include <KSyntaxHighlighting/Format>

namespace galley::model {

using KSyntaxHighlighting::State;

namespace {

constexpr int longestLineUtf16 = 10'000;
constexpr int linesPerAnswer = 200;
constexpr qint64 timePerAnswerNs = 5'000'000;

QStringList splitLines(const QString &joined)
{
    QStringList lines = joined.split(QLatin1Char('\n'));
    lines.removeLast(); // Each line has its line feed, so nothing stands after the last.
    return lines;
}

} // namespace

LineHighlighter::LineHighlighter(Languages &languages)
    : m_languages(languages)
    , m_styles(languages)
{
}

protocol::LinesAnswer LineHighlighter::setLines(const protocol::LinesRequest &request)
{
    m_definition = m_languages.find(request.definition);
    m_looksForFrontMatter = request.frontMatter;
    m_frontMatter = {};
    m_lines = {};
    return replaceLines(request);
}

protocol::LinesAnswer LineHighlighter::replaceLines(const protocol::LinesRequest &request)
{
    m_serial = request.serial;
    m_lines.replace(request.first, request.removed, splitLines(request.lines));
    updateFrontMatter();
    const int first = request.first;
    const bool isFree =
        first < m_lines.count() && m_lines.at(first).waits && (first == 0 || !m_lines.at(first - 1).waits);
    return answerFrom(isFree ? first : m_lines.firstWaiting());
}

protocol::LinesAnswer LineHighlighter::more() { return answerFrom(m_lines.firstWaiting()); }

protocol::LinesAnswer LineHighlighter::setTheme(const QString &name)
{
    m_styles.setTheme(name);
    return answerFrom(-1);
}

void LineHighlighter::updateFrontMatter()
{
    if (!m_looksForFrontMatter) {
        return;
    }
    const FrontMatterLines now =
        findFrontMatter(m_lines.count(), [this](int line) { return QStringView(m_lines.at(line).text); });
    if (!(now == m_frontMatter)) {
        m_lines.markWaiting(0, std::max(now.lastLine, m_frontMatter.lastLine) + 1);
        m_frontMatter = now;
    }
}

protocol::LinesAnswer LineHighlighter::answerFrom(int first)
{
    protocol::LinesAnswer answer;
    answer.serial = m_serial;
    answer.first = std::max(first, 0);
    QElapsedTimer timer;
    timer.start();
    for (int line = first; line >= 0 && line < m_lines.count() && m_lines.at(line).waits; ++line) {
        m_lines.setDone(line, colour(line));
        answer.lines.append(m_spans);
        if (answer.lines.size() >= linesPerAnswer || timer.nsecsElapsed() > timePerAnswerNs) {
            break;
        }
    }
    answer.more = m_lines.firstWaiting() >= 0;
    answer.styles = m_styles.takeUntold(answer.anew);
    if (!m_themesTold) {
        m_themesTold = true;
        answer.themes = m_styles.themes();
    }
    return answer;
}

State LineHighlighter::colour(int index)
{
    m_spans.clear();
    m_text = m_lines.at(index).text;
    const int lastOfHead = m_frontMatter.lastLine;
    const bool isDelimiter = m_frontMatter.hasDelimiters && (index == 0 || index == lastOfHead);
    if (index <= lastOfHead && isDelimiter) {
        addSpan(0, int(m_text.size()), m_styles.frontMatterDelimiter());
        return {};
    }
    const KSyntaxHighlighting::Definition definition =
        index <= lastOfHead ? m_languages.find(m_frontMatter.definition) : m_definition;
    if (!definition.isValid()) {
        return {};
    }
    setDefinition(definition);
    const bool starts = index == 0 || index == lastOfHead + 1;
    // At its very start, Markdown takes “---” or “Key: value” for metadata; what is metadata here was decided above.
    const bool isBody = starts && index > lastOfHead && m_looksForFrontMatter;
    const State before = isBody ? highlightLine(QStringView(), State()) : starts ? State() : m_lines.at(index - 1).end;
    return highlightLine(QStringView(m_text).left(longestLineUtf16), before);
}

void LineHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    const Markers markers = markersOf(m_styles.roleOf(format), QStringView(m_text).mid(offset, length));
    if (markers == Markers{}) {
        addSpan(offset, length, m_styles.indexOf(format));
        return;
    }
    const quint16 marker = m_styles.markerOf(format);
    addSpan(offset, markers.before, marker);
    addSpan(offset + markers.before, length - markers.before - markers.after, m_styles.indexOf(format));
    addSpan(offset + length - markers.after, markers.after, marker);
}

void LineHighlighter::addSpan(int offset, int length, quint16 style)
{
    if (length <= 0 || style == 0) {
        return;
    }
    if (!m_spans.isEmpty() && m_spans.last().style == style && m_spans.last().start + m_spans.last().length == offset) {
        m_spans.last().length += length;
        return;
    }
    m_spans.append({offset, length, style});
}

} // namespace galley::model
