/* Looks terms up in the index that the build has made: docs/search.md describes its files. They come as
   scripts that call SearchIndex.add, since a page opened as a file may load nothing else. */
(function (root) {
'use strict';
const {parse, likeness} = (typeof require === 'function' ? require('./searchquery.js') : root).SearchQuery;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));
const HEAVIEST = 63;
const MOST_VARIANTS = 24;
const MOST_FILES = 2;

/** A page counts as a result where it has so much of what the best one has. */
const ENOUGH = 0.75;

function decodeGaps(code, weighted, visit) {
  let page = -1;
  let at = 0;
  while (at < code.length) {
    let gap = 0;
    let shift = 0;
    let value = VALUES.get(code[at++]);
    for (; value >= 32; value = VALUES.get(code[at++])) {
      gap |= (value & 31) << shift;
      shift += 5;
    }
    page += (gap | (value << shift)) + 1;
    visit(page, weighted ? VALUES.get(code[at++]) : 0);
  }
}

function decodeBits(code, visit) {
  for (let at = 0; at < code.length; at++) {
    const six = VALUES.get(code[at]);
    for (let bit = 0; six >> bit; bit++) {
      if ((six >> bit) & 1) visit(at * 6 + bit);
    }
  }
}

/** The weights of a token by page. */
function decode(code) {
  const weights = new Map();
  const dot = code.indexOf('.');
  if (dot >= 0) {
    const usual = VALUES.get(code[dot + 1]);
    const members = code.slice(dot + 3);
    const visit = (page) => weights.set(page, usual);
    if (code[dot + 2] === '*') decodeBits(members, visit);
    else decodeGaps(members, false, visit);
  }
  decodeGaps(dot < 0 ? code : code.slice(0, dot), true, (page, weight) => weights.set(page, weight));
  return weights;
}

/** FNV-1a over UTF-16 units. */
function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

class Index {
  /** @param load gives the content of a file of the index by its name, as a promise */
  constructor(load) {
    this.load = load;
    this.files = new Map();
  }

  file(name) {
    if (!this.files.has(name)) {
      const content = this.load(name);
      this.files.set(name, content);
      content.catch(() => this.files.delete(name));
    }
    return this.files.get(name);
  }

  /** The tokens of a file with their codes. */
  async tokens(name) {
    const list = await this.file(name);
    const tokens = new Map();
    for (let i = 0; i < list.length; i += 2) tokens.set(list[i], list[i + 1]);
    return tokens;
  }

  /** The files that hold the words from one to another, of which only the first few are looked at. */
  async wordFiles(from, to) {
    const words = (await this.file('index')).words;
    let first = 0;
    while (first + 1 < words.length && words[first + 1] <= from) first++;
    const names = [];
    for (let i = first; i < words.length && names.length < MOST_FILES; i++) {
      if (i === first || words[i] < to) names.push('w' + i);
    }
    return names;
  }

  /** What a term may mean: [[token, code, likeness], …]. */
  async variants(term) {
    if (!term.word) {
      const name = 'c' + hash(term.text) % (await this.file('index')).characters;
      const code = (await this.tokens(name)).get(term.text);
      return code === undefined ? [] : [[term.text, code, 1]];
    }
    const own = await this.wordsLike(term, term.text, term.beginning ? term.text + '\uffff' : term.text);
    const akin = term.stem ? await this.wordsLike(term, term.stem, term.stem + '\uffff') : [];
    const joined = await Promise.all((term.joined || []).map((word) => this.wordsLike(term, word, word)));
    const all = new Map([...akin, ...joined.flat(), ...own].map((variant) => [variant[0], variant]));
    return [...all.values()].sort((a, b) => b[2] - a[2] || b[1].length - a[1].length).slice(0, MOST_VARIANTS);
  }

  async wordsLike(term, from, to) {
    const files = await Promise.all((await this.wordFiles(from, to)).map((name) => this.tokens(name)));
    return files.flatMap((tokens) => [...tokens]
        .map(([token, code]) => [token, code, likeness(term, token)])
        .filter((variant) => variant[2] > 0));
  }

  /** The pages on which a term stands, and what it weighs on each. */
  async weights(term) {
    const weights = new Map();
    for (const [, code, like] of await this.variants(term)) {
      for (const [page, weight] of decode(code)) {
        weights.set(page, Math.max(weights.get(page) || 0, weight * like));
      }
    }
    return weights;
  }

  async facet(token) {
    const [name] = await this.wordFiles(token, token);
    const code = name === undefined ? undefined : (await this.tokens(name)).get(token);
    return new Set(code === undefined ? [] : decode(code).keys());
  }

  /**
   * The numbers of the pages found, best first.
   *
   * @param facets tokens such as "#kind:forum", all of which a page must have
   */
  async find(query, facets) {
    const terms = parse(query);
    const [{pages}, filters, found] = await Promise.all([
      this.file('index'),
      Promise.all(facets.map((facet) => this.facet(facet))),
      Promise.all(terms.map((term) => this.weights(term))),
    ]);
    return {terms, pages: rank(found, pages).filter((page) => filters.every((filter) => filter.has(page)))};
  }

  /** What is known of pages: {address, kind, edition, name, language, passages}. */
  async entries(pages) {
    const {group} = await this.file('index');
    return Promise.all(pages.map(async (page) => {
      const entry = (await this.file('p' + Math.floor(page / group)))[page % group];
      const [address, kind, edition, name, language, passages] = entry;
      return {address, kind, edition, name, language, passages};
    }));
  }
}

/** BM25 times the square of how much of the query a page has, rare terms counting more. */
function rank(found, pages) {
  const scores = new Map();
  const shares = new Map();
  let all = 0;
  for (const weights of found) {
    const rarity = Math.log(1 + (pages - weights.size + 0.5) / (weights.size + 0.5));
    all += rarity;
    for (const [page, weight] of weights) {
      scores.set(page, (scores.get(page) || 0) + rarity * weight / HEAVIEST);
      shares.set(page, (shares.get(page) || 0) + rarity);
    }
  }
  let best = 0;
  for (const share of shares.values()) best = Math.max(best, share);
  const score = (page) => scores.get(page) * (shares.get(page) / all) ** 2;
  return [...scores.keys()]
      .filter((page) => shares.get(page) >= ENOUGH * best)
      .sort((a, b) => score(b) - score(a) || a - b);
}

root.SearchIndex = {Index, decode, hash};
})(typeof module === 'object' ? module.exports : window);
