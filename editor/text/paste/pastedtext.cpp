// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/text/paste/pastedtext.h"

#include "model/import/delimited.h"
#include "model/import/html/htmlmarkdown.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace galley::editor {

namespace {

const QString markdownType = u"text/markdown"_s;
const QString htmlType = u"text/html"_s;

/// Of more only the plain text is pasted: reading it would hold up the window.
constexpr qsizetype mostHtmlBytes = 8'000'000;

QString tr(const char *text) { return QCoreApplication::translate("PastedText", text); }

Error tooLargeError(qsizetype bytes)
{
    return {tr("Rich text of %1 is too large to be turned into Markdown here.").arg(QLocale().formattedDataSize(bytes)),
            tr("Copy it in parts, or save it as a file and import that."),
            {}};
}

QString withUnixLineEnds(QString text)
{
    return text.contains(u'\r') ? text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n') : text;
}

std::optional<PastedText> tableFrom(const QString &text, std::optional<QChar> separator)
{
    const auto table = separator ? model::tableOfRows(model::rowsOfDelimited(text, *separator)) : std::nullopt;
    if (!table) {
        return std::nullopt;
    }
    return PastedText{model::linesOfTable(*table).join(u'\n'), true, {}};
}

OfferedFile offered(const model::EmbeddedImage &image)
{
    const QString suffix =
        image.mimeType == "image/jpeg"_L1 ? u"jpg"_s : image.mimeType.section(u'/', 1).section(u'+', 0, 0);
    return {.name = u"pasted-image."_s + suffix, .bytes = image.bytes};
}

/// None: the HTML says no more than the plain text beside it.
std::optional<PastedText> markdownFrom(const QByteArray &html, bool hasPlainText)
{
    PastedText pasted;
    const model::HtmlImport options{.addressOf = [&pasted](const model::EmbeddedImage &image) {
        pasted.images.append(offered(image));
        return QString(); // The receiver of the images writes their places.
    }};
    const auto markdown = model::markdownFromHtml(html, options);
    const bool saysMore = markdown && (markdown->hasMarkup || !pasted.images.isEmpty());
    if (hasPlainText && !saysMore) {
        return std::nullopt;
    }
    pasted.text = markdown ? markdown->text : model::textOfHtml(html);
    while (pasted.text.endsWith(u'\n')) {
        pasted.text.chop(1);
    }
    pasted.isTable = pasted.text.startsWith(u'|');
    return pasted;
}

} // namespace

Result<PastedText> pastedText(const QMimeData &data, PasteAs form)
{
    const bool hasText = data.hasText();
    if (data.hasFormat(markdownType) && hasText) {
        return PastedText{data.text(), false, {}};
    }
    if (form == PasteAs::Markdown) {
        for (const auto &[type, separator] :
             {std::pair(u"text/csv"_s, u','), {u"text/tab-separated-values"_s, u'\t'}}) {
            if (data.hasFormat(type) && !data.hasHtml()) {
                if (auto table = tableFrom(QString::fromUtf8(data.data(type)), separator)) {
                    return *table;
                }
            }
        }
    }
    if (data.hasHtml() && (form == PasteAs::Markdown || !hasText)) {
        const qsizetype bytes = data.data(htmlType).size();
        if (bytes <= mostHtmlBytes) {
            const QByteArray html = data.html().toUtf8();
            if (form == PasteAs::PlainText) {
                return PastedText{model::textOfHtml(html), false, {}};
            }
            if (auto markdown = markdownFrom(html, hasText)) {
                return *markdown;
            }
        } else if (!hasText) {
            return std::unexpected(tooLargeError(bytes));
        }
    }
    const QString text = withUnixLineEnds(data.text());
    if (form == PasteAs::Markdown) {
        if (auto table = tableFrom(text, model::separatorOf(text))) {
            return *table;
        }
    }
    return PastedText{text, false, {}};
}

QMimeData *copiedMarkdown(const QString &markdown)
{
    auto *data = new QMimeData;
    data->setText(markdown);
    data->setData(markdownType, markdown.toUtf8());
    return data;
}

bool offersText(const QMimeData &data) { return data.hasText() || data.hasHtml(); }

} // namespace galley::editor
