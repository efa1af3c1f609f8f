/* Cuts text into what a search looks for, exactly as docs/search.md says and SearchTokens.java does:
   the index was made with the same rules. */
(function (root) {
'use strict';

// Beyond ASCII, what parts words; in a table of ours, since browsers know different versions of Unicode.
const SEPARATORS = ranges(`
80-a9 ab-b1 b4 b6-b8 bb bf d7 f7 2b9-2ff 375 37e 384-385 387 3f6 482 55a-55f 589-58f
5be 5c0 5c3 5c6 5f3-60f 61b-61f 66a-66d 6d4 6dd-6de 6e9 6fd-6fe 700-70f 7f6-7f9
7fe-7ff 830-83e 85e 888 890-891 8e2 964-965 970 9f2-9f3 9fa-9fb 9fd a76 af0-af1 b70
bf3-bfa c77 c7f c84 d4f d79 df4 e3f e4f e5a-e5b f01-f17 f1a-f1f f34 f36 f38 f3a-f3d
f85 fbe-fc5 fc7-fda 104a-104f 109e-109f 10fb 1360-1368 1390-1399 1400 166d-166e 1680
169b-169c 16eb-16ed 1735-1736 17d4-17d6 17d8-17db 1800-180a 180e 1940-1945 19de-19ff
1a1e-1a1f 1aa0-1aa6 1aa8-1aad 1b4e-1b4f 1b5a-1b6a 1b74-1b7f 1bfc-1bff 1c3b-1c3f
1c7e-1c7f 1cc0-1cc7 1cd3 1fbd 1fbf-1fc1 1fcd-1fcf 1fdd-1fdf 1fed-1fef 1ffd-206f
207a-207e 208a-208e 20a0-20c1 2100-2101 2103-2106 2108-2109 2114 2116-2118 211e-2123
2125 2127 2129 212e 213a-213b 2140-2144 214a-214d 214f 218a-244a 249c-24e9 2500-2775
2794-2bff 2ce5-2cea 2cf9-2cfc 2cfe-2cff 2d70 2e00-2e2e 2e30-3004 3008-3020 3030
3036-3037 303d-303f 309b-309c 30a0 30fb 3190-3191 3196-319f 31c0-31ef 3200-321e
322a-3247 3250 3260-327f 328a-32b0 32c0-33ff 4dc0-4dff a490-a4c6 a4fe-a4ff a60d-a60f
a673 a67e a6f2-a716 a720-a721 a789-a78a a828-a82b a836-a839 a874-a877 a8ce-a8cf
a8f8-a8fa a8fc a92e-a92f a95f a9c1-a9cd a9de-a9df aa5c-aa5f aa77-aa79 aade-aadf
aaf0-aaf1 ab5b ab6a-ab6b abeb d800-f8ff fb29 fbb2-fbd2 fd3e-fd4f fd90-fd91 fdc8-fdcf
fdfc-fdff fe10-fe19 fe30-fe6b feff-ff0f ff1a-ff20 ff3b-ff40 ff5b-ff65 ffe0-fffd
1d000-1d3ff 1f000-1fbef e0000-10ffff`);

// Soft hyphens, joiners, marks of direction, variation selectors; Arabic tatweel and vowel signs.
const IGNORED = ranges(`ad 61c 180b-180f 200b-200f 202a-202e 2060-206f 20d0-20ff fe00-fe0f feff e0100-e01ef
640 64b-652 656-65f 670 6d6-6dc 6df-6e8 6ea-6ed`);

// Written without spaces: Han, kana, bopomofo, hangul.
const CJK = ranges(`1100-11ff 3005-3007 3021-3029 3031-3035 303b-303c 3041-309a 309d-309f 30a1-30fa 30fc-312f
3131-318e 31a0-31bf 31f0-31ff 3400-4dbf 4e00-9fff a960-a97f ac00-d7ff f900-faff 20000-3ffff`);

const LETTERS = new Map(Object.entries({
  'ß': 'ss', 'ς': 'σ', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ł': 'l', 'ħ': 'h', 'ı': 'i',
  '\u0671': '\u0627', '\u0649': '\u064a', '\u06cc': '\u064a', '\u0629': '\u0647', '\u06a9': '\u0643',
}));
const CYRILLIC_VOWELS = 'аеиоуыэюя';
const ALEF = 0x627;
const LONGEST = 40;

function ranges(text) {
  return text.trim().split(/\s+/).map((range) => {
    const ends = range.split('-').map((end) => parseInt(end, 16));
    return [ends[0], ends[ends.length - 1]];
  });
}

function isIn(set, character) {
  let low = 0;
  let high = set.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (character < set[middle][0]) high = middle - 1;
    else if (character > set[middle][1]) low = middle + 1;
    else return true;
  }
  return false;
}
IGNORED.sort((a, b) => a[0] - b[0]);

function isCjk(character) {
  return character >= 0x1100 && isIn(CJK, character);
}

function isWord(character) {
  if (character < 0x80) {
    return (character >= 0x61 && character <= 0x7a) || (character >= 0x30 && character <= 0x39);
  }
  return !isIn(SEPARATORS, character);
}

function isAccent(character) {
  return character >= 0x300 && character <= 0x36f;
}

function isHamza(character) {
  return character >= 0x653 && character <= 0x655;
}

function isDroppedMark(character, base) {
  if (isHamza(character)) return base === ALEF;
  if (base < 0x400 || base > 0x52f) return isAccent(character);
  if (character === 0x308) return base === 0x435;
  return (character === 0x300 || character === 0x301) && CYRILLIC_VOWELS.includes(String.fromCodePoint(base));
}

function fold(text) {
  let folded = '';
  let base = 0;
  for (const symbol of text.normalize('NFKD')) {
    const before = symbol.codePointAt(0);
    if (isIn(IGNORED, before) || isDroppedMark(before, base)) continue;
    const lower = symbol.toLowerCase();
    const character = lower.codePointAt(0);
    if (!isAccent(character) && !isHamza(character)) base = character;
    const digit = character >= 0x6f0 ? character - 0x6f0 : character - 0x660;
    if (digit >= 0 && digit <= 9) folded += digit;
    else folded += LETTERS.get(lower) || lower;
  }
  return folded.normalize('NFC');
}

/** Arabic writes its article in one word with the noun; it goes where enough of the word is left. */
function withoutArticle(word, least) {
  const article = /^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)/.exec(word);
  return article && word.length - article[0].length >= least ? word.slice(article[0].length) : word;
}

/** The runs of a folded text: words, and characters written without spaces. */
function runs(folded) {
  const found = [];
  let current = null;
  for (const symbol of folded) {
    const character = symbol.codePointAt(0);
    const cjk = isCjk(character);
    if (!cjk && !isWord(character)) {
      current = null;
    } else {
      if (!current || current.cjk !== cjk) {
        current = {cjk, symbols: []};
        found.push(current);
      }
      current.symbols.push(symbol);
    }
  }
  return found;
}

function tokensOf(run) {
  const symbols = run.symbols;
  if (!run.cjk) return [withoutArticle(symbols.slice(0, LONGEST).join(''), 3)];
  const tokens = [];
  symbols.forEach((symbol, i) => {
    tokens.push(symbol);
    if (i + 1 < symbols.length) tokens.push(symbol + symbols[i + 1]);
  });
  return tokens;
}

function tokens(text) {
  return runs(fold(text)).flatMap(tokensOf);
}

root.SearchTokens = {fold, runs, tokens, tokensOf, withoutArticle};
})(typeof module === 'object' ? module.exports : window);
