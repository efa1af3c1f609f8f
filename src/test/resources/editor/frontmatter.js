// Prints the front matter that the editor's extension finds in each file: node frontmatter.js <file> …
const fs = require('fs');
const frontMatter = require('../../../../.vscode/extensions/front-matter/frontmatter.js');

for (const file of process.argv.slice(2)) {
  console.log(JSON.stringify(frontMatter.yaml(fs.readFileSync(file, 'utf8')) ?? null));
}
