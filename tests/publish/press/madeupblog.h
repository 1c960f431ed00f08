// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/press.h"

#include <QJsonDocument>
#include <QTest>

/// A page as people see it: without the data for machines, which must hold nothing that ends its element.
inline QByteArray withoutLinkedData(QByteArray html)
{
    static const QByteArray start = "<script type=\"application/ld+json\">";
    const qsizetype at = html.indexOf(start);
    if (at < 0)
        return html;
    const qsizetype end = html.indexOf("</script>", at);
    const QByteArray data = html.mid(at + start.size(), end - at - start.size());
    if (!QJsonDocument::fromJson(data).isObject() || data.contains('<'))
        QTest::qFail("The data for machines is no JSON, or ends its element.", __FILE__, __LINE__);
    return html.remove(at, end + qstrlen("</script>\n") - at);
}

/// Settings and posts of a test's own making.
struct MadeUpBlog
{
    using Pages = QMap<QString, QByteArray>;

    galley::publish::PressSettings settings;
    galley::publish::PressInput input;

    MadeUpBlog()
    {
        settings.title = QStringLiteral("Notes");
        settings.url = QStringLiteral("https://example.org/blog");
    }

    /// A post at content/posts/NAME.md; `head` is its front matter.
    void add(const QString &name, const QByteArray &head, const QByteArray &body = "Text.\n")
    {
        input.posts.append({QStringLiteral("content/posts/%1.md").arg(name), "---\n" + head + "---\n" + body});
    }

    galley::Result<Pages> tryBuild() const { return galley::publish::Press(settings).build(input); }

    /// The pages; a test that asks for them fails where there are none.
    Pages build() const
    {
        const galley::Result<Pages> pages = tryBuild();
        if (!pages)
            QTest::qFail(qPrintable(pages.error().message + u' ' + pages.error().detail), __FILE__, __LINE__);
        return pages.value_or(Pages());
    }
};
