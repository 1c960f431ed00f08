// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/dialect.h"

#include "model/site/configuration/configuration.h"

namespace galley::model {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A switch of the configuration: the files that may hold it, its keys from the outermost on.
struct Switch
{
    QStringList files;
    QStringList keys;
};

/// What a generator does with Markdown unless its configuration says otherwise.
struct Dialect
{
    QString kind;
    RenderOptions options;
    Switch smartPunctuation;
    Switch hardBreaks;
};

const QStringList hugoFiles{u"hugo.toml"_s,
                            u"hugo.yaml"_s,
                            u"hugo.yml"_s,
                            u"hugo.json"_s,
                            u"config.toml"_s,
                            u"config.yaml"_s,
                            u"config.yml"_s,
                            u"config.json"_s,
                            u"config/_default/hugo.toml"_s,
                            u"config/_default/config.toml"_s};

const QList<Dialect> &dialects()
{
    using Ids = HeadingIdStyle;
    using Lists = AttributeStyle;
    static const QList<Dialect> rows{
        {u"hugo"_s,
         {.smartPunctuation = true, .tags = TagStyle::Hugo, .attributes = Lists::Blocks, .math = true},
         {hugoFiles, {u"markup"_s, u"goldmark"_s, u"extensions"_s, u"typographer"_s}},
         {hugoFiles, {u"markup"_s, u"goldmark"_s, u"renderer"_s, u"hardWraps"_s}}},
        {u"jekyll"_s,
         {.smartPunctuation = true,
          .headingIdStyle = Ids::Kramdown,
          .tags = TagStyle::Braces,
          .attributes = Lists::Kramdown,
          .math = true},
         {},
         {{u"_config.yml"_s, u"_config.yaml"_s}, {u"kramdown"_s, u"hard_wrap"_s}}},
        {u"zola"_s,
         {.headingIdStyle = Ids::Slug, .tags = TagStyle::Braces, .attributes = Lists::Headings, .math = true},
         {{u"config.toml"_s, u"zola.toml"_s}, {u"markdown"_s, u"smart_punctuation"_s}},
         {}},
        {u"hexo"_s,
         {.smartPunctuation = true,
          .hardBreaks = true,
          .headingIdStyle = Ids::Hexo,
          .tags = TagStyle::Braces,
          .math = true},
         {{u"_config.yml"_s}, {u"marked"_s, u"smartypants"_s}},
         {{u"_config.yml"_s}, {u"marked"_s, u"breaks"_s}}},
        {u"eleventy"_s, {.headingIds = false, .tags = TagStyle::Braces, .math = true, .containers = true}, {}, {}},
        {u"pelican"_s,
         {.headingIds = false, .headingIdStyle = Ids::Python, .attributes = Lists::Kramdown, .math = true},
         {},
         {}},
        {u"astro"_s, {.smartPunctuation = true, .math = true, .containers = true}, {}, {}},
        {u"docusaurus"_s,
         {.tags = TagStyle::Jsx, .attributes = Lists::Headings, .math = true, .containers = true},
         {},
         {}},
        {u"press"_s, {.math = true}, {}, {}},
    };
    return rows;
}

bool holds(const Switch &where, const QDir &siteFolder, bool otherwise)
{
    QVariant value =
        where.files.isEmpty() ? QVariant() : readConfiguration(siteFolder, where.files).value_or(QVariantMap());
    for (const QString &key : where.keys)
        value = valueInAnyCase(value.toMap(), key);
    // Goldmark's typographer is a switch, or a table of signs that has one.
    if (const QVariant off = valueInAnyCase(value.toMap(), u"disable"_s); off.isValid())
        return !off.toBool();
    return value.typeId() == QMetaType::Bool ? value.toBool() : otherwise;
}

/// Hugo has its Markdown settings in a file of their own in some sites.
bool hugoTypographer(const QDir &siteFolder, bool otherwise)
{
    return holds({{u"config/_default/markup.toml"_s, u"config/_default/markup.yaml"_s, u"config/_default/markup.yml"_s},
                  {u"goldmark"_s, u"extensions"_s, u"typographer"_s}},
                 siteFolder, otherwise);
}

/// Kramdown's signs can be switched off one by one; a site that names plain ones wants plain ones.
bool kramdownQuotes(const QDir &siteFolder)
{
    QVariant value = readConfiguration(siteFolder, {u"_config.yml"_s, u"_config.yaml"_s}).value_or(QVariantMap());
    value = valueInAnyCase(valueInAnyCase(value.toMap(), u"kramdown"_s).toMap(), u"smart_quotes"_s);
    const QString quotes = value.toStringList().isEmpty() ? value.toString() : value.toStringList().join(u',');
    return !quotes.contains("apos"_L1) && !quotes.contains("quot"_L1);
}

} // namespace

RenderOptions dialectOf(const QString &siteKind, const QDir &siteFolder, const QString &path)
{
    RenderOptions options{.math = true};
    for (const Dialect &dialect : dialects()) {
        if (dialect.kind == siteKind) {
            options = dialect.options;
            options.smartPunctuation = holds(dialect.smartPunctuation, siteFolder, options.smartPunctuation);
            options.hardBreaks = holds(dialect.hardBreaks, siteFolder, options.hardBreaks);
        }
    }
    if (siteKind == u"hugo"_s)
        options.smartPunctuation = hugoTypographer(siteFolder, options.smartPunctuation);
    if (siteKind == u"jekyll"_s)
        options.smartPunctuation = kramdownQuotes(siteFolder);
    if (path.endsWith(".mdx"_L1))
        options.tags = TagStyle::Jsx;
    options.colouredCode = true;
    return options;
}

} // namespace galley::model
