// What a reader asks for: words, of which the last may not be finished, and characters without spaces.
(function (root) {
'use strict';
const {fold, runs, withoutArticle} =
    (typeof require === 'function' ? require('./searchtokens.js') : root).SearchTokens;

const MOST_TERMS = 8;

// What Arabic writes in one word with the next: and, for, with.
const JOINED = ['\u0648', '\u0644', '\u0628'];

/**
 * A term is {text} or, for a word, also {beginning} where it may go on, {stem, longest} where other
 * endings will do, and {joined} where it may stand behind something else.
 */
function wordTerm(text, unfinished) {
  const term = {text: withoutArticle(text, unfinished ? 1 : 3), word: true, beginning: unfinished};
  if (/^[\u0621-\u064a]{3}/.test(term.text)) term.joined = JOINED.map((before) => before + term.text);
  const symbols = [...term.text];
  if (symbols.length >= 5 && !/[0-9]/.test(term.text)) {
    term.stem = symbols.slice(0, symbols.length - (symbols.length > 6 ? 2 : 1)).join('');
    term.longest = term.text.length + 2;
  }
  return term;
}

/** Pairs tell more than single characters; of a long run not every pair is needed to find it. */
function characterTerms(symbols) {
  if (symbols.length === 1) return [{text: symbols[0]}];
  const pairs = symbols.slice(1).map((symbol, i) => ({text: symbols[i] + symbol}));
  if (pairs.length <= MOST_TERMS) return pairs;
  const step = (pairs.length - 1) / (MOST_TERMS - 1);
  return Array.from({length: MOST_TERMS}, (nothing, i) => pairs[Math.round(i * step)]);
}

function parse(query) {
  const folded = fold(query);
  const found = runs(folded);
  const last = found[found.length - 1];
  const ended = !last || !folded.endsWith(last.symbols.join(''));
  const terms = found.flatMap((run) =>
      run.cjk ? characterTerms(run.symbols) : [wordTerm(run.symbols.slice(0, 40).join(''), run === last && !ended)]);
  const distinct = new Map(terms.map((term) => [term.text, term]));
  return [...distinct.values()].slice(0, MOST_TERMS);
}

/** How well a token of the index is what a term means: 1 is the same, 0 is another. */
function likeness(term, token) {
  if (token === term.text) return 1;
  if (term.beginning && token.startsWith(term.text)) return 0.8;
  if (term.joined && term.joined.includes(token)) return 0.8;
  if (term.stem && token.length <= term.longest && token.startsWith(term.stem)) return 0.6;
  return 0;
}

root.SearchQuery = {parse, likeness};
})(typeof module === 'object' ? module.exports : window);
