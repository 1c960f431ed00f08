// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the post's blocks in the page and the page at its place. Runs in a world of its own: the page's JavaScript is off and
// could not reach this. Blocks stand in the page without wrappers, so that the site's style rules see what they will see on the
// published page; which nodes make a block is known here only.
globalThis.galley = (() => {
    'use strict';

    const blocks = []; // {first, last, nodes}: the lines of the text, counted from 0, and the nodes that stand for them
    let end = findMarker(document) ?? document.body.appendChild(document.createComment('galley-blocks'));
    let ownScroll = window.scrollY; // where the page stood when we last put it somewhere or told where it is
    let ownLine = 0; // and the line that was at the top
    // Nothing loads and no script is armed in a document without a window.
    const inert = document.implementation.createHTMLDocument('');

    function findMarker(root) {
        const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
        while (comments.nextNode()) {
            if (comments.currentNode.data === 'galley-blocks') {
                return comments.currentNode;
            }
        }
        return null;
    }

    // ---- blocks ----

    // Parsed by itself, so what is left open in one block cannot swallow the next.
    function parse(html) {
        const element = inert.createElement(end.parentNode.localName);
        element.innerHTML = html;
        return [...element.childNodes];
    }

    function alike(old, fresh) {
        return old.nodeName === fresh.nodeName && old.namespaceURI === fresh.namespaceURI && old.nodeName !== 'TEMPLATE';
    }

    function copyAttributes(from, to) {
        for (const {name} of [...to.attributes]) {
            if (!from.hasAttribute(name)) {
                to.removeAttribute(name);
            }
        }
        for (const attribute of from.attributes) {
            if (to.getAttribute(attribute.name) !== attribute.value) {
                to.setAttributeNode(attribute.cloneNode());
            }
        }
    }

    function become(old, fresh) {
        if (old.nodeType === Node.ELEMENT_NODE) {
            copyAttributes(fresh, old);
            merge(old, [...old.childNodes], [...fresh.childNodes], null);
        } else if (old.data !== fresh.data) {
            old.data = fresh.data;
        }
    }

    // Makes the `olds`, which stand in `parent` before `next`, into the `news`; returns the nodes that stand there now. What did
    // not change stays the very node it was: no image loads again, no place is lost, only the changed part is laid out.
    function merge(parent, olds, news, next) {
        const nodes = [...news];
        let head = 0;
        let oldEnd = olds.length;
        let newEnd = news.length;
        while (head < oldEnd && head < newEnd && olds[head].isEqualNode(news[head])) {
            nodes[head] = olds[head];
            ++head;
        }
        while (oldEnd > head && newEnd > head && olds[oldEnd - 1].isEqualNode(news[newEnd - 1])) {
            nodes[--newEnd] = olds[--oldEnd];
        }
        const paired = oldEnd === newEnd && olds.slice(head, oldEnd).every((old, i) => alike(old, news[head + i]));
        if (paired) {
            for (let i = head; i < oldEnd; ++i) {
                become(olds[i], news[i]);
                nodes[i] = olds[i];
            }
            return nodes;
        }
        const following = oldEnd < olds.length ? olds[oldEnd] : next;
        const arriving = document.createDocumentFragment();
        arriving.append(...news.slice(head, newEnd));
        parent.insertBefore(arriving, following);
        for (const old of olds.slice(head, oldEnd)) {
            old.remove();
        }
        return nodes;
    }

    function nodeAfter(index) {
        for (let i = index; i < blocks.length; ++i) {
            if (blocks[i].nodes.length > 0) {
                return blocks[i].nodes[0];
            }
        }
        return end;
    }

    // inserted: [firstLine, lastLine, html] for each block.
    function patch(first, removed, inserted, lineDelta) {
        const place = holdPlace();
        const gone = blocks.slice(first, first + removed);
        const parsed = inserted.map(([, , html]) => parse(html));
        const standing = merge(end.parentNode, gone.flatMap(block => block.nodes), parsed.flat(), nodeAfter(first + removed));
        let at = 0;
        const fresh = inserted.map(([firstLine, lastLine], i) =>
            ({first: firstLine, last: lastLine, nodes: standing.slice(at, at += parsed[i].length)}));
        if (fresh.length < 1000) {
            blocks.splice(first, removed, ...fresh);
        } else { // More than a call can take as arguments, one day.
            const tail = blocks.splice(first).slice(removed);
            fresh.concat(tail).forEach(block => blocks.push(block));
        }
        if (lineDelta !== 0) {
            for (const block of blocks.slice(first + fresh.length)) {
                block.first += lineDelta;
                block.last += lineDelta;
            }
        }
        restorePlace(place, first, removed, fresh.length);
    }

    // ---- the frame ----

    // Takes over another frame around the blocks that stand; false if it is built too differently for that.
    function reframe(html) {
        const other = new DOMParser().parseFromString(html, 'text/html');
        const pairs = [];
        for (let [old, fresh] = [end, findMarker(other)]; old !== document; [old, fresh] = [old.parentNode, fresh.parentNode]) {
            if (!fresh || fresh === other || !alike(old, fresh)) {
                return false;
            }
            pairs.push([old, fresh]);
        }
        const place = holdPlace();
        const ours = new Set(blocks.flatMap(block => block.nodes));
        for (const [old, fresh] of pairs) {
            const [oldAround, freshAround] = [[...old.parentNode.childNodes].filter(node => !ours.has(node)), [...fresh.parentNode.childNodes]];
            const [oldAt, freshAt] = [oldAround.indexOf(old), freshAround.indexOf(fresh)];
            merge(old.parentNode, oldAround.slice(0, oldAt), freshAround.slice(0, freshAt), old === end ? nodeAfter(0) : old);
            merge(old.parentNode, oldAround.slice(oldAt + 1), freshAround.slice(freshAt + 1), null);
            if (old.nodeType === Node.ELEMENT_NODE) {
                copyAttributes(fresh, old);
            }
        }
        restorePlace(place, 0, 0, 0);
        return true;
    }

    // Becomes another post's page, at its top; false as above.
    function turnTo(html) {
        window.scrollTo(0, 0);
        if (!reframe(html)) {
            return false;
        }
        patch(0, blocks.length, [], 0);
        stand(0);
        return true;
    }

    // ---- places ----

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
    function holdPlace() {
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

    function restorePlace(place, first, removed, inserted) {
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

    // ---- lines ----

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

    // What a click at this point means: the line of the text (-1 outside of the post) and the link there.
    function hit(x, y) {
        const element = document.elementFromPoint(x, y);
        const link = element?.closest('a[href], area[href]')?.getAttribute('href') ?? '';
        const block = element ? blocks.find(candidate => candidate.nodes.some(node => node.contains(element))) : null;
        const line = block ? Math.min(block.last, Math.max(block.first, Math.floor(lineAt(y)))) : -1;
        return {line, link};
    }

    function focusedLink() {
        return document.activeElement?.closest('a[href]')?.getAttribute('href') ?? '';
    }

    // Red, green and blue of what lies behind all: an empty window must show it so that nothing flashes while the page loads again.
    function ground() {
        for (const element of [document.documentElement, document.body]) {
            const colour = element && window.getComputedStyle(element).backgroundColor;
            if (colour && !/, 0\)$/.test(colour)) {
                return colour.match(/\d+/g).slice(0, 3).map(Number);
            }
        }
        return window.getComputedStyle(document.documentElement).colorScheme === 'dark' ? [18, 18, 18] : [255, 255, 255]; // the engine's own
    }

    return {patch, reframe, turnTo, scrollToLine, lineAt, authorsLine, hit, focusedLink, ground};
})();
