// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace galley::model {

/// KaTeX's own files as the system has them: "katex.min.js", "katex.min.css", "fonts/KaTeX_Main-Regular.woff2". Empty:
/// KaTeX is not installed, or has no file of that name.
QString katexFile(const QString &name);

} // namespace galley::model
