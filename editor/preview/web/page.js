// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps the post's blocks in the page and the page at its place. Runs in a world of its own: the page's JavaScript is off and
// could not reach this. Blocks stand in the page without wrappers, so that the site's style rules see what they will see on the
// published page; which nodes make a block is known here only.
globalThis.galley = (() => {
    'use strict';

    const blocks = []; // {first, last, nodes}: the lines of the text, counted from 0, and the nodes that stand for them
    let end = findMarker(document) ?? document.body.appendChild(document.createComment('galley-blocks'));
    const places = galleyPlaces(blocks);
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
        const place = places.hold();
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
        places.restore(place, first, removed, fresh.length);
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
        const place = places.hold();
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
        places.restore(place, 0, 0, 0);
        return true;
    }

    // Becomes another post's page, at its top; false as above.
    function turnTo(html) {
        window.scrollTo(0, 0);
        if (!reframe(html)) {
            return false;
        }
        patch(0, blocks.length, [], 0);
        places.stand(0);
        return true;
    }

    // What a click at this point means: the line of the text (-1 outside of the post) and the link there.
    function hit(x, y) {
        const element = document.elementFromPoint(x, y);
        const link = element?.closest('a[href], area[href]')?.getAttribute('href') ?? '';
        const block = element ? blocks.find(candidate => candidate.nodes.some(node => node.contains(element))) : null;
        const line = block ? Math.min(block.last, Math.max(block.first, Math.floor(places.lineAt(y)))) : -1;
        return {line, link, task: element?.matches('input[type=checkbox]') ? taskOf(element, block) : null};
    }

    // Which of its block's boxes this is, for the text has the same in the same order.
    function taskOf(box, block) {
        const boxes = (block?.nodes ?? []).filter(node => node.nodeType === Node.ELEMENT_NODE)
            .flatMap(node => [...node.querySelectorAll('input[type=checkbox]')]);
        return block ? {first: block.first, last: block.last, index: boxes.indexOf(box), count: boxes.length} : null;
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

    const {scrollToLine, lineAt, authorsLine} = places;
    return {patch, reframe, turnTo, scrollToLine, lineAt, authorsLine, hit, focusedLink, ground};
})();
