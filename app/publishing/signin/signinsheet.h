// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/publishing/signin/questionwords.h"
#include "app/window/parts/sheet.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace galley::app {

/// Asks for what git or ssh need: a passphrase, a user and token, or whether a new server is the right one.
class SignInSheet : public Sheet
{
    Q_OBJECT

public:
    SignInSheet(const publish::Question &question, QWidget *window);

    void open() override;

Q_SIGNALS:
    void answered(const galley::publish::Reply &reply); ///< Dismissed without it: declined.

private:
    void makeFields(const QuestionWords &words);
    QLineEdit *addField(const QString &label, const QString &name);
    void confirm();
    void checkComplete();

    publish::Question m_question;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_secret = nullptr;
    QCheckBox *m_keep = nullptr;
    QPushButton *m_decline;
    QPushButton *m_confirm;
};

} // namespace galley::app
