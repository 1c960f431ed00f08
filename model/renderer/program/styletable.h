// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/highlight.h"
#include "model/renderer/program/codehtml.h"

#include <QHash>
#include <QList>

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

namespace galley::model {

/// Numbers the formats as they are met, and says what each looks like in the chosen theme. Number 0 is plain text.
class StyleTable
{
public:
    explicit StyleTable(Languages &languages);

    quint16 indexOf(const KSyntaxHighlighting::Format &format);
    /// The same look, told apart as the signs of the markup.
    quint16 markerOf(const KSyntaxHighlighting::Format &format);
    /// The delimiters around a front matter.
    quint16 frontMatterDelimiter();
    TextRole roleOf(const KSyntaxHighlighting::Format &format) const;

    /// Unknown names choose the light default. All styles are told again.
    void setTheme(const QString &name);

    QList<HighlightTheme> themes() const;

    /// The styles not told yet; `anew` where they are all of them.
    QList<HighlightStyle> takeUntold(bool &anew);

private:
    struct Entry
    {
        KSyntaxHighlighting::Format format;
        TextRole role = TextRole::Plain;
    };

    quint16 number(quint32 key, const Entry &entry);
    HighlightStyle styleFor(const Entry &entry) const;
    void readMarkdownNames();

    Languages &m_languages;
    KSyntaxHighlighting::Theme m_theme;
    QHash<quint16, QString> m_markdownNames; ///< By format id.
    QHash<quint32, quint16> m_numbers;
    QList<Entry> m_entries;
    int m_told = 0;
};

} // namespace galley::model
