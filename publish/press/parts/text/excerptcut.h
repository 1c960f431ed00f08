// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/renderer/rendered.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace galley::publish {

/// The block that says `<!--more-->` and nothing else (spaces and case do not matter): what stands before it is the
/// post's excerpt. None where there is no such block; within a list, a quote, code or a paragraph it is no cut.
std::optional<qsizetype> excerptCut(const QList<model::RenderedBlock> &blocks);

/// The excerpt of a whole post's HTML of which the first `size` bytes are before the cut: notes that are referred to
/// there follow, so that no link leads nowhere, and only those.
QByteArray excerptHtml(const QByteArray &html, qsizetype size);

} // namespace galley::publish
