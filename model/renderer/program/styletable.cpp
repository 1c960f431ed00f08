// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/program/styletable.h"

#include <QColor>
#include <QFile>
#include <QMetaEnum>
#include <QXmlStreamReader>

namespace galley::model {

using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::Theme;

namespace {

constexpr quint32 markerKey = 1u << 16; ///< Added to a format's id.
constexpr quint32 delimiterKey = 1u << 17;

/// The names that KSyntaxHighlighting's Markdown gives its formats, without what they stand in (“List: Strong Text”).
TextRole roleOfMarkdown(const QString &name)
{
    static const QHash<QString, TextRole> roles = {
        {QStringLiteral("Header H1"), TextRole::Heading1},
        {QStringLiteral("Header H2"), TextRole::Heading2},
        {QStringLiteral("Header H3"), TextRole::Heading3},
        {QStringLiteral("Header H4"), TextRole::Heading4},
        {QStringLiteral("Header H5"), TextRole::Heading5},
        {QStringLiteral("Header H6"), TextRole::Heading6},
        {QStringLiteral("Emphasis Text"), TextRole::Emphasis},
        {QStringLiteral("Strong Text"), TextRole::Strong},
        {QStringLiteral("Strong-Emphasis Text"), TextRole::StrongEmphasis},
        {QStringLiteral("Strikethrough Text"), TextRole::StrikeThrough},
        {QStringLiteral("Blockquote"), TextRole::Marker},
        {QStringLiteral("Blockquote: Normal Text"), TextRole::Quote},
        {QStringLiteral("List"), TextRole::Marker},
        {QStringLiteral("Number List"), TextRole::Marker},
        {QStringLiteral("Checkbox"), TextRole::TaskBox},
        {QStringLiteral("Line Break"), TextRole::Marker},
        {QStringLiteral("Horizontal Rule"), TextRole::Rule},
        {QStringLiteral("Comment"), TextRole::Comment},
        {QStringLiteral("Code"), TextRole::Code},
        {QStringLiteral("Fenced Code"), TextRole::Marker},
        {QStringLiteral("Auto-Link"), TextRole::Marker},
        {QStringLiteral("Link"), TextRole::Link},
        {QStringLiteral("Mailto-Link"), TextRole::Marker},
        {QStringLiteral("Email"), TextRole::Link},
        {QStringLiteral("Footnote"), TextRole::Footnote},
        {QStringLiteral("Reference-Link"), TextRole::Marker},
        {QStringLiteral("Reference-Link Name"), TextRole::Link},
        {QStringLiteral("Reference-Link ID"), TextRole::Link},
        {QStringLiteral("Reference-Link Target"), TextRole::Link},
        {QStringLiteral("Inline Image"), TextRole::Image},
        {QStringLiteral("Inline Image: Link"), TextRole::Image},
        {QStringLiteral("Reference Image"), TextRole::Image},
    };
    const auto whole = roles.constFind(name);
    return whole != roles.constEnd() ? *whole : roles.value(name.section(QStringLiteral(": "), -1), TextRole::Plain);
}

QList<QString> itemNames(const QString &definitionFile)
{
    QList<QString> names;
    QFile file(definitionFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return names;
    }
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("itemData")) {
            names.append(xml.attributes().value(QLatin1String("name")).toString());
        }
    }
    return names;
}

QString styleName(Theme::TextStyle style)
{
    return QString::fromLatin1(QMetaEnum::fromType<Theme::TextStyle>().valueToKey(style));
}

} // namespace

StyleTable::StyleTable(Languages &languages)
    : m_languages(languages)
    , m_theme(languages.repository().defaultTheme(KSyntaxHighlighting::Repository::LightTheme))
{
    m_entries.append(Entry{});
    readMarkdownNames();
}

void StyleTable::readMarkdownNames()
{
    // A format does not tell its name; the formats come in the order of the definition's items.
    const KSyntaxHighlighting::Definition markdown = m_languages.find(QStringLiteral("Markdown"));
    const auto formats = markdown.formats();
    const QList<QString> names = itemNames(markdown.filePath());
    if (names.size() != formats.size()) {
        return; // Colours without roles.
    }
    for (int index = 0; index < int(names.size()); ++index) {
        m_markdownNames.insert(formats[index].id(), names[index]);
    }
}

TextRole StyleTable::roleOf(const Format &format) const
{
    const auto name = m_markdownNames.constFind(format.id());
    return name == m_markdownNames.constEnd() ? TextRole::Plain : roleOfMarkdown(*name);
}

quint16 StyleTable::number(quint32 key, const Entry &entry)
{
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd()) {
        return *known;
    }
    m_entries.append(entry);
    const quint16 index = quint16(m_entries.size() - 1);
    m_numbers.insert(key, index);
    return index;
}

quint16 StyleTable::indexOf(const Format &format)
{
    const TextRole role = roleOf(format);
    const bool isPlain = role == TextRole::Plain && format.isDefaultTextStyle(m_theme) && format.spellCheck() &&
                         format.textStyle() == Theme::Normal;
    return isPlain ? 0 : number(format.id(), {format, role});
}

quint16 StyleTable::markerOf(const Format &format)
{
    return number(format.id() + markerKey, {format, TextRole::Marker});
}

quint16 StyleTable::frontMatterDelimiter() { return number(delimiterKey, {Format(), TextRole::FrontMatter}); }

void StyleTable::setTheme(const QString &name)
{
    const KSyntaxHighlighting::Theme wanted = m_languages.repository().theme(name);
    m_theme =
        wanted.isValid() ? wanted : m_languages.repository().defaultTheme(KSyntaxHighlighting::Repository::LightTheme);
    m_told = 0;
}

QList<HighlightTheme> StyleTable::themes() const
{
    QList<HighlightTheme> all;
    const auto themes = m_languages.repository().themes();
    for (const Theme &theme : themes) {
        const quint32 paper = theme.editorColor(Theme::BackgroundColor);
        all.append({theme.name(), QColor(paper).lightness() < 128, paper, theme.textColor(Theme::Normal)});
    }
    return all;
}

HighlightStyle StyleTable::styleFor(const Entry &entry) const
{
    const Format &format = entry.format;
    HighlightStyle style;
    style.role = entry.role;
    if (entry.role == TextRole::FrontMatter) {
        style.name = QStringLiteral("Front matter");
        style.foreground = m_theme.textColor(Theme::Comment);
        style.spellCheck = false;
        return style;
    }
    if (!format.isValid()) {
        return style;
    }
    const QString name = m_markdownNames.value(format.id());
    style.name = name.isEmpty() ? styleName(format.textStyle()) : QStringLiteral("Markdown: ") + name;
    style.foreground = format.hasTextColor(m_theme) ? format.textColor(m_theme).rgba() : 0;
    style.background = format.hasBackgroundColor(m_theme) ? format.backgroundColor(m_theme).rgba() : 0;
    style.bold = format.isBold(m_theme);
    style.italic = format.isItalic(m_theme);
    style.underline = format.isUnderline(m_theme);
    style.strikeOut = format.isStrikeThrough(m_theme);
    const bool isProse = !name.isEmpty() || format.textStyle() == Theme::Comment;
    style.spellCheck = format.spellCheck() && isProse && entry.role != TextRole::Marker && entry.role != TextRole::Code;
    return style;
}

QList<HighlightStyle> StyleTable::takeUntold(bool &anew)
{
    anew = m_told == 0;
    QList<HighlightStyle> styles;
    for (; m_told < int(m_entries.size()); ++m_told) {
        styles.append(styleFor(m_entries[m_told]));
    }
    return styles;
}

} // namespace galley::model
