// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/media/imagebar.h"
#include "editor/media/offeredfiles.h"
#include "editor/media/tidyimage.h"
#include "editor/text/markdowneditor.h"
#include "model/library/library.h"
#include "model/site/sitekind.h"

#include <QImage>
#include <QObject>
#include <QTextCursor>

#include <optional>

namespace galley::app {

class OpenPost;

/// Puts files into the open post: made ready beside the window, kept in the library, written into the text as its site
/// needs it. Images are then asked about, one after the other, in the bar.
class ImageInserter : public QObject
{
    Q_OBJECT

public:
    ImageInserter(OpenPost &post, editor::MarkdownEditor &editor, ImageBar &bar);

    /// At the cursor, in place of what is selected.
    void insert(const QList<editor::OfferedFile> &files);
    /// One image whose words are known already; it is not asked about.
    void insertDescribed(const editor::OfferedFile &file, const model::ShownImage &words,
                         const editor::ImageTidying &tidying);

private:
    /// A file read and made ready, with the picture for the bar.
    struct Ready
    {
        QString name; ///< As it came.
        QByteArray original;
        QSize originalSize;
        editor::TidyImage tidy;
        QImage picture;
        Error problem; ///< With a message: there is nothing but that.
    };
    /// An image in the text.
    struct Inserted
    {
        Ready ready;
        QTextCursor range; ///< What shows it.
        QString markup;    ///< As it was written there.
        QString storedName;
        model::ShownImage shown;
    };
    static Ready makeReady(const editor::OfferedFile &file, const editor::ImageTidying &tidying);
    void insertAll(const QList<editor::OfferedFile> &files, const editor::ImageTidying &tidying,
                   const std::optional<model::ShownImage> &words);
    void take(const QList<Ready> &files, const std::optional<model::ShownImage> &words);
    void write(const Ready &ready, const model::MediaFile &file, const std::optional<model::ShownImage> &words,
               bool isFirst);
    QString markupOf(const model::ShownImage &shown) const;
    void ask();
    void rewrite(Inserted &inserted, const model::ShownImage &shown);
    void describe(const QString &alt);
    void next();
    void stop();
    void tidyAnew(const editor::ImageTidying &tidying);
    static QString factsOf(const Ready &ready);

    OpenPost &m_post;
    editor::MarkdownEditor &m_editor;
    ImageBar &m_bar;
    QTextCursor m_at;            ///< Where the next file goes.
    QList<Inserted> m_questions; ///< The first is asked about now.
    int m_asked = 0;             ///< Of those that came together.
    int m_revision = -1;         ///< Of the text after our own last change.
};

} // namespace galley::app
