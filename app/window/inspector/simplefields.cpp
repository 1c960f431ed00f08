// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/inspector/simplefields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int descriptionHeightPx = 88;
constexpr qsizetype shownBySearchEngines = 160;

void fill(MetadataField *field, QWidget *content, const QString &name)
{
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(content);
    content->setAccessibleName(name);
    field->setFocusProxy(content);
}

} // namespace

TextField::TextField(const QString &name, bool isLive, QWidget *parent)
    : MetadataField(parent)
    , m_line(new QLineEdit(this))
{
    fill(this, m_line, name);
    const auto edit = [this] {
        if (m_line->text() != m_shown)
            Q_EMIT edited(m_shown = m_line->text());
    };
    if (isLive)
        connect(m_line, &QLineEdit::textChanged, this, edit); // Also what comes without keys, as by dictation.
    else
        connect(m_line, &QLineEdit::editingFinished, this, edit);
}

void TextField::take(const QVariant &, const QString &written)
{
    m_shown = written;
    m_line->setText(written);
}

LongTextField::LongTextField(const QString &name, QWidget *parent)
    : MetadataField(parent)
    , m_text(new QPlainTextEdit(this))
    , m_length(new QLabel(this))
{
    fill(this, m_text, name);
    layout()->addWidget(m_length);
    m_text->setObjectName(u"field"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(descriptionHeightPx);
    m_length->setProperty("role", u"soft"_s);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showLength();
        if (m_text->hasFocus())
            Q_EMIT edited(m_text->toPlainText());
    });
    showLength();
}

void LongTextField::take(const QVariant &, const QString &written)
{
    if (m_text->toPlainText() != written)
        m_text->setPlainText(written);
}

void LongTextField::showLength()
{
    const qsizetype length = m_text->toPlainText().size();
    if (length <= shownBySearchEngines)
        m_length->setText(tr("%1 of %2 characters that search engines show").arg(length).arg(shownBySearchEngines));
    else
        m_length->setText(
            tr("%1 characters; search engines cut it after about %2").arg(length).arg(shownBySearchEngines));
}

FlagField::FlagField(const QString &name, const QString &words, QWidget *parent)
    : MetadataField(parent)
    , m_box(new QCheckBox(words, this))
{
    fill(this, m_box, name);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) { Q_EMIT edited(isOn); });
}

void FlagField::take(const QVariant &value, const QString &) { m_box->setChecked(value.toBool()); }

ChoiceField::ChoiceField(const QString &name, const QStringList &choices, QWidget *parent)
    : MetadataField(parent)
    , m_box(new QComboBox(this))
{
    fill(this, m_box, name);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->addItems(choices);
    m_box->lineEdit()->setAccessibleName(name);
    const auto edit = [this] {
        if (m_box->currentText() != m_shown)
            Q_EMIT edited(m_shown = m_box->currentText());
    };
    connect(m_box, &QComboBox::activated, this, edit);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, edit);
}

void ChoiceField::take(const QVariant &, const QString &written)
{
    m_shown = written;
    m_box->setCurrentText(written);
}

} // namespace galley::app
