// SPDX-FileCopyrightText: 2026 The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks for words in the index beside this file. Loads only the shards that can hold them, and the posts it shows.
(() => {
  'use strict';
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  const mostShown = 50;
  const blockSize = 64;
  const here = new URL('.', document.currentScript.src);
  const form = document.querySelector('form.search');
  const input = form.querySelector('input');
  const state = document.querySelector('.search-state');
  const results = document.querySelector('.search-results');
  const loaded = new Map();

  const load = path => {
    if (!loaded.has(path)) {
      loaded.set(path, fetch(new URL(path, here)).then(answer => {
        if (!answer.ok) throw new Error(path);
        return answer.json();
      }).catch(error => { loaded.delete(path); throw error; }));
    }
    return loaded.get(path);
  };

  // As searchterms.cpp reads the posts.
  const wordsOf = text => {
    const words = [];
    const points = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('ς', 'σ');
    for (const run of points.match(/[\p{L}\p{N}]+/gu) || []) {
      let word = [];
      const end = () => {
        if (word.length && !unspaced.test(word[0])) words.push(word.slice(0, 40).join(''));
        else if (word.length === 1) words.push(word[0]);
        else for (let at = 0; at + 1 < word.length; at++) words.push(word[at] + word[at + 1]);
        word = [];
      };
      for (const letter of run) {
        if (word.length && unspaced.test(letter) !== unspaced.test(word[0])) end();
        word.push(letter);
      }
      end();
    }
    return [...new Set(words)];
  };

  const shardOf = (word, shards) => {
    const letters = [...word];
    const key = letters.slice(0, unspaced.test(letters[0]) ? 1 : 3).join('');
    let hash = 2166136261;
    for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619) >>> 0;
    return ((hash ^ (hash >>> 16)) & (shards - 1)) >>> 0;
  };

  // The posts of a year that have a word which begins so, each with its best weight.
  const hitsOf = async (year, shards, word) => {
    const index = await load(`${year}/${shardOf(word, shards)}.json`);
    const hits = new Map();
    for (const [term, postings] of Object.entries(index)) {
      if (!term.startsWith(word)) continue;
      let place = 0;
      for (const number of postings) {
        place += number >> 2;
        const score = [1, 2, 3, 12][number & 3] * (term === word ? 2 : 1);
        hits.set(place, Math.max(hits.get(place) || 0, score));
      }
    }
    return hits;
  };

  const postsWith = async words => {
    const years = await load('index.json');
    const found = [];
    await Promise.all(years.map(async ([year, shards]) => {
      const perWord = await Promise.all(words.map(word => hitsOf(year, shards, word)));
      for (const place of perWord[0].keys()) {
        if (!perWord.every(hits => hits.has(place))) continue;
        found.push({ year, place, score: perWord.reduce((sum, hits) => sum + hits.get(place), 0) });
      }
    }));
    return found.sort((a, b) => b.score - a.score || b.year - a.year || b.place - a.place);
  };

  const item = async ({ year, place }) => {
    const block = await load(`${year}/posts${Math.floor(place / blockSize)}.json`);
    const [title, address, date] = block[place % blockSize];
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.href = form.dataset.root + address;
    link.textContent = title;
    entry.append(link);
    if (date) {
      const when = document.createElement('span');
      when.className = 'date';
      when.textContent = date;
      entry.append(' ', when);
    }
    return entry;
  };

  let latest = 0;
  const look = async () => {
    const mine = ++latest;
    const words = wordsOf(input.value);
    let entries = [];
    let says = '';
    try {
      if (words.length) {
        const found = await postsWith(words);
        entries = await Promise.all(found.slice(0, mostShown).map(item));
        const { none, one, many } = form.dataset;
        says = found.length === 0 ? none : found.length === 1 ? one : many.replace('%1', found.length);
      }
    } catch {
      says = form.dataset.wrong;
    }
    if (mine !== latest) return;
    results.replaceChildren(...entries);
    results.hidden = entries.length === 0;
    state.textContent = says;
  };

  let soon;
  input.addEventListener('input', () => { clearTimeout(soon); soon = setTimeout(look, 120); });
  form.addEventListener('submit', event => { event.preventDefault(); look(); });
  input.value = new URLSearchParams(location.search).get('q') || '';
  look();
})();
