/** `npm run editions`: makes the files to carry away from the built site, and links them on its page "Read offline". */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from 'cheerio';
import { filesIn } from '../lib/built-page.ts';
import { SITE } from '../lib/site.ts';
import { readChapters } from './chapters.ts';
import { EDITIONS, type Edition } from './editions.ts';
import { epub } from './epub.ts';
import { pdf } from './pdf.ts';
import { singlePage } from './single.ts';
import { findChromium, program, run } from './tools.ts';
import { zip } from './zip.ts';

const dist = resolve(process.argv[2] ?? 'dist');
const download = join(dist, 'download');
const next = `${download}.next`;
const offline = join(dist, 'offline.html');
const pathOf = (edition: Edition) => join(next, EDITIONS[edition].file);

function stop(message: string): never {
  rmSync(next, { recursive: true, force: true });
  console.error(`${message}\nThe editions stay as they were.`);
  process.exit(1);
}

/** The page "Read offline" with links to editions, or, for the editions themselves, with none. */
function withEditions(html: string, made: readonly Edition[]): string {
  const $ = load(html);
  $('[data-edition]').each((_, element) => {
    const edition = $(element).attr('data-edition') as Edition;
    const { name, file } = EDITIONS[edition];
    $(element).text(name);
    if (!made.includes(edition)) return;
    const size = `${Math.ceil(statSync(pathOf(edition)).size / 1000).toLocaleString('en')} kB`;
    $(element)
      .html($('<a></a>').attr('href', `download/${file}`).text(name))
      .append(` (${size})`);
  });
  return $.html();
}

/** All files of the site but the editions, by path. */
function siteFiles(): Map<string, Uint8Array> {
  const paths = [...filesIn(dist)].filter(
    (path) => !path.startsWith('download') && statSync(join(dist, path)).isFile(),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(dist, path))]));
}

function validateEpub(): string {
  const epubcheck = program('epubcheck');
  const java = program('java');
  if (!epubcheck || !java) return 'not validated: epubcheck is not installed (Debian: apt install epubcheck)';
  // Debian installs the program as a Java archive, which not every system starts by itself.
  return /Messages: .*/.exec(run(java, '-jar', realpathSync(epubcheck), '--failonwarnings', pathOf('epub')))?.[0] ?? '';
}

function makeZim(files: ReadonlyMap<string, Uint8Array>): string | undefined {
  const writer = program('zimwriterfs');
  if (!writer) return undefined;
  const folder = join(next, 'zim');
  for (const [path, bytes] of files) {
    if (path === '_headers') continue;
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const meta = {
    welcome: 'index.html',
    illustration: 'icon-48.png',
    language: 'eng',
    name: 'red-lines',
    creator: SITE.name,
    publisher: SITE.name,
  };
  const texts = {
    title: 'Red Lines, Lawful Purposes',
    description: 'Anthropic and the Pentagon over military AI, with sources',
  };
  run(
    writer,
    ...Object.entries({ ...meta, ...texts }).map(([key, value]) => `--${key}=${value}`),
    folder,
    pathOf('zim'),
  );
  rmSync(folder, { recursive: true });
  const check = program('zimcheck');
  if (!check) return 'not validated: zimcheck is not installed';
  return /Overall .*/.exec(run(check, pathOf('zim')))?.[0] ?? '';
}

if (!existsSync(offline)) stop(`There is no ${offline}. Build the site first: npm run build`);
rmSync(next, { recursive: true, force: true });
mkdirSync(next, { recursive: true });
const made: Edition[] = [];
const report = (edition: Edition, note = '') => {
  made.push(edition);
  console.log(`${EDITIONS[edition].file}  ${statSync(pathOf(edition)).size} bytes  ${note}`);
};

try {
  const files = siteFiles();
  files.set('offline.html', new TextEncoder().encode(withEditions(readFileSync(offline, 'utf8'), [])));
  writeFileSync(pathOf('zip'), zip(files));
  report('zip');

  writeFileSync(pathOf('html'), singlePage(readChapters(files)));
  report('html');

  const dates = readChapters(files).map(({ $ }) => $('.scope time').attr('datetime') ?? '');
  writeFileSync(pathOf('epub'), epub(readChapters(files), dates.sort().at(-1)!));
  report('epub', validateEpub());

  const browser = findChromium();
  if (browser) {
    writeFileSync(pathOf('pdf'), await pdf(pathOf('html'), browser));
    report('pdf');
  } else console.log('no PDF: no Chromium was found (npx playwright install chromium)');

  const zim = makeZim(files);
  if (zim) report('zim', zim);
  else console.log('no ZIM: zimwriterfs is not installed (Debian: apt install zim-tools)');
} catch (error) {
  stop((error as Error).message);
}

const sums = made.map((edition) => {
  const hash = createHash('sha256')
    .update(readFileSync(pathOf(edition)))
    .digest('hex');
  return `${hash}  ${EDITIONS[edition].file}\n`;
});
writeFileSync(join(next, 'SHA256SUMS'), sums.join(''));
writeFileSync(offline, withEditions(readFileSync(offline, 'utf8'), made));
rmSync(download, { recursive: true, force: true });
renameSync(next, download);
