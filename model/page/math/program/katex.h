// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "model/page/math/mathprotocol.h"

#include <QJSEngine>
#include <QJSValue>

namespace galley::model {

/// KaTeX as the machine has it, read when the first formula comes.
class Katex
{
public:
    math::Answer make(const math::Request &formula);

private:
    bool load(); ///< False: it is not here.

    QJSEngine m_engine;
    QJSValue m_render; ///< function(tex, isDisplay, onlyMathMl): [html, reason]
};

} // namespace galley::model
