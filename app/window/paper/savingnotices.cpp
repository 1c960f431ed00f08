// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/savingnotices.h"

#include "app/actions/step/conflict.h"
#include "app/window/parts/wording.h"

#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

QString nameOf(const QString &title) { return title.isEmpty() ? SavingNotices::tr("Untitled") : title; }

/// “Spring at the harbour” up to 14:32:07, with 214 words since its last version.
QString sentenceOf(const RecoveredText &text)
{
    const QString time = QLocale().toString(text.typed.toLocalTime().time(), u"HH:mm:ss"_s);
    const int words = text.words - text.wordsBefore;
    if (words > 0) {
        return SavingNotices::tr("“%1” is here up to %2, with %3 written since its last version.")
            .arg(nameOf(text.title), time, wordCount(words));
    }
    return SavingNotices::tr("“%1” is here as it stood at %2.").arg(nameOf(text.title), time);
}

} // namespace

SavingNotices::SavingNotices(LibraryThread &library, OpenPost &post, MessageBar *trouble, MessageBar *messages)
    : m_library(library)
    , m_post(post)
    , m_trouble(trouble)
    , m_messages(messages)
{
    connect(&post, &OpenPost::savingFailed, this, &SavingNotices::tellFailed);
    connect(&post, &OpenPost::savingResumed, this, &SavingNotices::tellResumed);
    connect(&post, &OpenPost::changedOutside, this, &SavingNotices::tellChangedOutside);
}

void SavingNotices::tellRecovered()
{
    m_library.then(
        this, [](Library &library) { return takeRecoveredTexts(library); },
        [this](const Result<QList<RecoveredText>> &texts) {
            if (!texts) {
                m_messages->showError(texts.error());
                return;
            }
            if (texts->isEmpty())
                return;
            constexpr qsizetype most = 3;
            QStringList sentences{tr("Galley was interrupted last time. Nothing that reached the library is lost:")};
            for (const RecoveredText &text : texts->first(std::min(most, texts->size())))
                sentences += sentenceOf(text);
            if (texts->size() > most)
                sentences += tr("And %1 more.").arg(texts->size() - most);
            m_messages->showNotice(sentences.join(u' '));
        });
}

void SavingNotices::tellFailed(const Error &error)
{
    m_error = error;
    m_error.hint =
        tr("What you type stays in this window, and is saved as soon as that works again.") + u' ' + error.hint;
    m_trouble->showError(m_error, {copyOffer()});
}

void SavingNotices::tellResumed()
{
    m_error = {};
    m_trouble->hide();
    m_messages->showNotice(tr("Saving works again: everything you typed is in the library."));
}

void SavingNotices::askBeforeClosing(const std::function<void()> &closeAnyway)
{
    m_trouble->showError(
        {m_error.message, tr("If the window closes now, what you typed since is lost."), m_error.detail},
        {copyOffer(), {tr("Close without saving"), closeAnyway}});
}

Offer SavingNotices::copyOffer()
{
    return {tr("Save a copy…"), [this] { saveCopy(); }};
}

/// Somewhere else than in the library: to a stick, or a disk with room.
void SavingNotices::saveCopy()
{
    const QString fileName = QFileDialog::getSaveFileName(m_trouble->window(), tr("Where to save a copy of the text?"));
    if (fileName.isEmpty()) {
        m_trouble->show();
        return;
    }
    const QByteArray text = m_post.sourceOnPaper();
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        m_trouble->showError({tr("“%1” cannot be written.").arg(fileName),
                              tr("Choose another place; the text is still in this window."), file.errorString()},
                             {copyOffer()});
        return;
    }
    m_trouble->showError({m_error.message, tr("A copy of the text is in “%1”.").arg(fileName), m_error.detail},
                         {copyOffer()});
}

void SavingNotices::tellChangedOutside(OutsideChange change)
{
    const QString title = nameOf(m_post.post().fields.title);
    const PostId id = m_post.post().id;
    const Offer lookOffer{tr("Look at it"), [this, id] { Q_EMIT compareWanted(id); }};
    if (change == OutsideChange::Joined) {
        m_messages->showNotice(
            tr("Another program changed “%1” while you were typing. The post holds both changes now.").arg(title));
    } else {
        m_messages->showNotice(tr("Another program changed “%1” while you were typing. Your text stays; the other one "
                                  "is kept as a version.")
                                   .arg(title),
                               {lookOffer, {tr("Take the other text"), [this, id] { takeOutside(id); }}});
    }
}

void SavingNotices::takeOutside(const PostId &id)
{
    m_post.flush();
    m_library.then(
        this,
        [id](Library &library) -> Result<Post> {
            const Result<Conflict> conflict = conflictOf(library, id);
            return conflict ? settleConflict(library, *conflict, conflict->texts.there)
                            : std::unexpected(conflict.error());
        },
        [this](const Result<Post> &taken) {
            if (!taken) {
                m_messages->showError(taken.error());
                return;
            }
            m_post.refresh();
            m_messages->showNotice(tr("The other text is on the paper. Yours is kept as a version."));
        });
}

} // namespace galley::app
