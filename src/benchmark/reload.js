// How long after a file is saved an open page shows it:
//   npm install playwright-core
//   NODE_PATH=node_modules node src/benchmark/reload.js [option of Java] …
// in a checkout with target/summit-archive.jar, on a machine with Chromium (or CHROMIUM=path) and nothing else to do.
// Edits a copy of content/ and templates/.
const {spawn} = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const {chromium} = require('playwright-core');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'reload-'));
const content = (file) => path.join(folder, 'content', file);
const FORUM = content('editions/2025/forums/opening-ceremony.en.md');
const SPEAKER = content('speakers/wu-yongming.zh.md');
const TEMPLATE = path.join(folder, 'templates/forum.jte');
const times = new Map();
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const shows = (page, text) => page.evaluate((text) => document.body.textContent.includes(text), text);

/** Whether a mistake is told, in the page or in what stands over it. */
const told = (page) => page.evaluate(() => [...document.querySelectorAll('*')]
  .some((element) => (element.shadowRoot ?? element).textContent.includes('no organisation')));

/** Saves a file with `from` replaced, and waits until `seen`. */
async function edit(kind, file, from, to, seen) {
  const text = fs.readFileSync(file, 'utf8');
  const start = performance.now();
  fs.writeFileSync(file, text.replace(from, to));
  while (!(await seen().catch(() => false))) {
    if (performance.now() - start > 20000) {
      throw new Error(`${kind}: not seen`);
    }
    await wait(5);
  }
  times.set(kind, [...(times.get(kind) ?? []), performance.now() - start]);
  await wait(1200);
}

function print(kind, all) {
  const sorted = [...all].sort((a, b) => a - b);
  const numbers = [sorted[sorted.length >> 1], sorted.at(-1)].map(Math.round);
  console.log(`${kind}: ${all.length} edits, median ${numbers[0]} ms, at most ${numbers[1]} ms`);
}

async function edits(page) {
  for (let i = 1; i <= 7; i++) {
    await edit('text', FORUM, /At the opening ceremony (X\d )?/, `At the opening ceremony X${i} `, () => shows(page, `X${i} `));
  }
  for (let i = 1; i <= 5; i++) {
    await edit('speaker', SPEAKER, /^ {2}en: Eddie Wu.*$/m, `  en: Eddie Wu Y${i}`, () => shows(page, `Y${i}`));
  }
  for (let i = 1; i <= 4; i++) {
    await edit('mistake', FORUM, 'organisation:alibaba)', 'organisation:alibab)', () => told(page));
    await edit('mended', FORUM, 'organisation:alibab)', 'organisation:alibaba)', async () => !(await told(page)));
  }
  for (let i = 0; i <= 5; i++) {
    const kind = i === 0 ? 'first template' : 'template';
    await edit(kind, TEMPLATE, /(<p>Z\d<\/p>)?@template\.part\.heading/, `<p>Z${i}</p>@template.part.heading`, () => shows(page, `Z${i}`));
  }
}

(async function () {
  fs.cpSync('content', path.join(folder, 'content'), {recursive: true});
  fs.cpSync('templates', path.join(folder, 'templates'), {recursive: true});
  const jar = path.resolve('target/summit-archive.jar');
  const serve = spawn('java', [...process.argv.slice(2), '-jar', jar, 'serve', '--port', '0'], {cwd: folder});
  const address = await new Promise((resolve) => serve.stdout.on('data', (said) => {
    const found = /open (\S+)/.exec(said);
    if (found) {
      resolve(found[1]);
    }
  }));
  const browser = await chromium.launch({executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox']});
  const page = await browser.newPage();
  await page.goto(address + 'en/2025/forums/opening-ceremony/');
  await wait(2000);
  try {
    await edits(page);
  } finally {
    times.forEach((all, kind) => print(kind, all));
    await browser.close();
    serve.kill();
    fs.rmSync(folder, {recursive: true});
  }
})();
