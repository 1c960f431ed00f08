// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/conflictsheet.h"

#include "app/publishing/conflictpart.h"
#include "app/publishing/diffhtml.h"
#include "publish/git/worddiff.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 960;
constexpr int partsPx = 380;
constexpr int resultPx = 150;

QString headingOf(const MergeConflict &conflict, int passage, int passages)
{
    switch (conflict.part) {
    case MergeConflict::Part::Field: {
        QString name = conflict.key;
        name[0] = name.at(0).toUpper();
        return name;
    }
    case MergeConflict::Part::FrontMatter:
        return ConflictSheet::tr("The front matter");
    case MergeConflict::Part::Passage:
        break;
    }
    return passages == 1 ? ConflictSheet::tr("In the text")
                         : ConflictSheet::tr("In the text, %1 of %2").arg(passage).arg(passages);
}

QString explanationFor(const Conflict &conflict, qsizetype parts)
{
    const QString name = conflict.title.isEmpty() ? conflict.path : conflict.title;
    if (parts == 0) {
        return ConflictSheet::tr("“%1” was changed here and elsewhere, in different places: one text can hold both "
                                 "changes.")
            .arg(name);
    }
    const QString where =
        parts == 1
            ? ConflictSheet::tr("“%1” was changed here and elsewhere, in the same place.").arg(name)
            : ConflictSheet::tr("“%1” was changed here and elsewhere, in the same %2 places.").arg(name).arg(parts);
    return where + u' ' +
           ConflictSheet::tr(
               "What differs elsewhere is joined already. Whichever you choose, both texts stay among the "
               "versions.");
}

} // namespace

ConflictSheet::ConflictSheet(const Conflict &conflict, QWidget *window)
    : Sheet(tr("Which text is it to be?"), sheetPx, window)
    , m_conflict(conflict)
{
    setObjectName(u"conflictSheet"_s);
    const QList<MergeConflict> conflicts = conflict.answered().conflicts;
    auto *explanation = new QLabel(explanationFor(conflict, conflicts.size()), panel());
    explanation->setObjectName(u"conflictExplanation"_s);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setProperty("role", u"soft"_s);
    explanation->setWordWrap(true);
    content()->addWidget(explanation);
    if (!conflicts.isEmpty())
        content()->addWidget(makeParts(conflicts), 1);
    m_result = new QTextBrowser(panel()); // Behind the answers, also for the keyboard.
    auto *caption = new QLabel(tr("What the post will say, with all changes marked"), panel());
    caption->setProperty("role", u"heading"_s);
    m_result->setObjectName(u"conflictResult"_s);
    m_result->setAccessibleName(tr("The text that this comes to"));
    m_result->setOpenLinks(false);
    m_result->setMinimumHeight(resultPx);
    content()->addWidget(caption);
    content()->addWidget(m_result);
    makeButtons();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ConflictSheet::showResult);
    showResult();
}

QWidget *ConflictSheet::makeParts(const QList<MergeConflict> &conflicts)
{
    auto *area = new QScrollArea(panel());
    area->setObjectName(u"conflictParts"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget(area);
    inside->setObjectName(u"conflictInside"_s);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(20);
    const auto isPassage = [](const MergeConflict &each) { return each.part == MergeConflict::Part::Passage; };
    const auto passages = int(std::count_if(conflicts.cbegin(), conflicts.cend(), isPassage));
    int passage = 0;
    for (const MergeConflict &each : conflicts) {
        passage += isPassage(each) ? 1 : 0;
        auto *part = new ConflictPart(each, headingOf(each, passage, passages), inside);
        connect(part, &ConflictPart::answerChanged, &m_soon, qOverload<>(&QTimer::start));
        layout->addWidget(part);
        m_parts.append(part);
    }
    layout->addStretch();
    area->setWidget(inside);
    area->setMinimumHeight(conflicts.size() == 1 ? partsPx / 2 : partsPx);
    return area;
}

void ConflictSheet::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    if (!m_parts.isEmpty()) {
        auto *mine = new QPushButton(tr("&Mine everywhere"), panel());
        mine->setObjectName(u"keepMineButton"_s);
        auto *theirs = new QPushButton(tr("&Theirs everywhere"), panel());
        theirs->setObjectName(u"takeOutsideButton"_s);
        connect(mine, &QPushButton::clicked, this, [this] { answerAll(Keep::Here); });
        connect(theirs, &QPushButton::clicked, this, [this] { answerAll(Keep::There); });
        for (QPushButton *button : {mine, theirs}) {
            button->setProperty("quiet", true);
            buttons->addWidget(button);
        }
    }
    auto *later = new QPushButton(tr("Not now"), panel());
    later->setObjectName(u"conflictLater"_s);
    auto *confirm = new QPushButton(tr("&Use this text"), panel());
    confirm->setObjectName(u"conflictConfirm"_s);
    confirm->setProperty("accent", true);
    buttons->addStretch();
    buttons->addWidget(later);
    buttons->addWidget(confirm);
    content()->addLayout(buttons);
    connect(later, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(confirm, &QPushButton::clicked, this, [this] {
        Q_EMIT settled(result());
        dismiss();
    });
}

void ConflictSheet::answerAll(Keep answer)
{
    for (ConflictPart *part : std::as_const(m_parts))
        part->setAnswer(answer);
}

QByteArray ConflictSheet::result() const
{
    QList<Keep> answers;
    for (const ConflictPart *part : m_parts)
        answers.append(part->answer());
    return m_conflict.answered(answers).source;
}

void ConflictSheet::showResult()
{
    const QByteArray text = result();
    const QByteArray &before = m_conflict.texts.base.isEmpty() ? m_conflict.texts.here : m_conflict.texts.base;
    QList<publish::WordRun> runs = publish::diffWords(before, text);
    if (runs.isEmpty())
        runs = {{publish::WordRun::Kind::Same, QString::fromUtf8(text)}};
    m_result->setHtml(proseHtml(runs, currentAppearance()));
}

void ConflictSheet::changeEvent(QEvent *event)
{
    Sheet::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_result)
        return;
    for (ConflictPart *part : std::as_const(m_parts)) // Its grounds are of the appearance.
        part->applyAppearance();
    showResult();
}

} // namespace galley::app
