// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/aids/linksheet.h"

#include "app/window/paper/openpost.h"
#include "model/markdown/escape.h"
#include "model/site/sitekind.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int sheetPx = 560;
constexpr int listPx = 220;
constexpr int rowPx = 32;
constexpr int searchMs = 120;
constexpr int mostShown = 30;
enum TargetRole { LinkRole = Qt::UserRole, TitleRole };

bool isAddress(const QString &typed)
{
    static const QRegularExpression start(u"^(?:[a-z][a-z0-9+.-]*:|[/#.?]|www\\.)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(u"^[\\w-]+(?:\\.[\\w-]+)+(?:/|$)"_s);
    return !typed.contains(u' ') && (start.match(typed).hasMatch() || host.match(typed).hasMatch());
}

/// What an author types for short: “example.org” is a web address, “me@example.org” a mail address.
QString completed(const QString &typed)
{
    static const QRegularExpression complete(u"^(?:[a-z][a-z0-9+.-]*:|[/#.?{@])"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (typed.isEmpty() || complete.match(typed).hasMatch())
        return typed;
    return typed.contains(u'@') ? u"mailto:"_s + typed : u"https://"_s + typed;
}

} // namespace

LinkSheet::LinkSheet(LibraryThread &library, OpenPost &post, const QString &text, const QString &address,
                     QWidget *window)
    : Sheet(tr("Where should the link lead?"), sheetPx, window)
    , m_library(library)
    , m_post(post)
    , m_address(new QLineEdit(address, panel()))
    , m_list(new QListWidget(panel()))
    , m_text(new QLineEdit(text, panel()))
    , m_insert(new QPushButton(tr("Insert the link"), panel()))
    , m_textWasGiven(!text.isEmpty())
{
    setObjectName(u"linkSheet"_s);
    m_address->setObjectName(u"linkAddress"_s);
    m_address->setAccessibleName(tr("Address, or words of a post's title"));
    m_address->setPlaceholderText(tr("An address, or words of a post's title"));
    m_address->installEventFilter(this);
    m_text->setObjectName(u"linkText"_s);
    m_text->setAccessibleName(tr("Text of the link"));
    m_text->setPlaceholderText(tr("Text of the link"));
    m_list->setObjectName(u"linkTargets"_s);
    m_list->setAccessibleName(tr("Posts of this site"));
    m_list->setFixedHeight(listPx);
    m_list->setFocusPolicy(Qt::NoFocus); // The arrows go there from the field.
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(m_address);
    content()->addWidget(m_list);
    content()->addWidget(m_text);

    auto *cancel = new QPushButton(tr("Not now"), panel());
    m_insert->setObjectName(u"insertLink"_s);
    m_insert->setProperty("accent", true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_insert);
    content()->addLayout(buttons);

    m_soon.setSingleShot(true);
    m_soon.setInterval(searchMs);
    connect(&m_soon, &QTimer::timeout, this, &LinkSheet::search);
    connect(m_address, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, m_list, [this](QListWidgetItem *item) { m_list->setCurrentItem(item); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &LinkSheet::confirm);
    connect(m_insert, &QPushButton::clicked, this, &LinkSheet::confirm);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    search();
}

void LinkSheet::search()
{
    const QString typed = m_address->text().trimmed();
    const int asked = ++m_asked;
    if (isAddress(typed)) {
        show({});
        return;
    }
    const Site site = m_post.site();
    const Post &own = m_post.post();
    m_library.then(
        this,
        [typed, site, ownId = own.id, ownPath = own.path](Library &library) {
            QList<Target> targets;
            const PostFilter filter{.site = site.id, .limit = mostShown + 1};
            const auto posts = typed.isEmpty() ? library.posts(filter) : library.search(typed, filter, mostShown + 1);
            const QDir folder(site.folder);
            const SiteKind &kind = siteKind(site.kind);
            const QStringList neighbours = library.recentPaths(site.id).value_or(QStringList());
            for (const PostSummary &summary : posts.value_or(QList<PostSummary>())) {
                const Result<Post> post = library.post(summary.id);
                if (!post || post->id == ownId)
                    continue;
                const PostFields &fields = post->fields;
                const QString path = kind.expectedPath(folder, post->path, fields, neighbours);
                targets.append({fields.title, kind.linkTo(folder, ownPath, path, post->source),
                                fields.date.date().toString(Qt::ISODate)});
            }
            return targets;
        },
        [this, asked](const QList<Target> &targets) {
            if (asked == m_asked)
                show(targets);
        });
}

void LinkSheet::show(const QList<Target> &targets)
{
    m_list->clear();
    for (const Target &target : targets) {
        const QString title = target.title.isEmpty() ? tr("Without a title") : target.title;
        auto *item = new QListWidgetItem(u"%1   %2"_s.arg(title, target.where).trimmed(), m_list);
        item->setSizeHint({0, rowPx});
        item->setToolTip(target.link);
        item->setData(LinkRole, target.link);
        item->setData(TitleRole, target.title);
    }
    if (targets.isEmpty()) {
        const bool leads = isAddress(m_address->text().trimmed());
        auto *item = new QListWidgetItem(
            leads ? tr("This address is written as it stands.") : tr("No post has these words."), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else if (!m_address->text().trimmed().isEmpty()) {
        m_list->setCurrentRow(0);
    }
}

void LinkSheet::confirm()
{
    if (m_soon.isActive() && !isAddress(m_address->text().trimmed())) {
        m_soon.stop();
        search(); // Return came before the search: what is chosen must be what is shown.
        return;
    }
    const QListWidgetItem *item = m_list->currentItem();
    const bool isPost = item && item->flags() & Qt::ItemIsSelectable && !isAddress(m_address->text().trimmed());
    const QString address = isPost ? item->data(LinkRole).toString() : completed(m_address->text().trimmed());
    if (address.isEmpty())
        return;
    QString text = m_text->text();
    if (text.isEmpty() && isPost)
        text = escapedText(item->data(TitleRole).toString());
    else if (!m_textWasGiven)
        text = escapedText(text); // What was selected in the text is Markdown already.
    dismiss();                    // First, so that the text has the focus.
    Q_EMIT chosen(text, address);
}

void LinkSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_address->hasFocus() || m_text->hasFocus()))
        confirm();
    else
        Sheet::keyPressEvent(event);
}

bool LinkSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_address && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return Sheet::eventFilter(watched, event);
}

} // namespace galley::app
