// Talks to the stand-in as the editor's extension does, and prints what it hears, one line each.
const path = require('path');
const {YamlServer} = require('../../../../.vscode/extensions/front-matter/yamlserver.js');

const folder = {uri: 'file:///archive', name: 'archive'};
const settings = () => ({yaml: {validate: true}});
let heard = () => {};
const next = () => new Promise((resolve) => { heard = resolve; });

const server = new YamlServer(path.join(__dirname, 'standin.js'), folder, settings, (uri, diagnostics) => {
  console.log(uri, diagnostics[0].message);
  heard();
});

/** Shows a text, unless it is already known, and waits for the answer. */
async function show(text) {
  const answer = next();
  server.show('forum.md', text);
  await answer;
}

(async function () {
  await next();
  await show('title: x');
  server.show('forum.md', 'title: x');
  await show('title: y');
  console.log(JSON.stringify(await server.ask('textDocument/hover', 'forum.md', {line: 1, character: 2})));
  server.show('forum.md', 'end');
  await next();
  await show('title: z');
  server.stop();
})();
