// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace galley::model {

/// What GitHub's Markdown has beyond CommonMark, in texts of our own: one for each rule of its specification.
struct GfmExample
{
    const char *rule;
    QByteArray markdown;
    QByteArray html;
};

inline const GfmExample gfmExamples[] = {
    {"a table", "| a | b |\n| - | - |\n| c | d |\n",
     "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</"
     "tbody>\n</table>\n"},
    {"a table's columns are aligned, outer bars are optional", "a | b\n:-: | --:\nc | d\n",
     "<table>\n<thead>\n<tr>\n<th align=\"center\">a</th>\n<th "
     "align=\"right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<"
     "td align=\"center\">c</td>\n<td align=\"right\">d</td>\n</tr>\n</tbody>\n</table>\n"},
    {"a bar in a cell is escaped, in code too", "| a |\n| - |\n| b `\\|` c |\n| **\\|** |\n",
     "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b <code>|</code> "
     "c</td>\n</tr>\n<tr>\n<td><strong>|</strong></td>\n</tr>\n</tbody>\n</table>\n"},
    {"a table ends at another block", "| a |\n| - |\n| b |\n> c\n",
     "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</"
     "table>\n<blockquote>\n<p>c</p>\n</blockquote>\n"},
    {"a table ends at a blank line; a row needs no bars", "| a |\n| - |\n| b |\nc\n\nd\n",
     "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n<tr>\n<td>c</td>\n</"
     "tr>\n</"
     "tbody>\n</table>\n<p>d</p>\n"},
    {"the head has as many cells as the line below it", "| a | b |\n| - |\n| c |\n",
     "<p>| a | b |\n| - |\n| c |</p>\n"},
    {"rows are filled up and cut", "| a | b |\n| - | - |\n| c |\n| d | e | f |\n",
     "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n<td></td>\n</"
     "tr>\n<tr>\n<td>d</td>\n<td>e</td>\n</tr>\n</tbody>\n</table>\n"},
    {"a table without rows has no body", "| a |\n| - |\n",
     "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n"},
    {"task list", "- [ ] a\n- [x] b\n",
     "<ul>\n<li><input type=\"checkbox\" disabled=\"\" /> a</li>\n<li><input type=\"checkbox\" checked=\"\" "
     "disabled=\"\" /> b</li>\n</ul>\n"},
    {"task list in a task list", "- [x] a\n  - [ ] b\n",
     "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> a\n<ul>\n<li><input type=\"checkbox\" "
     "disabled=\"\" /> b</li>\n</ul>\n</li>\n</ul>\n"},
    {"strike-through", "~~a~~ b ~c~\n", "<p><del>a</del> b <del>c</del></p>\n"},
    {"strike-through ends with its paragraph", "a ~~b\n\nc~~\n", "<p>a ~~b</p>\n<p>c~~</p>\n"},
    {"three tildes strike nothing", "a ~~~b~~~ c\n", "<p>a ~~~b~~~ c</p>\n"},
    {"www.", "www.example.org\n", "<p><a href=\"http://www.example.org\">www.example.org</a></p>\n"},
    {"www. with a path", "see www.example.org/a now\n",
     "<p>see <a href=\"http://www.example.org/a\">www.example.org/a</a> now</p>\n"},
    {"a stop at the end is no part of an address", "www.example.org/a.b. c\n",
     "<p><a href=\"http://www.example.org/a.b\">www.example.org/a.b</a>. c</p>\n"},
    {"brackets around an address", "(www.example.org/?q=(a)) b\n",
     "<p>(<a href=\"http://www.example.org/?q=(a)\">www.example.org/?q=(a)</a>) b</p>\n"},
    {"brackets within an address", "www.example.org/?q=(a))+b\n",
     "<p><a href=\"http://www.example.org/?q=(a))+b\">www.example.org/?q=(a))+b</a></p>\n"},
    {"what looks like an entity at the end", "www.example.org/?a=b&c=d &  www.example.org/?a=b&amp;\n",
     "<p><a href=\"http://www.example.org/?a=b&amp;c=d\">www.example.org/?a=b&amp;c=d</a> &amp;  <a "
     "href=\"http://www.example.org/?a=b\">www.example.org/?a=b</a>&amp;</p>\n"},
    {"a < ends an address", "www.example.org/a<b\n",
     "<p><a href=\"http://www.example.org/a\">www.example.org/a</a>&lt;b</p>\n"},
    {"http and https", "http://example.org and (https://example.org/a?b=(c))\n",
     "<p><a href=\"http://example.org\">http://example.org</a> and (<a "
     "href=\"https://example.org/a?b=(c)\">https://example.org/a?b=(c)</a>)</p>\n"},
    {"ftp", "ftp://example.org\n", "<p><a href=\"ftp://example.org\">ftp://example.org</a></p>\n"},
    {"mail", "ada@example.org\n", "<p><a href=\"mailto:ada@example.org\">ada@example.org</a></p>\n"},
    {"mail with + and dots", "a+b.c@example.co.uk.\n",
     "<p><a href=\"mailto:a+b.c@example.co.uk\">a+b.c@example.co.uk</a>.</p>\n"},
    {"mail ends with a letter", "a.b-c@d.e- f@g.h_\n", "<p>a.b-c@d.e- f@g.h_</p>\n"},
    {"raw HTML passes: it is cleaned later", "<b>a</b> <title>\n", "<p><b>a</b> <title></p>\n"},
    {"footnotes", "a[^1]\n\n[^1]: b\n",
     "<p>a<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\" data-footnote-ref>1</a></sup></p>\n<section "
     "class=\"footnotes\" data-footnotes>\n<ol>\n<li id=\"fn-1\">\n<p>b <a href=\"#fnref-1\" "
     "class=\"footnote-backref\" "
     "data-footnote-backref aria-label=\"Back to content\">↩</a></p>\n</li>\n</ol>\n</section>\n"},
};

} // namespace galley::model
