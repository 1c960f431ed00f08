// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/find/findbar.h"

#include "editor/text/find/textreplace.h"
#include "editor/text/markdowneditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

using model::TextFinder;
using model::TextMatch;

namespace {

constexpr int searchAgainMs = 120;
constexpr int longestSelectionToFind = 200;

} // namespace

FindBar::FindBar(MarkdownEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_scope(editor->document())
    , m_matches(QList<TextMatch>())
{
    setObjectName(u"findBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(8);
    rows->addWidget(makeFindRow());
    rows->addWidget(m_replaceRow = makeReplaceRow());
    rows->addWidget(makeOptionsRow());
    hide();

    m_searchAgain.setSingleShot(true);
    m_searchAgain.setInterval(searchAgainMs);
    connect(&m_searchAgain, &QTimer::timeout, this, &FindBar::search);
    connect(m_editor->document(), &QTextDocument::contentsChanged, this, [this] {
        if (isVisible())
            m_searchAgain.start();
    });
    connect(m_editor, &QPlainTextEdit::selectionChanged, this, &FindBar::showFound);
}

QWidget *FindBar::makeFindRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"findField"_s);
    m_words->setPlaceholderText(tr("Find in this post"));
    m_words->setAccessibleName(tr("Find in this post"));
    m_words->setClearButtonEnabled(true);
    row->addWidget(m_words, 1);
    m_found = new QLabel(this);
    m_found->setObjectName(u"findCount"_s);
    m_found->setProperty("role", u"soft"_s);
    m_found->setMinimumWidth(fontMetrics().horizontalAdvance(u"0,000 of 0,000"_s) + 8);
    m_found->setAlignment(Qt::AlignCenter);
    row->addWidget(m_found);
    connect(addButton(row, tr("Previous"), tr("Go to the previous hit (Shift+F3)")), &QPushButton::clicked, this,
            &FindBar::findPrevious);
    connect(addButton(row, tr("Next"), tr("Go to the next hit (F3)")), &QPushButton::clicked, this, &FindBar::findNext);
    connect(addButton(row, tr("Done"), tr("Close the search (Escape)")), &QPushButton::clicked, this, &FindBar::close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    return widget;
}

QWidget *FindBar::makeReplaceRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_with = new QLineEdit(this);
    m_with->setObjectName(u"replaceField"_s);
    m_with->setPlaceholderText(tr("Replace with"));
    m_with->setAccessibleName(tr("Replace with"));
    row->addWidget(m_with, 1);
    connect(addButton(row, tr("Replace"), tr("Replace this hit and go to the next")), &QPushButton::clicked, this,
            &FindBar::replaceCurrent);
    connect(addButton(row, tr("Replace all"), tr("Replace all hits; one step to undo")), &QPushButton::clicked, this,
            &FindBar::replaceAll);
    return widget;
}

QWidget *FindBar::makeOptionsRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_case = addSwitch(row, tr("Capitals"), tr("Tell capital letters from small ones"));
    m_whole = addSwitch(row, tr("Whole words"), tr("Find whole words only"));
    m_expression = addSwitch(row, tr("Expression"), tr("Find by a regular expression"));
    m_inSelection = addSwitch(row, tr("In the selection"), tr("Find within the selected text only"));
    row->addStretch(1);
    connect(m_inSelection, &QPushButton::toggled, this, &FindBar::takeSelection);
    return widget;
}

QPushButton *FindBar::addButton(QHBoxLayout *row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("quiet", true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    row->addWidget(button);
    return button;
}

QPushButton *FindBar::addSwitch(QHBoxLayout *row, const QString &text, const QString &name)
{
    QPushButton *button = addButton(row, text, name);
    button->setCheckable(true);
    connect(button, &QPushButton::toggled, this, &FindBar::search);
    return button;
}

void FindBar::openToFind() { open(false); }

void FindBar::openToReplace() { open(true); }

void FindBar::open(bool replace)
{
    const QTextCursor cursor = m_editor->textCursor();
    const QString selected = cursor.selectedText();
    const bool isLong = selected.size() > longestSelectionToFind || selected.contains(QChar::ParagraphSeparator);
    m_replaceRow->setVisible(replace && !m_editor->isReadOnly());
    show();
    if (isLong)
        m_inSelection->setChecked(true);
    else if (!selected.isEmpty())
        m_words->setText(selected);
    m_words->setFocus();
    m_words->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_editor->setHits({});
    m_inSelection->setChecked(false);
    m_editor->setFocus();
}

void FindBar::takeSelection()
{
    m_scope = QTextCursor(m_editor->document());
    if (m_inSelection->isChecked())
        m_scope = m_editor->textCursor();
    search();
}

model::TextQuery FindBar::query() const
{
    return {m_words->text(), m_case->isChecked(), m_whole->isChecked(), m_expression->isChecked()};
}

void FindBar::search()
{
    m_searchAgain.stop();
    if (!isVisible())
        return;
    const Result<TextFinder> finder = TextFinder::make(query());
    m_matches = finder ? finder->findAll(searchableText(*m_editor)) : std::unexpected(finder.error());
    if (m_matches && m_inSelection->isChecked() && m_scope.hasSelection()) {
        m_matches->removeIf([this](const TextMatch &match) {
            return match.begin < m_scope.selectionStart() || match.end() > m_scope.selectionEnd();
        });
    }
    m_editor->setHits(m_matches.value_or(QList<TextMatch>()));
    showFound();
}

void FindBar::showFound()
{
    if (!isVisible())
        return;
    m_found->setToolTip(m_matches ? QString() : m_matches.error().hint);
    m_found->setProperty("role", m_matches ? u"soft"_s : u"bad"_s);
    m_found->style()->polish(m_found);
    if (!m_matches)
        m_found->setText(m_matches.error().message);
    else if (m_words->text().isEmpty())
        m_found->clear();
    else if (m_matches->isEmpty())
        m_found->setText(tr("Not found"));
    else if (const qsizetype current = currentMatch(); current >= 0)
        m_found->setText(tr("%L1 of %L2").arg(current + 1).arg(m_matches->size()));
    else
        m_found->setText(tr("%Ln found", nullptr, int(m_matches->size())));
}

qsizetype FindBar::currentMatch() const
{
    const QTextCursor cursor = m_editor->textCursor();
    return m_matches ? m_matches->indexOf({cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart()})
                     : -1;
}

void FindBar::select(const TextMatch &match)
{
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(int(match.begin));
    cursor.setPosition(int(match.end()), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
}

void FindBar::findNext() { step(true); }

void FindBar::findPrevious() { step(false); }

/// Beyond the last hit the first one follows.
void FindBar::step(bool forward)
{
    if (!isVisible()) {
        open(false);
        return;
    }
    if (m_searchAgain.isActive())
        search();
    if (!m_matches || m_matches->isEmpty())
        return;
    const QTextCursor cursor = m_editor->textCursor();
    const bool standsOnEmptyHit = !cursor.hasSelection() && currentMatch() >= 0;
    const int from = forward ? cursor.selectionEnd() + int(standsOnEmptyHit) : cursor.selectionStart();
    const auto behind = std::ranges::lower_bound(*m_matches, from, {}, &TextMatch::begin);
    if (forward)
        select(behind == m_matches->cend() ? m_matches->first() : *behind);
    else
        select(behind == m_matches->cbegin() ? m_matches->last() : *std::prev(behind));
}

void FindBar::replaceCurrent()
{
    if (m_searchAgain.isActive())
        search();
    const qsizetype current = currentMatch();
    if (current >= 0) {
        const TextMatch match = m_matches->at(current);
        const TextFinder finder = TextFinder::make(query()).value();
        replaceMatches(*m_editor, {match}, finder.replacements(searchableText(*m_editor), {match}, m_with->text()));
        search();
    }
    step(true);
}

void FindBar::replaceAll()
{
    search();
    if (!m_matches || m_matches->isEmpty())
        return;
    const QList<TextMatch> matches = *m_matches;
    const TextFinder finder = TextFinder::make(query()).value();
    replaceMatches(*m_editor, matches, finder.replacements(searchableText(*m_editor), matches, m_with->text()));
    search();
    m_found->setText(tr("%Ln replaced", nullptr, int(matches.size())));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (isEnter && m_with->hasFocus())
        event->modifiers() & Qt::ControlModifier ? replaceAll() : replaceCurrent();
    else if (isEnter)
        step(!(event->modifiers() & Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

} // namespace galley::editor
