// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/proof/proof.h"

#include "app/window/paper/openpost.h"
#include "app/window/parts/appearance.h"
#include "app/window/proof/pagefiles.h"
#include "app/window/proof/pageframe.h"
#include "model/page/dialect.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int frameMs = 150;

QPushButton *barButton(const QString &text, const char *property, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty(property, true);
    return button;
}

} // namespace

Proof::Proof(OpenPost &post, editor::MarkdownEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_post(post)
    , m_editor(editor)
    , m_page(new QWidget(this))
    , m_pageLayout(new QStackedLayout(m_page))
    , m_notice(new QLabel(this))
{
    setObjectName(u"proof"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *bar = new QWidget(this);
    bar->setObjectName(u"proofBar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *details = barButton(tr("Details"), "quiet", bar);
    details->setToolTip(tr("Slug, date, tags and description of this post"));
    m_publish = barButton(tr("Publish…"), "accent", bar);
    m_publish->setObjectName(u"publishButton"_s);
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(12, 8, 16, 8);
    barLayout->addWidget(details);
    barLayout->addStretch();
    barLayout->addWidget(m_publish);

    m_notice->setProperty("role", u"soft"_s);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(16, 8, 16, 8);
    m_notice->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_page, 1);
    layout->addWidget(bar);

    m_frameDelay.setSingleShot(true);
    m_frameDelay.setInterval(frameMs);
    connect(details, &QPushButton::clicked, this, &Proof::inspectorRequested);
    connect(m_publish, &QPushButton::clicked, this, &Proof::publishRequested);
    connect(&m_frameDelay, &QTimer::timeout, this, [this] {
        makeFrame();
        if (m_view)
            m_view->setFrame(m_before, m_after);
    });
    connect(&m_post, &OpenPost::opened, this, &Proof::showPost);
    connect(&m_post, &OpenPost::replaced, this, &Proof::showPost);
    connect(&m_post, &OpenPost::closed, this, &Proof::showPost);
    connect(&m_post, &OpenPost::fieldsChanged, this, [this] { m_frameDelay.start(); });
    m_renderSoon.setSingleShot(true);
    m_renderSoon.setInterval(0);
    connect(&m_renderSoon, &QTimer::timeout, this, &Proof::requestRender);
    connect(&m_editor, &editor::MarkdownEditor::textEdited, &m_renderSoon, qOverload<>(&QTimer::start));
    connect(&m_editor, &editor::MarkdownEditor::topLineChanged, this, &Proof::followText);
    connect(&m_renderer, &RendererClient::rendered, this, &Proof::takePatch);
    connect(&m_renderer, &RendererClient::refused, this,
            [this](const Error &error) { showNotice(error.message + u' ' + error.hint); });
    connect(&m_maker, &PageMaker::remade, this, [this](int index, const editor::PageBlock &block) {
        if (m_view && !m_freshPage)
            m_view->patch(index, 1, {block}, 0);
    });
    m_publish->setEnabled(false);
}

void Proof::start()
{
    if (m_view)
        return;
    QString problem;
    m_view = editor::makePreviewView(m_page, &problem);
    if (!m_view) {
        showNotice(problem);
        return;
    }
    m_view->setObjectName(u"preview"_s);
    m_view->setAccessibleName(tr("Preview"));
    m_pageLayout->addWidget(m_view);
    m_view->setFiles([this](const QString &address) { return findFile(address); });
    m_view->setFrameFiles([](const QString &name) { return fileOfFrame(name); });
    m_view->setDark(currentAppearance().isDark());
    connect(m_view, &editor::PreviewView::topLineChanged, &m_editor, &editor::MarkdownEditor::setTopLine);
    connect(m_view, &editor::PreviewView::linkActivated, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_view, &editor::PreviewView::lineClicked, this, [this](int line) {
        m_editor.setTextCursor(QTextCursor(m_editor.document()->findBlockByNumber(line)));
        m_editor.setFocus();
    });
    showPost();
}

void Proof::applyAppearance()
{
    if (m_view)
        m_view->setDark(currentAppearance().isDark());
}

void Proof::reloadFrame() { m_frameDelay.start(); }

void Proof::showPost()
{
    m_publish->setEnabled(m_post.isOpen() && m_post.obstacle().message.isEmpty());
    m_notice->hide();
    if (!m_view)
        return;
    m_freshPage = true;
    m_renderer.forget();
    m_maker.clear();
    m_dialect = dialectOf(m_post.site().kind, QDir(m_post.site().folder), m_post.post().path);
    m_maker.setContext(pageContext(m_post));
    makeFrame();
    requestRender();
}

void Proof::makeFrame()
{
    const PageFrame frame = pageFrame(m_post.site(), m_post.post().fields);
    m_before = frame.before;
    m_after = frame.after;
}

void Proof::requestRender()
{
    if (m_view)
        m_renderer.render(m_editor.markdown().toUtf8(), m_dialect);
}

void Proof::takePatch(const RenderPatch &patch)
{
    m_notice->hide();
    const QList<editor::PageBlock> inserted = m_maker.take(patch);
    if (m_freshPage)
        m_view->setPage(m_before, m_after, inserted);
    else
        m_view->patch(patch.first, patch.removed, inserted, patch.lineDelta);
    m_freshPage = false;
}

std::optional<editor::PreviewFile> Proof::findFile(const QString &address) const
{
    return fileOfPost(m_post.site(), m_post.post(), m_post.media(), address);
}

void Proof::followText(double line)
{
    if (m_view)
        m_view->scrollToLine(line);
}

void Proof::showNotice(const QString &text)
{
    m_notice->setText(text);
    m_notice->show();
}

} // namespace galley::app
