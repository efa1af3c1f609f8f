/* The search page: asks the index as the reader types, and shows what was found. The words it says stand in
   the page, so that this file is the same in every language. */
(function () {
'use strict';
const {Index} = window.SearchIndex;
const {excerpt, whole} = window.SearchExcerpt;

const AT_ONCE = 8;
const PAUSE = 120;

const form = document.querySelector('form.search');
const field = form.elements.q;
const filters = ['kind', 'edition', 'topic'].map((name) => form.elements[name]);
const status = document.querySelector('.status');
const list = document.querySelector('.results');
const language = document.documentElement.lang;

// --- files of the index

const waiting = new Map();
let version = '';
let index = new Index(load);

window.SearchIndex.add = function (name, given, content) {
  const promise = waiting.get(name);
  if (name === 'index') version = given;
  if (promise && given === version) promise.resolve(content);
  else if (promise) promise.reject(new Error('another version: ' + given));
};

/** Versions are asked for by name, so that no browser mixes files of two. */
function load(name) {
  return new Promise((resolve, reject) => {
    waiting.set(name, {resolve, reject});
    const script = document.createElement('script');
    script.src = name + '.js' + (version ? '?' + version : '');
    script.addEventListener('load', () => script.remove());
    script.addEventListener('error', () => reject(new Error('not loaded: ' + name)));
    document.head.append(script);
  });
}

/** Where the site was published anew meanwhile, the second attempt finds it whole. */
async function twice(action) {
  try {
    return await action();
  } catch (error) {
    version = Date.now().toString(36);
    index = new Index(load);
    return action();
  }
}

// --- what was found

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

function marked(parts) {
  return parts.map(([text, isMarked]) => (isMarked ? element('mark', '', text) : text));
}

/** A text that may be in another language than the page. */
function foreign(made, tag) {
  if (tag) {
    made.lang = tag;
    made.dir = 'auto';
  }
  return made;
}

function chosen(name, value) {
  const option = [...form.elements[name].options].find((one) => value && one.value === value);
  return option ? [foreign(element('span', '', option.text), option.lang)] : [];
}

function href(address, anchor) {
  const file = location.protocol === 'file:' ? 'index.html' : '';
  return '../' + address + file + (anchor ? '#' + anchor : '');
}

function result(entry, terms) {
  const shown = excerpt(entry.passages, terms);
  const link = element('a', '', ...marked(whole(entry.name, terms)));
  link.href = href(entry.address, shown && shown.anchor);
  const edition = entry.kind === 'edition' ? '' : entry.edition;
  const item = element('li', '',
      element('p', 'title', foreign(link, entry.language)),
      element('p', 'where', ...chosen('kind', entry.kind), ...chosen('edition', edition)));
  if (shown) {
    const words = foreign(element('span', '', ...marked(shown.parts)), shown.language);
    item.append(element('p', 'excerpt', words));
  }
  return item;
}

async function showMore(found, search) {
  const from = list.children.length;
  const entries = await index.entries(found.pages.slice(from, from + AT_ONCE));
  if (search !== current) return;
  entries.forEach((entry) => list.append(result(entry, found.terms)));
  showButton(found, search);
  if (from > 0) list.children[from].querySelector('a').focus();
}

function showButton(found, search) {
  const old = document.querySelector('button.more');
  if (old) old.remove();
  if (list.children.length < found.pages.length) {
    const button = element('button', 'more', form.dataset.more);
    button.type = 'button';
    button.addEventListener('click', () => showMore(found, search).catch(fail));
    list.after(button);
  }
}

function clear(message) {
  list.replaceChildren();
  list.hidden = true;
  status.textContent = message;
  const button = document.querySelector('button.more');
  if (button) button.remove();
}

function fail() {
  clear(form.dataset.failed);
}

// --- searching

let current = 0;
let timer = 0;

async function search() {
  const mine = ++current;
  const query = field.value.trim();
  remember(query);
  if (!query) {
    clear('');
    return;
  }
  const late = setTimeout(() => { status.textContent = form.dataset.loading; }, 300);
  const facets = filters.filter((filter) => filter.value).map((filter) => `#${filter.name}:${filter.value}`);
  try {
    const found = await twice(() => index.find(query, facets));
    const entries = await twice(() => index.entries(found.pages.slice(0, AT_ONCE)));
    if (mine === current) show(query, found, entries, mine);
  } catch (error) {
    if (mine === current) fail();
  } finally {
    clearTimeout(late);
  }
}

function show(query, found, entries, mine) {
  const count = found.pages.length;
  clear(count
    ? form.dataset.count.replace('{count}', () => count.toLocaleString(language))
    : form.dataset.none.replace('{query}', () => query));
  list.hidden = count === 0;
  list.replaceChildren(...entries.map((entry) => result(entry, found.terms)));
  showButton(found, mine);
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(search, PAUSE);
}

/** The address says what is searched for, so that it can be kept and sent. */
function remember(query) {
  const said = new URLSearchParams();
  if (query) said.set('q', query);
  filters.forEach((filter) => { if (filter.value) said.set(filter.name, filter.value); });
  const text = said.toString();
  try {
    history.replaceState(null, '', location.pathname + (text ? '?' + text : ''));
  } catch (error) {
    // Some browsers do not let pages opened as files change their address.
  }
}

function recall() {
  const said = new URLSearchParams(location.search);
  field.value = said.get('q') || '';
  filters.forEach((filter) => {
    const value = said.get(filter.name) || '';
    if ([...filter.options].some((option) => option.value === value)) filter.value = value;
  });
}

/** Arrows go from the field through the results and back; Escape returns, then clears. */
function keys(event) {
  const stops = [field, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement);
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (event.isComposing || at < 0) return;
  if (step && stops[at + step]) {
    stops[at + step].focus();
    event.preventDefault();
  } else if (event.key === 'Escape' && at > 0) {
    field.focus();
  } else if (event.key === 'Escape' && field.value) {
    field.value = '';
    search();
    event.preventDefault();
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  search();
});
field.addEventListener('input', (event) => { if (!event.isComposing) soon(); });
field.addEventListener('compositionend', soon);
filters.forEach((filter) => filter.addEventListener('change', search));
document.addEventListener('keydown', keys);
form.hidden = false;
recall();
if (field.value) search();
if (!location.hash) field.focus({preventScroll: true});
})();
