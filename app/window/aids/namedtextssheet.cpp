// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/aids/namedtextssheet.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

namespace {

constexpr int sheetPx = 760;
constexpr int listWidthPx = 200;
constexpr int textHeightPx = 240;
constexpr int rowPx = 32;

QString titleFor(NamedTextsSheet::Kind kind)
{
    return kind == NamedTextsSheet::Kind::Snippets ? NamedTextsSheet::tr("Which snippets do you want to have?")
                                                   : NamedTextsSheet::tr("What can new posts of this site begin with?");
}

QString helpFor(NamedTextsSheet::Kind kind)
{
    return kind == NamedTextsSheet::Kind::Snippets
               ? NamedTextsSheet::tr("Tab goes from ${1:text} to $2 and ends at $0. ${date}, ${time}, ${title}, "
                                     "${selection} and ${clipboard} are filled in.")
               : NamedTextsSheet::tr("A whole post, front matter and text. ${date}, ${date:yyyy}, ${time} and ${title} "
                                     "are filled in.");
}

} // namespace

NamedTextsSheet::NamedTextsSheet(Kind kind, const QList<NamedText> &texts, QWidget *window)
    : Sheet(titleFor(kind), sheetPx, window)
    , m_texts(texts)
    , m_list(new QListWidget(panel()))
    , m_name(new QLineEdit(panel()))
    , m_trigger(new QLineEdit(panel()))
    , m_text(new QPlainTextEdit(panel()))
    , m_default(new QCheckBox(tr("Every new post of this site begins like this"), panel()))
{
    setObjectName(u"namedTextsSheet"_s);
    const auto describe = [](QWidget *field, const char *name, const QString &description) {
        field->setObjectName(QLatin1StringView(name));
        field->setAccessibleName(description);
    };
    describe(m_list, "namedTexts", kind == Kind::Snippets ? tr("Snippets") : tr("Templates"));
    describe(m_name, "namedTextName", tr("Name"));
    describe(m_trigger, "namedTextTrigger", tr("Typed before Tab"));
    describe(m_text, "namedTextBody", tr("Text"));
    m_name->setPlaceholderText(tr("Name"));
    m_trigger->setPlaceholderText(tr("Typed before Tab"));
    m_trigger->setVisible(kind == Kind::Snippets);
    m_default->setObjectName(u"namedTextDefault"_s);
    m_default->setVisible(kind == Kind::Templates);
    m_list->setFixedWidth(listWidthPx);
    m_text->setFixedHeight(textHeightPx);
    m_text->setTabChangesFocus(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto *help = new QLabel(helpFor(kind), panel());
    help->setWordWrap(true);
    help->setProperty("role", u"soft"_s);
    auto *fields = new QVBoxLayout;
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_trigger), static_cast<QWidget *>(m_text),
          static_cast<QWidget *>(m_default), static_cast<QWidget *>(help)})
        fields->addWidget(field);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_list);
    columns->addLayout(fields, 1);
    content()->addLayout(columns);

    auto *buttons = new QHBoxLayout;
    const auto button = [&](const char *name, const QString &words, auto slot) {
        auto *made = new QPushButton(words, panel());
        made->setObjectName(QLatin1StringView(name));
        connect(made, &QPushButton::clicked, this, slot);
        buttons->addWidget(made);
        return made;
    };
    button("addText", tr("Add"), &NamedTextsSheet::add);
    button("removeText", tr("Remove"), &NamedTextsSheet::remove);
    buttons->addStretch();
    button("cancelTexts", tr("Not now"), &Sheet::dismiss);
    button("keepTexts", tr("Keep"), &NamedTextsSheet::confirm)->setProperty("accent", true);
    content()->addLayout(buttons);

    for (const NamedText &text : texts)
        (new QListWidgetItem(text.name, m_list))->setSizeHint({0, rowPx});
    connect(m_list, &QListWidget::currentRowChanged, this, &NamedTextsSheet::showCurrent);
    connect(m_name, &QLineEdit::textEdited, this, &NamedTextsSheet::take);
    connect(m_trigger, &QLineEdit::textEdited, this, &NamedTextsSheet::take);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NamedTextsSheet::take);
    connect(m_default, &QCheckBox::clicked, this, &NamedTextsSheet::chooseDefault);
    m_list->setCurrentRow(0);
    showCurrent();
}

void NamedTextsSheet::add()
{
    m_texts.append(NamedText{tr("New"), {}, {}});
    (new QListWidgetItem(m_texts.last().name, m_list))->setSizeHint({0, rowPx});
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void NamedTextsSheet::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_texts.removeAt(row); // First: taking the item away shows its neighbour.
    delete m_list->takeItem(row);
    showCurrent();
}

void NamedTextsSheet::showCurrent()
{
    const NamedText text = m_texts.value(m_list->currentRow());
    m_isShowing = true;
    m_name->setText(text.name);
    m_trigger->setText(text.trigger);
    m_text->setPlainText(text.text);
    m_default->setChecked(text.isDefault);
    m_isShowing = false;
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_trigger),
                           static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_default)})
        field->setEnabled(m_list->currentRow() >= 0);
}

void NamedTextsSheet::take()
{
    const int row = m_list->currentRow();
    if (m_isShowing || row < 0)
        return;
    m_texts[row] = {m_name->text(), m_trigger->text().trimmed(), m_text->toPlainText(), m_texts.at(row).isDefault};
    m_list->currentItem()->setText(m_name->text());
}

void NamedTextsSheet::chooseDefault(bool isDefault)
{
    for (qsizetype row = 0; row < m_texts.size(); ++row)
        m_texts[row].isDefault = isDefault && row == m_list->currentRow();
}

void NamedTextsSheet::confirm()
{
    QList<NamedText> kept = m_texts;
    kept.removeIf([](const NamedText &text) { return text.name.trimmed().isEmpty() || text.text.isEmpty(); });
    dismiss();
    Q_EMIT changed(kept);
}

} // namespace galley::app
