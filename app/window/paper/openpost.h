// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/librarythread.h"
#include "model/library/library.h"
#include "model/post/writtentext.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace galley::app {

/// The post on the paper: brings its text from the library and keeps every change there within half a second.
/// All of it on the GUI thread; the library works on its own.
class OpenPost : public QObject
{
    Q_OBJECT

public:
    /// `body` gives the text as it stands in the editor; asked only when it has changed.
    OpenPost(LibraryThread &library, std::function<QString()> body, QObject *parent = nullptr);

    void open(const model::PostId &id);
    /// Takes in what a command, or a publish, did to the post in the library, unless the author is typing.
    void refresh();
    void close();

    bool isOpen() const { return !m_post.id.isEmpty(); }
    const model::Post &post() const { return m_post; }
    const model::Site &site() const { return m_site; }
    const QList<model::MediaFile> &media() const { return m_media; }
    /// Paths of the site's latest posts, which a new post is named like.
    const QStringList &neighbours() const { return m_neighbours; }
    /// Why the text cannot be edited; empty message: it can.
    const Error &obstacle() const { return m_obstacle; }
    QString bodyForEditor() const { return m_text.toEditor(); }
    bool hasUnsavedChanges() const { return m_bodyChanged || m_saving; }

    void bodyChanged(); ///< The editor's text is another now.
    /// Changes one metadata field in place; an empty or null value takes it away (but for the title). Errors are sent
    /// as problemMet.
    void setField(const QString &field, const QVariant &value);
    /// Keeps an image with the post; `stored` gets it with the address to write.
    void addMedia(const QString &name, const QByteArray &bytes,
                  std::function<void(const model::MediaFile &file, const QString &address)> stored);
    /// Sends what is not in the library yet on its way at once.
    void flush();
    void keepVersion();

Q_SIGNALS:
    void opened();
    void closed();
    void fieldsChanged(); ///< Title, date, tags … as they stand now, saved or not yet.
    void saved(const QDateTime &when);
    void problemMet(const galley::Error &error);

private:
    struct Loaded
    {
        model::Post post;
        model::Site site;
        QList<model::MediaFile> media;
        QStringList neighbours;
    };
    static Result<Loaded> load(model::Library &library, const model::PostId &id);
    void take(const Loaded &loaded);
    void takeSource(const QByteArray &source);
    void save();
    QByteArray currentSource();

    LibraryThread &m_library;
    std::function<QString()> m_editorText;
    model::Post m_post;
    model::Site m_site;
    QList<model::MediaFile> m_media;
    QStringList m_neighbours;
    model::WrittenText m_text;
    Error m_obstacle;
    QTimer m_journal;
    QTimer m_pause;
    bool m_bodyChanged = false;
    bool m_sourceChanged = false;
    bool m_touched = false; ///< Changed since the last version was kept.
    int m_saving = 0;       ///< Saves on their way.
};

} // namespace galley::app
