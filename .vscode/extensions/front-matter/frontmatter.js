'use strict';

/** The same fence that the program reads: a line `---`, blanks behind it or not. */
const FENCE = /^---[ \t]*$/;

/**
 * The front matter of a Markdown text as YAML, every line where it was, or undefined where there is none. As long
 * as it is not closed, all that follows counts as front matter: it is being written.
 */
exports.yaml = function (text) {
  const lines = text.split(/\r\n|\r|\n/);
  if (!FENCE.test(lines[0])) {
    return undefined;
  }
  const end = lines.findIndex((line, number) => number > 0 && FENCE.test(line));
  return ['', ...lines.slice(1, end < 0 ? lines.length : end)].join('\n') + '\n';
};

/** Whether a line, counted from 0, lies between the fences. */
exports.holds = function (yaml, line) {
  return line > 0 && line < yaml.split('\n').length - 1;
};
