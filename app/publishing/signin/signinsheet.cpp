// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/signin/signinsheet.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace publish;

namespace {

constexpr int sheetPx = 520;
constexpr int textPx = sheetPx - 2 * 24; ///< Between the panel's edges: the height of a wrapped line follows from it.

} // namespace

SignInSheet::SignInSheet(const Question &question, QWidget *window)
    : Sheet(wordsOf(question).title, sheetPx, window)
    , m_question(question)
    , m_decline(new QPushButton(panel()))
    , m_confirm(new QPushButton(panel()))
{
    setObjectName(u"signInSheet"_s);
    const QuestionWords words = wordsOf(question);
    makeFields(words);

    m_decline->setText(question.kind == Question::Kind::HostKey ? tr("No, stay away") : tr("Not now"));
    m_decline->setObjectName(u"signInDecline"_s);
    m_confirm->setText(words.confirm);
    m_confirm->setObjectName(u"signInConfirm"_s);
    m_confirm->setProperty("accent", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_decline);
    buttons->addWidget(m_confirm);
    content()->addSpacing(8);
    content()->addLayout(buttons);
    connect(m_decline, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_confirm, &QPushButton::clicked, this, &SignInSheet::confirm);
    checkComplete();
}

void SignInSheet::open()
{
    Sheet::open();
    if (m_question.kind == Question::Kind::HostKey)
        m_decline->setFocus(); // A key pressed too soon must not let a stranger in.
}

void SignInSheet::makeFields(const QuestionWords &words)
{
    const bool isHostKey = m_question.kind == Question::Kind::HostKey;
    auto *explanation = new QLabel(words.explanation.section(u'\n', 0, 0), panel());
    explanation->setObjectName(u"signInExplanation"_s);
    explanation->setWordWrap(true);
    explanation->setMinimumWidth(textPx);
    explanation->setProperty("role", m_question.isAgain ? u"warn"_s : u"soft"_s);
    explanation->setVisible(!words.explanation.isEmpty());
    content()->addWidget(explanation);
    if (isHostKey) {
        auto *fingerprint = new QLabel(m_question.fingerprint, panel());
        fingerprint->setObjectName(u"signInFingerprint"_s);
        fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        fingerprint->setAccessibleName(tr("Fingerprint of the server's key"));
        fingerprint->setWordWrap(true);
        content()->addWidget(fingerprint);
        return;
    }
    if (m_question.kind == Question::Kind::UserName)
        m_user = addField(words.userLabel, u"signInUser"_s);
    m_secret = addField(words.secretLabel, u"signInSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    if (!words.keepLabel.isEmpty()) {
        m_keep = new QCheckBox(words.keepLabel, panel());
        m_keep->setObjectName(u"signInKeep"_s);
        content()->addWidget(m_keep);
    }
}

QLineEdit *SignInSheet::addField(const QString &label, const QString &name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *caption = new QLabel(label, panel());
    auto *field = new QLineEdit(panel());
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    caption->setProperty("role", u"soft"_s);
    caption->setBuddy(field);
    column->addWidget(caption);
    column->addWidget(field);
    content()->addLayout(column);
    connect(field, &QLineEdit::textChanged, this, &SignInSheet::checkComplete);
    connect(field, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    return field;
}

void SignInSheet::checkComplete()
{
    const bool hasUser = !m_user || !m_user->text().trimmed().isEmpty();
    const bool hasSecret = !m_secret || !m_secret->text().isEmpty();
    m_confirm->setEnabled(hasUser && hasSecret);
}

void SignInSheet::confirm()
{
    Reply reply;
    reply.user = m_user ? m_user->text().trimmed() : QString();
    reply.secret = m_secret ? m_secret->text().toUtf8() : QByteArray();
    reply.isKept = m_keep && m_keep->isChecked();
    if (m_secret)
        m_secret->clear();
    Q_EMIT answered(reply);
    dismiss();
}

} // namespace galley::app
