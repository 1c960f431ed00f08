// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "publish/press/press.h"

#include <QTest>

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
