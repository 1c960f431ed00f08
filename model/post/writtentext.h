// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/bodytext.h"
#include "model/post/frontmatterkind.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace galley::model {

/// The part of a post's source that the author writes: without the front matter, the empty lines below it and the line
/// end that closes the file. Those stay as they are; the same text gives the same bytes.
class WrittenText
{
public:
    /// Errors: the body is not UTF-8.
    static Result<WrittenText> fromSource(const QByteArray &source, Headers headers = Headers::None);

    QString toEditor() const { return m_text.toEditor(); }
    /// The front matter and the empty lines below it.
    const QByteArray &head() const { return m_before; }
    void setHead(const QByteArray &head) { m_before = head; }
    /// The whole source for another text. One that had no text yet ends with a line end.
    QByteArray withEdited(const QString &newText) const;

private:
    QByteArray m_before;
    BodyText m_text;
    QByteArray m_after;
    bool m_wasEmpty = false;
};

} // namespace galley::model
