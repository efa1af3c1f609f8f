// Prints the tokens of every character among others, a line each.
const {SearchTokens} = require('../../../../templates/static/searchtokens.js');

const lines = [];
for (let character = 0x80; character < 0x30000; character++) {
  if (character < 0xd800 || character > 0xdfff) {
    const symbol = String.fromCodePoint(character);
    const text = `A${symbol}\u0435${symbol}\u0627${symbol}\u6f22${symbol}X`;
    lines.push(character.toString(16) + ' ' + SearchTokens.tokens(text).join(' '));
  }
}
console.log(lines.join('\n'));
