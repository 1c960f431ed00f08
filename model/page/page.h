// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace galley::model {

/// How blocks become what readers see; the same for preview and published page.
struct PageContext
{
    /// The address to load for an image, sound or video as the post writes it (percent-encoded where Markdown had it
    /// otherwise); empty: it may not be loaded and shows its alt text. What it answers is trusted. Links are not asked
    /// about. Not set: every address with an allowed scheme stays as it is.
    std::function<QString(const QString &address)> resolveMedia;
    /// HTML for the lines of a fenced code block, spans with classes; not set: the code as it is.
    std::function<QByteArray(const QString &language, const QString &code)> highlightCode;
    /// Id of the site's kind, whose tags are shown as on its pages; empty: all tags are chips.
    QString siteKind;
    /// The address of the post that a reference names ({{< ref >}}, {% post_url %}, @/a.md); empty: none of that name.
    std::function<QString(const QString &target)> resolvePost;
    /// Trusted HTML for a formula; empty, or not set: its source is shown.
    std::function<QByteArray(const QString &tex, bool isDisplay)> math;
};

/// HTML of one block as the page shows it: raw HTML cleaned by an allow-list of elements, attributes and URL schemes,
/// a web address alone in its paragraph made an embed card, code coloured.
QByteArray pageHtml(const RenderedBlock &block, const PageContext &context);

/// `html` reduced to the allow-list. Never fails: what cannot be allowed is left out, its text kept.
QByteArray cleanHtml(const QByteArray &html, const PageContext &context = {});

} // namespace galley::model
