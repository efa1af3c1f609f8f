// Shows why a page was found: where its text has what the reader asked for.
(function (root) {
'use strict';
const dependency = (file) => (typeof require === 'function' ? require(file) : root);
const {fold, runs} = dependency('./searchtokens.js').SearchTokens;
const {likeness} = dependency('./searchquery.js').SearchQuery;

const LENGTH = 160;
const BEFORE = 50;

/** Runs of letters in a text as it is written: [{start, symbols: [[symbol, offset], …], cjk}, …]. */
function writtenRuns(text) {
  const found = [];
  let current = null;
  let offset = 0;
  for (const symbol of text) {
    const [run] = runs(fold(symbol));
    if (run) {
      if (!current || current.cjk !== run.cjk) {
        current = {cjk: run.cjk, symbols: []};
        found.push(current);
      }
      current.symbols.push([symbol, offset]);
    } else if (fold(symbol) === '' && current) {
      current.symbols.push([symbol, offset]);
    } else {
      current = null;
    }
    offset += symbol.length;
  }
  return found;
}

function end([symbol, offset]) {
  return offset + symbol.length;
}

function wordMarks({symbols}, terms) {
  const word = fold(symbols.map(([symbol]) => symbol).join(''));
  const bare = runs(word).map((run) => run.symbols.join(''));
  const term = terms.find((one) => one.word
      && bare.some((part) => likeness(one, part) > 0 || isBehindArticle(one, part)));
  return term ? [{start: symbols[0][1], end: end(symbols[symbols.length - 1]), term}] : [];
}

function isBehindArticle(term, word) {
  const bare = dependency('./searchtokens.js').SearchTokens.withoutArticle(word, 1);
  return bare !== word && likeness(term, bare) > 0;
}

function characterMarks({symbols}, terms) {
  const folded = symbols.map(([symbol]) => fold(symbol));
  const marks = [];
  symbols.forEach((symbol, i) => {
    const next = i + 1 < symbols.length ? folded[i] + folded[i + 1] : '';
    for (const term of terms) {
      if (term.text === next) marks.push({start: symbol[1], end: end(symbols[i + 1]), term});
      else if (term.text === folded[i]) marks.push({start: symbol[1], end: end(symbol), term});
    }
  });
  return marks;
}

/** Where the terms stand in a text, in its order. */
function marks(text, terms) {
  return writtenRuns(text).flatMap((run) => (run.cjk ? characterMarks : wordMarks)(run, terms));
}

/** A text in parts [[part, isMarked], …]; what overlaps or touches is one part. */
function parts(text, found, from, to) {
  const pieces = [];
  let at = from;
  for (const mark of found) {
    const start = Math.max(mark.start, at);
    const stop = Math.min(mark.end, to);
    if (stop > start) {
      if (start > at) pieces.push([text.slice(at, start), false]);
      const last = pieces[pieces.length - 1];
      if (last && last[1]) last[0] += text.slice(start, stop);
      else pieces.push([text.slice(start, stop), true]);
      at = stop;
    }
  }
  if (at < to) pieces.push([text.slice(at, to), false]);
  return pieces;
}

function whole(text, terms) {
  return parts(text, marks(text, terms), 0, text.length);
}

/** The nearest place before which a line may break, not after the given one. */
function breakBefore(text, at) {
  for (let i = at; i > Math.max(0, at - 15); i--) {
    if (/[\s、。，；：]/.test(text[i - 1])) return i;
  }
  return at > 0 && /[\udc00-\udfff]/.test(text[at]) ? at - 1 : at;
}

/** The passage that has the most of the terms, and the part of it around the first. */
function excerpt(passages, terms) {
  let best = null;
  for (const [anchor, language, text] of passages) {
    const found = marks(text, terms);
    const count = new Set(found.map((mark) => mark.term)).size;
    if (!best || count > best.count) best = {anchor, language, text, found, count};
  }
  if (!best) return null;
  const {anchor, language, text, found} = best;
  const first = found.length ? found[0].start : 0;
  const from = text.length <= LENGTH || first <= BEFORE ? 0 : breakBefore(text, first - BEFORE);
  const to = text.length - from <= LENGTH ? text.length : breakBefore(text, from + LENGTH);
  const shown = parts(text, found, from, to);
  if (from > 0) shown.unshift(['…', false]);
  if (to < text.length) shown.push(['…', false]);
  return {anchor: best.count ? anchor : '', language, parts: shown};
}

root.SearchExcerpt = {excerpt, whole};
})(typeof module === 'object' ? module.exports : window);
