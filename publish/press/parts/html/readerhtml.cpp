// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publish/press/parts/html/readerhtml.h"

namespace galley::publish {

QByteArray readerHtml(QByteArray html, const FindImage &find)
{
    html.replace("<pre>", "<pre tabindex=\"0\">"); // In clean HTML nothing but that tag begins so.
    return withImages(html, find);
}

} // namespace galley::publish
