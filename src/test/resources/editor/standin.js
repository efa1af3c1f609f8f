// Stands in for a YAML language server: says back what it was told, and ends when it is shown the word `end`.
const say = (message) => process.send({jsonrpc: '2.0', ...message});

function finding(uri, version, text) {
  const start = {line: 1, character: 0};
  const diagnostics = [{range: {start, end: start}, message: `${version}: ${text}`}];
  say({method: 'textDocument/publishDiagnostics', params: {uri, diagnostics}});
}

process.on('message', ({id, method, params, result}) => {
  if (method === 'initialized') {
    say({id: 'settings', method: 'workspace/configuration', params: {items: [{section: 'yaml'}, {section: 'http'}]}});
  } else if (id === 'settings') {
    finding('settings', 0, JSON.stringify(result));
  } else if (method === 'textDocument/didOpen') {
    finding(params.textDocument.uri, params.textDocument.version, params.textDocument.text);
  } else if (method === 'textDocument/didChange') {
    const [{text}] = params.contentChanges;
    if (text === 'end') {
      process.exit(1);
    }
    finding(params.textDocument.uri, params.textDocument.version, text);
  } else if (method) {
    say({id, result: {method, ...params}});
  }
});
