// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/convert/convertedtext.h"

#include "model/import/archive/filetree.h"
#include "model/import/html/htmlmarkdown.h"
#include "model/import/wordpress/wordpresshtml.h"
#include "model/site/paths/mediafolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Import", text); }

constexpr QChar markStart(0xE000);
constexpr QChar markEnd(0xE001);

/// What a site writes otherwise than plain Markdown does: it goes through the conversion as a mark.
class Marks
{
public:
    QString add(const QString &plain, const QString &own)
    {
        if (plain == own)
            return plain;
        m_texts.append({plain, own});
        return markStart + QString::number(m_texts.size() - 1) + markEnd;
    }

    enum class Form { Plain, Own };
    QString resolved(const QString &text, Form form) const
    {
        QString written;
        qsizetype at = 0;
        for (qsizetype mark = text.indexOf(markStart); mark >= 0; mark = text.indexOf(markStart, at)) {
            const qsizetype end = text.indexOf(markEnd, mark);
            bool isNumber = false;
            const qsizetype number = end < 0 ? -1 : QStringView(text).sliced(mark + 1, end - mark - 1).toInt(&isNumber);
            written += QStringView(text).sliced(at, mark - at);
            if (!isNumber || number >= m_texts.size()) {
                written += markStart;
                at = mark + 1;
                continue;
            }
            written += form == Form::Plain ? m_texts.at(number).first : m_texts.at(number).second;
            at = end + 1;
        }
        written += QStringView(text).sliced(at);
        return written;
    }

private:
    QList<std::pair<QString, QString>> m_texts;
};

/// Signs in the text that the site's generator would take for one of its tags.
QString withoutTags(const SiteKind &kind, QString text)
{
    if (!text.contains(u"{{"_s) && !text.contains(u"{%"_s))
        return text;
    if (kind.id() == "hugo"_L1) {
        static const QRegularExpression angle(uR"(\{\{<(?!/\*)([^\n]*?)>\}\})"_s);
        static const QRegularExpression percent(uR"(\{\{%(?!/\*)([^\n]*?)%\}\})"_s);
        return text.replace(angle, u"{{</*\\1*/>}}"_s).replace(percent, u"{{%/*\\1*/%}}"_s);
    }
    const bool isLiquid = kind.id() == "jekyll"_L1 || kind.id() == "eleventy"_L1 || kind.id() == "hexo"_L1;
    if (!isLiquid)
        return text;
    static const QRegularExpression tag(uR"(\{\{[^\n]*?\}\}|\{%[^\n]*?%\})"_s);
    return text.replace(tag, u"{% raw %}\\0{% endraw %}"_s);
}

class Conversion
{
public:
    Conversion(const SourceItem &item, const TextSurroundings &around)
        : m_item(item)
        , m_around(around)
    {
    }

    ConvertedText run()
    {
        QString written = m_item.form == BodyForm::Markdown ? markdownBody() : htmlBody();
        while (written.endsWith(u'\n'))
            written.chop(1);
        if (!written.isEmpty())
            written += u'\n';
        m_made.plainMarkdown = m_marks.resolved(written, Marks::Form::Plain).toUtf8();
        m_made.markdown = m_marks.resolved(withoutTags(*m_around.kind, written), Marks::Form::Own).toUtf8();
        takeCover();
        return std::move(m_made);
    }

private:
    QString htmlBody()
    {
        m_made.readersHtml = m_item.body;
        if (m_item.form == BodyForm::WordPress) {
            const GalleryImages gallery = [this](const QStringList &ids) {
                return m_around.links->gallery(m_item.id, ids);
            };
            WordPressHtml html = htmlOfWordPress(m_item.body, gallery);
            m_made.readersHtml = html.html;
            m_made.codes = html.codes;
            for (const QString &block : html.blocks)
                m_made.notes.append(
                    tr("WordPress fills the block “%1” in by itself; nothing of it is in the export.").arg(block));
        }
        HtmlImport options;
        options.rewritten = [this](const QString &address) { return rewritten(address); };
        options.addressOf = [this](const EmbeddedImage &image) { return addressOfEmbedded(image); };
        options.kept = [this](const QString &name) {
            if (!m_made.keptHtml.contains(name))
                m_made.keptHtml.append(name);
        };
        options.embedOf = [this](const QString &address) {
            return m_marks.add(address, embedMarkup(*m_around.kind, address));
        };
        options.blockOfComment = [this](const QString &comment) { return blockOfComment(comment); };
        if (const auto markdown = markdownFromHtml(m_made.readersHtml, options)) {
            if (!markdown->isWhole)
                m_made.notes.append(tr("The text was too long and was cut."));
            return markdown->text;
        }
        m_made.notes.append(tr("Its HTML is nested deeper than any browser reads; only its words came in."));
        return textOfHtml(m_made.readersHtml);
    }

    /// Addresses of images and links follow; the rest of the text stays byte for byte.
    QString markdownBody()
    {
        static const QRegularExpression target(uR"((!?\[[^\]\n]*\]\(\s*<?)([^\s()<>]+)(>?[^)\n]*\)))"_s);
        const QString text = QString::fromUtf8(m_item.body);
        QString written;
        qsizetype at = 0;
        for (auto matches = target.globalMatch(text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            written += QStringView(text).sliced(at, match.capturedStart(2) - at);
            written += rewritten(match.captured(2));
            at = match.capturedEnd(2);
        }
        written += QStringView(text).sliced(at);
        return written;
    }

    QString blockOfComment(const QString &comment)
    {
        if (comment == "nextpage"_L1) {
            m_made.notes.append(tr("The text was on several pages; it is one now."));
            return {};
        }
        if (comment != "more"_L1 && !comment.startsWith(u"more "_s))
            return {};
        const bool isSpaced = m_around.kind->id() == "hexo"_L1 || m_around.kind->id() == "zola"_L1;
        return isSpaced ? u"<!-- more -->"_s : u"<!--more-->"_s;
    }

    /// The same address from the source's own root, where it leads on from the text's.
    QString fromRoot(const QString &address) const
    {
        const QUrl url(address);
        if (m_item.base.isEmpty() || address.startsWith(u'#') || !url.scheme().isEmpty() || !url.host().isEmpty())
            return address;
        return QUrl(m_item.base).resolved(url).toString();
    }

    QString rewritten(const QString &written)
    {
        const QString address = fromRoot(written);
        if (const QString id = m_around.links->idOf(address); !id.isEmpty() && m_around.linkTo) {
            const QString link = m_around.linkTo(id);
            const qsizetype anchor = address.indexOf(u'#');
            return link.isEmpty() ? written
                                  : m_marks.add(written, link + (anchor < 0 ? QString() : address.sliced(anchor)));
        }
        const QString own = addressOfFile(address);
        return own.isEmpty() ? written : own;
    }

    /// Empty: it is none of the source's files, or was not found.
    QString addressOfFile(const QString &address)
    {
        const bool isOwn = m_around.links->isOwnFile(address);
        const bool mayBe =
            isOwn || (QUrl(address).host().isEmpty() && address.contains(u'.') && !address.startsWith(u'#'));
        if (!mayBe || !m_around.findFile)
            return {};
        const QString key = withoutSize(address);
        if (const auto known = m_addresses.constFind(key); known != m_addresses.cend())
            return *known;
        const std::optional<FoundFile> found = m_around.findFile(address);
        const bool isShown = !m_item.base.isEmpty() && address.startsWith(u'/') && isShownInTexts(address);
        if (!found && (isOwn || isShown) && !m_made.missing.contains(address))
            m_made.missing.append(address);
        const QString written = found ? addressOf(found->name, found->bytes, {}) : QString();
        m_addresses.insert(key, written);
        return written;
    }

    QString addressOfEmbedded(const EmbeddedImage &image)
    {
        static const QHash<QString, QString> endings{
            {u"image/jpeg"_s, u"jpg"_s}, {u"image/svg+xml"_s, u"svg"_s}, {u"image/x-icon"_s, u"ico"_s}};
        const QString ending = endings.value(image.mimeType, image.mimeType.section(u'/', 1));
        return addressOf(u"image."_s + ending, image.bytes, image.alt);
    }

    QString addressOf(const QString &fileName, const QByteArray &bytes, const QString &alt)
    {
        const QString wanted = mediaFileName(fileName, m_item.slug.left(60));
        const QFileInfo parts(wanted);
        for (int number = 1;; ++number) {
            const QString ending = parts.suffix().isEmpty() ? QString() : u'.' + parts.suffix();
            const QString name =
                number == 1 ? wanted : u"%1-%2%3"_s.arg(wanted.chopped(ending.size())).arg(number).arg(ending);
            const auto same = std::ranges::find_if(
                m_made.media, [&](const MediaFile &file) { return file.name.compare(name, Qt::CaseInsensitive) == 0; });
            if (same != m_made.media.end() && same->bytes != bytes)
                continue;
            if (same == m_made.media.end())
                m_made.media.append({{}, name, bytes, alt});
            return m_around.kind->mediaAddress(m_around.siteFolder, m_around.path, name);
        }
    }

    void takeCover()
    {
        if (m_item.cover.isEmpty())
            return;
        const QString file = m_around.links->fileOf(m_item.cover);
        const QString address = file.isEmpty() ? m_item.cover : file;
        const QString own = addressOfFile(address);
        const bool isAddress = address.contains(u'/') || address.contains(u'.');
        m_made.cover = own.isEmpty() && isAddress ? address : own;
    }

    const SourceItem &m_item;
    const TextSurroundings &m_around;
    ConvertedText m_made;
    Marks m_marks;
    QHash<QString, QString> m_addresses; ///< Of files that were asked for.
};

} // namespace

ConvertedText convertText(const SourceItem &item, const TextSurroundings &around)
{
    return Conversion(item, around).run();
}

QString embedMarkup(const SiteKind &kind, const QString &address)
{
    static const QRegularExpression youtube(
        uR"(^https?://(?:www\.|m\.)?(?:youtube\.com/(?:watch\?(?:[^#\s]*&)?v=|embed/|shorts/)|youtu\.be/)([\w-]{6,20})[^\s]*$)"_s);
    static const QRegularExpression vimeo(uR"(^https?://(?:www\.|player\.)?vimeo\.com/(?:video/)?(\d+)/?$)"_s);
    static const QRegularExpression tweet(
        uR"(^https?://(?:www\.|mobile\.)?(?:twitter|x)\.com/(\w+)/status(?:es)?/(\d+))"_s);
    static const QRegularExpression gist(uR"(^https?://gist\.github\.com/([\w-]+)/([0-9a-f]+))"_s);
    const bool isHugo = kind.id() == "hugo"_L1;
    if (!isHugo && kind.id() != "hexo"_L1)
        return address;
    const QString form = isHugo ? u"{{< %1 >}}"_s : u"{% %1 %}"_s;
    if (const auto match = youtube.match(address); match.hasMatch())
        return form.arg(u"youtube "_s + match.captured(1));
    if (const auto match = vimeo.match(address); match.hasMatch())
        return form.arg(u"vimeo "_s + match.captured(1));
    if (const auto match = gist.match(address); match.hasMatch())
        return form.arg(isHugo ? u"gist %1 %2"_s.arg(match.captured(1), match.captured(2))
                               : u"gist "_s + match.captured(2));
    if (const auto match = tweet.match(address); match.hasMatch() && isHugo)
        return form.arg(u"tweet user=\"%1\" id=\"%2\""_s.arg(match.captured(1), match.captured(2)));
    return address;
}

} // namespace galley::model
