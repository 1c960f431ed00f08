// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/writtentext.h"

#include <optional>

namespace galley::model {

/// All that the hands did to an editor's text since one last looked: outside of this stretch nothing changed.
/// Positions count UTF-16 units, as the editor does; lines are parted by '\n'.
struct TypedStretch
{
    qsizetype begin = 0;
    qsizetype removed = 0; ///< Of the text before.
    QString added;
    qsizetype lengthAfter = 0; ///< Of the whole text; by it the receiver knows that both speak of the same text.

    bool operator==(const TypedStretch &) const = default;
};

/// What the author changed of a post: the text, the front matter, or both.
struct TypedChange
{
    std::optional<TypedStretch> stretch{};
    std::optional<QString> whole{};   ///< Instead of a stretch.
    std::optional<QByteArray> head{}; ///< All that stands before the text, as it is now.
    int basis = 0;                    ///< Which text the stretch is of; see KeptTyping.
};

/// A post's source while it is typed in: follows an editor stretch by stretch, so that nobody has to take the whole
/// text out of the editor for each key.
class TypedText
{
public:
    TypedText() = default;
    /// Errors: the body is not UTF-8.
    static Result<TypedText> fromSource(const QByteArray &source, Headers headers = Headers::None);

    /// What the editor shows of it.
    const QString &text() const { return m_text; }
    const QByteArray &head() const { return m_written.head(); }

    /// False when the stretch does not fit this text; then nothing is changed, and the whole text must be asked for.
    [[nodiscard]] bool apply(const TypedChange &change);
    QByteArray source() const { return m_written.withEdited(m_text); }

private:
    WrittenText m_written;
    QString m_text;
};

} // namespace galley::model
