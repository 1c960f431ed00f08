// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/window/paper/typingkeeper.h"
#include "model/library/library.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace galley::app {

/// What is asked of the editor that shows the post.
struct PostEditor
{
    std::function<QString()> text;
    std::function<std::optional<model::TypedStretch>()> takeTyped; ///< Since it was last asked.
    std::function<QByteArray()> place;                             ///< Of cursor and view.
};

/// The post on the paper: brings its text from the library and keeps every change there within half a second.
/// All of it on the GUI thread; the library works on its own.
class OpenPost : public QObject
{
    Q_OBJECT

public:
    OpenPost(LibraryThread &library, PostEditor editor, QObject *parent = nullptr);

    void open(const model::PostId &id);
    /// Takes in what a command, or a publish, did to the post in the library, unless the author is typing.
    void refresh();
    void close();

    bool isOpen() const { return !m_post.id.isEmpty(); }
    /// Without its source, which the library has.
    const model::Post &post() const { return m_post; }
    const model::Site &site() const { return m_site; }
    const QList<model::MediaFile> &media() const { return m_media; }
    /// Paths of the site's latest posts, which a new post is named like.
    const QStringList &neighbours() const { return m_neighbours; }
    /// Why the text cannot be edited; empty message: it can.
    const Error &obstacle() const { return m_obstacle; }
    /// The text as it came from the library; what was typed since is in the editor.
    const QString &bodyForEditor() const { return m_body; }
    /// Where the author was in it last time, as PostEditor::place gave it; empty: nowhere yet.
    const QByteArray &place() const { return m_place; }
    /// All that was typed, in this post and in others, is in the library.
    bool isSaved() const { return m_keeper.isAllKept(); }
    /// The library cannot take what was typed.
    bool hasFailed() const { return m_keeper.hasFailed(); }

    void bodyChanged(); ///< The editor's text is another now.
    /// Changes one metadata field in place; an empty or null value takes it away (but for the title). Errors are sent
    /// as problemMet.
    void setField(const QString &field, const QVariant &value);
    Result<> changeField(const QString &field, const QVariant &value); ///< The same, with its error.
    /// The front matter as it stands in the file, with the empty lines below it.
    const QByteArray &head() const { return m_head; }
    /// Other front matter, byte for byte. Errors: it cannot be read, or part of it would become text; nothing is
    /// changed then.
    Result<> setHead(const QByteArray &head);
    /// Keeps a file with the post, in place of the one of that name in `instead`, if that is not empty. Not called back
    /// when the post is no longer open.
    void addMedia(const QString &name, const QByteArray &bytes, const QString &instead,
                  std::function<void(const model::MediaFile &file)> stored);
    /// Where the post lies, or will lie when it is published.
    QString expectedPath() const;
    /// The post's bytes as they stand here, saved or not.
    QByteArray sourceOnPaper() const;
    void placeChanged(); ///< Cursor or view moved.
    /// Sends what is not in the library yet on its way at once.
    void flush();
    void keepVersion();
    void keepPlace(); ///< Cursor and view, for the next time.

Q_SIGNALS:
    void opened();
    void closed();
    void replaced();                       ///< The text is another, but it is the same post.
    void bodyRewritten(const QString &to); ///< A field stands in the text: the editor is to show this now.
    void fieldsChanged();                  ///< Title, date, tags … as they stand now, saved or not yet.
    void saved(const QDateTime &when);
    void allSaved();
    void savingFailed(const galley::Error &error); ///< Once, until `savingResumed`. The text is here, and tried again.
    void savingResumed();
    void changedOutside(galley::model::OutsideChange change);
    void problemMet(const galley::Error &error);

private:
    struct Loaded
    {
        model::Post post;
        model::Site site;
        QList<model::MediaFile> media;
        QStringList neighbours;
        QByteArray place;
        std::shared_ptr<model::TypedPost> typed; ///< Null: it cannot be edited.
        Error obstacle;
        bool isSameText = false;
        QByteArray before{};
    };
    static Result<Loaded> load(model::Library &library, const model::PostId &id,
                               const std::shared_ptr<model::TypedPost> &known);
    void take(const Loaded &loaded);
    void takeText(const Loaded &loaded);
    void takeKept(const model::KeptTyping &kept);
    void takeJoined(const model::KeptTyping &kept);
    TypingKeeper::Typed collect();

    LibraryThread &m_library;
    PostEditor m_editor;
    TypingKeeper m_keeper;
    model::PostId m_wanted; ///< The last that was asked for; it may still be on its way.
    model::Post m_post;
    model::Site m_site;
    QList<model::MediaFile> m_media;
    QStringList m_neighbours;
    QByteArray m_before;      ///< As published, else as opened: how a value that is set back was spelled.
    QByteArray m_head;        ///< Of the source: what stands before the text.
    model::TypedText m_taken; ///< As it came from the library: how its lines end, and what closes it.
    QString m_body;
    QByteArray m_place;
    Error m_obstacle;
    QTimer m_placeSoon;
    bool m_isHeadUnsent = false;
    bool m_isWholeNeeded = false;
    int m_basis = 0;
};

} // namespace galley::app
