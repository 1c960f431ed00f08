// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/inspector/headtext.h"

#include "app/window/paper/openpost.h"
#include "app/window/parts/appearance.h"
#include "editor/text/markdowneditor.h"

#include <QFontDatabase>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int codePx = 13;
constexpr int wholeWidth = 400; ///< Characters: the column is as wide as the pane.

} // namespace

HeadText::HeadText(OpenPost &post, QWidget *parent)
    : QWidget(parent)
    , m_post(post)
    , m_text(new editor::MarkdownEditor(this))
    , m_complaint(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text, 1);
    column->addWidget(m_complaint);
    m_text->setObjectName(u"headText"_s);
    m_text->setAccessibleName(tr("Front matter as text"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(codePx);
    m_text->setFont(font);
    m_text->setMeasure(wholeWidth);
    m_complaint->setObjectName(u"headComplaint"_s);
    m_complaint->setProperty("role", u"bad"_s);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    connect(m_text, &editor::MarkdownEditor::textEdited, this, &HeadText::take);
    connect(&m_post, &OpenPost::opened, this, [this] { m_isWaiting = false; });
    connect(&m_post, &OpenPost::closed, this, [this] { m_isWaiting = false; });
    applyAppearance();
}

void HeadText::applyAppearance() { m_text->setColours(currentAppearance().textColours()); }

void HeadText::showHead()
{
    const QString head = QString::fromUtf8(m_post.head());
    m_text->setReadOnly(!m_post.isOpen() || head.toUtf8() != m_post.head());
    if (m_isWaiting || m_text->markdown() == head)
        return;
    m_text->setMarkdown(head);
    say({});
}

void HeadText::take()
{
    const Result<> taken = m_post.setHead(m_text->markdown().toUtf8());
    m_isWaiting = !taken;
    say(taken ? QString() : tr("Not taken yet: %1 %2").arg(taken.error().message, taken.error().hint));
}

void HeadText::say(const QString &words)
{
    m_complaint->setText(words);
    m_complaint->setVisible(!words.isEmpty());
}

} // namespace galley::app
