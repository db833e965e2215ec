import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { isoDate } from './dates.ts';
import { formatDiagnostics } from './diagnostic.ts';
import { contentDir, readTextFile } from './files.ts';
import { id, line } from './fields.ts';
import { readYaml } from './yaml.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #7f3d0c');

/** `content/site.yaml`: the name of the site, and what the program must know about its subject. */
export const siteSchema = z.strictObject({
  name: line,
  tagline: line,
  /** The tagline in at most 80 characters. */
  summary: line.max(80),
  /** Where the project is published, if it is: each page links there. */
  project: z.url({ protocol: /^https?$/, error: 'must be an address such as https://example.org/project' }).optional(),
  /** Begins the names of the editions and of the site's own citation keys. */
  slug: id,
  /** Organisations that the pages are about, for search engines. */
  about: z.array(line),
  record: z.strictObject({
    /** The day on which the whole record was last checked. */
    checked: isoDate,
    /** The day of the last documented event. */
    lastEvent: isoDate,
  }),
  /** The year that marks leave out. */
  year: z.int(),
  /** The time zone of the events, as named after clock times. */
  zone: line,
  /** In the order in which they appear side by side. */
  parties: z.record(
    id,
    z.strictObject({
      name: line,
      shape: z.enum(['circle', 'diamond', 'square']),
      /** For light and for dark pages. */
      colours: z.tuple([colour, colour]),
    }),
  ),
  topics: z.record(id, line),
});

type Site = z.infer<typeof siteSchema>;
export type Shape = Site['parties'][string]['shape'];

function readSite(): Site {
  const dir = contentDir();
  const { value, diagnostics } = existsSync(dir)
    ? readYaml(readTextFile(join(dir, 'site.yaml')), siteSchema, 'content/site.yaml')
    : { value: undefined, diagnostics: [{ file: dir, message: 'there is no such content folder.' }] };
  if (value) return value;
  // The schemas of all other content depend on it, so nothing else can be checked yet.
  console.error(formatDiagnostics(diagnostics));
  process.exit(1);
}

/** The site, as `content/site.yaml` describes it. */
export const SITE = readSite();

/** Keys of the parties, in the order in which they appear side by side. */
export const PARTIES = Object.keys(SITE.parties);
export const TOPICS = Object.keys(SITE.topics);

/** The name of a party by its key. */
export function partyName(party: string): string {
  return SITE.parties[party]!.name;
}
