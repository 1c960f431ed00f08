// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/conflictpart.h"

#include "app/publishing/diffhtml.h"
#include "publish/git/worddiff.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QStyle>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using model::Keep;
using model::MergeConflict;

namespace {

constexpr int leastTextPx = 32;
constexpr int mostTextPx = 220; ///< Longer ones scroll: both choices stay in sight.

/// How a side's text differs from what both were made from; without that, the text as it is.
QString htmlOf(const QString &base, const QString &text)
{
    if (text.isEmpty())
        return u"<p style=\"color:%1\"><i>%2</i></p>"_s.arg(currentAppearance().colour("soft").name(),
                                                            ConflictPart::tr("Taken out.").toHtmlEscaped());
    const QList<publish::WordRun> runs =
        base.isEmpty() ? QList<publish::WordRun>() : publish::diffWords(base.toUtf8(), text.toUtf8());
    if (!runs.isEmpty())
        return proseHtml(runs, currentAppearance());
    return proseHtml({{publish::WordRun::Kind::Same, text}}, currentAppearance());
}

} // namespace

ConflictPart::ConflictPart(const MergeConflict &conflict, const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_conflict(conflict)
    , m_choices(new QButtonGroup(this))
{
    setObjectName(u"conflictPart"_s);
    setAccessibleName(heading);
    auto *title = new QLabel(heading, this);
    title->setProperty("role", u"heading"_s);
    title->setTextFormat(Qt::PlainText);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addWidget(makeSide(Keep::Here, tr("Keep mine")), 1);
    sides->addWidget(makeSide(Keep::There, tr("Take theirs")), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addLayout(sides);
    if (conflict.canKeepBoth()) {
        auto *both = new QRadioButton(tr("Keep both, mine first"), this);
        both->setObjectName(u"keepBoth"_s);
        m_choices->addButton(both, int(Keep::Both));
        layout->addWidget(both);
    }
    m_choices->button(int(Keep::Here))->setChecked(true);
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool isOn) {
        markChosen();
        if (isOn)
            Q_EMIT answerChanged();
    });
    applyAppearance();
    markChosen();
}

QWidget *ConflictPart::makeSide(Keep side, const QString &choice)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"conflictSide"_s);
    auto *button = new QRadioButton(choice, frame);
    button->setObjectName(side == Keep::Here ? u"keepMine"_s : u"takeTheirs"_s);
    auto *text = new QTextBrowser(frame);
    text->setObjectName(side == Keep::Here ? u"mineText"_s : u"theirText"_s);
    text->setAccessibleName(side == Keep::Here ? tr("My text") : tr("Their text"));
    text->setFrameShape(QFrame::NoFrame);
    text->setOpenLinks(false);
    text->setFocusPolicy(Qt::ClickFocus);
    text->viewport()->installEventFilter(this);
    frame->installEventFilter(this);
    m_choices->addButton(button, int(side));
    m_frames[int(side)] = frame;
    m_texts[int(side)] = text;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(button);
    layout->addWidget(text);
    layout->addStretch();
    return frame;
}

Keep ConflictPart::answer() const { return static_cast<Keep>(m_choices->checkedId()); }

void ConflictPart::setAnswer(Keep answer)
{
    if (QAbstractButton *button = m_choices->button(int(answer)))
        button->setChecked(true);
}

void ConflictPart::applyAppearance()
{
    m_texts[0]->setHtml(htmlOf(m_conflict.base, m_conflict.here));
    m_texts[1]->setHtml(htmlOf(m_conflict.base, m_conflict.there));
    fitTexts();
}

/// The side that counts has the accent's frame.
void ConflictPart::markChosen()
{
    const Keep chosen = answer();
    for (int side = 0; side < 2; ++side) {
        m_frames[side]->setProperty("chosen", chosen == Keep::Both || int(chosen) == side);
        m_frames[side]->style()->unpolish(m_frames[side]);
        m_frames[side]->style()->polish(m_frames[side]);
    }
}

/// A click anywhere on a text chooses it, unless something in it is being selected.
bool ConflictPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitTexts(); // Lines break elsewhere.
    if (event->type() == QEvent::MouseButtonRelease) {
        for (int side = 0; side < 2; ++side) {
            const bool isOn = watched == m_frames[side] || watched == m_texts[side]->viewport();
            if (isOn && !m_texts[side]->textCursor().hasSelection())
                m_choices->button(side)->setChecked(true);
        }
    }
    return QFrame::eventFilter(watched, event);
}

/// As high as the longer of the two, within reason.
void ConflictPart::fitTexts()
{
    int height = leastTextPx;
    for (QTextBrowser *text : m_texts) {
        text->document()->setTextWidth(text->viewport()->width());
        height = qMax(height, int(text->document()->size().height()) + 4);
    }
    for (QTextBrowser *text : m_texts)
        text->setFixedHeight(qMin(height, mostTextPx));
}

} // namespace galley::app
