// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/proof/proof.h"

#include "app/window/paper/openpost.h"
#include "app/window/parts/appearance.h"
#include "app/window/proof/pagefiles.h"
#include "app/window/proof/pageframe.h"
#include "app/window/proof/remoteimages.h"
#include "editor/preview/taskboxes.h"
#include "model/page/dialect.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr int frameMs = 150;
/// From the paint of a key to the work on its page: while the display brings it to the eye, the processor is its own.
constexpr int paintedMs = 3;
constexpr int unpaintedMs = 50; // A text that is hidden is not painted, its page may be shown all the same.
constexpr auto widthKey = "preview/width"_L1;

QPushButton *barButton(const QString &text, const char *property, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty(property, true);
    return button;
}

/// The post itself and its site's latest: what the frame can be learned from.
QList<Post> frameModels(const OpenPost &open)
{
    constexpr int others = 6;
    QList<Post> posts{open.post()};
    posts[0].source = open.sourceOnPaper();
    for (const QString &path : open.neighbours().first(std::min<qsizetype>(others, open.neighbours().size()))) {
        Post other;
        other.path = path;
        posts.append(other);
    }
    return posts;
}

} // namespace

Proof::Proof(OpenPost &post, editor::MarkdownEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_post(post)
    , m_editor(editor)
    , m_page(new QWidget(this))
    , m_pageLayout(new QStackedLayout(m_page))
    , m_notice(new QLabel(this))
    , m_imagesBar(new RemoteImagesBar(this))
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
    layout->addWidget(m_imagesBar);
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
    m_renderSoon.setTimerType(Qt::PreciseTimer);
    connect(&m_renderSoon, &QTimer::timeout, this, &Proof::requestRender);
    m_editor.viewport()->installEventFilter(this);
    connect(&m_editor, &editor::MarkdownEditor::textEdited, this, [this] { m_renderSoon.start(unpaintedMs); });
    connect(&m_editor, &editor::MarkdownEditor::topLineChanged, this, &Proof::followText);
    connect(&m_renderer, &RendererClient::rendered, this, &Proof::takePatch);
    connect(&m_renderer, &RendererClient::refused, this,
            [this](const Error &error) { showNotice(error.message + u' ' + error.hint); });
    connect(m_imagesBar, &RemoteImagesBar::loadingAllowed, this, [this] { setRemoteImages(true); });
    connect(&m_frame, &FrameSource::changed, &m_frameDelay, qOverload<>(&QTimer::start));
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
        Q_EMIT previewMissing();
        return;
    }
    m_view->setObjectName(u"preview"_s);
    m_view->setAccessibleName(tr("Preview"));
    m_pageLayout->addWidget(m_view);
    m_view->setFiles([this](const QString &address) { return findFile(address); });
    m_view->setFrameFiles([this](const QString &name) { return m_frame.file(name); });
    m_view->setDark(currentAppearance().isDark());
    m_view->setPageWidth(pageWidth());
    connect(m_view, &editor::PreviewView::taskClicked, this, [this](int firstLine, int lastLine, int index, int count) {
        editor::toggleTask(m_editor.document(), firstLine, lastLine, index, count);
    });
    connect(m_view, &editor::PreviewView::printed, this, [this](bool isDone) {
        if (!isDone)
            showNotice(
                tr("The page was not printed. Look whether the printer is ready, or the folder can be written."));
    });
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
    setContext();
    m_frame.setPost(m_post.site(), frameModels(m_post));
    makeFrame();
    requestRender();
}

void Proof::setContext()
{
    const bool remoteImages = allowsRemoteImages();
    m_imagesBar->hide();
    m_view->setRemoteImages(remoteImages);
    m_maker.setContext(pageContext(m_post, remoteImages, [this] { m_imagesBar->show(); }));
}

int Proof::pageWidth() { return QSettings().value(widthKey, 0).toInt(); }

void Proof::setPageWidth(int widthPx)
{
    QSettings().setValue(widthKey, widthPx);
    if (m_view)
        m_view->setPageWidth(widthPx);
}

bool Proof::allowsRemoteImages() const { return app::allowsRemoteImages(m_post.site().id); }

void Proof::setRemoteImages(bool allowed)
{
    allowRemoteImages(m_post.site().id, allowed);
    if (!m_view)
        return;
    setContext();
    const QList<editor::PageBlock> blocks = m_maker.remakeAll();
    if (!m_freshPage)
        m_view->patch(0, int(blocks.size()), blocks, 0);
}

void Proof::print()
{
    if (m_view && m_post.isOpen())
        m_view->print();
}

void Proof::exportPdf()
{
    if (!m_view || !m_post.isOpen())
        return;
    const QString name = m_post.post().fields.slug.isEmpty() ? u"post"_s : m_post.post().fields.slug;
    auto *dialog = new QFileDialog(window(), tr("Where does the PDF go?"), QDir::homePath(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, m_view, &editor::PreviewView::printToPdf);
    dialog->open();
}

void Proof::makeFrame()
{
    const PageFrame frame = m_frame.frame(m_post.post().fields);
    m_before = frame.before;
    m_after = frame.after;
}

bool Proof::eventFilter(QObject *watched, QEvent *event)
{
    // The key that was typed is seen before its page is thought of: to take a long text takes longer than to paint.
    if (event->type() == QEvent::Paint && m_renderSoon.remainingTime() > paintedMs)
        m_renderSoon.start(paintedMs);
    return QWidget::eventFilter(watched, event);
}

void Proof::requestRender()
{
    m_renderSoon.stop();
    if (m_view)
        m_renderer.render(m_editor.markdown().toUtf8(), m_dialect);
}

void Proof::takePatch(const RenderPatch &patch)
{
    m_notice->hide();
    const QList<editor::PageBlock> inserted = m_maker.take(patch);
    if (std::exchange(m_freshPage, false)) {
        m_view->setPage(m_before, m_after, inserted);
        followText(m_editor.topLine()); // The author comes back to where the work was left.
    } else {
        m_view->patch(patch.first, patch.removed, inserted, patch.lineDelta);
    }
    Q_EMIT counted(patch.counts);
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
