// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

namespace galley::model {

/// What becomes of an element of a post's HTML.
enum class Fate {
    Keep,
    Unwrap, ///< Its tags go, its content stays.
    Drop,   ///< It goes with all in it: what it holds is no text for readers.
    Image,
    Media, ///< Video and audio, and their sources.
    Frame, ///< Another site's page within this one: becomes a card that links to it.
    Box,   ///< A check box stays, without a form; other fields go.
};

Fate fateOf(GumboTag tag);

/// The attribute as the page may have it, such as ` title="…"`, with a space before it; empty: not allowed.
/// Addresses of images and media are not for this function.
QByteArray allowedAttribute(GumboTag tag, const QByteArray &name, const QString &value);

/// ` name="value"` with the value escaped.
QByteArray attribute(const char *name, const QString &value);

bool isVoid(GumboTag tag);

/// `text` as the words of an element.
void appendEscaped(QByteArray &html, const char *text);

} // namespace galley::model
