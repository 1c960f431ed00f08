// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/paper.h"

#include "app/window/media/imagebar.h"
#include "app/window/media/imageinserter.h"
#include "app/window/paper/openpost.h"
#include "app/window/parts/appearance.h"
#include "app/window/parts/wording.h"
#include "editor/text/modes/editormodes.h"

#include <QDataStream>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int titlePx = 30;
constexpr int lineEditInsetPx = 2; ///< What QLineEdit keeps free before its text.
constexpr int clockMs = 20'000;
constexpr int statusMs = 60;
constexpr int progressWidthPx = 96;

/// The title stands where the text column stands, so its own margins follow the editor's.
class TitleColumn : public QWidget
{
public:
    TitleColumn(editor::MarkdownEditor *editor, QWidget *parent)
        : QWidget(parent)
        , m_editor(editor)
    {
        m_editor->viewport()->installEventFilter(this);
        connect(&m_editor->modes(), &editor::EditorModes::columnPlaced, this, &TitleColumn::align);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show)
            align();
        return QWidget::eventFilter(watched, event);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        align();
    }

private:
    void align()
    {
        if (!layout())
            return;
        const QRect viewport = m_editor->viewport()->geometry();
        const int textLeft = viewport.left() + m_editor->cursorRect(QTextCursor(m_editor->document())).left();
        const int right = m_editor->width() - viewport.right() - 1;
        layout()->setContentsMargins(textLeft - lineEditInsetPx, 24, qMax(16, right), 8);
    }

    editor::MarkdownEditor *m_editor;
};

} // namespace

Paper::Paper(QWidget *parent)
    : QWidget(parent)
    , m_editor(new editor::MarkdownEditor(this))
    , m_findBar(new editor::FindBar(m_editor, this))
    , m_imageBar(new ImageBar(this))
{
    setObjectName(u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new TitleColumn(m_editor, this);
    m_title = new QLineEdit(column);
    m_status = new QLabel(column);
    m_progress = new QProgressBar(column);
    auto *head = new QVBoxLayout(column);
    head->setSpacing(4);
    head->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->addWidget(m_status, 1); // The label takes what its words need; they may be long.
    line->addWidget(m_progress, 0, Qt::AlignVCenter);
    head->addLayout(line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(column);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_imageBar);

    m_title->setObjectName(u"titleField"_s);
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title"));
    m_status->setObjectName(u"postStatus"_s);
    m_status->setProperty("role", u"soft"_s);
    m_status->setContentsMargins(lineEditInsetPx, 0, 0, 0);
    m_progress->setObjectName(u"targetProgress"_s);
    m_progress->setAccessibleName(tr("Written of the target"));
    m_progress->setFixedSize(progressWidthPx, 4);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_editor->setObjectName(u"bodyEditor"_s);
    m_editor->setFrameShape(QFrame::NoFrame);

    m_clock.setInterval(clockMs);
    connect(&m_clock, &QTimer::timeout, this, &Paper::showStatus);
    m_statusSoon.setSingleShot(true);
    m_statusSoon.setInterval(statusMs);
    connect(&m_statusSoon, &QTimer::timeout, this, &Paper::showStatus);
    connect(m_title, &QLineEdit::textChanged, this, // Also what comes without keys, as by dictation.
            [this](const QString &title) { m_post->setField(u"title"_s, title); });
    connect(m_title, &QLineEdit::returnPressed, m_editor, qOverload<>(&QWidget::setFocus));
    connect(m_editor, &editor::MarkdownEditor::textEdited, this, [this] {
        m_post->bodyChanged();
        m_statusSoon.start();
    });
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] { m_post->placeChanged(); });
    connect(m_editor, &editor::MarkdownEditor::topLineChanged, this, [this] { m_post->placeChanged(); });
    connect(m_editor, &editor::MarkdownEditor::insertionRefused, this,
            [this](const Error &error) { Q_EMIT m_post->problemMet(error); });
    applyAppearance();
}

void Paper::applyAppearance()
{
    QFont font = m_editor->font();
    font.setPixelSize(titlePx);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_editor->setColours(currentAppearance().textColours());
}

void Paper::setVeiled(bool veiled)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_status)}) {
        widget->setProperty("veiled", veiled);
        widget->style()->unpolish(widget); // The style sheet is asked again.
        widget->style()->polish(widget);
    }
}

void Paper::setPost(OpenPost *post)
{
    m_post = post;
    m_images = new ImageInserter(*post, *m_editor, *m_imageBar);
    connect(post, &OpenPost::opened, this, &Paper::showPost);
    connect(post, &OpenPost::closed, this, &Paper::showPost);
    connect(post, &OpenPost::replaced, this, [this] { showText(place()); });
    connect(post, &OpenPost::bodyRewritten, this, &Paper::rewriteBody);
    connect(post, &OpenPost::fieldsChanged, this, &Paper::showFields);
    connect(post, &OpenPost::saved, &m_statusSoon, qOverload<>(&QTimer::start));
    connect(post, &OpenPost::allSaved, &m_statusSoon, qOverload<>(&QTimer::start));
    connect(post, &OpenPost::savingFailed, this, &Paper::showStatus);
    showPost();
}

void Paper::showPost() { showText(m_post->place()); }

void Paper::showText(const QByteArray &place)
{
    const bool editable = m_post->isOpen() && m_post->obstacle().message.isEmpty();
    m_editor->setMarkdown(m_post->bodyForEditor());
    goTo(place);
    m_editor->setReadOnly(!editable);
    m_title->setReadOnly(!editable);
    m_clock.start();
    showFields();
}

void Paper::showFields()
{
    const QString &title = m_post->post().fields.title;
    if (m_title->text() != title && !(m_title->hasFocus() && m_title->text().trimmed() == title)) {
        const QSignalBlocker quiet(m_title);
        m_title->setText(title);
    }
    showStatus();
}

void Paper::showStatus()
{
    if (!m_post->isOpen()) {
        m_status->clear();
        return;
    }
    if (!m_post->obstacle().message.isEmpty()) {
        m_status->setText(m_post->obstacle().message + u' ' + m_post->obstacle().hint);
        return;
    }
    const QDateTime changed = m_post->post().changed;
    QString saved = tr("saved %1").arg(spokenTime(changed, QDateTime::currentDateTimeUtc()));
    if (m_post->hasFailed())
        saved = tr("not saved yet");
    else if (!m_post->isSaved())
        saved = tr("saving");
    const QString words = m_length.isEmpty() ? wordCount(m_post->post().words) : m_length;
    m_status->setText(u"%1 · %2 · %3"_s.arg(stateWords(m_post->post().state), saved, words));
    m_status->setToolTip(QLocale().toString(changed.toLocalTime(), QLocale::LongFormat));
}

void Paper::showLength(const QString &words, std::optional<double> written)
{
    m_length = words;
    m_progress->setVisible(written.has_value());
    m_progress->setValue(qRound(100 * qBound(0.0, written.value_or(0), 1.0)));
    showStatus();
}

QByteArray Paper::place() const
{
    QByteArray place;
    QDataStream stream(&place, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const QTextCursor cursor = m_editor->textCursor();
    stream << qint32(cursor.anchor()) << qint32(cursor.position()) << m_editor->topLine() << m_title->hasFocus();
    return place;
}

void Paper::goTo(const QByteArray &place)
{
    QDataStream stream(place);
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 anchor = 0;
    qint32 position = 0;
    double topLine = 0;
    bool isInTitle = false;
    stream >> anchor >> position >> topLine >> isInTitle;
    if (stream.status() != QDataStream::Ok)
        return;
    const int end = m_editor->document()->characterCount() - 1;
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(qBound(0, anchor, end));
    cursor.setPosition(qBound(0, position, end), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->setTopLine(topLine);
    if (isInTitle && m_editor->hasFocus())
        m_title->setFocus();
}

/// As an edit of the author: it can be undone, and goes to the library as one.
void Paper::rewriteBody(const QString &text)
{
    const QString shown = m_editor->markdown();
    const auto start = std::ranges::mismatch(shown, text).in1 - shown.begin();
    const auto shorter = std::min(shown.size(), text.size()) - start;
    qsizetype end = 0;
    while (end < shorter && shown.at(shown.size() - 1 - end) == text.at(text.size() - 1 - end))
        ++end;
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(m_editor->documentPosition(start));
    cursor.setPosition(m_editor->documentPosition(shown.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(start, text.size() - start - end));
}

void Paper::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

} // namespace galley::app
