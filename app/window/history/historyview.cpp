// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/history/historyview.h"

#include "app/window/history/historydelegate.h"
#include "app/window/history/historymodel.h"
#include "app/window/history/historywords.h"
#include "app/window/paper/openpost.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSlider>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int listWidthPx = 288;
constexpr int widestTextPx = 800; ///< Longer lines are hard to read.

} // namespace

HistoryView::HistoryView(LibraryThread &library, OpenPost &post, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_post(post)
    , m_postId(post.post().id)
    , m_model(new HistoryModel(this))
{
    setObjectName(u"history"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    m_body = new QWidget(this);
    auto *columns = new QHBoxLayout(m_body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addWidget(makeList());
    columns->addWidget(makeReading(), 1);
    layout->addWidget(m_body, 1);
    m_empty = new QLabel(tr("There is no earlier text yet. Galley keeps one at each pause in your writing."), this);
    m_empty->setObjectName(u"historyEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", u"soft"_s);
    layout->addWidget(m_empty, 1);
    m_body->hide();
    m_empty->hide();

    connect(&post, &OpenPost::closed, this, &HistoryView::closed);
    connect(&post, &OpenPost::opened, this, [this] {
        if (m_post.post().id == m_postId)
            load();
        else
            Q_EMIT closed();
    });
    load();
}

HistoryView::~HistoryView()
{
    delete m_text; // Before the document that it shows.
}

QWidget *HistoryView::makeHead()
{
    auto *head = new QWidget(this);
    m_heading = new QLabel(tr("History of “%1”").arg(m_post.post().fields.title), head);
    m_heading->setObjectName(u"historyHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    auto *close = new QPushButton(tr("&Back to the text"), head);
    close->setObjectName(u"historyClose"_s);
    connect(close, &QPushButton::clicked, this, &HistoryView::closed);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_heading, 1);
    row->addWidget(close);
    return head;
}

QWidget *HistoryView::makeList()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(listWidthPx);
    m_slider = new QSlider(Qt::Horizontal, column);
    m_slider->setObjectName(u"historySlider"_s);
    m_slider->setAccessibleName(tr("Time: left is earlier"));
    m_slider->setToolTip(tr("Slide through time: left is earlier"));
    m_list = new QListView(column);
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("Earlier texts, newest first"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_slider);
    layout->addWidget(m_list, 1);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) { select(m_slider->maximum() - value); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { select(index.row()); });
    connect(m_list, &QListView::activated, m_list, [this] { m_bringBack->setFocus(); });
    return column;
}

QWidget *HistoryView::makeReading()
{
    auto *column = new QWidget(this);
    m_time = new QLabel(column);
    m_time->setObjectName(u"historyTime"_s);
    m_time->setProperty("role", u"heading"_s);
    m_difference = new QLabel(column);
    m_difference->setObjectName(u"historyDifference"_s);
    m_difference->setProperty("role", u"soft"_s);
    m_text = new QTextBrowser(column);
    m_text->setObjectName(u"historyText"_s);
    m_text->setAccessibleName(tr("How this text differs from the text as it is now"));
    m_text->setOpenLinks(false);
    m_text->setMaximumWidth(widestTextPx);
    m_bringBack = new QPushButton(tr("B&ring back this version"), column);
    m_bringBack->setObjectName(u"bringBack"_s);
    connect(m_bringBack, &QPushButton::clicked, this, [this] {
        if (const auto past = selected())
            bringBack(*past, false);
    });
    m_done = new QWidget(column);
    m_doneWords = new QLabel(m_done);
    m_doneWords->setObjectName(u"broughtBack"_s);
    m_undo = new QPushButton(tr("&Undo"), m_done);
    m_undo->setObjectName(u"undoBringBack"_s);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        PastText before;
        before.version = m_versionBefore;
        bringBack(before, true);
    });
    auto *done = new QHBoxLayout(m_done);
    done->setContentsMargins(0, 0, 0, 0);
    done->addWidget(m_doneWords);
    done->addWidget(m_undo);
    m_done->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_time);
    words->addWidget(m_difference);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_done);
    foot->addStretch(1);
    foot->addWidget(m_bringBack);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(words);
    layout->addWidget(m_text, 1);
    layout->addLayout(foot);
    return column;
}

void HistoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

std::optional<PastText> HistoryView::selected() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void HistoryView::applyAppearance()
{
    m_compared.reset(); // Its grounds are of the other appearance.
    compare();
}

} // namespace galley::app
