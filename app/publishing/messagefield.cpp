// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/messagefield.h"

#include "model/site/sitekind.h"
#include "publish/plan/sheet/commitmessage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace publish;

namespace {

constexpr int mostLines = 4; ///< Longer messages scroll.
constexpr int aroundTextPx = 18;

} // namespace

QString formFrom(const QString &message, const QString &title, const QString &slug)
{
    QString form = message.trimmed();
    if (!title.isEmpty())
        form.replace(title, u"{title}"_s);
    if (!slug.isEmpty() && slug != title)
        form.replace(slug, u"{slug}"_s);
    for (const auto action : {MessagePost::Action::Publish, MessagePost::Action::Update, MessagePost::Action::Move}) {
        const QString word = commitMessage(u"{action}"_s, {{action, {}, {}}});
        if (form.startsWith(word + u' '))
            return u"{action}"_s + form.sliced(word.size());
    }
    return form;
}

MessageField::MessageField(QWidget *parent)
    : QWidget(parent)
    , m_caption(new QLabel(tr("&Message of the commit"), this))
    , m_message(new QPlainTextEdit(this))
    , m_one(new QRadioButton(tr("&One commit"), this))
    , m_each(new QRadioButton(tr("One for &each post"), this))
    , m_forAll(new QCheckBox(this))
{
    m_caption->setProperty("role", u"soft"_s);
    m_caption->setBuddy(m_message);
    m_message->setObjectName(u"publishMessage"_s);
    m_message->setProperty("commitMessage", true);
    m_message->setAccessibleName(tr("Message of the commit"));
    m_message->setTabChangesFocus(true);
    m_message->document()->setDocumentMargin(4);
    m_one->setObjectName(u"oneCommit"_s);
    m_each->setObjectName(u"commitEach"_s);
    m_forAll->setObjectName(u"formForAll"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_caption, 1);
    head->addWidget(m_one);
    head->addWidget(m_each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_forAll);
    connect(m_each, &QRadioButton::toggled, this, [this] {
        showMessage();
        Q_EMIT commitsChanged();
    });
    connect(m_message, &QPlainTextEdit::textChanged, this, &MessageField::showForm);
}

void MessageField::setPreview(const PublishPreview &preview)
{
    m_preview = preview;
    const PlannedPost &post = preview.plan.posts.constFirst();
    const model::PostFields fields = model::siteKind(preview.plan.site.kind).fields(post.path, post.source);
    m_title = fields.title.simplified();
    m_slug = fields.slug;
    const bool isMany = preview.asked.size() > 1;
    m_one->setVisible(isMany);
    m_each->setVisible(isMany);
    const QSignalBlocker quiet(m_each);
    (preview.commits == Commits::OneEach ? m_each : m_one)->setChecked(true);
    showMessage();
}

Commits MessageField::commits() const
{
    return m_preview.asked.size() > 1 && m_each->isChecked() ? Commits::OneEach : Commits::One;
}

void MessageField::showMessage()
{
    const bool isForm = commits() == Commits::OneEach;
    m_caption->setText(isForm ? tr("&Message of each commit: {title}, {action} and {slug} are those of its post")
                              : tr("&Message of the commit"));
    m_message->setPlainText(isForm ? m_preview.messageForm : m_preview.plan.commit.message);
    showForm();
}

QString MessageField::form() const
{
    const QString message = m_message->toPlainText();
    return commits() == Commits::OneEach ? message.trimmed() : formFrom(message, m_title, m_slug);
}

/// Offered once the author has written another message than the site's own.
void MessageField::showForm()
{
    const int lines = qBound(1, m_message->document()->lineCount(), mostLines);
    m_message->setFixedHeight(lines * m_message->fontMetrics().lineSpacing() + aroundTextPx);
    const bool canBeForm = m_preview.asked.size() == 1 || commits() == Commits::OneEach;
    const QString written = form();
    const bool isOther =
        canBeForm && !written.isEmpty() && written != m_preview.messageForm && checkMessageForm(written).has_value();
    if (!isOther)
        m_forAll->setChecked(false);
    m_forAll->setVisible(isOther);
    m_forAll->setText(tr("&Use this form for all posts of this site: %1").arg(written.section(u'\n', 0, 0)));
}

PublishChoices MessageField::choices() const
{
    PublishChoices choices;
    choices.message = m_message->toPlainText().trimmed();
    choices.commits = commits();
    choices.isFormForAll = m_forAll->isChecked();
    choices.form = form();
    return choices;
}

} // namespace galley::app
