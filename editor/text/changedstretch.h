// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/typedtext.h"

#include <QObject>

#include <optional>

class QTextDocument;

namespace galley::editor {

/// Remembers where a document changed since one last looked. A key costs next to nothing however long the text is.
class ChangedStretch : public QObject
{
    Q_OBJECT

public:
    explicit ChangedStretch(QTextDocument *document, QObject *parent = nullptr);

    void forget(); ///< As the document stands now, so it is known.
    /// What changed, and from now on that is known; none: nothing did.
    std::optional<model::TypedStretch> take();

private:
    void follow(int from, int removed, int added);

    QTextDocument *m_document;
    int m_length = 0; ///< Of the text, as far as we were told.
    bool m_hasChanged = false;
    int m_begin = 0;
    int m_removed = 0; ///< Of the known text.
    int m_now = 0;     ///< In its place.
};

} // namespace galley::editor
