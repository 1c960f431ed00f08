// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/rail/statelist.h"

#include "app/window/rail/railparts.h"

#include <QButtonGroup>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

enum Choice { All, Drafts, Scheduled, Changed, Published, InConflict, Trashed, ChoiceCount };

QList<PostState> statesOf(int choice)
{
    switch (choice) {
    case Drafts:
        return {PostState::Draft};
    case Scheduled:
        return {PostState::Scheduled};
    case Changed:
        return {PostState::Changed};
    case Published:
        return {PostState::Committed, PostState::Pushed, PostState::Live};
    case InConflict:
        return {PostState::Conflict};
    case Trashed:
        return {PostState::Trash};
    default:
        return {};
    }
}

QString nameOf(int choice)
{
    switch (choice) {
    case Drafts:
        return StateList::tr("Drafts");
    case Scheduled:
        return StateList::tr("Scheduled");
    case Changed:
        return StateList::tr("Changed");
    case Published:
        return StateList::tr("Published");
    case InConflict:
        return StateList::tr("In conflict");
    case Trashed:
        return StateList::tr("Trash");
    default:
        return StateList::tr("All posts");
    }
}

} // namespace

StateList::StateList(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(0);
    for (int choice = All; choice < ChoiceCount; ++choice) {
        auto *button = new FilterButton(nameOf(choice), this);
        m_buttons->addButton(button, choice);
        column->addWidget(button);
    }
    m_buttons->button(All)->setChecked(true);
    m_buttons->button(InConflict)->hide();
    connect(m_buttons, &QButtonGroup::idClicked, this, &StateList::chosen);
}

QList<PostState> StateList::states() const { return statesOf(m_buttons->checkedId()); }

void StateList::setStates(const QList<PostState> &states)
{
    for (int choice = All; choice < ChoiceCount; ++choice) {
        if (statesOf(choice) == states)
            m_buttons->button(choice)->setChecked(true);
    }
}

void StateList::setCounts(const QMap<PostState, int> &counts)
{
    int all = 0;
    for (int choice = Drafts; choice < ChoiceCount; ++choice) {
        int count = 0;
        for (const PostState state : statesOf(choice))
            count += counts.value(state);
        if (choice != Trashed)
            all += count;
        static_cast<FilterButton *>(m_buttons->button(choice))->setCount(count);
        if (choice == InConflict)
            m_buttons->button(choice)->setVisible(count > 0 || m_buttons->checkedId() == InConflict);
    }
    static_cast<FilterButton *>(m_buttons->button(All))->setCount(all);
}

} // namespace galley::app
