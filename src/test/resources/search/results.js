// Prints what is found when results are narrowed, and the passages that are shown: node results.js <site>
const {open} = require('./files.js');
const {SearchExcerpt} = require('../../../../templates/static/searchexcerpt.js');

async function find(language, query, facets) {
  const {index} = open(process.argv[2], language);
  const {pages, terms} = await index.find(query, facets);
  return {terms, entries: await index.entries(pages)};
}

async function narrow(language, query, ...facets) {
  const {entries} = await find(language, query, facets);
  const addresses = entries.map((entry) => ' ' + entry.address).join('');
  console.log(`${language} ${[query, ...facets].join(' ')}:${addresses}`);
}

async function show(language, query) {
  const {entries, terms} = await find(language, query, []);
  const {anchor, parts} = SearchExcerpt.excerpt(entries[0].passages, terms);
  const text = parts.map(([part, marked]) => (marked ? `[${part}]` : part)).join('');
  console.log(`${language} ${query}: ${entries[0].address}#${anchor} ${text}`);
}

(async function () {
  await narrow('zh', '人工智能', '#kind:document');
  await narrow('en', 'lu wei', '#edition:2024');
  await narrow('fr', 'gurry', '#topic:law');
  await narrow('en', 'museum', '#kind:forum', '#topic:culture');
  await show('zh', '系统性风险');
  await show('ru', 'риск');
  await show('ar', 'الاخلاقيه');
})();
