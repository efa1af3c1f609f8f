// Prints how much each query loads, results shown included: node measure.js <site> <language>=<query> …
const {open} = require('./files.js');

(async function () {
  for (const argument of process.argv.slice(3)) {
    const [language, query] = argument.split('=');
    const {index, loaded} = open(process.argv[2], language);
    const {pages} = await index.find(query, []);
    await index.entries(pages.slice(0, 8));
    const bytes = loaded.reduce((sum, file) => sum + file.bytes, 0);
    console.log([language, query, pages.length, loaded.length, bytes].join('\t'));
  }
})();
