// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/media/imageinserter.h"

#include "app/actions/addfile.h"
#include "app/backgroundjob.h"
#include "app/window/media/imagesettings.h"
#include "app/window/paper/openpost.h"
#include "editor/media/imagefile.h"
#include "model/site/paths/mediafolder.h"

#include <QFileInfo>
#include <QLocale>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr QSize pictureSize(64, 64);

QString spoken(QSize size, qint64 bytes)
{
    const QString weight = QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
    return size.isEmpty() ? weight : u"%1 × %2, %3"_s.arg(size.width()).arg(size.height()).arg(weight);
}

/// Text so inserted is a step of its own: what is typed next would else join it, and be undone with it.
void insertClosed(QTextCursor &cursor, const QString &text)
{
    const int begin = cursor.position();
    cursor.insertText(text.last(1));
    cursor.setPosition(begin);
    cursor.insertText(text.chopped(1));
    cursor.setPosition(begin + int(text.size()));
}

} // namespace

ImageInserter::ImageInserter(OpenPost &post, editor::MarkdownEditor &editor, ImageBar &bar)
    : QObject(&bar)
    , m_post(post)
    , m_editor(editor)
    , m_bar(bar)
{
    connect(&m_editor, &editor::MarkdownEditor::filesOffered, this, &ImageInserter::insert);
    connect(&m_bar, &ImageBar::altTyped, this, &ImageInserter::describe);
    connect(&m_bar, &ImageBar::answered, this, &ImageInserter::next);
    connect(&m_bar, &ImageBar::decoration, this, [this] {
        describe({});
        next();
    });
    connect(&m_bar, &ImageBar::dismissed, this, &ImageInserter::stop);
    connect(&m_bar, &ImageBar::tidyingChanged, this, &ImageInserter::tidyAnew);
    for (const auto signal : {&OpenPost::opened, &OpenPost::closed, &OpenPost::replaced}) {
        connect(&m_post, signal, this, [this] {
            m_questions.clear();
            m_bar.close();
        });
    }
}

void ImageInserter::insert(const QList<editor::OfferedFile> &files) { insertAll(files, imageSettings(), {}); }

void ImageInserter::insertDescribed(const editor::OfferedFile &file, const ShownImage &words,
                                    const editor::ImageTidying &tidying)
{
    insertAll({file}, tidying, words);
}

ImageInserter::Ready ImageInserter::makeReady(const editor::OfferedFile &file, const editor::ImageTidying &tidying)
{
    const Result<QByteArray> bytes = editor::bytesOf(file);
    if (!bytes)
        return {
            .name = file.name, .original = {}, .originalSize = {}, .tidy = {}, .picture = {}, .problem = bytes.error()};
    Ready ready{.name = file.name, .original = *bytes, .originalSize = {}, .tidy = {}, .picture = {}, .problem = {}};
    if (const auto facts = editor::imageFacts(*bytes)) {
        ready.originalSize = facts->size;
        ready.picture = editor::readImage(*bytes, pictureSize);
        const QString ending = facts->format == "jpeg" ? u"jpg"_s : QString::fromLatin1(facts->format);
        if (QFileInfo(ready.name).suffix().isEmpty())
            ready.name += u'.' + ending;
    }
    ready.tidy = editor::tidied(ready.name, *bytes, tidying);
    return ready;
}

void ImageInserter::insertAll(const QList<editor::OfferedFile> &files, const editor::ImageTidying &tidying,
                              const std::optional<ShownImage> &words)
{
    if (!m_post.isOpen() || m_editor.isReadOnly() || files.isEmpty())
        return;
    stop();
    m_at = m_editor.textCursor();
    m_bar.showBusy(files.size() == 1 ? tr("Taking in “%1”…").arg(files.constFirst().name)
                                     : tr("Taking in %1 files…").arg(files.size()));
    BackgroundJob::start(
        this,
        [files, tidying](const Progress &progress) {
            QList<Ready> ready;
            for (const editor::OfferedFile &file : files) {
                if (progress({}))
                    ready.append(makeReady(file, tidying));
            }
            return ready;
        },
        [this, id = m_post.post().id, words](const QList<Ready> &ready) {
            m_bar.close();
            if (id == m_post.post().id)
                take(ready, words);
        });
}

void ImageInserter::take(const QList<Ready> &files, const std::optional<ShownImage> &words)
{
    m_asked = 0;
    bool isFirst = true;
    for (const Ready &ready : files) {
        if (!ready.problem.message.isEmpty()) {
            Q_EMIT m_post.problemMet(ready.problem);
            continue;
        }
        const PostFields &fields = m_post.post().fields;
        const QString slug = fields.title.isEmpty() ? QString() : fields.slug;
        m_post.addMedia(mediaFileName(ready.tidy.name, slug), ready.tidy.bytes, {},
                        [this, ready, words, isFirst](const MediaFile &file) { write(ready, file, words, isFirst); });
        isFirst = false;
    }
}

QString ImageInserter::markupOf(const ShownImage &shown) const
{
    return siteKind(m_post.site().kind).imageMarkup(QDir(m_post.site().folder), m_post.expectedPath(), shown);
}

void ImageInserter::write(const Ready &ready, const MediaFile &file, const std::optional<ShownImage> &words,
                          bool isFirst)
{
    Inserted inserted{
        .ready = ready, .range = {}, .markup = {}, .storedName = file.name, .shown = {.fileName = file.name}};
    inserted.shown.alt = words ? words->alt : file.alt; // As it was described before, to be kept or written anew.
    inserted.shown.title = words ? words->title : QString();
    inserted.markup = markupOf(inserted.shown);
    if (!isShownAsImage(file.name)) {
        const QString selected = isFirst ? m_at.selectedText() : QString();
        const QString address =
            siteKind(m_post.site().kind).mediaAddress(QDir(m_post.site().folder), m_post.expectedPath(), file.name);
        inserted.markup = linkMarkup(selected.isEmpty() ? ready.name : selected, address);
    }
    const bool isAtCursor = m_editor.textCursor().position() == m_at.position();
    if (isFirst)
        m_at.beginEditBlock();
    else
        m_at.joinPreviousEditBlock();
    if (!isFirst)
        m_at.insertText(u"\n\n"_s);
    else
        m_at.removeSelectedText();
    inserted.range = m_at;
    const int begin = m_at.position();
    insertClosed(m_at, inserted.markup);
    m_at.endEditBlock();
    m_revision = m_editor.document()->revision();
    inserted.range.setPosition(begin);
    inserted.range.setPosition(m_at.position(), QTextCursor::KeepAnchor);
    inserted.range.setKeepPositionOnInsert(true); // What is typed or put behind it is none of it.
    if (isAtCursor)
        m_editor.setTextCursor(m_at);
    m_editor.ensureCursorVisible();
    if (!isShownAsImage(file.name) || words)
        return;
    m_questions.append(inserted);
    ++m_asked;
    if (m_questions.size() == 1)
        ask();
    else
        m_bar.showCount(m_questions.constFirst().storedName, m_asked - int(m_questions.size()) + 1, m_asked);
}

QString ImageInserter::factsOf(const Ready &ready)
{
    const editor::TidyImage &tidy = ready.tidy;
    QStringList facts{u"%1: %2"_s.arg(tidy.name, spoken(tidy.size, tidy.bytes.size()))};
    if (tidy.isScaled || tidy.isConverted)
        facts += tr("before: %1").arg(spoken(ready.originalSize, ready.original.size()));
    if (tidy.isPlaceRemoved)
        facts += tr("where it was taken is taken out");
    if (!tidy.complaint.isEmpty())
        facts += tidy.complaint;
    return facts.join(u" · "_s);
}

void ImageInserter::ask()
{
    const Inserted &inserted = m_questions.constFirst();
    m_bar.ask({.name = inserted.storedName,
               .facts = factsOf(inserted.ready),
               .picture = inserted.ready.picture,
               .alt = inserted.shown.alt,
               .tidying = imageSettings(),
               .number = m_asked - int(m_questions.size()) + 1,
               .count = m_asked,
               .isOfPixels = !inserted.ready.originalSize.isEmpty()});
}

/// As one step with the insertion, as long as nothing else was typed since.
void ImageInserter::rewrite(Inserted &inserted, const ShownImage &shown)
{
    const QString markup = markupOf(shown);
    if (inserted.range.selectedText() != inserted.markup) {
        stop(); // The author has written there, or taken the image out again.
        return;
    }
    if (markup != inserted.markup) {
        QTextCursor &range = inserted.range;
        const int begin = range.selectionStart();
        if (m_revision == m_editor.document()->revision())
            range.joinPreviousEditBlock();
        else
            range.beginEditBlock();
        range.removeSelectedText();
        insertClosed(range, markup);
        range.endEditBlock();
        m_revision = m_editor.document()->revision();
        range.setPosition(begin);
        range.setPosition(begin + int(markup.size()), QTextCursor::KeepAnchor);
    }
    inserted.markup = markup;
    inserted.shown = shown;
}

void ImageInserter::describe(const QString &alt)
{
    if (m_questions.isEmpty())
        return;
    ShownImage shown = m_questions.constFirst().shown;
    shown.alt = alt;
    rewrite(m_questions.first(), shown);
}

void ImageInserter::next()
{
    if (!m_questions.isEmpty())
        m_questions.removeFirst();
    if (m_questions.isEmpty())
        stop();
    else
        ask();
}

void ImageInserter::stop()
{
    m_questions.clear();
    if (m_bar.isVisible() && m_bar.isAncestorOf(m_bar.window()->focusWidget()))
        m_editor.setFocus();
    m_bar.close();
}

void ImageInserter::tidyAnew(const editor::ImageTidying &tidying)
{
    keepImageSettings(tidying);
    if (m_questions.isEmpty())
        return;
    const Inserted &asked = m_questions.constFirst();
    const editor::OfferedFile file{.name = asked.ready.name, .bytes = asked.ready.original};
    m_bar.showFacts(tr("Working on “%1”…").arg(asked.ready.name));
    const auto isStillAsked = [this, name = asked.storedName] {
        return !m_questions.isEmpty() && m_questions.constFirst().storedName == name;
    };
    BackgroundJob::start(
        this, [file, tidying](const Progress &) { return makeReady(file, tidying); },
        [this, tidying, isStillAsked, name = asked.storedName](const Ready &ready) {
            if (!isStillAsked() || tidying != imageSettings())
                return; // A later choice is on its way.
            const QString slug = QFileInfo(name).completeBaseName();
            m_post.addMedia(mediaFileName(ready.tidy.name, slug), ready.tidy.bytes, name,
                            [this, ready, isStillAsked](const MediaFile &stored) {
                                if (!isStillAsked())
                                    return;
                                Inserted &inserted = m_questions.first();
                                ShownImage shown = inserted.shown;
                                shown.fileName = stored.name;
                                inserted.ready = ready;
                                inserted.storedName = stored.name;
                                rewrite(inserted, shown);
                                m_bar.showFacts(factsOf(ready));
                            });
        });
}

} // namespace galley::app
