// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/diffhtml.h"
#include "app/window/history/historymodel.h"
#include "app/window/history/historyview.h"
#include "app/window/history/historywords.h"
#include "app/window/paper/openpost.h"
#include "app/window/parts/wording.h"
#include "model/library/history/history.h"
#include "model/post/digest.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTextBrowser>
#include <QTextDocument>

/// What the view of the history shows, and how it comes: the library's part at once, the repository's when it is read.
using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;
using namespace publish;

namespace {

constexpr int textMarginPx = 32;

} // namespace

void HistoryView::load()
{
    m_library.then(
        this,
        [id = m_postId](Library &library) -> Result<std::pair<QByteArray, QList<Version>>> {
            const Result<Post> post = library.post(id);
            if (!post)
                return std::unexpected(post.error());
            const Result<QList<Version>> versions = library.versions(id);
            if (!versions)
                return std::unexpected(versions.error());
            return std::pair(post->source, *versions);
        },
        [this](const Result<std::pair<QByteArray, QList<Version>>> &loaded) {
            if (!loaded) {
                Q_EMIT problemMet(loaded.error());
                return;
            }
            m_present = loaded->first;
            m_versions = loaded->second;
            showTexts(timelineOf(m_versions, m_commits));
            addCommits();
        });
}

void HistoryView::addCommits()
{
    if (m_reading)
        return;
    m_reading = BackgroundJob::start(
        this,
        [site = m_post.site(), path = m_post.post().path](const Progress &progress) {
            return committedTexts(site, path, progress);
        },
        [this](const Result<QList<CommittedText>> &commits) {
            if (!commits) {
                Q_EMIT problemMet(commits.error());
                return;
            }
            m_commits = *commits;
            if (!m_commits.isEmpty())
                showTexts(timelineOf(m_versions, m_commits));
        });
}

void HistoryView::showTexts(const QList<PastText> &texts)
{
    const std::optional<PastText> before = selected();
    {
        const QSignalBlocker slider(m_slider);
        m_model->setTexts(texts, model::sha256(m_present));
        m_slider->setMaximum(qMax(0, int(texts.size()) - 1));
    }
    m_body->setVisible(!texts.isEmpty());
    m_empty->setVisible(texts.isEmpty());
    m_compared.reset();
    select(before ? qMax(0, m_model->rowOf(*before)) : 0);
    if (!texts.isEmpty() && !std::exchange(m_isShown, true))
        m_list->setFocus();
}

void HistoryView::select(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QSignalBlocker slider(m_slider);
    m_slider->setValue(m_slider->maximum() - row);
    if (m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row)); // Comes back here.
    else
        showSelected();
}

void HistoryView::showSelected()
{
    const QModelIndex index = m_list->currentIndex();
    const PastText &past = m_model->at(index.row());
    QString time = tr("%1 · %2").arg(index.data().toString(), reasonWords(past));
    if (!past.subject.isEmpty())
        time += tr(" · “%1”").arg(past.subject);
    m_time->setText(time);
    m_time->setToolTip(index.data(Qt::ToolTipRole).toString());
    m_slider->setAccessibleDescription(time);
    m_bringBack->setEnabled(!m_model->isPresent(index.row()));
    compare();
}

/// At most one comparison runs; while the author slides on, those in between are left out.
void HistoryView::compare()
{
    const std::optional<PastText> past = selected();
    if (!past || m_isComparing || m_compared == past)
        return;
    m_isComparing = true;
    BackgroundJob::start(
        this,
        [&library = m_library, id = m_postId, past = *past, present = m_present,
         look = currentAppearance()](const Progress &) {
            const Result<QByteArray> source = pastSource(library, id, past);
            return source ? Result<Difference>(difference(present, *source, look)) : std::unexpected(source.error());
        },
        [this, past = *past](const Result<Difference> &found) {
            m_isComparing = false;
            if (selected() == past)
                showDifference(past, found);
            compare();
        });
}

/// Reading the HTML of a long text takes a moment: the document is made beside the window, and only laid out in it.
HistoryView::Difference HistoryView::difference(const QByteArray &present, const QByteArray &past,
                                                const Appearance &look)
{
    QList<WordRun> runs = diffWords(present, past);
    Difference found;
    found.isNone = runs.isEmpty();
    if (runs.isEmpty())
        runs = {{WordRun::Kind::Same, QString::fromUtf8(present)}};
    found.document = std::make_shared<QTextDocument>();
    found.document->setUndoRedoEnabled(false);
    found.document->setDocumentMargin(textMarginPx);
    found.document->setHtml(proseHtml(runs, look));
    found.document->moveToThread(QCoreApplication::instance()->thread());
    return found;
}

void HistoryView::showDifference(const PastText &past, const Result<Difference> &difference)
{
    m_compared = past;
    if (!difference) {
        m_text->clear();
        m_difference->setText(difference.error().message);
        m_bringBack->setEnabled(false);
        Q_EMIT problemMet(difference.error());
        return;
    }
    m_difference->setText(difference->isNone
                              ? tr("This is the text as it is now.")
                              : tr("Underlined: only in this version. Struck out: only in the text as it is now."));
    const std::shared_ptr<QTextDocument> before = std::exchange(m_document, difference->document);
    m_document->setDefaultFont(m_readingFont);
    m_text->setDocument(m_document.get()); // Then `before` may go.
}

void HistoryView::bringBack(const PastText &past, bool isUndo)
{
    m_bringBack->setEnabled(false);
    m_undo->setEnabled(false);
    BackgroundJob::start(
        this,
        [&library = m_library, id = m_postId, past](const Progress &) -> Result<Restored> {
            const Result<QByteArray> source = pastSource(library, id, past);
            if (!source)
                return std::unexpected(source.error());
            return library.with([&](Library &owned) { return restoreText(owned, id, *source); });
        },
        [this, past, isUndo](const Result<Restored> &restored) {
            m_undo->setEnabled(true);
            if (!restored) {
                Q_EMIT problemMet(restored.error());
                return;
            }
            m_versionBefore = restored->before;
            m_doneWords->setText(
                isUndo ? tr("That was undone.")
                       : tr("The text of %1 is back.").arg(spokenTime(past.when, QDateTime::currentDateTimeUtc())));
            m_done->show();
            m_undo->setFocus(); // The button that was pressed can do nothing more.
            Q_EMIT broughtBack();
            load();
        });
}

} // namespace galley::app
