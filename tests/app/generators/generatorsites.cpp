// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/generators/generatorsites.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray yamlPost = "---\ntitle: Old post\ndate: 2024-05-06T07:08:09+02:00\ntags:\n  - wind\n---\n\nOld.\n";

GeneratorSite hugo(const QString &name, const QByteArray &settings, const QString &oldPost,
                   const QString &tagPage = u"tags/sea/index.html"_s)
{
    const QByteArray configuration = "baseURL = 'https://example.org/'\ntitle = 'Site'\n" + settings;
    return {name,
            u"hugo"_s,
            {{u"hugo.toml"_s, configuration},
             {u"config.toml"_s, configuration}, // Hugo before 0.110 knows only this name.
             {u"layouts/_default/single.html"_s, "<h1>{{ .Title }}</h1>{{ .Content }}"},
             {u"layouts/_default/list.html"_s,
              "{{ range .Pages }}<a href=\"{{ .RelPermalink }}\">{{ .Title }}</a>{{ end }}"},
             {u"content/notes/sea/_index.md"_s, "---\ntitle: Sea\n---\n"},
             {oldPost, yamlPost}},
            u"hugo"_s,
            {u"--quiet"_s},
            false,
            u"public"_s,
            tagPage};
}

GeneratorSite jekyll(const QString &name, const QByteArray &settings, const QString &oldPost)
{
    return {name,
            u"jekyll"_s,
            {{u"_config.yml"_s, "title: Site\ntimezone: UTC\n" + settings},
             {u"_layouts/post.html"_s, "<h1>{{ page.title }}</h1>{{ content }}"},
             {u"tags/sea.html"_s,
              "---\n---\n{% for post in site.tags.sea %}<a href=\"{{ post.url }}\">{{ post.title }}</a>{% endfor %}"},
             {oldPost, "---\nlayout: post\ntitle: Old post\ntags: [wind]\n---\n\nOld.\n"}},
            u"jekyll"_s,
            {u"build"_s, u"--quiet"_s, u"--disable-disk-cache"_s},
            false,
            u"_site"_s,
            u"tags/sea.html"_s};
}

GeneratorSite pelican(const QString &name, const QByteArray &settings)
{
    return {name,
            u"pelican"_s,
            {{u"pelicanconf.py"_s, "PATH = 'content'\nSITENAME = 'Site'\nSITEURL = ''\nTIMEZONE = 'UTC'\n"
                                   "THEME = 'simple'\nDEFAULT_LANG = 'en'\n" +
                                       settings},
             {u"content/old.md"_s, "Title: Old post\nDate: 2024-05-06 07:08\nTags: wind\n\nOld.\n"}},
            u"pelican"_s,
            {u"--quiet"_s, u"--settings"_s, u"pelicanconf.py"_s},
            false,
            u"output"_s,
            u"tag/sea.html"_s};
}

GeneratorSite hexo(const QString &name, const QByteArray &settings, const QString &oldPost)
{
    return {name,
            u"hexo"_s,
            {{u"_config.yml"_s, "title: Site\nurl: https://example.org\ntheme: plain\nsource_dir: source\n"
                                "public_dir: public\ntimezone: UTC\nmarked:\n  prependRoot: true\n" +
                                    settings},
             {u"package.json"_s, R"({"name": "site", "private": true, "hexo": {"version": "7.3.0"},)"
                                 R"( "dependencies": {"hexo": "*", "hexo-generator-tag": "*",)"
                                 R"( "hexo-renderer-ejs": "*", "hexo-renderer-marked": "*"}})"},
             {u"themes/plain/layout/post.ejs"_s, "<h1><%= page.title %></h1><%- page.content %>"},
             {u"themes/plain/layout/index.ejs"_s, "<% page.posts.each(p => { %><%= p.title %> <% }) %>"},
             {u"themes/plain/layout/tag.ejs"_s, "<% page.posts.each(p => { %><%= p.title %> <% }) %>"},
             {oldPost, "---\ntitle: Old post\ndate: 2024-05-06 07:08:09\ntags:\n  - wind\n---\n\nOld.\n"}},
            u"hexo"_s,
            {u"generate"_s, u"--silent"_s},
            true,
            u"public"_s,
            u"tags/sea/index.html"_s};
}

GeneratorSite eleventy(const QString &name, const GeneratorSite::Files &more, const QString &oldPost)
{
    GeneratorSite site{name,
                       u"eleventy"_s,
                       {{u"eleventy.config.js"_s, "module.exports = function (config) {\n"
                                                  "  config.addPassthroughCopy(\"img\");\n};\n"},
                        {u"package.json"_s, R"({"name": "site", "private": true,)"
                                            R"( "devDependencies": {"@11ty/eleventy": "*"}})"},
                        {u"img/.gitkeep"_s, ""},
                        {u"_includes/post.njk"_s, "<h1>{{ title }}</h1>{{ content | safe }}"},
                        {u"posts/posts.json"_s, R"({"layout": "post.njk"})"},
                        {u"tags.njk"_s, "---\npagination:\n  data: collections\n  size: 1\n  alias: tag\n"
                                        "permalink: /tags/{{ tag }}/\n---\n"
                                        "{% for post in collections[tag] %}<a href=\"{{ post.url }}\">"
                                        "{{ post.data.title }}</a>{% endfor %}"},
                        {oldPost, "---\ntitle: Old post\ndate: 2024-05-06\ntags:\n  - wind\n---\n\nOld.\n"}},
                       u"eleventy"_s,
                       {u"--quiet"_s},
                       true,
                       u"_site"_s,
                       u"tags/sea/index.html"_s};
    site.files += more;
    return site;
}

GeneratorSite astro(const QString &name, const QByteArray &collections, const QString &folder)
{
    return {
        name,
        u"astro"_s,
        {{u"astro.config.mjs"_s, "export default {};\n"},
         {u"package.json"_s, R"({"name": "site", "type": "module", "private": true, "dependencies": {"astro": "*"}})"},
         {u"src/content.config.ts"_s, collections},
         {u"src/pages/blog/[...slug].astro"_s,
          "---\nimport { getCollection, render } from 'astro:content';\n"
          "export async function getStaticPaths() {\n"
          "  return (await getCollection('blog')).map(post => ({ params: { slug: post.id }, props: post }));\n}\n"
          "const { Content } = await render(Astro.props);\n---\n<h1>{Astro.props.data.title}</h1><Content />\n"},
         {u"src/pages/tags/[tag].astro"_s,
          "---\nimport { getCollection } from 'astro:content';\n"
          "export async function getStaticPaths() {\n  const posts = await getCollection('blog');\n"
          "  const tags = [...new Set(posts.flatMap(post => post.data.tags ?? []))];\n"
          "  return tags.map(tag => ({ params: { tag }, props: { posts:"
          " posts.filter(post => post.data.tags?.includes(tag)) } }));\n}\n---\n"
          "{Astro.props.posts.map(post => <a href={`/blog/${post.id}/`}>{post.data.title}</a>)}\n"},
         {folder + u"/old.md"_s, "---\ntitle: Old post\npubDate: 2024-05-06\ntags:\n  - wind\n---\n\nOld.\n"}},
        u"astro"_s,
        {u"build"_s, u"--silent"_s},
        true,
        u"dist"_s,
        u"tags/sea/index.html"_s};
}

GeneratorSite docusaurus(const QString &name, const QByteArray &blog, const QString &oldPost, const QString &tagPage)
{
    return {name,
            u"docusaurus"_s,
            {{u"docusaurus.config.js"_s,
              "module.exports = {\n  title: 'Site',\n  url: 'https://example.org',\n  baseUrl: '/',\n"
              "  onBrokenLinks: 'warn',\n  presets: [['classic', { docs: false, theme: {},\n    blog: {\n" +
                  blog + "      showReadingTime: false,\n    } }]],\n};\n"},
             {u"package.json"_s, R"({"name": "site", "private": true, "dependencies": {"@docusaurus/core": "*"}})"},
             {oldPost, "---\ntitle: Old post\ntags: [wind]\n---\n\nOld.\n"}},
            u"docusaurus"_s,
            {u"build"_s},
            true,
            u"build"_s,
            tagPage};
}

} // namespace

QList<GeneratorSite> generatorSites()
{
    const QByteArray usualLoader =
        "import { defineCollection } from 'astro:content';\n"
        "import { glob } from 'astro/loaders';\n"
        "const blog = defineCollection({ loader: glob({ pattern: '**/*.md', base: './%1' }) });\n"
        "export const collections = { blog };\n";
    const auto loader = [&](const char *folder) { return QByteArray(usualLoader).replace("%1", folder); };
    return {
        hugo(u"Hugo: as it comes"_s, {}, u"content/posts/old.md"_s),
        hugo(u"Hugo: a folder for each post, permalinks by section"_s, "[permalinks]\nblog = '/:year/:month/:slug'\n",
             u"content/blog/old/index.md"_s),
        hugo(u"Hugo: addresses that end in .html, a second language"_s,
             "uglyURLs = true\ndefaultContentLanguage = 'fr'\n[languages.en]\nweight = 2\n[languages.fr]\nweight = 1\n",
             u"content/posts/old.en.md"_s, u"tags/sea.html"_s),
        hugo(u"Hugo: dates in the names, sections within each other"_s,
             "[permalinks]\nnotes = '/:sections[1:]/:year/:contentbasename/'\n"_ba.replace("contentbasename",
                                                                                           "filename"),
             u"content/notes/sea/2024-05-06-old.md"_s),
        hugo(u"Hugo: sections within each other, of which one has a page"_s,
             "[permalinks]\nnotes = '/:sections/:year/:slug/'\n", u"content/notes/sea/deep/old.md"_s),
        jekyll(u"Jekyll: as it comes"_s, {}, u"_posts/2024-05-06-old.md"_s),
        jekyll(u"Jekyll: permalinks by default values, a category in the path"_s,
               "defaults:\n  - scope: {path: '', type: posts}\n    values:\n"
               "      layout: post\n      permalink: /:categories/:year-:i_month/:title/\n",
               u"Sea News/_posts/2024-05-06-old.md"_s),
        pelican(u"Pelican: as it comes"_s, {}),
        pelican(u"Pelican: addresses of its own"_s,
                "ARTICLE_URL = 'posts/{date:%Y}/{date:%b}/{category}/{slug}/'\n"
                "ARTICLE_SAVE_AS = 'posts/{date:%Y}/{date:%b}/{category}/{slug}/index.html'\n"),
        hexo(u"Hexo: as it comes"_s, {}, u"source/_posts/old.md"_s),
        hexo(u"Hexo: dates in the names, permalinks with a category"_s,
             "permalink: ':category/:year/:title.html'\nnew_post_name: ':year-:month-:day-:title.md'\n",
             u"source/_posts/2024-05-06-old.md"_s),
        eleventy(u"Eleventy: as it comes"_s, {}, u"posts/old.md"_s),
        eleventy(u"Eleventy: dates in the names"_s, {}, u"posts/2024-05-06-old.md"_s),
        eleventy(u"Eleventy: permalinks of a folder's data"_s,
                 {{u"blog/blog.json"_s, R"({"layout": "post.njk", "permalink": "/articles/{{ page.fileSlug }}/"})"}},
                 u"blog/2024-05-06-old.md"_s),
        astro(u"Astro: as it comes"_s, loader("src/content/blog"), u"src/content/blog"_s),
        astro(u"Astro: a collection in a folder of its own"_s, loader("src/data/writing"), u"src/data/writing"_s),
        docusaurus(u"Docusaurus: as it comes"_s, {}, u"blog/2024-05-06-old.md"_s, u"blog/tags/sea/index.html"_s),
        docusaurus(u"Docusaurus: a blog at the root"_s, "      routeBasePath: '/',\n      path: './news',\n",
                   u"news/2024-05-06-old/index.md"_s, u"tags/sea/index.html"_s),
    };
}
