// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/post/merge/merge.h"

#include <QFrame>

class QButtonGroup;
class QTextBrowser;

namespace galley::app {

/// One part of a post that both sides changed: the author's text and the other one side by side, of which one is
/// chosen, or both.
class ConflictPart : public QFrame
{
    Q_OBJECT

public:
    ConflictPart(const model::MergeConflict &conflict, const QString &heading, QWidget *parent);

    model::Keep answer() const;
    void setAnswer(model::Keep answer);
    void applyAppearance();

Q_SIGNALS:
    void answerChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSide(model::Keep side, const QString &choice);
    void fitTexts();
    void markChosen();

    model::MergeConflict m_conflict;
    QButtonGroup *m_choices;
    QFrame *m_frames[2]{};
    QTextBrowser *m_texts[2]{};
};

} // namespace galley::app
