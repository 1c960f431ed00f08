// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <string_view>

namespace galley::model {

/// `text` as the words of an element. Compiled by galley-renderer too.
inline void appendEscapedHtml(QByteArray &html, std::string_view text)
{
    for (const char byte : text) {
        switch (byte) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        default:
            html += byte;
        }
    }
}

} // namespace galley::model
