// Loads an index from files, as the search's own script loads it into a page.
const fs = require('fs');
const path = require('path');
const vm = require('vm');
const {SearchIndex} = require('../../../../templates/static/searchindex.js');

/** The index of a language and what was loaded of it: {index, loaded: [{name, bytes}, …]}. */
exports.open = function (site, language) {
  const loaded = [];
  const index = new SearchIndex.Index(async (name) => {
    const code = fs.readFileSync(path.join(site, language, 'search', name + '.js'));
    loaded.push({name, bytes: code.length});
    let content;
    const add = (file, version, value) => { content = value; };
    vm.runInNewContext(code.toString('utf8'), {SearchIndex: {add}});
    return content;
  });
  return {index, loaded};
};
