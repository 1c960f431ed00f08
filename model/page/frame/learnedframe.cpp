// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/frame/learnedframe.h"

#include "model/page/frame/contentplace.h"
#include "model/page/frame/framewriter.h"
#include "model/page/frame/sitesheet.h"
#include "model/page/htmltree.h"
#include "model/post/frontmatter.h"
#include "model/site/sitekind.h"

#include <QRegularExpression>
#include <QUrl>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

QString addressInFrame(const BuiltSite &built, const QString &address, const QString &from)
{
    const QString file = built.fileAt(address, from);
    return file.isEmpty() ? QString()
                          : u"galley-page:/frame/site/"_s + QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
}

/// Browsers with scripts see nothing of <noscript>, whatever stands in it; read as elements it could stay open.
QByteArray withoutNoScript(const QByteArray &html)
{
    static const QRegularExpression element(u"<noscript\\b.*?</noscript\\s*>"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    return html.contains("<noscript") || html.contains("<NOSCRIPT") ? QString::fromUtf8(html).remove(element).toUtf8()
                                                                    : html;
}

} // namespace

std::optional<LearnedFrame> LearnedFrame::learn(const Site &site, const QList<Post> &posts)
{
    const BuiltSite built(site);
    if (built.folder().isEmpty())
        return {};
    const SiteKind &kind = siteKind(site.kind);
    for (const bool bySearch : {false, true}) {
        for (const Post &post : posts) {
            const QStringList words = tellingWords(post.source.mid(FrontMatter::bodyOffset(post.source)));
            const PostFields fields = kind.fields(post.path, post.source);
            const QString page = bySearch ? built.pageWith(words.value(0), fields.slug)
                                          : built.pageAt(kind.addressOf(QDir(site.folder), post.path, post.source));
            const QByteArray html = withoutNoScript(built.read(page));
            const HtmlTree tree(html, HtmlTree::Extent::Page);
            const ContentPlace place =
                tree.root() && !words.isEmpty() ? findContent(tree.root(), words) : ContentPlace();
            if (!place.parent)
                continue;
            LearnedFrame frame;
            frame.m_page = page;
            frame.m_folder = built.folder();
            frame.m_dateForms = dateFormsIn(html, fields.date);
            FrameWriter writer(place, [&](const QString &address) { return addressInFrame(built, address, page); });
            writer.replaceTitle(fields.title);
            writer.replaceDates(frame.datesOf(fields));
            writer.write(tree.root());
            frame.m_before = writer.before();
            frame.m_after = writer.after();
            return frame;
        }
    }
    return {};
}

QStringList LearnedFrame::datesOf(const PostFields &fields) const
{
    QStringList dates;
    for (const DateForm &form : m_dateForms)
        dates.append(fields.date.isValid() ? form.written(fields.date) : QString());
    return dates;
}

QByteArray LearnedFrame::before(const PostFields &fields) const
{
    return FrameWriter::filled(m_before, fields.title, datesOf(fields));
}

QByteArray LearnedFrame::after(const PostFields &fields) const
{
    return FrameWriter::filled(m_after, fields.title, datesOf(fields));
}

QByteArray fileOfLearnedFrame(const Site &site, const QString &file)
{
    const BuiltSite built(site);
    const QByteArray bytes = built.read(file);
    if (!file.endsWith(".css"_L1, Qt::CaseInsensitive))
        return bytes;
    return withAddresses(bytes, [&](const QString &address) { return addressInFrame(built, address, file); });
}

} // namespace galley::model
