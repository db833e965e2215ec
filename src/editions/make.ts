import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesIn } from '../lib/built-page.ts';
import { SITE } from '../lib/site.ts';
import { readChapters, type Chapter } from './chapters.ts';
import { EDITION_KEYS, EDITIONS, fileName, type Edition } from './editions.ts';
import { epub } from './epub.ts';
import { pdf } from './pdf.ts';
import { singlePage } from './single.ts';
import { findChromium, program, run } from './tools.ts';
import { zip, type Files } from './zip.ts';

/** What became of an edition: its size, if it was made, and what a validator said, or why it was not made. */
export interface Outcome {
  edition: Edition;
  bytes: number | undefined;
  note: string;
}

/** An entry of the page that lists the editions, as `Editions.astro` writes it. */
const ENTRY = /(<dt data-edition="(\w+)">).*?(<\/dt>)/gs;

/** A page with a link in place of each entry whose edition was made; the others say that they are not in this copy. */
export function linkEditions(html: string, outcomes: readonly Outcome[]): string {
  return html.replaceAll(ENTRY, (_, open: string, edition: Edition, close: string) => {
    const { name } = EDITIONS[edition];
    const bytes = outcomes.find((one) => one.edition === edition)?.bytes;
    const size = bytes && Math.ceil(bytes / 1000).toLocaleString('en');
    const link = `<a href="download/${fileName(edition)}">${name}</a> (${size} kB)`;
    return open + (size ? link : `${name} (not in this copy)`) + close;
  });
}

/** The files of a built site without the editions, by path; its pages link none. */
export function siteFiles(dist: string): Map<string, Buffer> {
  const paths = [...filesIn(dist)].filter((path) => !path.startsWith('download/'));
  return new Map(
    paths.map((path) => {
      const bytes = fs.readFileSync(join(dist, path));
      return [path, path.endsWith('.html') ? Buffer.from(linkEditions(bytes.toString(), [])) : bytes];
    }),
  );
}

function makeEpub(path: string, chapters: readonly Chapter[]): string {
  fs.writeFileSync(path, epub(chapters));
  const epubcheck = program('epubcheck');
  if (!epubcheck) return 'not validated: epubcheck is not installed (Debian: apt install epubcheck)';
  // Debian installs it as a Java archive, which not every system starts by itself.
  const file = fs.realpathSync(epubcheck);
  const command = file.endsWith('.jar') ? ['java', '-jar', file] : [file];
  run(command[0]!, ...command.slice(1), '--failonwarnings', path);
  return 'epubcheck found no errors and no warnings';
}

async function makePdf(path: string, page: string): Promise<string> {
  const browser = findChromium();
  if (!browser) return 'not made: there is no Chromium (npx playwright install chromium)';
  fs.writeFileSync(path, await pdf(page, browser));
  return '';
}

function makeZim(path: string, files: Files): string {
  const writer = program('zimwriterfs');
  const check = program('zimcheck');
  if (!writer || !check) return 'not made: zimwriterfs and zimcheck are not installed (Debian: apt install zim-tools)';
  const folder = `${path}.files`;
  for (const [name, bytes] of files) {
    if (name === '_headers') continue;
    fs.mkdirSync(dirname(join(folder, name)), { recursive: true });
    fs.writeFileSync(join(folder, name), bytes);
  }
  const { name, slug, summary } = SITE;
  const about = { name: slug, title: name, description: summary, creator: name, publisher: name, language: 'eng' };
  const options = Object.entries({ ...about, welcome: 'index.html', illustration: 'icon-48.png' });
  run(writer, ...options.map(([key, value]) => `--${key}=${value}`), folder, path);
  fs.rmSync(folder, { recursive: true });
  run(check, path);
  return 'zimcheck found no errors';
}

/**
 * Makes the editions of a built site in its folder `download/`, with their checksums, and links them on the page that
 * lists them, if there is one.
 *
 * @param site the folder of the built site
 * @throws Error if an edition cannot be made or is not valid; the previous editions then stay
 */
export async function makeEditions(site = 'dist'): Promise<Outcome[]> {
  const dist = resolve(site);
  if (!fs.existsSync(join(dist, 'index.html'))) throw new Error(`There is no site in ${site}. Run: npm run build`);
  const files = siteFiles(dist);
  const chapters = readChapters(files);
  const next = `${dist}.editions`;
  fs.rmSync(next, { recursive: true, force: true });
  fs.mkdirSync(next);
  const path = (edition: Edition) => join(next, fileName(edition));
  fs.writeFileSync(path('zip'), zip(files));
  fs.writeFileSync(path('html'), singlePage(chapters));
  const notes: Partial<Record<Edition, string>> = {
    epub: makeEpub(path('epub'), chapters),
    pdf: await makePdf(path('pdf'), path('html')),
    zim: makeZim(path('zim'), files),
  };
  const outcomes = EDITION_KEYS.map((edition): Outcome => {
    const made = fs.existsSync(path(edition)) ? fs.readFileSync(path(edition)) : undefined;
    const sum = made && `${createHash('sha256').update(made).digest('hex')}  ${fileName(edition)}\n`;
    fs.appendFileSync(join(next, 'SHA256SUMS'), sum ?? '');
    return { edition, bytes: made?.length, note: notes[edition] ?? '' };
  });
  fs.rmSync(join(dist, 'download'), { recursive: true, force: true });
  fs.renameSync(next, join(dist, 'download'));
  for (const [name, bytes] of files) {
    const html = name.endsWith('.html') ? bytes.toString() : '';
    if (html.includes('data-edition="')) fs.writeFileSync(join(dist, name), linkEditions(html, outcomes));
  }
  return outcomes;
}
