// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/step/conflict.h"
#include "app/window/parts/sheet.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace galley::app {

class ConflictPart;

/// A post's text beside the one that it was given elsewhere, part by part where both changed the same: which is it to
/// be? What differs in other parts is joined already. Shows the text that the answers come to.
class ConflictSheet : public Sheet
{
    Q_OBJECT

public:
    ConflictSheet(const Conflict &conflict, QWidget *window);

Q_SIGNALS:
    void settled(const QByteArray &source); ///< This is the post's text, please.

private:
    QWidget *makeParts(const QList<model::MergeConflict> &conflicts);
    void makeButtons();
    void answerAll(model::Keep answer);
    QByteArray result() const;
    void showResult();
    void changeEvent(QEvent *event) override;

    Conflict m_conflict;
    QList<ConflictPart *> m_parts;
    QTextBrowser *m_result = nullptr;
    QTimer m_soon; ///< The result of several answers at once is shown once.
};

} // namespace galley::app
