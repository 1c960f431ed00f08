// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/git/signin/question.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace galley::app {

/// Asks in a sheet of the window. Called from the thread that runs git, which waits; a question that is no longer
/// wanted takes its sheet away.
class WindowAsker : public publish::Asker
{
public:
    explicit WindowAsker(QWidget *window);

    std::optional<publish::Reply> ask(const publish::Question &question, const Progress &wanted) override;
    std::optional<publish::Reply> kept(const QString &subject) override;
    void keep(const QString &subject, const publish::Reply &reply) override;
    void forget(const QString &subject) override;

private:
    QPointer<QWidget> m_window; ///< Only touched on the GUI thread.
};

} // namespace galley::app
