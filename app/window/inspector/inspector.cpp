// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/inspector/inspector.h"

#include "app/actions/posts.h"
#include "app/window/inspector/chipsfield.h"
#include "app/window/inspector/headtext.h"
#include "app/window/inspector/rows.h"
#include "app/window/inspector/simplefields.h"
#include "app/window/inspector/translationsline.h"
#include "app/window/paper/openpost.h"
#include "model/post/slug.h"
#include "model/site/sitekind.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int widthPx = 360;
constexpr int learnedPosts = 120; ///< The latest tell how the site is written today; a hundred take 30 ms to read.

/// What the library knows of a site's fields.
struct Learned
{
    QList<LearnedField> fields;
    QList<LabelCount> tags;
    QList<LabelCount> categories;
};

Learned learnFrom(Library &library, const Site &site)
{
    const Result<QList<PostSummary>> latest = library.posts({.site = site.id, .limit = learnedPosts});
    QList<QByteArray> sources;
    for (const PostSummary &summary : latest.value_or(QList<PostSummary>())) {
        if (const Result<Post> post = library.post(summary.id))
            sources.append(post->source);
    }
    return {learnFields(siteKind(site.kind), sources),
            labels(library, LabelKind::Tag, site.id).value_or(QList<LabelCount>()),
            labels(library, LabelKind::Category, site.id).value_or(QList<LabelCount>())};
}

} // namespace

Inspector::Inspector(LibraryThread &library, OpenPost &post, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_post(post)
    , m_pages(new QStackedWidget(this))
    , m_scroll(new QScrollArea(m_pages))
    , m_address(new QLabel(this))
    , m_warning(new QLabel(this))
    , m_complaint(new QLabel(this))
    , m_headText(new HeadText(post, m_pages))
    , m_asText(new QPushButton(tr("Edit as &text"), this))
{
    setObjectName(u"inspector"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_scroll->setObjectName(u"inspectorScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_headText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_pages, 1);
    for (QLabel *label : {m_complaint, m_warning, m_address}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(new TranslationsLine(library, post, this));
    m_address->setObjectName(u"inspectorAddress"_s);
    m_address->setProperty("role", u"soft"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warning->setObjectName(u"inspectorWarning"_s);
    m_warning->setProperty("role", u"warn"_s);
    m_complaint->setObjectName(u"inspectorComplaint"_s);
    m_complaint->setProperty("role", u"bad"_s);
    m_warning->hide();
    m_complaint->hide();
    auto *close = new QPushButton(tr("Close details"), this);
    m_asText->setObjectName(u"inspectorAsText"_s);
    m_asText->setCheckable(true);
    m_asText->setProperty("quiet", true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_asText);
    foot->addStretch(1);
    foot->addWidget(close);
    layout->addLayout(foot);

    connect(close, &QPushButton::clicked, this, &Inspector::toggle);
    connect(m_asText, &QPushButton::toggled, this, &Inspector::showAsText);
    for (const auto signal : {&OpenPost::opened, &OpenPost::replaced, &OpenPost::closed}) {
        connect(&m_post, signal, this, [this] {
            m_isOtherPost = true;
            showFields();
        });
    }
    connect(&m_post, &OpenPost::fieldsChanged, this, &Inspector::showFields);
    connect(&m_post, &OpenPost::opened, this, &Inspector::learn);
    connect(&m_post, &OpenPost::allSaved, this, &Inspector::showAddress);
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
    learn();
    showFields();
    QWidget *first = m_asText->isChecked() ? static_cast<QWidget *>(m_headText) : m_editors.value(u"title"_s);
    if (first)
        first->setFocus();
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

void Inspector::applyAppearance() { m_headText->applyAppearance(); }

void Inspector::showAsText(bool asText)
{
    m_pages->setCurrentWidget(asText ? static_cast<QWidget *>(m_headText) : m_scroll);
    showFields();
}

/// What the site's posts have; beside the window, and once for a site.
void Inspector::learn()
{
    if (!isVisible() || !m_post.isOpen() || m_post.site().id == m_learnedSite)
        return;
    m_library.then(
        this, [site = m_post.site()](Library &library) { return learnFrom(library, site); },
        [this, site = m_post.site().id](const Learned &learned) {
            if (site != m_post.site().id)
                return;
            m_learnedSite = site;
            m_learned = learned.fields;
            m_knownTags = learned.tags;
            m_knownCategories = learned.categories;
            m_shownKeys = {u"?"_s}; // None of a post: the rows are made anew.
            showFields();
        });
}

void Inspector::showFields()
{
    if (!isVisible())
        return; // The address of a long text is not worth reading after each save when nobody looks.
    m_pages->setEnabled(m_post.isOpen() && m_post.obstacle().message.isEmpty());
    complain({});
    m_headText->showHead();
    const Result<FrontMatter> frontMatter = siteKind(m_post.site().kind).parse(m_post.head());
    if (!frontMatter) {
        m_scroll->setEnabled(false);
        complain(tr("%1 Edit it as text.").arg(frontMatter.error().message));
        return;
    }
    m_scroll->setEnabled(true);
    if (m_rowsWidget == nullptr || frontMatter->keys() != m_shownKeys) {
        m_shownKeys = frontMatter->keys();
        makeRows();
    }
    showValues(*frontMatter);
    showAddress();
}

void Inspector::makeRows()
{
    const QList<RowPlan> plans = planRows(siteKind(m_post.site().kind), m_learned, m_post.head());
    QStringList fields;
    for (const RowPlan &plan : plans)
        fields.append(plan.field);
    if (m_rowsWidget && fields == m_rowsWidget->property("fields").toStringList()) {
        giveKnown();
        return; // The author may be in one of them.
    }
    m_editors.clear();
    m_tags = m_categories = nullptr;
    m_rowsWidget = new QWidget;
    m_rowsWidget->setObjectName(u"inspectorRows"_s);
    m_rowsWidget->setProperty("fields", fields);
    auto *column = new QVBoxLayout(m_rowsWidget);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    for (const RowPlan &plan : plans) {
        MetadataField *editor = makeEditor(plan, m_post, m_rowsWidget);
        if (!plan.caption.isEmpty()) {
            auto *caption = new QLabel(plan.caption, m_rowsWidget);
            caption->setProperty("role", u"soft"_s);
            caption->setBuddy(editor->focusProxy());
            column->addWidget(caption);
        }
        if (editor->focusProxy()->objectName().isEmpty()) // Else the style sheet knows it by its name.
            editor->focusProxy()->setObjectName(plan.objectName);
        column->addWidget(editor);
        column->addSpacing(8);
        connect(editor, &MetadataField::edited, this,
                [this, field = plan.field](const QVariant &value) { takeEdit(field, value); });
        connect(editor, &MetadataField::complained, this, &Inspector::complain);
        m_editors.insert(plan.field, editor);
    }
    column->addStretch(1);
    m_tags = qobject_cast<ChipsField *>(m_editors.value(u"tags"_s));
    m_categories = qobject_cast<ChipsField *>(m_editors.value(u"categories"_s));
    giveKnown();
    m_scroll->setWidget(m_rowsWidget);
}

void Inspector::giveKnown()
{
    if (m_tags)
        m_tags->setKnown(m_knownTags);
    if (m_categories)
        m_categories->setKnown(m_knownCategories);
}

void Inspector::showValues(const FrontMatter &frontMatter)
{
    const SiteKind &kind = siteKind(m_post.site().kind);
    const PostFields &fields = m_post.post().fields;
    const auto of = std::exchange(m_isOtherPost, false) ? MetadataField::Of::OtherPost : MetadataField::Of::SamePost;
    for (auto editor = m_editors.begin(); editor != m_editors.end(); ++editor) {
        const QString &field = editor.key();
        const QString key = kind.keyFor(frontMatter, field);
        QVariant value = frontMatter.value(key);
        QString written = frontMatter.text(key);
        if (field == "title"_L1)
            written = fields.title;
        else if (field == "slug"_L1)
            written = fields.slug;
        else if (field == "tags"_L1)
            value = fields.tags;
        else if (field == "categories"_L1)
            value = fields.categories;
        else if (field == "draft"_L1)
            value = fields.draft;
        else if (value.metaType() == QMetaType::fromType<QVariantList>())
            value = frontMatter.list(key);
        (*editor)->showValue(value, written, of);
    }
}

void Inspector::showAddress()
{
    if (!isVisible())
        return;
    if (!m_post.isOpen()) {
        m_address->clear();
        m_warning->hide();
        return;
    }
    const SiteKind &kind = siteKind(m_post.site().kind);
    const QString path = m_post.expectedPath();
    const QString address = kind.addressOf(QDir(m_post.site().folder), path, m_post.head());
    m_address->setText(tr("Address: %1\nFile: %2").arg(address, path));
    checkAddress(path);
}

/// Whether another post has this slug or file already.
void Inspector::checkAddress(const QString &path)
{
    const QString slug = m_post.post().fields.slug;
    m_library.then(
        this,
        [site = m_post.site(), id = m_post.post().id, own = m_post.post().path, slug, path](Library &library) {
            const Result<std::optional<Post>> there = library.postAt(site.id, path);
            if (there && *there && (*there)->id != id)
                return tr("“%1” already has the file %2.").arg((*there)->fields.title, path);
            if (own.isEmpty() && QFileInfo::exists(site.folder + u'/' + path))
                return tr("There is already a file %1. Change the slug.").arg(path);
            if (!slug.isEmpty() && isSafeSlug(slug) && !checkSlug(library, site.id, slug, id))
                return tr("Another post has the slug “%1”.").arg(slug);
            return QString();
        },
        [this, id = m_post.post().id](const QString &warning) {
            if (id != m_post.post().id)
                return;
            m_warning->setText(warning);
            m_warning->setVisible(!warning.isEmpty());
        });
}

void Inspector::takeEdit(const QString &field, const QVariant &value)
{
    complain({});
    const QString slug = value.toString().trimmed();
    if (field == "slug"_L1 && !slug.isEmpty() && !isSafeSlug(slug)) {
        complain(tr("This cannot be part of an address. Use letters, digits and hyphens."));
        return;
    }
    if (field == "slug"_L1 && !slug.isEmpty() && !m_post.post().path.isEmpty()) {
        showFields(); // Until it is renamed it has the slug that it has.
        if (slug != m_post.post().fields.slug)
            Q_EMIT renameWanted(slug);
        return;
    }
    const Result<> changed = m_post.changeField(field, field == "slug"_L1 ? QVariant(slug) : value);
    if (!changed)
        complain(tr("%1 It can be changed as text.").arg(changed.error().message));
}

void Inspector::complain(const QString &text)
{
    m_complaint->setText(text);
    m_complaint->setVisible(!text.isEmpty());
}

} // namespace galley::app
