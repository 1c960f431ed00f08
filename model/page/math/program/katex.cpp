// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/math/program/katex.h"

#include "model/page/math/katexfiles.h"

#include <QFile>

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a formula may not do: load, link, take the page's space, or expand without end.
constexpr auto function = R"((function(tex, isDisplay, onlyMathMl) {
    try {
        return [katex.renderToString(tex, {
            displayMode: isDisplay, output: onlyMathMl ? 'mathml' : 'htmlAndMathml',
            throwOnError: true, strict: 'ignore', trust: false, maxExpand: 1000, maxSize: 50, macros: {}
        }), ''];
    } catch (error) {
        return ['', String(error && error.message || error)];
    }
}))"_L1;

} // namespace

bool Katex::load()
{
    if (!m_render.isUndefined()) {
        return m_render.isCallable();
    }
    QFile file(katexFile(u"katex.min.js"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    m_engine.globalObject().setProperty(u"self"_s, m_engine.globalObject());
    m_engine.evaluate(QString::fromUtf8(file.readAll()), file.fileName());
    m_render = m_engine.evaluate(function);
    return m_render.isCallable();
}

math::Answer Katex::make(const math::Request &formula)
{
    if (!load()) {
        return {{}, u"KaTeX is not installed."_s};
    }
    const QJSValue made = m_render.call({formula.tex, formula.isDisplay, formula.onlyMathMl});
    if (made.isError()) {
        return {{}, made.toString()};
    }
    return {made.property(0).toString().toUtf8(), made.property(1).toString()};
}

} // namespace galley::model
