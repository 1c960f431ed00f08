// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/statistics/poststatistics.h"

#include "app/window/paper/openpost.h"
#include "app/window/paper/paper.h"
#include "app/window/parts/wording.h"
#include "model/site/languages/postlanguage.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int pauseMs = 600;
constexpr int selectionPauseMs = 200;

QString targetKey(const model::PostId &post) { return u"target/"_s + post; }

} // namespace

PostStatistics::PostStatistics(LibraryThread &library, OpenPost &post, Paper &paper)
    : QObject(&paper)
    , m_library(library)
    , m_post(post)
    , m_paper(paper)
{
    m_wholeSoon.setSingleShot(true);
    m_wholeSoon.setInterval(pauseMs);
    m_partSoon.setSingleShot(true);
    m_partSoon.setInterval(selectionPauseMs);
    connect(&m_wholeSoon, &QTimer::timeout, this, &PostStatistics::count);
    connect(&m_partSoon, &QTimer::timeout, this, &PostStatistics::countSelected);
    connect(&post, &OpenPost::opened, this, &PostStatistics::startPost);
    connect(&post, &OpenPost::replaced, this, &PostStatistics::countSoon);
    connect(&post, &OpenPost::closed, this, [this] {
        m_wholeSoon.stop();
        m_isCounted = false;
    });
    connect(&paper.editor(), &editor::MarkdownEditor::textEdited, this, &PostStatistics::countSoon);
    connect(&paper.editor(), &QPlainTextEdit::selectionChanged, &m_partSoon, qOverload<>(&QTimer::start));
}

void PostStatistics::startPost()
{
    m_isCounted = false;
    m_target = 0;
    m_isReached = true; // Until the target is known: what was reached before is no news.
    countSoon();
    m_library.then(
        this,
        [key = targetKey(m_post.post().id)](model::Library &library) {
            return library.recall(key).value_or(QByteArray()).toInt();
        },
        [this, post = m_post.post().id](int words) {
            if (post != m_post.post().id)
                return;
            m_target = words;
            m_isReached = !m_isCounted || m_counts.words >= m_target;
            Q_EMIT changed();
        });
}

void PostStatistics::countAlone()
{
    m_whole = std::make_unique<model::RendererClient>();
    connect(m_whole.get(), &model::RendererClient::rendered, this,
            [this](const model::RenderPatch &patch) { take(patch.counts); });
    countSoon();
}

void PostStatistics::countSoon()
{
    if (m_whole && !m_wholeSoon.isActive()) // Also while one types on and on.
        m_wholeSoon.start();
}

void PostStatistics::count()
{
    if (m_post.isOpen())
        m_whole->render(m_paper.editor().markdown().toUtf8());
}

void PostStatistics::take(const model::TextCounts &counts)
{
    if (!m_post.isOpen())
        return;
    m_wholeSoon.stop();
    const bool isFirst = !std::exchange(m_isCounted, true);
    const bool isSame = counts == m_counts;
    m_counts = counts;
    if (isFirst) {
        m_isReached = m_target == 0 || counts.words >= m_target;
        if (!m_wordsBefore.contains(m_post.post().id))
            m_wordsBefore.insert(m_post.post().id, counts.words);
    }
    if (isSame && !isFirst)
        return;
    Q_EMIT changed();
    if (m_target > 0 && counts.words >= m_target && !std::exchange(m_isReached, true))
        Q_EMIT targetReached(m_target);
}

void PostStatistics::countSelected()
{
    const QTextCursor cursor = m_paper.editor().textCursor();
    if (!cursor.hasSelection()) {
        if (std::exchange(m_selected, std::nullopt))
            Q_EMIT changed();
        return;
    }
    if (!m_part) {
        m_part = std::make_unique<model::RendererClient>();
        connect(m_part.get(), &model::RendererClient::rendered, this, [this](const model::RenderPatch &patch) {
            if (m_paper.editor().textCursor().hasSelection()) {
                m_selected = patch.counts;
                Q_EMIT changed();
            }
        });
    }
    m_part->render(cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n').toUtf8());
}

int PostStatistics::wordsThisSession() const
{
    return m_isCounted ? m_counts.words - m_wordsBefore.value(m_post.post().id, m_counts.words) : 0;
}

void PostStatistics::setTarget(int words)
{
    if (!m_post.isOpen() || words == m_target)
        return;
    m_target = words;
    m_isReached = m_counts.words >= words;
    m_library.then(
        this,
        [key = targetKey(m_post.post().id), words](model::Library &library) {
            return library.remember(key, QByteArray::number(words));
        },
        [this](const Result<> &remembered) {
            if (!remembered)
                Q_EMIT m_post.problemMet(remembered.error());
        });
    Q_EMIT changed();
}

QString PostStatistics::language() const
{
    return m_post.isOpen() ? model::languageOfPost(m_post.sourceOnPaper(), m_post.site()) : QString();
}

QString PostStatistics::inWords() const
{
    if (!m_isCounted)
        return {};
    const QLocale locale;
    if (m_selected)
        return tr("%1 of %2 selected").arg(locale.toString(m_selected->words), wordCount(m_counts.words));
    if (m_target > 0)
        return tr("%1 of %2").arg(locale.toString(m_counts.words), wordCount(m_target));
    return wordCount(m_counts.words);
}

} // namespace galley::app
