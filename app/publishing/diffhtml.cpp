// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publishing/diffhtml.h"

#include "app/window/parts/appearance.h"
#include "publish/git/textdiff.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace galley::app {

using namespace publish;

namespace {

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

} // namespace

QString diffHtml(const FileChange &change)
{
    const QList<DiffLine> lines = diffTexts(change.before.value_or(QByteArray()), change.after.value_or(QByteArray()));
    if (lines.isEmpty()) {
        const QString size = QLocale().formattedDataSize(change.after.value_or(QByteArray()).size());
        return u"<p>%1</p>"_s.arg(QCoreApplication::translate("DiffHtml", "Not text; %1.").arg(size));
    }
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">"_s;
    for (const DiffLine &line : lines.first(qMin(lines.size(), mostLines)))
        html += row(line);
    html += u"</table>"_s;
    if (lines.size() > mostLines)
        html +=
            u"<p>%1</p>"_s.arg(QCoreApplication::translate("DiffHtml", "%1 more lines.").arg(lines.size() - mostLines));
    return html;
}

} // namespace galley::app
