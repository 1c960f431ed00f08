// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/diffhtml.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace publish;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("DiffHtml", text); }

constexpr qsizetype mostLines = 2000; ///< More than anyone reads; a page of a long archive.

QString row(const QString &sign, const QString &text, const char *ground)
{
    const QString style =
        ground ? u" style=\"background-color:%1\""_s.arg(currentAppearance().colour(ground).name()) : QString();
    const QString shown = text.isEmpty() ? u"&nbsp;"_s : text.toHtmlEscaped();
    return u"<tr%1><td width=\"16\">%2</td><td>%3</td></tr>"_s.arg(style, sign, shown);
}

QString row(const DiffLine &line)
{
    switch (line.kind) {
    case DiffLine::Kind::Added:
        return row(u"+"_s, line.text, "added");
    case DiffLine::Kind::Removed:
        return row(u"−"_s, line.text, "removed");
    case DiffLine::Kind::Gap:
        return row(u"⋯"_s, {}, nullptr);
    default:
        return row(u"&nbsp;"_s, line.text, nullptr);
    }
}

constexpr qsizetype mostCharacters = 40'000; ///< Some 25 pages; more takes a moment to lay out.

QString styleOf(WordRun::Kind kind, const Appearance &look)
{
    if (kind == WordRun::Kind::Added)
        return u"background-color:%1; text-decoration:underline;"_s.arg(look.colour("added").name());
    return u"background-color:%1; text-decoration:line-through;"_s.arg(look.colour("removed").name());
}

QString marked(const QString &text, WordRun::Kind kind, const Appearance &look)
{
    if (kind == WordRun::Kind::Same || text.isEmpty())
        return text.toHtmlEscaped();
    return u"<span style=\"%1\">%2</span>"_s.arg(styleOf(kind, look), text.toHtmlEscaped());
}

QString paragraph(const QString &html)
{
    const QString shown = html.isEmpty() ? u"&nbsp;"_s : html;
    return u"<p style=\"margin:0; line-height:150%; white-space:pre-wrap\">%1</p>"_s.arg(shown);
}

QString soft(const QString &words, const Appearance &look)
{
    return u"<p style=\"color:%1\">%2</p>"_s.arg(look.colour("soft").name(), words.toHtmlEscaped());
}

QString cell(const QString &html) { return u"<td>%1</td>"_s.arg(html.isEmpty() ? u"&nbsp;"_s : html); }

/// Field, old, new; of a new post field and value.
QString fieldsHtml(const QList<FieldChange> &fields, bool isNew, const Appearance &look)
{
    if (fields.isEmpty())
        return {};
    const QString softly = u"<span style=\"color:%1\">%2</span>"_s;
    QString html = u"<table cellspacing=\"0\" cellpadding=\"4\" width=\"100%\">"_s;
    for (const FieldChange &field : fields) {
        html += u"<tr>"_s +
                u"<td width=\"20%\">%1</td>"_s.arg(softly.arg(look.colour("soft").name(), field.name.toHtmlEscaped()));
        if (isNew) {
            html += cell(field.after.toHtmlEscaped());
        } else {
            html += u"<td width=\"40%\">%1</td>"_s.arg(marked(field.before, WordRun::Kind::Removed, look));
            html += cell(marked(field.after, WordRun::Kind::Added, look));
        }
        html += u"</tr>"_s;
    }
    return html + u"</table><p style=\"margin:0\">&nbsp;</p>"_s;
}

} // namespace

QString proseHtml(const QList<WordRun> &runs, const Appearance &look)
{
    QString html;
    QString line;
    qsizetype characters = 0;
    for (const WordRun &run : runs) {
        if (run.kind == WordRun::Kind::Gap) {
            html += paragraph(std::exchange(line, {})) + u"<p align=\"center\">⋯</p>"_s;
            continue;
        }
        const QStringList lines = run.text.first(qMin(run.text.size(), mostCharacters - characters)).split(u'\n');
        for (qsizetype index = 0; index < lines.size(); ++index) {
            line += marked(lines.at(index), run.kind, look);
            if (index + 1 < lines.size())
                html += paragraph(std::exchange(line, {}));
        }
        characters += run.text.size();
        if (characters >= mostCharacters) {
            line += paragraph(tr("⋯ The rest is not shown."));
            break;
        }
    }
    return line.isEmpty() ? html : html + paragraph(line);
}

QString linesHtml(const QList<DiffLine> &lines)
{
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"_s;
    for (const DiffLine &line : lines.first(qMin(lines.size(), mostLines)))
        html += row(line);
    html += u"</table>"_s;
    if (lines.size() > mostLines)
        html += u"<p>%1</p>"_s.arg(tr("%1 more lines.").arg(lines.size() - mostLines));
    return html;
}

QString postHtml(const PostChange &change, const CommittedChange &file, const Appearance &look)
{
    const bool isNew = file.action == CommittedChange::Action::Added;
    QString html = fieldsHtml(change.fields, isNew, look);
    QList<WordRun> words = change.words;
    if (isNew) {
        for (WordRun &run : words)
            run.kind = WordRun::Kind::Same;
    }
    if (!words.isEmpty() && words.constFirst().kind == WordRun::Kind::Same) {
        QString &text = words.first().text; // The lines between front matter and text say nothing.
        while (text.startsWith(u'\n'))
            text.remove(0, 1);
    }
    if (!file.movedFrom.isEmpty())
        html.prepend(soft(tr("Moved from %1").arg(file.movedFrom), look));
    if (words.isEmpty())
        return html + soft(change.fields.isEmpty() ? tr("The text stays as it is.")
                                                   : tr("Below the front matter nothing changes."),
                           look);
    return html + proseHtml(words, look);
}

} // namespace galley::app
