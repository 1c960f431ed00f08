// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/page/htmltree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <csetjmp>
#include <cstddef>
#include <vector>

namespace galley::model {

namespace {

constexpr size_t mostBytes = size_t(256) << 20;
constexpr int deepest = 400; ///< Elements within each other, as far as tags tell.

/// Elements that do not stay open: void ones, and those that the next of their kind ends.
constexpr std::array closedByNature = {"area",  "base", "br",   "col",   "dd",     "dt", "embed", "hr", "img",
                                       "input", "li",   "link", "meta",  "option", "p",  "rp",    "rt", "source",
                                       "tbody", "td",   "th",   "thead", "tfoot",  "tr", "track", "wbr"};

/// gumbo slows down with depth, and a browser too; counted on the tags, before a tree is made of them.
bool isTooDeep(const QByteArray &html)
{
    int depth = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        const bool closes = at + 1 < html.size() && html[at + 1] == '/';
        qsizetype end = at + 1 + (closes ? 1 : 0);
        const qsizetype start = end;
        while (end < html.size() && std::isalnum(static_cast<unsigned char>(html[end]))) {
            ++end;
        }
        const QByteArray name = html.mid(start, std::min<qsizetype>(end - start, 16)).toLower();
        if (name.isEmpty() || std::find(closedByNature.begin(), closedByNature.end(), name) != closedByNature.end()) {
            continue;
        }
        depth = closes ? std::max(0, depth - 1) : depth + 1;
        if (depth > deepest) {
            return true;
        }
    }
    return false;
}

} // namespace

/// Memory for one tree: given back at once, because gumbo's own clean-up calls itself for each level,
/// and bounded, because a few kilobytes of misnested tags can ask for gigabytes. gumbo cannot be told that there is no
/// more: it is left by longjmp, which is safe as it holds nothing but this memory.
class HtmlTree::Arena
{
public:
    explicit Arena(size_t limit)
        : m_left(limit)
    {
    }

    static void *allocate(void *arena, size_t count) { return static_cast<Arena *>(arena)->take(count); }
    static void release(void *, void *) {}

    std::jmp_buf outOfMemory{};

private:
    void *take(size_t count)
    {
        constexpr size_t alignment = alignof(std::max_align_t);
        constexpr size_t chunkBytes = size_t(64) << 10;
        count = (count + alignment - 1) / alignment * alignment;
        if (count > m_left) {
            std::longjmp(outOfMemory, 1);
        }
        m_left -= count;
        if (count > m_free) {
            m_free = std::max(count, chunkBytes);
            m_chunks.push_back(std::make_unique_for_overwrite<std::byte[]>(m_free));
            m_next = m_chunks.back().get();
        }
        void *const taken = m_next;
        m_next += count;
        m_free -= count;
        return taken;
    }

    size_t m_left = 0;
    size_t m_free = 0; ///< In the last chunk.
    std::byte *m_next = nullptr;
    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
};

HtmlTree::HtmlTree(const QByteArray &html, Extent extent)
    : m_html(html)
{
    if (isTooDeep(html)) {
        return;
    }
    m_arena = std::make_unique<Arena>(std::min(mostBytes, size_t(1 << 20) + size_t(html.size()) * 200));
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = Arena::allocate;
    options.deallocator = Arena::release;
    options.userdata = m_arena.get();
    options.max_errors = 0;
    if (extent == Extent::Piece) {
        options.fragment_context = GUMBO_TAG_BODY;
    }
    if (setjmp(m_arena->outOfMemory) == 0) {
        m_root = gumbo_parse_with_options(&options, m_html.constData(), size_t(m_html.size()))->root;
    } else {
        m_root = nullptr;
        m_arena.reset();
    }
}

HtmlTree::~HtmlTree() = default;

} // namespace galley::model
