// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/aids/writingaids.h"

#include "app/window/aids/linksheet.h"
#include "app/window/aids/namedtextssheet.h"
#include "app/window/aids/snippetsettings.h"
#include "app/window/aids/tablesheet.h"
#include "app/window/palette/palette.h"
#include "app/window/paper/openpost.h"
#include "app/window/paper/paper.h"
#include "editor/text/aids/textcommands.h"
#include "editor/text/aids/typingaids.h"
#include "editor/text/emoji/emojinames.h"
#include "editor/text/tables/tablecommands.h"
#include "model/library/templates/posttemplates.h"
#include "model/site/languages/postlanguage.h"

#include <QApplication>
#include <QClipboard>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace model;

namespace {

constexpr auto quotesKey = "editor/smartQuotes"_L1;
constexpr auto emojiKey = "editor/emojiNames"_L1;

} // namespace

WritingAids::WritingAids(LibraryThread &library, OpenPost &post, Paper &paper, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_post(post)
    , m_paper(paper)
    , m_window(window)
{
    paper.editor().aids().snippets().setTitle([&post] { return post.post().fields.title; });
    paper.editor().aids().snippets().setSnippets(keptSnippets());
    connect(&post, &OpenPost::opened, this, &WritingAids::apply);
    apply();
}

bool WritingAids::hasSmartQuotes() const { return QSettings().value(quotesKey).toBool(); }

bool WritingAids::writesEmojiNames() const { return QSettings().value(emojiKey).toBool(); }

void WritingAids::apply()
{
    // Only where it is asked for: reading a long post's front matter takes its time.
    const bool isNeeded = hasSmartQuotes() && m_post.isOpen();
    const QString own = isNeeded ? languageOfPost(m_post.sourceOnPaper(), m_post.site()) : QString();
    m_paper.editor().aids().setChoices(
        {.smartQuotes = hasSmartQuotes(),
         .language = own.isEmpty() ? QLocale::system().name() : own,
         .emoji = writesEmojiNames() ? editor::EmojiForm::Name : editor::EmojiForm::Sign});
}

void WritingAids::setSmartQuotes(bool on)
{
    QSettings().setValue(quotesKey, on);
    apply();
}

void WritingAids::setEmojiNames(bool on)
{
    QSettings().setValue(emojiKey, on);
    apply();
}

void WritingAids::insertLink()
{
    if (!m_post.isOpen() || m_paper.editor().isReadOnly())
        return;
    QString text = m_paper.editor().textCursor().selectedText();
    const QString copied = QApplication::clipboard()->text(); // A copied address is most likely the one that is meant.
    QString address = editor::isAddress(copied.trimmed()) ? copied.trimmed() : QString();
    if (editor::isAddress(text))
        address = std::exchange(text, QString());
    text.replace(QChar::ParagraphSeparator, u' ');
    auto *sheet = new LinkSheet(m_library, m_post, text, address, m_window);
    connect(sheet, &LinkSheet::chosen, &m_paper.editor(), [this](const QString &shown, const QString &target) {
        editor::insertLink(m_paper.editor(), shown, target);
    });
    sheet->open();
}

void WritingAids::insertTable()
{
    auto *sheet = new TableSheet(m_window);
    connect(sheet, &TableSheet::chosen, &m_paper.editor(),
            [this](int rows, int columns) { editor::insertTable(m_paper.editor(), rows, columns); });
    sheet->open();
}

void WritingAids::insertEmoji()
{
    QList<PaletteEntry> entries;
    const bool asName = writesEmojiNames();
    for (const editor::Emoji &emoji : editor::emojiLike({}, 10'000)) {
        entries.append({emoji.name, emoji.sign, {}, [this, emoji, asName] {
                            m_paper.editor().textCursor().insertText(asName ? u':' + emoji.name + u':' : emoji.sign);
                        }});
    }
    (new Palette(tr("Which emoji?"), entries, m_window))->open();
}

void WritingAids::insertSnippet()
{
    QList<PaletteEntry> entries;
    for (const editor::Snippet &snippet : m_paper.editor().aids().snippets().snippets()) {
        entries.append({snippet.name, snippet.body.section(u'\n', 0, 0), snippet.trigger,
                        [this, snippet] { m_paper.editor().aids().snippets().insert(snippet); }});
    }
    (new Palette(tr("Which snippet?"), entries, m_window))->open();
}

void WritingAids::editSnippets()
{
    QList<NamedText> texts;
    for (const editor::Snippet &snippet : m_paper.editor().aids().snippets().snippets())
        texts.append({snippet.name, snippet.trigger, snippet.body});
    auto *sheet = new NamedTextsSheet(NamedTextsSheet::Kind::Snippets, texts, m_window);
    connect(sheet, &NamedTextsSheet::changed, this, [this](const QList<NamedText> &changed) {
        QList<editor::Snippet> snippets;
        for (const NamedText &text : changed)
            snippets.append({text.name, text.trigger, text.text});
        keepSnippets(snippets);
        m_paper.editor().aids().snippets().setSnippets(snippets);
    });
    sheet->open();
}

void WritingAids::keepSnippets(const QList<editor::Snippet> &snippets) { app::keepSnippets(snippets); }

void WritingAids::chooseTemplate(const QString &site)
{
    m_library.then(
        this, [site](Library &library) { return postTemplates(library, site); },
        [this, site](const Result<QList<PostTemplate>> &templates) {
            if (!templates) {
                Q_EMIT problemMet(templates.error());
                return;
            }
            if (templates->isEmpty()) {
                editTemplates(site);
                return;
            }
            QList<PaletteEntry> entries;
            for (const PostTemplate &each : *templates)
                entries.append({each.name, {}, {}, [this, name = each.name] { Q_EMIT templateChosen(name); }});
            (new Palette(tr("What should the post begin with?"), entries, m_window))->open();
        });
}

void WritingAids::editTemplates(const QString &site)
{
    m_library.then(
        this, [site](Library &library) { return postTemplates(library, site); },
        [this, site](const Result<QList<PostTemplate>> &templates) {
            QList<NamedText> texts;
            for (const PostTemplate &each : templates.value_or(QList<PostTemplate>()))
                texts.append({each.name, {}, QString::fromUtf8(each.source), each.isDefault});
            auto *sheet = new NamedTextsSheet(NamedTextsSheet::Kind::Templates, texts, m_window);
            connect(sheet, &NamedTextsSheet::changed, this, [this, site](const QList<NamedText> &changed) {
                QList<PostTemplate> kept;
                for (const NamedText &text : changed)
                    kept.append({text.name, text.text.toUtf8(), text.isDefault});
                m_library.then(
                    this, [site, kept](Library &library) { return setPostTemplates(library, site, kept); },
                    [this](const Result<> &done) {
                        if (!done)
                            Q_EMIT problemMet(done.error());
                    });
            });
            sheet->open();
        });
}

void WritingAids::keepAsTemplate()
{
    if (!m_post.isOpen())
        return;
    const QString title = m_post.post().fields.title;
    const PostTemplate kept{title.isEmpty() ? tr("New") : title, m_post.sourceOnPaper()};
    m_library.then(
        this, [site = m_post.site().id, kept](Library &library) { return savePostTemplate(library, site, kept); },
        [this, name = kept.name](const Result<> &done) {
            if (done)
                Q_EMIT noticed(tr("New posts of this site can begin as “%1” does now.").arg(name));
            else
                Q_EMIT problemMet(done.error());
        });
}

} // namespace galley::app
