// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/site/sitekind.h"

namespace galley::model {

// One line for each kind, each defined in a file of its name; their order of recognition is in sitekinds.cpp.
const SiteKind &pressKind();
const SiteKind &hugoKind();
const SiteKind &jekyllKind();
const SiteKind &zolaKind();
const SiteKind &hexoKind();
const SiteKind &pelicanKind();
const SiteKind &eleventyKind();
const SiteKind &astroKind();
const SiteKind &docusaurusKind();
const SiteKind &plainKind();

} // namespace galley::model
