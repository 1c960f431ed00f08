// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/fileview.h"

#include "app/publishing/diffhtml.h"
#include "app/publishing/imagepair.h"

#include <QEvent>
#include <QLocale>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace publish;

FileView::FileView(QWidget *parent)
    : QStackedWidget(parent)
    , m_text(new QTextBrowser(this))
    , m_images(new ImagePair(this))
{
    setObjectName(u"fileView"_s);
    m_text->setObjectName(u"diff"_s);
    m_text->setAccessibleName(tr("What changes in this file"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(12);
    m_images->setObjectName(u"imagePair"_s);
    addWidget(m_text);
    addWidget(m_images);
}

FileView::~FileView()
{
    if (m_job)
        m_job->cancel();
}

void FileView::show(const model::Site &site, const ShownChange &change)
{
    if (m_job)
        m_job->cancel();
    m_isCompared = false;
    if (change.part == ShownChange::Part::Image) {
        m_images->show(change.file.before, change.file.after);
        setCurrentWidget(m_images);
        return;
    }
    setCurrentWidget(m_text);
    m_job = BackgroundJob::start(
        this,
        [site, change](const Progress &) {
            Compared compared{change, {}, {}};
            if (!isText(change.file.before) || !isText(change.file.after))
                return compared;
            if (change.part == ShownChange::Part::Post)
                compared.post = changesIn(site, change.file);
            else
                compared.lines = diffTexts(change.file.before, change.file.after);
            return compared;
        },
        [this](const Compared &compared) {
            m_compared = compared;
            m_isCompared = true;
            showCompared();
        });
}

void FileView::showCompared()
{
    const CommittedChange &file = m_compared.change.file;
    if (m_compared.change.part == ShownChange::Part::Post)
        m_text->setHtml(postHtml(m_compared.post, file, currentAppearance()));
    else if (!m_compared.lines.isEmpty())
        m_text->setHtml(linesHtml(m_compared.lines));
    else
        m_text->setPlainText(
            file.before == file.after
                ? tr("The file moves as it is.")
                : tr("This is no text. %1.")
                      .arg(QLocale().formattedDataSize(file.after.isEmpty() ? file.before.size() : file.after.size())));
}

void FileView::showWords(const QString &words)
{
    if (m_job)
        m_job->cancel();
    m_isCompared = false;
    setCurrentWidget(m_text);
    m_text->setHtml(
        u"<p style=\"color:%1\">%2</p>"_s.arg(currentAppearance().colour("soft").name(), words.toHtmlEscaped()));
}

void FileView::showPlain(const QString &text)
{
    showWords({});
    m_text->setPlainText(text);
}

void FileView::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isCompared)
        showCompared(); // Its grounds are of the appearance.
}

} // namespace galley::app
