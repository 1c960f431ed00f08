// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/renderer/refusal.h"

#include <QCoreApplication>

namespace galley::model {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Refusal", text); }

} // namespace

Error refusalOf(protocol::Outcome outcome)
{
    using protocol::Outcome;
    const QString message = tr("This text cannot be shown as a page.");
    switch (outcome) {
    case Outcome::TextTooLong:
        return {message, tr("It is longer than 16 MB: divide it into several posts."), {}};
    case Outcome::TableTooBig:
        return {message, tr("One of its tables has more than 256 columns or 20,000 cells: divide that table."), {}};
    case Outcome::TooDeep:
        return {message,
                tr("Quotes, lists or emphasis stand more than 64 deep within each other: reduce their depth."),
                {}};
    case Outcome::ParagraphTooLong:
        return {message, tr("One paragraph has more than 5,000 lines: divide it by blank lines."), {}};
    case Outcome::PageTooLong:
        return {message, tr("Its page would be larger than 16 MB: divide it into several posts."), {}};
    case Outcome::Done:
    case Outcome::OutOfStep:
        break;
    }
    return refusalOfLimits();
}

Error refusalOfLimits()
{
    return {tr("This text takes too much time or memory to show as a page."),
            tr("Your text is safe. Look for thousands of unclosed brackets or tags, and take them out."),
            {}};
}

} // namespace galley::model
