// Talks to the stand-in as the editor's extension does, and prints what it hears, one line each.
const path = require('path');
const {YamlServer} = require('../../../../.vscode/extensions/front-matter/yamlserver.js');

const folder = {uri: 'file:///archive', name: 'archive'};
const settings = () => ({yaml: {validate: true}});
const heard = [];
let notice = () => {};

const server = new YamlServer(path.join(__dirname, 'standin.js'), folder, settings, (uri, diagnostics) => {
  const line = `${uri} ${diagnostics[0].message}`;
  console.log(line);
  heard.push(line);
  notice();
});

/** Waits until as many lines were heard, whatever stands in them. */
async function hear(count) {
  while (heard.length < count) {
    await new Promise((resolve) => { notice = resolve; });
  }
}

(async function () {
  await hear(1);
  server.show('forum.md', 'title: x');
  await hear(2);
  server.show('forum.md', 'title: x');
  server.show('forum.md', 'title: y');
  await hear(3);
  console.log(JSON.stringify(await server.ask('textDocument/hover', 'forum.md', {line: 1, character: 2})));
  server.show('forum.md', 'end');
  await hear(5);
  server.show('forum.md', 'title: z');
  await hear(6);
  server.stop();
})();
