// Prints the tokens of each test vector's text, as JSON, a line each.
const fs = require('fs');
const path = require('path');
const {SearchTokens} = require('../../../../templates/static/searchtokens.js');

const vectors = JSON.parse(fs.readFileSync(path.join(__dirname, 'vectors.json'), 'utf8'));
console.log(vectors.map((vector) => SearchTokens.tokens(vector.text).join(' ')).join('\n'));
