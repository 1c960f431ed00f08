// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor/preview/web/webpreview.h"

/// What the program asks the module for (previewloader.cpp).
extern "C" Q_DECL_EXPORT QWidget *galleyMakePreview(QWidget *parent) { return new galley::editor::WebPreview(parent); }
