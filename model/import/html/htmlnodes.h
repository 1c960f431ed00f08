// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <gumbo.h>
#include <span>
#include <string_view>

/// Short words for what one asks of gumbo's nodes.
namespace galley::model::html {

/// An element; a template counts as one.
const GumboElement *elementOf(const GumboNode *node);
bool isElement(const GumboNode *node, GumboTag tag);
std::span<GumboNode *const> childrenOf(const GumboNode *node);

/// Empty where it has none.
QString attribute(const GumboNode *node, const char *name);
bool hasAttribute(const GumboNode *node, const char *name);
bool hasClass(const GumboNode *node, std::string_view name);

/// The value of a property in the element's own style attribute, in lower case.
QString styleValue(const GumboNode *node, QStringView property);

/// Written between the tags, untouched; at most `most` characters.
QString textIn(const GumboNode *node, qsizetype most = 10'000'000);

/// The first element of that kind within the node, in the order of the text; null if there is none.
const GumboNode *findIn(const GumboNode *node, GumboTag tag);

/// Elements that begin a paragraph of their own.
bool isBlock(GumboTag tag);
/// Elements whose content is not for readers.
bool isHidden(const GumboNode *node);

} // namespace galley::model::html
