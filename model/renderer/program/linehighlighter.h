// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/program/codehtml.h"
#include "model/renderer/program/frontmatter.h"
#include "model/renderer/program/lines.h"
#include "model/renderer/program/styletable.h"
#include "model/renderer/protocol.h"

#include <KSyntaxHighlighting/AbstractHighlighter>

namespace galley::model {

/// Colours the lines that an editor shows, a few milliseconds at a time.
class LineHighlighter : private KSyntaxHighlighting::AbstractHighlighter
{
    using AbstractHighlighter::setTheme; // By name, below, is what a client can ask for.

public:
    explicit LineHighlighter(Languages &languages);

    protocol::LinesAnswer setLines(const protocol::LinesRequest &request);
    protocol::LinesAnswer replaceLines(const protocol::LinesRequest &request);
    protocol::LinesAnswer more();
    protocol::LinesAnswer setTheme(const QString &name);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    /// Colours from `first` on, as long as lines wait and there is time.
    protocol::LinesAnswer answerFrom(int first);
    KSyntaxHighlighting::State colour(int index);
    void updateFrontMatter();
    void addSpan(int offset, int length, quint16 style);

    Languages &m_languages;
    StyleTable m_styles;
    KSyntaxHighlighting::Definition m_definition;
    Lines m_lines;
    FrontMatterLines m_frontMatter;
    bool m_looksForFrontMatter = false;
    bool m_themesTold = false;
    quint32 m_serial = 0;
    HighlightedLine m_spans; ///< Of the line being coloured.
    QString m_text;
};

} // namespace galley::model
