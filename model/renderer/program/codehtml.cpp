// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/codehtml.h"

#include "model/renderer/htmlescape.h"

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace galley::model {

namespace {

constexpr int longestCodeUtf16 = 200'000;
constexpr int longestLineUtf16 = 10'000;
constexpr int rememberedBytes = 8 << 20;

/// One class for each text style, in the order of KSyntaxHighlighting::Theme::TextStyle; the names are those that
/// pandoc made known.
constexpr const char *styleClasses[] = {"",   "kw", "fu", "va", "cf", "op", "bu", "ex", "pp", "at", "ch",
                                        "sc", "st", "vs", "ss", "im", "dt", "dv", "bn", "fl", "cn", "co",
                                        "do", "an", "cv", "re", "in", "wa", "al", "er", "ot"};
static_assert(std::size(styleClasses) == KSyntaxHighlighting::Theme::Others + 1);

QString withoutDecoration(const QString &name)
{
    QString plain = name.trimmed().toLower();
    if (plain.startsWith(QLatin1Char('{')) || plain.startsWith(QLatin1Char('.'))) { // {.python}, as Pandoc writes it
        plain.remove(QLatin1Char('{')).remove(QLatin1Char('}')).remove(QLatin1Char('.'));
    }
    return plain;
}

/// What authors call a language where neither its name nor its file ending says so.
QString usualName(const QString &name)
{
    static const QHash<QString, QString> names = {
        {QStringLiteral("sh"), QStringLiteral("Bash")},
        {QStringLiteral("shell"), QStringLiteral("Bash")},
        {QStringLiteral("console"), QStringLiteral("Bash")},
        {QStringLiteral("shell-session"), QStringLiteral("Bash")},
        {QStringLiteral("python3"), QStringLiteral("Python")},
        {QStringLiteral("golang"), QStringLiteral("Go")},
        {QStringLiteral("csharp"), QStringLiteral("C#")},
        {QStringLiteral("objc"), QStringLiteral("Objective-C")},
        {QStringLiteral("docker"), QStringLiteral("Dockerfile")},
        {QStringLiteral("make"), QStringLiteral("Makefile")},
        {QStringLiteral("viml"), QStringLiteral("vim")},
        {QStringLiteral("node"), QStringLiteral("JavaScript")},
        {QStringLiteral("jsonc"), QStringLiteral("JSON")},
        {QStringLiteral("html5"), QStringLiteral("HTML")},
        {QStringLiteral("c"), QStringLiteral("C")},
        {QStringLiteral("md"), QStringLiteral("Markdown")},
        {QStringLiteral("sql"), QStringLiteral("SQL")},
        {QStringLiteral("jsx"), QStringLiteral("JavaScript React (JSX)")},
        {QStringLiteral("tsx"), QStringLiteral("TypeScript React (TSX)")},
    };
    return names.value(name);
}

} // namespace

KSyntaxHighlighting::Repository &Languages::repository()
{
    if (!m_repository) {
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
        const auto definitions = m_repository->definitions();
        for (const KSyntaxHighlighting::Definition &definition : definitions) {
            m_found.insert(definition.name().toLower(), definition);
        }
    }
    return *m_repository;
}

KSyntaxHighlighting::Definition Languages::find(const QString &name)
{
    KSyntaxHighlighting::Repository &all = repository();
    const QString key = withoutDecoration(name);
    if (key.isEmpty() || key.size() > 64) {
        return {};
    }
    const auto known = m_found.constFind(key);
    if (known != m_found.constEnd()) {
        return *known;
    }
    KSyntaxHighlighting::Definition definition = all.definitionForName(usualName(key));
    if (!definition.isValid() && !key.contains(QLatin1Char('/'))) {
        definition = all.definitionForFileName(QStringLiteral("code.") + key);
    }
    if (definition.isValid()) {
        m_found.insert(key, definition);
    }
    return definition;
}

CodeHtml::CodeHtml(Languages &languages)
    : m_languages(languages)
    , m_made(rememberedBytes)
{
}

bool CodeHtml::knows(const QString &language) { return m_languages.find(language).isValid(); }

void CodeHtml::appendEscaped(QByteArray &html, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    appendEscapedHtml(html, {bytes.constData(), size_t(bytes.size())});
}

QByteArray CodeHtml::toHtml(const QString &language, const QString &code)
{
    const KSyntaxHighlighting::Definition definition = m_languages.find(language);
    if (!definition.isValid() || code.size() > longestCodeUtf16) {
        QByteArray html;
        appendEscaped(html, code);
        return html;
    }
    const QString key = definition.name() + QLatin1Char('\n') + code;
    if (const QByteArray *made = m_made.object(key)) {
        return *made;
    }
    const QByteArray html = coloured(definition, code);
    m_made.insert(key, new QByteArray(html), int(html.size() + key.size() * 2));
    return html;
}

QByteArray CodeHtml::coloured(const KSyntaxHighlighting::Definition &language, const QString &code)
{
    setDefinition(language);
    m_html.clear();
    KSyntaxHighlighting::State state;
    int from = 0;
    while (from < code.size()) {
        const int newline = int(code.indexOf(QLatin1Char('\n'), from));
        const int to = newline < 0 ? int(code.size()) : newline;
        m_line = code.mid(from, to - from);
        m_writtenTo = 0;
        if (m_line.size() <= longestLineUtf16) {
            state = highlightLine(QStringView(m_line), state);
        }
        appendEscaped(m_html, m_line.mid(m_writtenTo));
        if (newline >= 0) {
            m_html += '\n';
        }
        from = to + 1;
    }
    return m_html;
}

void CodeHtml::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length <= 0) {
        return;
    }
    appendEscaped(m_html, m_line.mid(m_writtenTo, offset - m_writtenTo));
    const char *const styleClass = styleClasses[format.textStyle()];
    if (*styleClass) {
        m_html.append("<span class=\"").append(styleClass).append("\">");
    }
    appendEscaped(m_html, m_line.mid(offset, length));
    if (*styleClass) {
        m_html += "</span>";
    }
    m_writtenTo = offset + length;
}

} // namespace galley::model
