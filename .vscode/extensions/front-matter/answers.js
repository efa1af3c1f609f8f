'use strict';

const vscode = require('vscode');

/** What a language server says, in the editor's own words. */

exports.range = ({start, end}) =>
  new vscode.Range(start.line, start.character, end.line, end.character);

exports.diagnostic = function (said) {
  const severity = (said.severity ?? 1) - 1;
  const diagnostic = new vscode.Diagnostic(exports.range(said.range), said.message, severity);
  diagnostic.source = 'front matter';
  return diagnostic;
};

exports.hover = (said) =>
  new vscode.Hover(text(said.contents), said.range && exports.range(said.range));

exports.completion = function (said) {
  const item = new vscode.CompletionItem(said.label, said.kind && said.kind - 1);
  const written = said.textEdit?.newText ?? said.insertText ?? said.label;
  item.insertText = said.insertTextFormat === 2 ? new vscode.SnippetString(written) : written;
  item.range = said.textEdit && exports.range(said.textEdit.range);
  item.detail = said.detail;
  item.documentation = said.documentation && text(said.documentation);
  item.filterText = said.filterText;
  item.sortText = said.sortText;
  return item;
};

const text = (said) => new vscode.MarkdownString(said.value ?? String(said));
