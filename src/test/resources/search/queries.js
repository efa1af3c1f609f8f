// Prints the first pages found for each query of a file: node queries.js <site> <queries.tsv>
const fs = require('fs');
const {open} = require('./files.js');

(async function () {
  const [site, queries] = process.argv.slice(2);
  for (const line of fs.readFileSync(queries, 'utf8').split('\n')) {
    if (line && !line.startsWith('#')) {
      const [language, query] = line.split('\t');
      const {index} = open(site, language);
      const {pages} = await index.find(query, []);
      const entries = await index.entries(pages.slice(0, 3));
      console.log([language, query, ...entries.map((entry) => entry.address)].join('\t'));
    }
  }
})();
