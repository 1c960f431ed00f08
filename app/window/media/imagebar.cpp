// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/media/imagebar.h"

#include "app/window/media/imageoptions.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int pictureSidePx = 64;

QPushButton *quietButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("quiet", true);
    button->setObjectName(name);
    return button;
}

} // namespace

ImageBar::ImageBar(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_words(new QLabel(this))
    , m_alt(new QLineEdit(this))
    , m_facts(new QLabel(this))
    , m_decoration(quietButton(tr("Only decoration"), u"imageDecoration"_s, this))
    , m_done(quietButton(tr("Done"), u"imageDone"_s, this))
    , m_more(quietButton(tr("Size and format"), u"imageMore"_s, this))
    , m_options(new ImageOptions(this))
{
    setObjectName(u"imageBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_picture->setFixedSize(pictureSidePx, pictureSidePx);
    m_picture->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_alt->setObjectName(u"imageAlt"_s);
    m_alt->setPlaceholderText(tr("What does it show? For readers who cannot see it."));
    m_facts->setObjectName(u"imageFacts"_s);
    m_facts->setProperty("role", u"soft"_s);
    m_facts->setWordWrap(true);
    m_decoration->setToolTip(tr("It needs no words: readers who cannot see it miss nothing."));
    m_more->setCheckable(true);

    auto *answers = new QHBoxLayout;
    answers->setSpacing(4);
    answers->addWidget(m_alt, 1);
    answers->addWidget(m_decoration);
    answers->addWidget(m_done);
    auto *notes = new QHBoxLayout;
    notes->setSpacing(4);
    notes->addWidget(m_facts, 1);
    notes->addWidget(m_more);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addLayout(answers);
    column->addLayout(notes);
    column->addWidget(m_options);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    m_options->hide();
    hide();

    connect(m_more, &QPushButton::toggled, m_options, &QWidget::setVisible);
    connect(m_alt, &QLineEdit::textChanged, this, &ImageBar::altTyped);
    connect(m_alt, &QLineEdit::returnPressed, this, &ImageBar::answered);
    connect(m_done, &QPushButton::clicked, this, &ImageBar::answered);
    connect(m_decoration, &QPushButton::clicked, this, &ImageBar::decoration);
    connect(m_options, &ImageOptions::changed, this, [this] { Q_EMIT tidyingChanged(m_options->chosen()); });
}

void ImageBar::ask(const Question &question)
{
    showCount(question.name, question.number, question.count);
    m_alt->setAccessibleName(tr("What does “%1” show?").arg(question.name));
    {
        const QSignalBlocker quiet(m_alt);
        m_alt->setText(question.alt);
    }
    m_alt->selectAll();
    const QPixmap picture = QPixmap::fromImage(question.picture);
    m_picture->setPixmap(picture);
    m_picture->setVisible(!picture.isNull());
    m_options->show(question.tidying);
    m_more->setVisible(question.isOfPixels);
    m_options->setVisible(question.isOfPixels && m_more->isChecked());
    for (QWidget *part :
         {static_cast<QWidget *>(m_alt), static_cast<QWidget *>(m_decoration), static_cast<QWidget *>(m_done)})
        part->show();
    showFacts(question.facts);
    show();
    m_alt->setFocus();
}

void ImageBar::showCount(const QString &name, int number, int count)
{
    m_words->setVisible(count > 1);
    m_words->setText(tr("Image %1 of %2: “%3”").arg(number).arg(count).arg(name));
    m_done->setText(number < count ? tr("Next") : tr("Done"));
}

void ImageBar::showFacts(const QString &facts) { m_facts->setText(facts); }

void ImageBar::showBusy(const QString &words)
{
    for (QWidget *part :
         {static_cast<QWidget *>(m_alt), static_cast<QWidget *>(m_decoration), static_cast<QWidget *>(m_done),
          static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_options), static_cast<QWidget *>(m_words),
          static_cast<QWidget *>(m_picture)})
        part->hide();
    showFacts(words);
    show();
}

void ImageBar::close() { hide(); }

void ImageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace galley::app
