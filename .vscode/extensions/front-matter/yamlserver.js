'use strict';

const {fork} = require('child_process');

/** So often a server that ended is started again; more would hide that it cannot run. */
const STARTS = 3;

/**
 * A YAML language server in a process of its own. It is asked in JSON-RPC over the process's channel and told the
 * settings that it asks for; it tells mistakes to `onMistakes(uri, diagnostics)`.
 */
exports.YamlServer = class {
  constructor(module, folder, settings, onMistakes) {
    this.module = module;
    this.folder = folder;
    this.settings = settings;
    this.onMistakes = onMistakes;
    this.starts = 0;
    this.lastId = 0;
    this.waiting = new Map();
    this.documents = new Map();
    this.start();
  }

  start() {
    this.starts++;
    this.process = fork(this.module, ['--node-ipc'], {execArgv: [], silent: true});
    this.process.on('message', (message) => this.receive(message));
    this.process.on('exit', () => this.ended());
    this.ready = this.initialize();
  }

  async initialize() {
    await this.send('initialize', {
      processId: process.pid,
      rootUri: this.folder.uri,
      workspaceFolders: [this.folder],
      capabilities: {
        workspace: {configuration: true},
        textDocument: {
          completion: {completionItem: {snippetSupport: true, documentationFormat: ['markdown']}},
          hover: {contentFormat: ['markdown']},
        },
      },
    });
    this.tell('initialized', {});
  }

  ended() {
    this.process = undefined;
    this.waiting.forEach((answer) => answer(null));
    this.waiting.clear();
    if (this.starts < STARTS && !this.stopped) {
      const open = [...this.documents];
      this.documents.clear();
      this.start();
      open.forEach(([uri, {text}]) => this.show(uri, text));
    }
  }

  stop() {
    this.stopped = true;
    this.process?.kill();
  }

  /** Tells what a document holds now; a new one is opened. */
  async show(uri, text) {
    const known = this.documents.get(uri);
    if (known?.text === text) {
      return;
    }
    const version = known ? known.version + 1 : 1;
    this.documents.set(uri, {text, version});
    await this.ready;
    if (known) {
      this.tell('textDocument/didChange', {textDocument: {uri, version}, contentChanges: [{text}]});
    } else {
      this.tell('textDocument/didOpen', {textDocument: {uri, version, text, languageId: 'yaml'}});
    }
  }

  async hide(uri) {
    if (this.documents.delete(uri)) {
      await this.ready;
      this.tell('textDocument/didClose', {textDocument: {uri}});
    }
  }

  /** What the server answers about a place, or null. */
  async ask(method, uri, position) {
    await this.ready;
    return this.send(method, {textDocument: {uri}, position});
  }

  settingsChanged() {
    this.tell('workspace/didChangeConfiguration', {settings: {}});
  }

  send(method, params) {
    const id = ++this.lastId;
    return new Promise((answer) => {
      this.waiting.set(id, answer);
      this.post({id, method, params});
    });
  }

  tell(method, params) {
    this.post({method, params});
  }

  post(message) {
    if (this.process?.connected) {
      this.process.send({jsonrpc: '2.0', ...message});
    }
  }

  receive(message) {
    if (!message.method) {
      this.waiting.get(message.id)?.(message.result ?? null);
      this.waiting.delete(message.id);
    } else if (message.method === 'textDocument/publishDiagnostics') {
      this.onMistakes(message.params.uri, message.params.diagnostics);
    } else if (message.id !== undefined) {
      this.post({id: message.id, result: this.answer(message)});
    }
  }

  /** What the server asks of us: only its settings are known here. */
  answer({method, params}) {
    return method === 'workspace/configuration'
      ? params.items.map(({section}) => this.settings()[section] ?? {})
      : null;
  }
};
