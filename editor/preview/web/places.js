// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the blocks stand in the window, and which line of the text that is. Used by page.js.
globalThis.galleyPlaces = blocks => {
    'use strict';

    let ownScroll = window.scrollY; // where the page stood when we last put it somewhere or told where it is
    let ownLine = 0; // and the line that was at the top

    // Top and bottom of a block in the window, or null for one that shows nothing.
    function extent(block) {
        const shown = block.nodes.filter(node => node.nodeType === Node.ELEMENT_NODE && node.getClientRects().length > 0);
        if (shown.length > 0) {
            return {top: shown[0].getBoundingClientRect().top, bottom: shown.at(-1).getBoundingClientRect().bottom};
        }
        const words = block.nodes.filter(node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
        if (words.length === 0) {
            return null;
        }
        const range = document.createRange();
        range.setStartBefore(words[0]);
        range.setEndAfter(words.at(-1));
        const box = range.getBoundingClientRect();
        return box.height > 0 ? {top: box.top, bottom: box.bottom} : null;
    }

    // The first block from `index` on (or the last before it, with step -1) that shows something.
    function shownFrom(index, step) {
        for (let i = index; i >= 0 && i < blocks.length; i += step) {
            const box = extent(blocks[i]);
            if (box) {
                return {index: i, block: blocks[i], top: box.top, bottom: box.bottom};
            }
        }
        return null;
    }

    // The first block of which something lies below `y` of the window.
    function shownBelow(y) {
        let [low, high] = [0, blocks.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const shown = shownFrom(middle, 1);
            if (!shown || shown.bottom > y) {
                high = middle;
            } else {
                low = shown.index + 1;
            }
        }
        return shownFrom(low, 1);
    }

    // What the reader looks at: the element at the top of the window and the block it belongs to. At the very top of the page
    // that is the top itself.
    function hold() {
        if (window.scrollY <= 0 || blocks.length === 0) {
            return null;
        }
        const shown = shownBelow(0);
        if (!shown) {
            return null;
        }
        const element = document.elementFromPoint(window.innerWidth / 2, Math.max(1, shown.top + 1));
        const inside = element && shown.block.nodes.some(node => node.contains(element)) ? element : null;
        const elementTop = inside?.getBoundingClientRect().top;
        return {index: shown.index, top: shown.top, element: inside, elementTop, ours: window.scrollY === ownScroll};
    }

    function restore(place, first, removed, inserted) {
        if (!place) {
            return;
        }
        let moved = 0;
        if (place.element?.isConnected) {
            moved = place.element.getBoundingClientRect().top - place.elementTop;
        } else {
            let index = place.index;
            if (index >= first + removed) {
                index += inserted - removed;
            } else if (index >= first) {
                index = Math.min(index, first + Math.max(0, inserted - 1));
            }
            const shown = shownFrom(index, 1) ?? shownFrom(blocks.length - 1, -1);
            moved = shown ? shown.top - place.top : 0;
        }
        if (Math.abs(moved) >= 0.5) {
            window.scrollBy(0, moved);
        }
        if (place.ours) {
            stand(lineAt(0));
        }
    }

    // What of the page stands for the first block: all from the page's top on, so that the frame's head scrolls along with it.
    function topOf(shown) {
        return shownFrom(0, 1).index === shown.index ? -window.scrollY : shown.top;
    }

    function blend(from, to, part) {
        return from + (to - from) * Math.min(1, Math.max(0, part));
    }

    function stand(line) {
        ownScroll = window.scrollY;
        ownLine = line;
    }

    function scrollToLine(line) {
        let index = blocks.findIndex(block => block.first > line);
        index = (index < 0 ? blocks.length : index) - 1;
        const shown = shownFrom(Math.max(0, index), -1) ?? shownFrom(0, 1);
        if (!shown) {
            return;
        }
        const {first, last} = shown.block;
        const next = shownFrom(shown.index + 1, 1);
        const y = line <= last + 1 || !next
            ? blend(topOf(shown), shown.bottom, (line - first) / (last + 1 - first))
            : blend(shown.bottom, next.top, (line - last - 1) / (next.block.first - last - 1));
        window.scrollTo(0, window.scrollY + y);
        stand(lineAt(0));
    }

    function lineAt(y) {
        const shown = shownBelow(y);
        if (!shown) {
            return blocks.length > 0 ? blocks.at(-1).last + 1 : 0;
        }
        const {first, last} = shown.block;
        const top = topOf(shown);
        if (top <= y) {
            return blend(first, last + 1, (y - top) / (shown.bottom - top));
        }
        const previous = shownFrom(shown.index - 1, -1);
        return blend(previous.block.last + 1, first, (y - previous.bottom) / (top - previous.bottom));
    }

    // The line at the top of the window if the author scrolled there; null where we put the page ourselves.
    function authorsLine() {
        if (window.scrollY === ownScroll) {
            return null;
        }
        const line = lineAt(0);
        const moved = Math.abs(line - ownLine) > 0.05; // Else the text above grew or shrank, as when an image comes.
        stand(line);
        return moved ? line : null;
    }

    return {hold, restore, stand, scrollToLine, lineAt, authorsLine};
};
