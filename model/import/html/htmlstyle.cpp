// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/import/html/htmlnodes.h"
#include "model/import/html/htmlreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace galley::model::html {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFixedWidth(const QString &family)
{
    static const QStringList names = {u"mono"_s, u"courier"_s, u"consolas"_s, u"menlo"_s, u"monaco"_s, u"typewriter"_s};
    return std::ranges::any_of(names, [&family](const QString &name) { return family.contains(name); });
}

Marks marksOfTag(const GumboNode *node)
{
    switch (elementOf(node)->tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return Mark::Strong;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        return Mark::Emphasis;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
        return Mark::Strike;
    case GUMBO_TAG_SUP:
        return Mark::Superscript;
    case GUMBO_TAG_SUB:
        return Mark::Subscript;
    case GUMBO_TAG_KBD:
        return Mark::Key;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_SAMP:
        return Mark::Code;
    default:
        return {};
    }
}

void applyWeight(const QString &weight, InlineStyle &style)
{
    constexpr int bold = 600;
    if (!weight.isEmpty())
        style.marks.setFlag(Mark::Strong, weight.startsWith(u"bold"_s) || weight.toInt() >= bold);
}

QString languageFromClasses(const QString &classes)
{
    static const QRegularExpression named(
        uR"((?:^|\s)(?:language|lang|highlight-source|highlight-text|brush:?)[-\s]*([\w+#.-]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression known(uR"(^(?:sourceCode|hljs|prettyprint|highlight)\s+([\w+#.-]+)$)"_s);
    for (const QRegularExpression &form : {named, known}) {
        if (const auto match = form.match(classes); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace

InlineStyle styledBy(const GumboNode *node, InlineStyle style)
{
    style.marks |= marksOfTag(node);
    if (!hasAttribute(node, "style"))
        return style;
    applyWeight(styleValue(node, u"font-weight"), style);
    const QString slant = styleValue(node, u"font-style");
    if (!slant.isEmpty())
        style.marks.setFlag(Mark::Emphasis, slant == "italic"_L1 || slant == "oblique"_L1);
    if ((styleValue(node, u"text-decoration") + styleValue(node, u"text-decoration-line")).contains(u"line-through"_s))
        style.marks |= Mark::Strike;
    const QString height = styleValue(node, u"vertical-align");
    if (height == "super"_L1)
        style.marks |= Mark::Superscript;
    else if (height == "sub"_L1)
        style.marks |= Mark::Subscript;
    if (!isBlock(elementOf(node)->tag) && isFixedWidth(styleValue(node, u"font-family")))
        style.marks |= Mark::Code;
    return style;
}

QString codeIn(const GumboNode *node)
{
    QString code = textIn(node);
    code.replace(u"\r\n"_s, u"\n"_s).replace(QChar::Nbsp, u' ');
    if (code.startsWith(u'\n'))
        code.remove(0, 1);
    while (code.endsWith(u'\n') || code.endsWith(u' '))
        code.chop(1);
    return code;
}

QString codeLanguage(const GumboNode *node)
{
    constexpr int levels = 4;
    const GumboNode *inner = findIn(node, GUMBO_TAG_CODE);
    QString language = inner ? languageFromClasses(attribute(inner, "class")) : QString();
    for (int i = 0; i < levels && language.isEmpty() && elementOf(node); ++i, node = node->parent) {
        for (const char *name : {"data-lang", "data-language", "lang"}) {
            if (language.isEmpty())
                language = attribute(node, name).simplified();
        }
        if (language.isEmpty())
            language = languageFromClasses(attribute(node, "class"));
    }
    static const QRegularExpression name(u"^[\\w+#.-]{1,30}$"_s);
    const bool isNoLanguage = language == "plaintext"_L1 || language == "none"_L1 || language == "text"_L1;
    return isNoLanguage || !name.match(language).hasMatch() ? QString() : language;
}

int wordListLevel(const GumboNode *node)
{
    if (!isElement(node, GUMBO_TAG_P))
        return 0;
    static const QRegularExpression level(u"level(\\d)"_s);
    const auto match = level.match(styleValue(node, u"mso-list"));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

} // namespace galley::model::html
