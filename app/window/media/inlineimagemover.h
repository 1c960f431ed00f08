// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/library/library.h"
#include "model/result.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace galley::editor {
class MarkdownEditor;
}

namespace galley::app {

class OpenPost;

/// Notices pictures that stand in the text itself, and moves them to the media store, as one step that can be undone.
class InlineImageMover : public QObject
{
    Q_OBJECT

public:
    InlineImageMover(OpenPost &post, editor::MarkdownEditor &editor, QObject *parent);

    void move();

Q_SIGNALS:
    void found(int count); ///< For the first time in this post, or more than before; 0: none any more.

private:
    struct Moved
    {
        QString address; ///< “data:…”
        QString name;
        QByteArray bytes;
        QString instead; ///< What the text says from now on.
    };
    void look();
    void store(const QList<Moved> &images);
    void replace(const QList<Moved> &images);

    OpenPost &m_post;
    editor::MarkdownEditor &m_editor;
    QTimer m_lookSoon;
    qsizetype m_said = 0;
};

} // namespace galley::app
