// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCache>
#include <QHash>
#include <QString>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <memory>

namespace galley::model {

/// KSyntaxHighlighting's languages, read (10 ms) when the first one is asked for.
class Languages
{
public:
    KSyntaxHighlighting::Repository &repository();

    /// By a name as authors write it after a fence: “cpp”, “C++”, “js”, “python3”. May be no valid definition.
    KSyntaxHighlighting::Definition find(const QString &name);

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    QHash<QString, KSyntaxHighlighting::Definition> m_found;
};

/// Code as HTML: spans whose classes name KSyntaxHighlighting's text styles (kw, dt, co, …) and no colours, so that a
/// style sheet chooses them for light and dark.
class CodeHtml : private KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit CodeHtml(Languages &languages);

    bool knows(const QString &language);
    /// Escaped, with spans where the language is known and the code not too long. What was made lately is remembered.
    QByteArray toHtml(const QString &language, const QString &code);

    static void appendEscaped(QByteArray &html, const QString &text);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    QByteArray coloured(const KSyntaxHighlighting::Definition &definition, const QString &code);

    Languages &m_languages;
    QCache<QString, QByteArray> m_made;
    QString m_line;
    QByteArray m_html;
    int m_writtenTo = 0; ///< Of m_line.
};

} // namespace galley::model
