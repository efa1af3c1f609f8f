'use strict';

const fs = require('fs');
const path = require('path');
const vscode = require('vscode');
const answers = require('./answers.js');
const frontMatter = require('./frontmatter.js');
const {YamlServer} = require('./yamlserver.js');

/** The extension that brings the language server, and where in it the server is. */
const YAML = 'redhat.vscode-yaml';
const SERVER = path.join('dist', 'languageserver.js');

const CONTENT = {language: 'markdown', scheme: 'file', pattern: '**/content/**/*.md'};

let server;
let mistakes;

exports.activate = function (context) {
  mistakes = vscode.languages.createDiagnosticCollection('front-matter');
  context.subscriptions.push(
    mistakes,
    vscode.workspace.onDidOpenTextDocument(show),
    vscode.workspace.onDidChangeTextDocument(({document}) => show(document)),
    vscode.workspace.onDidCloseTextDocument(hide),
    vscode.workspace.onDidChangeConfiguration(reconfigure),
    vscode.extensions.onDidChange(start),
    vscode.languages.registerCompletionItemProvider(CONTENT, {provideCompletionItems}, ' ', ':'),
    vscode.languages.registerHoverProvider(CONTENT, {provideHover})
  );
  start();
  if (!server) {
    offerYaml();
  }
};

exports.deactivate = () => server?.stop();

function start() {
  const extension = vscode.extensions.getExtension(YAML);
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (server || !extension || !folder) {
    return;
  }
  const module = path.join(extension.extensionPath, SERVER);
  if (!fs.existsSync(module)) {
    vscode.window.showWarningMessage(
      `Front matter gets no help: this version of the extension YAML has no ${SERVER}.`);
    return;
  }
  const shown = {uri: folder.uri.toString(), name: folder.name};
  server = new YamlServer(module, shown, settings, showMistakes);
  vscode.workspace.textDocuments.forEach(show);
}

async function offerYaml() {
  const install = 'Install YAML';
  const chosen = await vscode.window.showInformationMessage(
    'Help in front matter needs the extension YAML by Red Hat.', install);
  if (chosen === install) {
    await vscode.commands.executeCommand('workbench.extensions.installExtension', YAML);
  }
}

/** Schemas are chosen as for YAML files; nothing is fetched from the web. */
function settings() {
  const {schemas} = vscode.workspace.getConfiguration('yaml');
  return {
    yaml: {schemas, validate: true, hover: true, completion: true, schemaStore: {enable: false}},
    '[yaml]': {'editor.tabSize': 2},
  };
}

function reconfigure(change) {
  if (change.affectsConfiguration('yaml')) {
    server?.settingsChanged();
  }
}

function show(document) {
  if (!vscode.languages.match(CONTENT, document)) {
    return undefined;
  }
  const yaml = frontMatter.yaml(document.getText());
  if (yaml === undefined) {
    hide(document);
  } else {
    server?.show(document.uri.toString(), yaml);
  }
  return yaml;
}

function hide(document) {
  server?.hide(document.uri.toString());
  mistakes.delete(document.uri);
}

function showMistakes(uri, said) {
  mistakes.set(vscode.Uri.parse(uri), said.map(answers.diagnostic));
}

async function provideCompletionItems(document, position) {
  const said = await ask('textDocument/completion', document, position);
  return (said?.items ?? said ?? []).map(answers.completion);
}

async function provideHover(document, position) {
  const said = await ask('textDocument/hover', document, position);
  return said?.contents?.value ? answers.hover(said) : undefined;
}

async function ask(method, document, position) {
  const yaml = show(document);
  if (yaml === undefined || !frontMatter.holds(yaml, position.line)) {
    return null;
  }
  const {line, character} = position;
  return server?.ask(method, document.uri.toString(), {line, character});
}
