// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/paper/inspector.h"

#include "app/window/paper/openpost.h"
#include "model/post/dates.h"
#include "model/post/slug.h"
#include "model/site/sitekind.h"

#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int widthPx = 320;

/// Shows a value without taking what the author is typing.
void showIn(QLineEdit *field, const QString &value)
{
    if (!field->hasFocus() && field->text() != value)
        field->setText(value);
}

QString spell(const QDateTime &date) { return date.isValid() ? date.toString(u"yyyy-MM-dd HH:mm"_s) : QString(); }

} // namespace

Inspector::Inspector(OpenPost &post, QWidget *parent)
    : QWidget(parent)
    , m_post(post)
    , m_title(new QLineEdit(this))
    , m_slug(new QLineEdit(this))
    , m_date(new QLineEdit(this))
    , m_tags(new QLineEdit(this))
    , m_description(new QPlainTextEdit(this))
    , m_address(new QLabel(this))
    , m_complaint(new QLabel(this))
{
    setObjectName(u"inspector"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(4);
    const auto add = [this, layout](const QString &label, QWidget *field, const QString &name) {
        auto *caption = new QLabel(label, this);
        caption->setProperty("role", u"soft"_s);
        caption->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(QString(label).remove(u'&'));
        layout->addWidget(caption);
        layout->addWidget(field);
        layout->addSpacing(8);
    };
    add(tr("&Title"), m_title, u"inspectorTitle"_s);
    add(tr("&Slug"), m_slug, u"inspectorSlug"_s);
    add(tr("&Date"), m_date, u"inspectorDate"_s);
    add(tr("Ta&gs"), m_tags, u"inspectorTags"_s);
    add(tr("D&escription"), m_description, u"field"_s);
    m_tags->setPlaceholderText(tr("writing, kubernetes"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(96);
    for (QLabel *label : {m_address, m_complaint}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_address->setProperty("role", u"soft"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_complaint->setProperty("role", u"bad"_s);
    layout->addStretch();
    auto *close = new QPushButton(tr("Close details"), this);
    layout->addWidget(close);

    connect(close, &QPushButton::clicked, this, &Inspector::toggle);
    connect(m_title, &QLineEdit::textEdited, this,
            [this](const QString &title) { m_post.setField(u"title"_s, title); });
    connect(m_slug, &QLineEdit::editingFinished, this, &Inspector::changeSlug);
    connect(m_date, &QLineEdit::editingFinished, this, &Inspector::changeDate);
    connect(m_tags, &QLineEdit::editingFinished, this, &Inspector::changeTags);
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        if (m_description->hasFocus())
            m_post.setField(u"description"_s, m_description->toPlainText());
    });
    connect(&m_post, &OpenPost::opened, this, &Inspector::showFields);
    connect(&m_post, &OpenPost::replaced, this, &Inspector::showFields);
    connect(&m_post, &OpenPost::closed, this, &Inspector::showFields);
    connect(&m_post, &OpenPost::fieldsChanged, this, &Inspector::showFields);
    connect(&m_post, &OpenPost::saved, this, &Inspector::showFields);
    parent->installEventFilter(this);
    hide();
}

void Inspector::toggle()
{
    setVisible(!isVisible());
    if (!isVisible())
        return;
    settle();
    raise();
    showFields();
    m_slug->setFocus();
}

void Inspector::settle()
{
    const QWidget *ground = parentWidget();
    const int width = qMin(widthPx, ground->width());
    setGeometry(ground->width() - width, 0, width, ground->height());
}

bool Inspector::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        settle();
    return QWidget::eventFilter(watched, event);
}

void Inspector::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        toggle();
    else
        QWidget::keyPressEvent(event);
}

void Inspector::showFields()
{
    if (!isVisible())
        return; // The address of a long text is not worth reading after each save when nobody looks.
    const PostFields &fields = m_post.post().fields;
    showIn(m_title, fields.title);
    showIn(m_slug, fields.slug);
    showIn(m_date, spell(fields.date));
    showIn(m_tags, fields.tags.join(u", "_s));
    if (!m_description->hasFocus() && m_description->toPlainText() != fields.description)
        m_description->setPlainText(fields.description);
    if (!m_post.isOpen()) {
        m_address->clear();
        return;
    }
    const SiteKind &kind = siteKind(m_post.site().kind);
    const QDir folder(m_post.site().folder);
    QString path = m_post.post().path;
    if (path.isEmpty())
        path = kind.pathOfNewPost(folder, {fields.title, fields.slug, fields.date, fields.tags, {}, {}},
                                  m_post.neighbours());
    m_address->setText(tr("Address: %1\nFile: %2").arg(kind.addressOf(folder, path, m_post.sourceOnPaper()), path));
    complain({});
}

void Inspector::complain(const QString &text)
{
    m_complaint->setText(text);
    m_complaint->setVisible(!text.isEmpty());
}

void Inspector::changeSlug()
{
    const QString slug = m_slug->text().trimmed();
    if (slug == m_post.post().fields.slug)
        return;
    if (!slug.isEmpty() && !isSafeSlug(slug)) {
        complain(tr("This cannot be part of an address. Use letters, digits and hyphens."));
        return;
    }
    m_post.setField(u"slug"_s, slug);
}

void Inspector::changeDate()
{
    const QString spelling = m_date->text().trimmed();
    const QDateTime was = m_post.post().fields.date;
    if (spelling == spell(was))
        return;
    QDateTime date = dateFromText(spelling);
    if (!date.isValid()) {
        complain(tr("This is no date. Write it as 2026-11-22 14:30."));
        return;
    }
    if (date.timeSpec() == Qt::LocalTime || !spelling.contains(u':'))
        date = date.toOffsetFromUtc(date.offsetFromUtc());
    m_post.setField(u"date"_s, date);
}

void Inspector::changeTags()
{
    QStringList tags = m_tags->text().split(u',', Qt::SkipEmptyParts);
    for (QString &tag : tags)
        tag = tag.trimmed();
    tags.removeAll(QString());
    tags.removeDuplicates();
    if (tags != m_post.post().fields.tags)
        m_post.setField(u"tags"_s, tags);
}

} // namespace galley::app
